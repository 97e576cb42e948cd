import type { FloorPlan, PlanRoom } from '../../model/plans/plan.ts';
import { drawnRooms } from './arrangement.ts';

/*
 * The walls of a plan: nobody writes them down, they stand where rooms meet or end. Plan metres.
 */

/** An opening along a wall, from `from` to `to`, between two heights. */
export interface Opening {
  readonly from: number;
  readonly to: number;
  readonly lowM: number;
  readonly highM: number;
  readonly kind: 'door' | 'window';
  readonly id: string;
}

/** Wall on the line x = `at` (axis x) or y = `at` (axis y), over the stretch `from`…`to` of the other coordinate. */
export interface Wall {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Drawn room towards lower and towards higher x or y; null where there is none. */
  readonly low: PlanRoom | null;
  readonly high: PlanRoom | null;
  readonly openings: readonly Opening[];
}

const EPS = 1e-6;

/** Sums of metres end a hair apart; walls meet to the micrometre. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

const spanOf = (room: PlanRoom, axis: 'x' | 'y') => {
  const [x0, x1] = [rounded(room.x), rounded(room.x + room.width)];
  const [y0, y1] = [rounded(room.y), rounded(room.y + room.depth)];
  return axis === 'x' ? { low: x0, high: x1, from: y0, to: y1 } : { low: y0, high: y1, from: x0, to: x1 };
};

function openingsOn(plan: FloorPlan, axis: 'x' | 'y', at: number, from: number, to: number, topM: number): Opening[] {
  const on = (place: { across: 'x' | 'y'; x: number; y: number }) => {
    const along = axis === 'x' ? place.y : place.x;
    return place.across === axis && Math.abs((axis === 'x' ? place.x : place.y) - at) < EPS && along > from && along < to;
  };
  const span = (along: number, width: number) => ({ from: along - width / 2, to: along + width / 2 });
  return [
    ...plan.doors.filter(on).map((door): Opening => {
      return { ...span(axis === 'x' ? door.y : door.x, door.width), lowM: 0, highM: door.height, kind: 'door', id: door.id };
    }),
    // A window over the cut is not there: that part of the house is not drawn.
    ...plan.windows
      .filter((window) => on(window) && window.sillM + window.height < topM)
      .map((window): Opening => {
        const along = axis === 'x' ? window.y : window.x;
        return {
          ...span(along, window.width),
          lowM: window.sillM,
          highM: window.sillM + window.height,
          kind: 'window',
          id: window.id,
        };
      }),
  ].sort((a, b) => a.from - b.from);
}

/** All walls but the front, which is cut away. */
export function wallsOf(plan: FloorPlan, topM: number): Wall[] {
  const rooms = drawnRooms(plan);
  const walls: Wall[] = [];
  for (const axis of ['x', 'y'] as const) {
    const spans = rooms.map((room) => ({ room, ...spanOf(room, axis) }));
    for (const at of new Set(spans.flatMap(({ low, high }) => [low, high]))) {
      if (axis === 'y' && at <= EPS) continue;
      const beside = spans.filter(({ low, high }) => Math.abs(low - at) < EPS || Math.abs(high - at) < EPS);
      const cuts = [...new Set(beside.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
      for (let i = 0; i + 1 < cuts.length; i++) {
        const [from, to] = [cuts[i]!, cuts[i + 1]!];
        const covers = (span: (typeof spans)[number]) => span.from <= from + EPS && span.to >= to - EPS;
        const low = beside.find((span) => covers(span) && Math.abs(span.high - at) < EPS)?.room ?? null;
        const high = beside.find((span) => covers(span) && Math.abs(span.low - at) < EPS)?.room ?? null;
        if (!low && !high) continue;
        walls.push({ axis, at, from, to, low, high, openings: openingsOn(plan, axis, at, from, to, topM) });
      }
    }
  }
  return walls;
}
