import { DOOR } from './drill-constants.ts';
import type { Night } from './night-state.ts';
import type { FireReadings } from './readings.ts';
import { roomOnWay } from './way.ts';

/** What the figure sees: its own room, and on through doors that stand open, if only by a crack. */
export function lookAround({ plan, sides, doors, scalars, way }: Night, r: FireReadings): void {
  const { rooms } = r;
  for (let i = 0; i < rooms.length; i++) rooms[i]!.seen = 0;
  const here = roomOnWay(way, scalars.wayM);
  if (here < rooms.length) rooms[here]!.seen = 1;
  for (let pass = 0; pass < rooms.length; pass++) {
    for (let k = 0; k < sides.length; k++) {
      const [a, b] = sides[k]!;
      if (a >= rooms.length || b >= rooms.length) continue;
      if (plan.doors[k]!.leaf && doors.angle[k]! <= DOOR.shutBelow.value) continue;
      const seen = Math.max(rooms[a]!.seen, rooms[b]!.seen);
      rooms[a]!.seen = seen;
      rooms[b]!.seen = seen;
    }
  }
}
