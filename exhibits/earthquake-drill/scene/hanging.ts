import type { BakedMaterial } from '@look/stage/baked-material.ts';
import type { BakedModel } from '@look/stage/load-baked.ts';
import { Group, Mesh } from 'three';
import { PENDANT, PENDANTS } from './bench/arrangement.ts';
import type { QuakeView } from './view.ts';

/*
 * Two ceiling lamps that swing as pendulums do, over a floor that runs away under them; the one by the door may come down.
 */

const GRAVITY = 9.81;
const DAMPING = 0.5;
const MOST = 0.9;
/** Longest step of the pendulum, s. */
const STEP_S = 1 / 60;

export function createHanging(model: BakedModel, material: BakedMaterial) {
  const group = new Group();
  const part = (name: string): Mesh => {
    const found = model.parts.get(name);
    if (!found) throw new Error(`the table has no ${name}`);
    const mesh = new Mesh(found.geometry, material);
    mesh.position.set(...found.pivot);
    group.add(mesh);
    return mesh;
  };
  part('rail');
  const lamps = PENDANTS.map((x) => {
    const mesh = part('pendant');
    mesh.position.set(x, PENDANT.y, PENDANT.z);
    return { mesh, angle: 0, rate: 0 };
  });
  let fallS = -1;

  return {
    group,
    update(view: QuakeView, deltaS: number) {
      const pull = view.still ? 0 : view.floorMps2;
      for (const [i, lamp] of lamps.entries()) {
        const length = PENDANT.length * (1 + 0.12 * i);
        for (let left = Math.min(0.25, deltaS); left > 0; left -= STEP_S) {
          const dt = Math.min(STEP_S, left);
          const turn = -(GRAVITY / length) * Math.sin(lamp.angle) - DAMPING * lamp.rate - (pull / length) * Math.cos(lamp.angle);
          lamp.rate += turn * dt;
          lamp.angle = Math.max(-MOST, Math.min(MOST, lamp.angle + lamp.rate * dt));
        }
        if (view.still) lamp.angle = lamp.rate = 0;
        lamp.mesh.rotation.z = lamp.angle;
      }
      fallS = view.lampFallen ? Math.max(0, fallS) + deltaS : -1;
      const down = fallS > 0 ? Math.min(PENDANT.y - PENDANT.length - 0.16, (GRAVITY * fallS * fallS) / 2) : 0;
      lamps[0]!.mesh.position.y = PENDANT.y - down;
    },
  };
}
