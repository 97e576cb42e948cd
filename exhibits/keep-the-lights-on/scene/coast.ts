import { type BakedMaterial, createBakedMaterial } from '@look/stage/baked-material.ts';
import { assemble, type BakedModel } from '@look/stage/load-baked.ts';
import { toward } from '@look/stage/motion.ts';
import { createGlow } from '@look/stage/soft-spots.ts';
import { Color, Group, InstancedMesh, type Mesh, Object3D } from 'three';
import { CABLES, type Cable, CITY, DISTRICTS, HUB, SEA_Y, TURBINES } from './bench/arrangement.ts';
import { createSea } from './effects/sea.ts';
import { createSky } from './effects/sky.ts';
import { type Light, lightOf } from './light.ts';
import type { CoastView } from './view.ts';

/*
 * The relief with its moving parts: `update` puts every part where the view says, smoothly, and allocates nothing.
 */

export interface Coast {
  group: Group;
  update(view: CoastView, timeS: number, deltaS: number, calm: boolean): void;
  dispose(): void;
}

/** The light of the hour follows at this rate, 1/s: a week in twelve seconds breathes and never flashes (rule 40). */
const LIGHT_RATE = 1.6;
const CALM_LIGHT_RATE = 0.6;
/** A district takes so long from lit to dark or back, s: less than half a switch a second, whatever the grid does. */
const DISTRICT_S = 1.3;
const CABLE_RATE = 2.5;
const ROTOR_RATE = 0.8;
const SUN_RATE = 10;
const STORE_RATE = 4;
/** In the calm profile rotors turn at half the pace. */
const CALM_TURN = 0.5;

/** Lit windows stand out of the dusk by so much of their full light. */
const WINDOW_GLOW = 0.45;
const WHITE = new Color(1, 1, 1);

/** A cable's colour by its load: cool, amber, pale; brightness repeats what the colour says. */
const COOL = new Color('#4fa3a6');
const AMBER = new Color('#f0a63c').multiplyScalar(1.25);
const PALE = new Color('#ffe0a0').multiplyScalar(1.5);

export function cableColour(load: number, into: Color): Color {
  if (load < 0.5)
    return into
      .copy(COOL)
      .multiplyScalar(0.45 + 0.8 * load)
      .lerp(AMBER, Math.max(0, (load - 0.3) / 0.4));
  return into.copy(AMBER).lerp(PALE, (load - 0.5) / 0.5);
}

