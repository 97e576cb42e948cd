import type { BakedMaterial } from '@look/stage/baked-material.ts';
import type { BakedModel } from '@look/stage/load-baked.ts';
import { toward } from '@look/stage/motion.ts';
import { createGlow } from '@look/stage/soft-spots.ts';
import { Group, Mesh } from 'three';
import type { FloorPlan } from '../model/plans/plan.ts';
import { torchSpot } from './anchors.ts';
import { alarmSpot } from './bench/alarms.ts';
import { type Arrangement, freeEdge, leafPose, placeOf, rowAt } from './bench/arrangement.ts';
import { createRings } from './effects/rings.ts';
import { createShimmer } from './effects/shimmer.ts';
import type { FireView } from './view.ts';

/*
 * Small things that hands and events bring: the violet grips of what may be taken, the hand on a door and the heat that it feels, the cloth at the
 * gap, the torch, the alarm's arcs.
 */

const KNOB_M = 1;
const HAND_M = 1.1;

export function createThings(model: BakedModel, plan: FloorPlan, material: BakedMaterial, touch: BakedMaterial) {
  const group = new Group();
  const mesh = (name: string, paint = touch): Mesh => {
    const part = model.parts.get(name);
    if (!part) throw new Error(`the house has no ${name}`);
    const made = new Mesh(part.geometry, paint);
    made.visible = false;
    group.add(made);
    return made;
  };
  const doorGrip = mesh('grip');
  const personGrip = mesh('grip');
  const hand = mesh('hand');
  const seal = mesh('seal', material);
  const sealEdge = mesh('seal-edge', material);
  const torch = mesh('torch');
  const shade = model.parts.get('shade');
  for (const touchable of [doorGrip, personGrip, hand, torch]) touchable.renderOrder = 6;
  const shimmer = createShimmer();
  const torchGlow = createGlow('#e2b866', 1.1);
  const lampGlow = createGlow('#8a6428', 1.1);
  torchGlow.renderOrder = 5;
  const alarms = plan.alarmRooms.filter((id) => plan.rooms.some((room) => room.id === id && room.drawn));
  const rings = createRings(alarms.length);
  group.add(shimmer.mesh, torchGlow, lampGlow, rings.mesh);
  lampGlow.visible = shade !== undefined;

  const poses = plan.doors.map((door) => leafPose(plan, door));
  const refuge = plan.doors.find(({ id }) => id === plan.refuge.door)!;
  const refugeRoom = plan.rooms.find(({ id }) => id === plan.refuge.room)!;
  const inward =
    refuge.across === 'x'
      ? Math.sign(refugeRoom.x + refugeRoom.width / 2 - refuge.x)
      : Math.sign(refugeRoom.y + refugeRoom.depth / 2 - refuge.y);
  const spot: [number, number, number] = [0, 0, 0];
  const edge: [number, number] = [0, 0];
  let sealed = 0;
  let swing = 0;
  let handWay = 0;
  let lit = 0;
  let lastDoor = 0;

  return {
    group,
    arrange(arrangement: Arrangement) {
      placeOf(arrangement, refuge.x, refuge.y, 0, spot);
      if (refuge.across === 'x') {
        seal.position.set(spot[0] + inward * 0.17, spot[1], spot[2] + 0.06);
        seal.rotation.y = Math.PI / 2;
      } else seal.position.set(spot[0], spot[1], spot[2] - inward * 0.17);
      const leaf = poses[plan.doors.indexOf(refuge)]!;
      freeEdge(leaf, 0, edge);
      placeOf(arrangement, leaf.hingeX, 0, 0, spot);
      sealEdge.position.set(
        spot[0] + edge[0] - leaf.hingeX + (refuge.across === 'x' ? inward * 0.04 : 0),
        spot[1],
        edge[1] + 0.05,
      );
      for (const [i, roomId] of alarms.entries()) {
        const [x, y, up] = alarmSpot(plan, roomId, arrangement.cutM);
        placeOf(arrangement, x, y - 0.1, up, spot);
        rings.place(i, spot[0], spot[1], spot[2]);
      }
      if (shade) {
        const row = rowAt(arrangement, shade.pivot[0]);
        lampGlow.position.set(shade.pivot[0] + row.dx, shade.pivot[1] + row.dy, shade.pivot[2] + 0.1);
      }
    },
    update(view: FireView, arrangement: Arrangement, timeS: number, deltaS: number, calm: boolean) {
      doorGrip.visible = view.gripDoor >= 0 && plan.doors[view.gripDoor]?.leaf === true;
      if (doorGrip.visible) {
        const pose = poses[view.gripDoor]!;
        freeEdge(pose, view.doors[view.gripDoor]?.angle ?? 0, edge);
        placeOf(arrangement, pose.hingeX, 0, KNOB_M, spot);
        doorGrip.position.set(spot[0] + edge[0] - pose.hingeX, spot[1], edge[1] + 0.1);
      }
      const person = view.people[0];
      personGrip.visible = view.personGrip && person !== undefined && person.shown > 0.5;
      if (personGrip.visible && person) {
        placeOf(arrangement, person.x, person.y, 0, spot);
        personGrip.position.set(spot[0], spot[1] + 0.2, spot[2] + 0.36);
      }

      if (view.handDoor >= 0) lastDoor = view.handDoor;
      handWay = toward(handWay, view.handDoor >= 0 ? 1 : 0, 9, deltaS);
      hand.visible = handWay > 0.03;
      const door = plan.doors[lastDoor]!;
      placeOf(arrangement, door.x, door.y, HAND_M, spot);
      const side = person && door.across === 'x' ? Math.sign(person.x - door.x) || -1 : 0;
      hand.position.set(spot[0] + side * (0.2 + 0.25 * (1 - handWay)), spot[1], spot[2] + (side === 0 ? 0.14 : 0.1));
      hand.rotation.set(-0.3, side * -0.35, side * 0.12);
      hand.scale.setScalar(0.55 + 0.45 * handWay);
      shimmer.mesh.position.set(spot[0] + side * 0.08, spot[1] + 0.22, spot[2] + 0.12);
      shimmer.update(view.handHeat * handWay, timeS, calm);

      sealed = toward(sealed, view.seal, 8, deltaS);
      // First along the floor, then up the edge.
      const along = Math.min(1, sealed * 2);
      const up = Math.max(0, sealed * 2 - 1);
      seal.visible = sealed > 0.02;
      seal.scale.set(Math.max(0.02, along), 0.55 + 0.45 * along, 0.7 + 0.3 * along);
      sealEdge.visible = up > 0.02;
      sealEdge.scale.y = Math.max(0.02, up);

      torch.visible = view.torchShown;
      swing = toward(swing, view.torch, 18, deltaS);
      torchSpot(plan, arrangement, swing, spot);
      torch.position.set(spot[0], spot[1], spot[2]);
      torch.rotation.z = -swing * 0.7;
      lit = toward(lit, view.torchShown && view.torchLit ? 1 : 0, 8, deltaS);
      torchGlow.visible = lit > 0.02;
      torchGlow.position.set(spot[0] + swing * 0.1, spot[1] + 0.12, spot[2] + 0.1);
      torchGlow.material.uniforms.strength!.value = lit;
      rings.update(view.alarm, timeS, calm);
    },
    dispose() {
      for (const made of [shimmer.mesh, torchGlow, lampGlow, rings.mesh]) {
        made.geometry.dispose();
        made.material.dispose();
      }
    },
  };
}
