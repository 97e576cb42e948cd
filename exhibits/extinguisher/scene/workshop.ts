import { type BakedMaterial, createBakedMaterial } from '@look/stage/baked-material.ts';
import { assemble, type BakedModel } from '@look/stage/load-baked.ts';
import { toward } from '@look/stage/motion.ts';
import { createBlobShadow, createGlow } from '@look/stage/soft-spots.ts';
import { Group, type Mesh, type Object3D, Quaternion, Vector3 } from 'three';
import {
  type Arrangement,
  FIRE_PROPS,
  type FireProp,
  FLAME_DM_PER_M,
  FLAME_SEATS,
  LEAF_AJAR,
  NOZZLE_DROP,
  NOZZLE_JOINT,
  NOZZLE_LENGTH,
  railX,
  smokeY,
  USUAL_M,
} from './bench/arrangement.ts';
import { createFlames } from './effects/flames.ts';
import { createSmoke } from './effects/smoke.ts';
import { createSpray, SPRAY_LOOKS } from './effects/spray.ts';
import type { ExtinguisherView } from './view.ts';

/*
 * The bench with its moving parts: `update` puts every part where the view says, smoothly, and allocates nothing.
 */

export interface Workshop {
  group: Group;
  update(view: ExtinguisherView, timeS: number, deltaS: number, calm: boolean, particles: number): void;
  dispose(): void;
}

/** Flames keep below the upper edge of the picture. */
const HIGHEST_FLAME_DM = 7.2;
const PIN_WAY = 1.4;
const LID_SEAT_Y = 1.72;
const LID_CARRY_Y = 3.4;

