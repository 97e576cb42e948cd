import type { FloorPlan, PlanDoor, PlanRoom } from '../../model/plans/plan.ts';

/*
 * Where a floor plan stands on the table. The bake builds every plan in its own metres: x as in the plan, y up, z = −y of the plan, so that the
 * cut front lies at z = 0 and the back wall behind it. The stage then lays the baked rooms into one row on a wide glass, and into two rows, one
 * over the other, on a tall one: there the flat is cut in two at the wall nearest to its middle.
 */

/** A row of rooms: the stretch of the plan that stands in it, m, and how far it is moved from its place in the plan. */
export interface Row {
  readonly fromX: number;
  readonly toX: number;
  readonly dx: number;
  readonly dy: number;
}

export interface Arrangement {
  readonly plan: FloorPlan;
  readonly rows: readonly Row[];
  /** Longest row and deepest room, m. */
  readonly width: number;
  readonly depth: number;
  /** Height at which all drawn walls are cut, m. */
  readonly cutM: number;
}

/** Walls in the open front and between rooms, m. */
export const OUTER_WALL = 0.2;
export const INNER_WALL = 0.12;
/** A wall between the visitor and a room behind is cut this low, m. */
export const LOW_WALL = 0.24;
/** Angle that the camera looks down at in portrait; the rows stand far enough apart for it. */
const PORTRAIT_PITCH = 0.3;
/** Slab and board under a row, and how far they stand out before it, seen at that angle, m. */
const UNDER_ROW = 0.86;

export const drawnRooms = (plan: FloorPlan): readonly PlanRoom[] => plan.rooms.filter(({ drawn }) => drawn);

/** Right end and back of the drawn rooms, m. */
export function extentOf(plan: FloorPlan): { width: number; depth: number; cutM: number } {
  const rooms = drawnRooms(plan);
  return {
    width: Math.max(...rooms.map(({ x, width }) => x + width)),
    depth: Math.max(...rooms.map(({ y, depth }) => y + depth)),
    cutM: Math.min(...rooms.map(({ heightM }) => heightM)),
  };
}

/** The wall nearest to the middle that runs from front to back: where a tall glass cuts the flat in two. */
export function splitOf(plan: FloorPlan): number {
  const { width } = extentOf(plan);
  const rooms = drawnRooms(plan);
  const walls = rooms
    .map(({ x }) => x)
    .filter((at) => at > 0 && rooms.every(({ x, width: wide }) => at <= x + 1e-6 || at >= x + wide - 1e-6));
  return walls.reduce((best, at) => (Math.abs(at - width / 2) < Math.abs(best - width / 2) ? at : best), walls[0] ?? width);
}

export function inOneRow(plan: FloorPlan): Arrangement {
  const extent = extentOf(plan);
  return { plan, ...extent, rows: [{ fromX: 0, toX: extent.width, dx: -extent.width / 2, dy: 0 }] };
}

export function inTwoRows(plan: FloorPlan): Arrangement {
  const extent = extentOf(plan);
  const split = splitOf(plan);
  const rise = extent.cutM + extent.depth * Math.tan(PORTRAIT_PITCH) + UNDER_ROW;
  return {
    plan,
    depth: extent.depth,
    cutM: extent.cutM,
    width: Math.max(split, extent.width - split),
    rows: [
      { fromX: 0, toX: split, dx: -split / 2, dy: rise },
      { fromX: split, toX: extent.width, dx: -(split + extent.width) / 2, dy: 0 },
    ],
  };
}

/** The row in which a place of the plan stands. */
export function rowAt(arrangement: Arrangement, x: number): Row {
  for (const row of arrangement.rows) if (x <= row.toX) return row;
  return arrangement.rows[arrangement.rows.length - 1]!;
}

/** Scene place of a point of the plan, `heightM` over the floor; writes into `out`. */
export function placeOf(arrangement: Arrangement, x: number, y: number, heightM: number, out: [number, number, number]): void {
  const row = rowAt(arrangement, x);
  out[0] = x + row.dx;
  out[1] = heightM + row.dy;
  out[2] = -y;
}

