import { toward } from '@look/stage/motion.ts';
import { createGlow } from '@look/stage/soft-spots.ts';
import { Group } from 'three';
import { type FloorPlan, OUTSIDE } from '../model/plans/plan.ts';
import { type Arrangement, placeOf, rowAt } from './bench/arrangement.ts';
import { createFlames } from './effects/flames.ts';
import { createJets, drawnFlow } from './effects/jets.ts';
import { createSmoke, type SmokeTier, smokeTier } from './effects/smoke.ts';
import type { FireView } from './view.ts';

/*
 * Flames, smoke and firelight from the model's numbers: flame height, layer heights and extinctions, flow through the doors. Nothing here is
 * invented; where nothing burns nothing is drawn.
 */

export interface Fire {
  group: Group;
  arrange(arrangement: Arrangement): void;
  update(view: FireView, arrangement: Arrangement, timeS: number, deltaS: number, calm: boolean, particles: number): void;
  /** Strength of the firelight in a room, and on a door's leaf, 0…1.3. */
  lightIn(room: number): number;
  lightAtDoor(door: number): number;
  /** How much of a room is shown: 0 behind doors that nobody has looked through … 1. */
  shownIn(room: number): number;
  dispose(): void;
}

/** Flames of this height give the firelight of the bake, m. */
const FULL_FLAME_M = 1.5;
/** Share of the firelight in rooms beside the fire's that no fire of their own can light. */
const SPILL = 0.85;
/** An opening without leaf and window frames lets everything through. */
const WIDE_OPEN = 1;

