import { type FloorPlan, OUTSIDE } from './plans/plan.ts';
import { nearestWayOut } from './plans/reach.ts';

/*
 * The way from where the visitor's figure wakes up to the nearest way out, as one line through the middles of the doors. The figure's place is its
 * distance along that line, m.
 */

export interface DoorOnWay {
  /** Index in the plan. */
  readonly door: number;
  readonly atM: number;
}

export interface Way {
  readonly lengthM: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly atM: readonly number[];
  readonly doors: readonly DoorOnWay[];
  /** Index in the plan of the room between a door and the next; `rooms.length` of the plan is the outside. One more than doors. */
  readonly rooms: readonly number[];
}

/** The way out of a plan that was checked. */
export function createWay(plan: FloorPlan): Way {
  const out = nearestWayOut(plan);
  if (out === null) throw new Error(`${plan.id} has no way out; plans are checked before they are played`);
  const x = [plan.start.x];
  const y = [plan.start.y];
  const doors: DoorOnWay[] = [];
  let lengthM = 0;
  const atM = [0];
  const goTo = (toX: number, toY: number) => {
    lengthM += Math.hypot(toX - x.at(-1)!, toY - y.at(-1)!);
    x.push(toX);
    y.push(toY);
    atM.push(lengthM);
  };
  for (let i = 1; i < out.rooms.length; i++) {
    const pair = [out.rooms[i - 1]!, out.rooms[i]!];
    const index = plan.doors.findIndex(({ between }) => pair.every((id) => between.includes(id)));
    const door = plan.doors[index]!;
    goTo(door.x, door.y);
    doors.push({ door: index, atM: lengthM });
  }
  goTo(out.place.x, out.place.y);
  return { lengthM, x, y, atM, doors, rooms: out.rooms.map((id) => roomIndex(plan, id)) };
}

/** Index of a room, or the number of rooms for the outside. */
export function roomIndex(plan: FloorPlan, id: string): number {
  return id === OUTSIDE ? plan.rooms.length : plan.rooms.findIndex((room) => room.id === id);
}

/** Where one stands after so many metres, and where one looks; writes into `out`. */
export function placeOnWay(way: Way, atM: number, out: { x: number; y: number; heading: number }): void {
  let i = 1;
  while (i < way.atM.length - 1 && way.atM[i]! < atM) i++;
  const fromM = way.atM[i - 1]!;
  const share = Math.min(1, Math.max(0, (atM - fromM) / (way.atM[i]! - fromM)));
  const [x0, y0, x1, y1] = [way.x[i - 1]!, way.y[i - 1]!, way.x[i]!, way.y[i]!];
  out.x = x0 + (x1 - x0) * share;
  out.y = y0 + (y1 - y0) * share;
  out.heading = Math.atan2(y1 - y0, x1 - x0);
}

/** Index of the room that one is in after so many metres. */
export function roomOnWay(way: Way, atM: number): number {
  let i = 0;
  while (i < way.doors.length && atM > way.doors[i]!.atM) i++;
  return way.rooms[i]!;
}

/** How far along the way a place of the plan is nearest, m. */
export function nearestOnWay(way: Way, x: number, y: number): number {
  let bestM = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < way.atM.length; i++) {
    const [x0, y0, x1, y1] = [way.x[i - 1]!, way.y[i - 1]!, way.x[i]!, way.y[i]!];
    const [dx, dy] = [x1 - x0, y1 - y0];
    const share = Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)));
    const away = (x - x0 - dx * share) ** 2 + (y - y0 - dy * share) ** 2;
    if (away < least) {
      least = away;
      bestM = way.atM[i - 1]! + share * (way.atM[i]! - way.atM[i - 1]!);
    }
  }
  return bestM;
}
