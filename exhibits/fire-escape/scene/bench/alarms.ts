import type { FloorPlan } from '../../model/plans/plan.ts';

/** Place of the smoke alarm on a room's back wall: x and y of the plan and its height, m. Clear of what hangs in the middle of the wall. */
export function alarmSpot(plan: FloorPlan, roomId: string, cutM: number): readonly [number, number, number] {
  const room = plan.rooms.find(({ id }) => id === roomId)!;
  const aside = room.kind === 'corridor' ? 0.26 : Math.min(1.2, room.width * 0.25);
  return [room.x + aside, room.y + room.depth, cutM - 0.3];
}