export function createFire(plan: FloorPlan): Fire {
  const group = new Group();
  const flames = createFlames();
  const smoke = createSmoke();
  const jets = createJets();
  const glow = createGlow('#7a300b', 2.1);
  glow.renderOrder = 3.6;
  group.add(smoke.mesh, jets.mesh, flames.mesh, glow);

  const roomIndex = new Map(plan.rooms.map((room, index) => [room.id, index]));
  const burnsIn = plan.rooms.map(({ id }) => plan.fires.some(({ room }) => room === id));
  const doorRooms = plan.doors.map(({ between }) => between.map((id) => (id === OUTSIDE ? -1 : (roomIndex.get(id) ?? -1))));
  const light = plan.rooms.map(() => 0);
  const atDoor = plan.doors.map(() => 0);
  const shown = plan.rooms.map(() => 1);
  /** Way of positive smoke through a door, in the scene. */
  const ways = plan.doors.map((door) => {
    const first = plan.rooms[doorRooms[plan.doors.indexOf(door)]![0]!];
    const second = plan.rooms[doorRooms[plan.doors.indexOf(door)]![1]!];
    const lower = (axis: 'x' | 'y') => {
      const middle = (room: typeof first) => (room ? (axis === 'x' ? room.x + room.width / 2 : room.y + room.depth / 2) : null);
      const [from, to] = [middle(first), middle(second)];
      const at = axis === 'x' ? door.x : door.y;
      return from !== null ? from < at : to !== null ? to > at : true;
    };
    return door.across === 'x' ? [lower('x') ? 1 : -1, 0] : [0, lower('y') ? -1 : 1];
  });
  const spot: [number, number, number] = [0, 0, 0];
  let tier: SmokeTier | null = null;
  let laid: Arrangement | null = null;
  let flameM = 0;
  let burning = -1;

  const lay = (arrangement: Arrangement, wanted: SmokeTier) => {
    if (laid === arrangement && tier === wanted) return;
    laid = arrangement;
    tier = wanted;
    smoke.lay(arrangement, wanted);
  };

  return {
    group,
    arrange(arrangement) {
      lay(arrangement, tier ?? 'high');
      for (const [i, door] of plan.doors.entries()) {
        const row = rowAt(arrangement, door.x);
        jets.place(i, door.x + row.dx, row.dy, -door.y, door.height, door.width, arrangement.cutM);
      }
    },
    update(view, arrangement, timeS, deltaS, calm, particles) {
      lay(arrangement, smokeTier(calm ? particles * 5 : particles));
      // Another fire starts at its own size: it does not grow out of the last one.
      flameM = view.fireRoom === burning ? toward(flameM, view.flameM, 6, deltaS) : view.flameM;
      burning = view.fireRoom;
      for (let i = 0; i < shown.length; i++) shown[i] = toward(shown[i]!, view.rooms[i]?.seen ?? 1, 5, deltaS);
      const room = plan.rooms[view.fireRoom];
      const fireShown = shown[view.fireRoom] ?? 1;
      const power = fireShown * Math.min(1.3, flameM / FULL_FLAME_M);
      placeOf(arrangement, view.fireX, view.fireY, view.fireBaseM, spot);
      const seen = room?.drawn ?? false;
      const half = Math.min(0.75, Math.max(0.14, view.fireDiameterM * 0.42));
      flames.seat(spot[0], spot[1], spot[2], half, half * 0.6, arrangement.cutM - view.fireBaseM - 0.06);
      flames.update(seen ? flameM * fireShown : 0, timeS, calm);
      smoke.fire(spot[0], spot[1] + 0.8, spot[2], seen ? power * 1.25 : 0);
      // Light breathes by less than a twentieth, slower than twice a second.
      const breath = calm ? 1 : 0.975 + 0.025 * Math.sin(timeS * 6.3) * Math.sin(timeS * 2.9);
      glow.position.set(spot[0], spot[1] + 0.55, spot[2] + 0.25);
      glow.visible = power > 0.02 && (seen || glowAtDoor(view, arrangement));
      glow.material.uniforms.strength!.value = power * breath * (seen ? 1 : 0.5);

      for (let i = 0; i < plan.rooms.length; i++) {
        const here = view.rooms[i];
        let near = i === view.fireRoom ? 1 : 0;
        if (near === 0 && !burnsIn[i]) {
          for (let d = 0; d < doorRooms.length; d++) {
            const [a, b] = doorRooms[d]!;
            if ((a === i && b === view.fireRoom) || (b === i && a === view.fireRoom))
              near = Math.max(near, seen ? SPILL * (plan.doors[d]!.across === 'y' ? 1 : openness(view, d)) : 0);
          }
        }
        light[i] = toward(light[i]!, near * power * breath, 6, deltaS);
        if (here)
          smoke.room(
            i,
            here.layerM,
            here.extinctionPerM * shown[i]!,
            here.lowerExtinctionPerM * shown[i]!,
            i === view.fireRoom ? 1 : glowThrough(view, i),
          );
      }
      smoke.update(timeS, calm);

      for (let d = 0; d < plan.doors.length; d++) {
        const door = view.doors[d];
        const [a, b] = doorRooms[d]!;
        atDoor[d] = Math.max(a! >= 0 ? light[a!]! : 0, b! >= 0 ? light[b!]! : 0);
        if (!door) continue;
        const way = ways[d]!;
        const sign = door.smokeKgS >= 0 ? 1 : -1;
        // What comes through a gap is seen from either side.
        const toEye = Math.max(shown[a!] ?? 0, shown[b!] ?? 0);
        const flow = drawnFlow(door.smokeKgS) * (1 - 0.9 * door.sealed) * toEye;
        jets.flow(d, way[0]! * sign, way[1]! * sign, flow, openness(view, d));
      }
      jets.update(timeS, calm, particles);
    },
    lightIn: (room) => light[room] ?? 0,
    lightAtDoor: (door) => atDoor[door] ?? 0,
    shownIn: (room) => shown[room] ?? 1,
    dispose() {
      for (const mesh of [flames.mesh, smoke.mesh, jets.mesh, glow]) {
        mesh.geometry.dispose();
        mesh.material.dispose();
      }
    },
  };

  /** How much of the fire's glow smoke in another room gets, through the widest door between them. */
  function glowThrough(view: FireView, room: number): number {
    let share = 0.12;
    for (let d = 0; d < doorRooms.length; d++) {
      const [a, b] = doorRooms[d]!;
      if ((a === room && b === view.fireRoom) || (b === room && a === view.fireRoom))
        share = Math.max(share, 0.75 * openness(view, d));
    }
    return share;
  }

  function openness(view: FireView, door: number): number {
    return plan.doors[door]!.leaf ? (view.doors[door]?.angle ?? 0) : WIDE_OPEN;
  }

  /** A fire behind the back wall shows at the door that leads to it. Answers whether there is one. */
  function glowAtDoor(view: FireView, arrangement: Arrangement): boolean {
    for (let d = 0; d < doorRooms.length; d++) {
      if (!doorRooms[d]!.includes(view.fireRoom)) continue;
      const door = plan.doors[d]!;
      placeOf(arrangement, door.x, door.y, 0.1 + openness(view, d) * 0.9, spot);
      glow.position.set(spot[0], spot[1], spot[2] + 0.2);
      return true;
    }
    return false;
  }
}
