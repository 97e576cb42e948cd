import { type FloorPlan, OUTSIDE, type PlanPlace } from './plan.ts';

/** Rooms from which a way leads to one of the ways out, through doors of any kind. */
export function roomsWithWayOut(plan: Pick<FloorPlan, 'doors' | 'waysOut'>): Set<string> {
  const reached = new Set(plan.waysOut.map(({ room }) => room));
  for (let grown = true; grown; ) {
    grown = false;
    for (const { between } of plan.doors) {
      const [a, b] = between;
      if (reached.has(a) === reached.has(b)) continue;
      reached.add(a).add(b);
      grown = true;
    }
  }
  return reached;
}

/** Rooms in the order in which one goes from a room to another, both included, over the fewest doors; null where no way leads. */
export function roomsOnWay(plan: Pick<FloorPlan, 'doors'>, from: string, to: string): string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  const waiting = [from];
  for (let room = waiting.shift(); room !== undefined; room = waiting.shift()) {
    if (room === to) {
      const way: string[] = [];
      for (let at: string | null = to; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
      return way;
    }
    for (const { between } of plan.doors) {
      if (!between.includes(room)) continue;
      const next = between[0] === room ? between[1] : between[0];
      // Nobody walks through the open air from one room to another.
      if (cameFrom.has(next) || (next === OUTSIDE && to !== OUTSIDE)) continue;
      cameFrom.set(next, room);
      waiting.push(next);
    }
  }
  return null;
}

/** The way out that takes the fewest doors from where one starts. */
export function nearestWayOut(plan: FloorPlan): { place: PlanPlace; rooms: string[] } | null {
  let found: { place: PlanPlace; rooms: string[] } | null = null;
  for (const place of plan.waysOut) {
    const rooms = roomsOnWay(plan, plan.start.room, place.room);
    if (rooms !== null && (found === null || rooms.length < found.rooms.length)) found = { place, rooms };
  }
  return found;
}