export function createWorkshop(model: BakedModel, arrangement: Arrangement): Workshop {
  const material: BakedMaterial = createBakedMaterial({ flicker: true });
  const { group: solids, meshes } = assemble(model, material);
  const group = new Group();
  group.add(solids);
  const part = (name: string): Mesh => {
    const mesh = meshes.get(name);
    if (!mesh) throw new Error(`the bench has no ${name}`);
    return mesh;
  };

  const { fireX, fireZ, cylinder, rail } = arrangement;
  const handle = part('handle');
  const pin = part('pin');
  const pinOut = part('pin-out');
  const needle = part('needle');
  const nozzle = part('nozzle');
  const reserve = part('reserve');
  const leaf = part('leaf');
  const carriage = part('carriage');
  const grip = part('grip');
  const visitor = part('visitor');
  const helper = part('helper');
  const lid = part('lid');
  const mainSwitch = part('switch');
  const blanket = part('blanket');
  const spark = part('spark');
  const props = new Map<FireProp, Object3D>(FIRE_PROPS.map((name) => [name, part(name)]));
  const pinRest = pin.position.clone();
  const lidRest = lid.position.clone();
  const helperRest = helper.position.clone();
  const usualX = railX(arrangement, USUAL_M);
  const carriageRestX = carriage.position.x;
  const visitorRestX = visitor.position.x;

  const flames = createFlames();
  const smoke = createSmoke();
  const spray = createSpray();
  const fireGlow = createGlow('#6b2b0a', 5.4);
  const lampGlow = createGlow('#3a2f1c', 2.8);
  const carriageShadow = createBlobShadow(0.5);
  const lidShadow = createBlobShadow(0.5);
  fireGlow.renderOrder = 3.5;
  lampGlow.position.set(arrangement.lamp[0], arrangement.lamp[1] - 0.1, arrangement.lamp[2] + 0.2);
  carriageShadow.scale.set(0.95, 1, 0.75);
  carriageShadow.position.set(usualX, 0.16, rail.z);
  lidShadow.scale.set(1.75, 1, 1.75);
  group.add(carriageShadow, lidShadow, lampGlow, smoke.mesh, fireGlow, flames.mesh, spray.mesh);

  const joint = new Vector3(cylinder[0] + NOZZLE_JOINT[0], cylinder[1] + NOZZLE_JOINT[1], cylinder[2] + NOZZLE_JOINT[2]);
  const bakedAxis = new Vector3(-Math.cos(NOZZLE_DROP), -Math.sin(NOZZLE_DROP), 0);
  const aim = new Vector3();
  const aimed = new Vector3(fireX, 1, fireZ);
  const axis = new Vector3();
  const turn = new Quaternion();

  let flameDm = 0;
  let share = 1;
  let jet = 0;
  let cloud = 0;
  let lift = 0;
  let pinFall = 0;
  let lidWay = 0;
  let blanketWay = 0;
  let switchWay = 0;
  let shown: FireProp | null = null;
  let sprayed: keyof typeof SPRAY_LOOKS | null = null;

  const showProp = (prop: FireProp) => {
    if (prop === shown) return;
    shown = prop;
    for (const [name, mesh] of props) mesh.visible = name === prop;
    const lidFits = prop === 'oil' || prop === 'hotpot';
    lid.visible = lidFits;
    lidShadow.visible = lidFits;
    mainSwitch.visible = prop === 'plug';
    const seat = FLAME_SEATS[prop];
    flames.seat(fireX, seat.y, fireZ, seat.halfX, seat.halfZ);
    fireGlow.position.set(fireX, seat.y + 1.2, fireZ);
    spray.bed(seat.halfX * 1.05, seat.halfZ);
    // Another fire starts at its own size: it does not grow out of the last one.
    flameDm = -1;
  };

  return {
    group,
    update(view, timeS, deltaS, calm, particles) {
      showProp(view.prop);
      const seat = FLAME_SEATS[view.prop];
      const wanted = Math.min(HIGHEST_FLAME_DM, view.flameHeightM * FLAME_DM_PER_M);
      flameDm = flameDm < 0 ? wanted : toward(flameDm, wanted, 7, deltaS);
      share = toward(share, wanted > 0.02 ? Math.max(0.12, view.flameFraction) : 0, 8, deltaS);
      const drawn = Math.min(HIGHEST_FLAME_DM, flameDm * (1 + view.burst * (calm ? 0.25 : 0.7)) + view.burst * 0.8);
      flames.update(drawn, share, timeS, calm);
      // Light on the bench follows the fire; it breathes by less than a tenth, slower than twice a second.
      const breath = calm ? 1 : 0.96 + 0.04 * Math.sin(timeS * 7.1) * Math.sin(timeS * 3.3);
      const glow = Math.min(1.5, drawn / 2.9) * breath * Math.min(1, share * 1.6);
      material.uniforms.flickerLevel.value = glow;
      fireGlow.material.uniforms.strength!.value = glow;
      fireGlow.visible = glow > 0.01;
      smoke.update(smokeY(view.smokeM), view.smokeDensity, timeS, calm);

      // The jet: from the mouth to where it is aimed, or short of it.
      aim.set(
        fireX + view.aimX * seat.halfX * 1.05,
        seat.y + 0.12 + view.aimHeight * Math.max(1.4, flameDm),
        fireZ + 0.3 + seat.halfZ * 0.4,
      );
      aimed.set(toward(aimed.x, aim.x, 14, deltaS), toward(aimed.y, aim.y, 14, deltaS), toward(aimed.z, aim.z, 14, deltaS));
      axis.copy(aimed).sub(joint).normalize();
      turn.setFromUnitVectors(bakedAxis, axis);
      nozzle.quaternion.copy(turn);
      spray.from.copy(joint).addScaledVector(axis, NOZZLE_LENGTH);
      spray.to.copy(spray.from).lerp(aimed, view.reach);
      const steaming = view.steam > 0.01 && !view.spraying;
      const look = steaming && view.agent !== 'powder' ? 'steam' : view.agent;
      if (look !== sprayed) {
        sprayed = look;
        spray.look(SPRAY_LOOKS[look]);
      }
      jet = toward(jet, view.spraying ? 1 : 0, view.spraying ? 10 : 6, deltaS);
      const lying = view.spraying ? (view.reach > 0.9 ? 1 : 0.35) : Math.max(view.steam, 0);
      cloud = toward(cloud, lying, view.spraying ? 2.5 : 0.9, deltaS);
      lift = toward(lift, look === 'powder' && !steaming ? 0 : 1, 3, deltaS);
      if (!view.spraying && steaming) spray.to.set(fireX, seat.y, fireZ + 0.3);
      spray.update(timeS, jet, cloud, lift, particles);

      // Hero: pin straight out, then down to the bench, lever pressed, needle falls with the reserve.
      const way = view.pin;
      pinFall = view.pin < 1 ? 0 : toward(pinFall, 1, 5, deltaS);
      const fall = pinFall * pinFall;
      pin.position.set(
        pinRest.x + way * 0.3 + pinFall * 0.9,
        pinRest.y + Math.sin(Math.PI * pinFall) * 0.3 + (0.3 - pinRest.y) * fall,
        pinRest.z + way * PIN_WAY + pinFall * 0.5,
      );
      pin.rotation.set(pinFall * -0.2, way * 0.3 + pinFall * 0.5, pinFall * 1.25);
      pin.visible = view.pin < 1;
      pinOut.visible = !pin.visible;
      pinOut.position.copy(pin.position);
      pinOut.rotation.copy(pin.rotation);
      handle.rotation.z = -view.squeeze * 0.24;
      needle.rotation.z = 0.15 + (1 - view.reserve) * 1.6;
      reserve.scale.y = Math.max(0.002, view.reserve);

      // The figure on the rail; at risk it leans away from the fire.
      const x = railX(arrangement, view.distanceM);
      carriage.position.x = carriageRestX + (x - usualX);
      grip.position.x = carriage.position.x;
      grip.visible = view.walkable;
      visitor.position.x = visitorRestX + (x - usualX);
      visitor.rotation.z = toward(visitor.rotation.z, -0.42 * view.atRisk, 6, deltaS);
      carriageShadow.position.x = x;
      helper.visible = view.helper > 0.01;
      helper.position.x = helperRest.x + (x - usualX) + (1 - view.helper) * 2.4;
      leaf.rotation.y = -(view.doorOpen * 1.25) - LEAF_AJAR;

      // Lid: up, over and down. Blanket: down from above. Switch: flips. Spark sign: stands up.
      lidWay = toward(lidWay, view.lidOn ? 1 : 0, 5, deltaS);
      const seatY = view.prop === 'hotpot' ? LID_SEAT_Y - 0.1 : LID_SEAT_Y;
      const carry = Math.sin(Math.PI * lidWay) * (LID_CARRY_Y - seatY);
      lid.position.set(
        lidRest.x + (fireX - lidRest.x) * lidWay,
        lidRest.y + (seatY - lidRest.y) * lidWay + carry,
        lidRest.z + (fireZ - lidRest.z) * lidWay,
      );
      lid.scale.setScalar(1 - lidWay * (view.prop === 'hotpot' ? 0.2 : 0.03));
      lidShadow.position.set(lid.position.x, 0.03, lid.position.z);
      lidShadow.material.uniforms.strength!.value = 0.5 * (1 - lidWay);
      blanketWay = toward(blanketWay, view.blanketOn ? 1 : 0, 5, deltaS);
      blanket.visible = blanketWay > 0.02;
      blanket.position.y = seat.y + 0.15 + (1 - blanketWay) * 3.5;
      blanket.scale.set(Math.max(0.75, seat.halfX * 0.75), 1, 0.85);
      switchWay = toward(switchWay, view.mainSwitchOn ? 0 : 1, 12, deltaS);
      mainSwitch.position.y = 1.55 - switchWay * 0.34;
      mainSwitch.rotation.x = switchWay * 0.35;
      spark.visible = view.spark > 0.01;
      spark.rotation.x = (1 - view.spark) * -1.5;
    },
    dispose() {
      model.dispose();
      material.dispose();
      for (const mesh of [flames.mesh, smoke.mesh, spray.mesh, fireGlow, lampGlow, carriageShadow, lidShadow]) {
        mesh.geometry.dispose();
        mesh.material.dispose();
      }
    },
  };
}