/** A leaf in the plan's own metres: its hinge, which way it lies when shut, and which way it turns about the upright when it opens. */
export interface LeafPose {
  readonly hingeX: number;
  readonly hingeZ: number;
  readonly alongX: number;
  readonly alongZ: number;
  readonly turn: 1 | -1;
  readonly length: number;
}

/** Width of a leaf is that of its doorway less the play in the frame, m. */
const PLAY = 0.04;

export function leafPose(plan: FloorPlan, door: PlanDoor): LeafPose {
  const half = door.width / 2;
  const high = door.hinge === 'high';
  const along = door.across === 'x' ? [0, high ? 1 : -1] : [high ? -1 : 1, 0];
  const hinge = door.across === 'x' ? [door.x, -(door.y + (high ? half : -half))] : [door.x + (high ? half : -half), -door.y];
  const into = swingSide(plan, door);
  const toward = door.across === 'x' ? [into, 0] : [0, -into];
  // Turned by +90° about the upright, (x, z) becomes (z, −x).
  const turn = along[1]! * toward[0]! - along[0]! * toward[1]! > 0 ? 1 : -1;
  return { hingeX: hinge[0]!, hingeZ: hinge[1]!, alongX: along[0]!, alongZ: along[1]!, turn, length: door.width - PLAY };
}

/** +1 where the leaf opens towards higher x (`across` x) or higher y (`across` y), else −1. */
function swingSide(plan: FloorPlan, door: PlanDoor): 1 | -1 {
  const room = plan.rooms.find(({ id }) => id === door.swingsInto);
  if (room) {
    const middle = door.across === 'x' ? room.x + room.width / 2 : room.y + room.depth / 2;
    return middle > (door.across === 'x' ? door.x : door.y) ? 1 : -1;
  }
  const other = plan.rooms.find(({ id }) => door.between.includes(id) && id !== door.swingsInto);
  const middle = other ? (door.across === 'x' ? other.x + other.width / 2 : other.y + other.depth / 2) : 0;
  return middle > (door.across === 'x' ? door.x : door.y) ? -1 : 1;
}

/** Foot of a leaf's free edge at an opening of `angle` (0 shut … 1 at 90°), plan metres (x, z); writes into `out`. */
export function freeEdge(pose: LeafPose, angle: number, out: [number, number]): void {
  const a = (pose.turn * angle * Math.PI) / 2;
  out[0] = pose.hingeX + pose.length * (pose.alongX * Math.cos(a) + pose.alongZ * Math.sin(a));
  out[1] = pose.hingeZ + pose.length * (pose.alongZ * Math.cos(a) - pose.alongX * Math.sin(a));
}

/** Leaves are baked this far open, so that their light is that of a door ajar, share of 90°. */
export const BAKED_ANGLE = 0.5;

/** Mesh of a room's walls, floor and furniture. */
export const roomMesh = (roomId: string): string => `room:${roomId}`;
export const leafMesh = (doorId: string): string => `leaf:${doorId}`;

/** Places of the instruments, from the plan alone: [x, y] in plan metres. They stand in the cut front, where smoke never hides them. */
export interface Instruments {
  readonly shieldedThermometer: readonly [number, number];
  readonly fireThermometer: readonly [number, number];
  readonly ruler: readonly [number, number];
}

export const THERMOMETER = { bottomM: 0.32, topM: 2.12, maxC: 600 } as const;

export function instrumentsOf(plan: FloorPlan): Instruments {
  const roomOf = (id: string) => plan.rooms.find((room) => room.id === id)!;
  const shielded = roomOf(plan.lab.shieldedRoom);
  const watched = roomOf(plan.lab.watchedRoom);
  const fire = roomOf(plan.fires.find(({ id }) => id === plan.homeFires[0])!.room);
  const front = ({ y }: PlanRoom) => (y > 0 ? y - 0.12 : -0.06);
  // In a narrow room the board stands in a corner; in the watched one the ruler stands clear of the leaf that swings into it.
  const fireX = fire === watched ? fire.x + 0.3 : fire.x + 0.32;
  return {
    shieldedThermometer: [shielded.x + 0.34, front(shielded)],
    fireThermometer: [fireX, front(fire)],
    ruler: [watched.x + watched.width * 0.64, front(watched)],
  };
}