export function createCoast(model: BakedModel): Coast {
  const material = createBakedMaterial({ exposure: 1.4, fibreScale: 0.17, fibreDepth: 0.1, flicker: true });
  const { group: solids, meshes } = assemble(model, material);
  const group = new Group();
  group.add(solids);
  const part = (name: string): Mesh => {
    const mesh = meshes.get(name);
    if (!mesh) throw new Error(`the coast has no ${name}`);
    return mesh;
  };
  const own: BakedMaterial[] = [];
  /** A material of its own for what is lit apart; the program is shared. */
  const apart = (name: string): BakedMaterial => {
    const clone = material.clone() as BakedMaterial;
    // A clone brings textures of its own; there is one of each.
    clone.uniforms.fibre = material.uniforms.fibre;
    clone.uniforms.brass = material.uniforms.brass;
    own.push(clone);
    part(name).material = clone;
    return clone;
  };
  const windows = Array.from({ length: DISTRICTS }, (_, i) => apart(`windows-${i}`));
  const cables = Object.fromEntries(CABLES.map((cable) => [cable, apart(`cable-${cable}`)])) as Record<Cable, BakedMaterial>;
  const fill = part('store-fill');

  const rotor = part('rotor');
  rotor.removeFromParent();
  const rotors = new InstancedMesh(rotor.geometry, material, TURBINES.length);
  rotors.frustumCulled = false;

  const sky = createSky();
  const sea = createSea(sky.colours);
  const cityGlow = createGlow('#6b4718', 3.4);
  cityGlow.position.set(CITY[0] + 0.2, 0.9, CITY[2] + 0.6);
  group.add(sky.mesh, sea.mesh, rotors, cityGlow);

  const light: Light = { sky: sky.colours, near: sea.near, far: sea.far, tint: material.uniforms.tint.value, lamps: 1 };
  const stand = new Object3D();
  const turned = new Float32Array(TURBINES.length);
  const speeds = new Float32Array(TURBINES.length);
  for (let i = 0; i < turned.length; i++) turned[i] = i * 1.7;
  const lit = new Float32Array(DISTRICTS).fill(1);
  const loads = Object.fromEntries(CABLES.map((cable) => [cable, 0.3])) as Record<Cable, number>;
  const now = { day: -1, dusk: 0, storm: 0, sunX: 0, sunY: 0, seen: 0, stored: 0.5 };

  const follow = (view: CoastView, rate: number, deltaS: number) => {
    // The first frame stands in the light that it finds.
    const isFirst = now.day < 0;
    const next = (from: number, to: number, by: number) => (isFirst ? to : toward(from, to, by, deltaS));
    now.day = next(now.day, view.day, rate);
    now.dusk = next(now.dusk, view.dusk, rate);
    now.storm = next(now.storm, view.storm, rate);
    now.seen = next(now.seen, view.sunSeen, rate);
    now.sunX = next(now.sunX, view.sunX, SUN_RATE);
    now.sunY = next(now.sunY, view.sunY, SUN_RATE);
    now.stored = next(now.stored, view.stored, STORE_RATE);
  };

  const turnRotors = (view: CoastView, deltaS: number, calm: boolean) => {
    for (let i = 0; i < TURBINES.length; i++) {
      speeds[i] = toward(speeds[i]!, view.rotors[i]! * (calm ? CALM_TURN : 1), ROTOR_RATE, deltaS);
      turned[i] = (turned[i]! + speeds[i]! * 2 * Math.PI * deltaS) % (2 * Math.PI);
      const [x, z, size] = TURBINES[i]!;
      stand.position.set(x, SEA_Y + HUB.y * size, z + HUB.z * size);
      stand.scale.setScalar(size);
      stand.rotation.z = -turned[i]!;
      stand.updateMatrix();
      rotors.setMatrixAt(i, stand.matrix);
    }
    rotors.instanceMatrix.needsUpdate = true;
  };

  return {
    group,
    update(view, timeS, deltaS, calm) {
      follow(view, calm ? CALM_LIGHT_RATE : LIGHT_RATE, deltaS);
      lightOf(light, now.day, now.dusk, now.storm);
      const warmth = Math.min(1, now.dusk * 1.15);
      sky.update(now.sunX, now.sunY, now.seen, warmth, now.storm, timeS);
      sea.update(now.sunX, now.sunY, now.seen, warmth, now.storm, timeS);

      let sum = 0;
      for (let i = 0; i < DISTRICTS; i++) {
        const most = deltaS / (calm ? 2 * DISTRICT_S : DISTRICT_S);
        lit[i] = lit[i]! + Math.max(-most, Math.min(most, view.districts[i]! - lit[i]!));
        sum += lit[i]!;
        windows[i]!.uniforms.tint.value.copy(light.tint).lerp(WHITE, WINDOW_GLOW * light.lamps * lit[i]!);
        windows[i]!.uniforms.flickerLevel.value = lit[i]! * light.lamps;
      }
      const share = sum / DISTRICTS;
      material.uniforms.flickerLevel.value = share * light.lamps * 0.8;
      cityGlow.material.uniforms.strength!.value = share * Math.max(0, light.lamps - 0.3);

      for (const cable of CABLES) {
        loads[cable] = toward(loads[cable], view.loads[cable], CABLE_RATE, deltaS);
        cableColour(loads[cable], cables[cable].uniforms.tint.value);
      }
      fill.scale.y = Math.max(0.02, now.stored);
      turnRotors(view, deltaS, calm);
    },
    dispose() {
      model.dispose();
      rotors.dispose();
      material.dispose();
      for (const clone of own) clone.dispose();
      for (const mesh of [sky.mesh, sea.mesh, cityGlow]) {
        mesh.geometry.dispose();
        mesh.material.dispose();
      }
    },
  };
}
