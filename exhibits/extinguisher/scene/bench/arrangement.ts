/*
 * Where things stand on the bench, in decimetres of the model: x to the right, y up, z towards the visitor, the
 * bench top at y = 0. The bake builds from these numbers and the scene places its moving parts by them.
 */

type Spot = readonly [x: number, y: number, z: number];

export interface Arrangement {
  benchWidth: number;
  boardWidth: number;
  /** Middle of the fire place. */
  fireX: number;
  fireZ: number;
  /** Foot of the hero extinguisher. */
  cylinder: Spot;
  /** Foot of the exit door, past the safe end of the rail. */
  door: Spot;
  /** Foot of the sight-tube with the reserve. */
  reserve: Spot;
  lamp: Spot;
  /** Where the lid waits, beside the stove. */
  lid: Spot;
  rail: { z: number; fromX: number; toX: number };
  /** Tools and clutter fill the wide bench only. */
  wide: boolean;
}

/** Metres that the rail spans, from the fire to the door. */
export const RAIL_M = 7;
/** The usable stream's least distance, and the line on the rail. */
export const SAFE_M = 3;
/** Figure's usual place for the bake. */
export const USUAL_M = 3.5;
/** Things that burn and their flames stand at this scale: the training tray of one metre is 4.6 dm wide. */
export const FLAME_DM_PER_M = 4.2;
/**
 * The smoke hangs by another rule, for it is read against the figure: at 1.5 m over the floor it touches the figure's
 * head, at 2.7 m it lies under the room's ceiling.
 */
export const smokeY = (heightM: number): number => 2.95 + (heightM - 1.5) * 4.2;

export const LANDSCAPE: Arrangement = {
  benchWidth: 26,
  boardWidth: 24,
  fireX: -7,
  fireZ: -0.6,
  cylinder: [3.4, 0, -1],
  door: [11.1, 0, 0.2],
  reserve: [5.9, 0, -1.2],
  lamp: [-1.2, 8.2, -1.2],
  lid: [-2.7, 0, -1.9],
  rail: { z: 3.2, fromX: -7, toX: 10.6 },
  wide: true,
};

export const PORTRAIT: Arrangement = {
  benchWidth: 15.2,
  boardWidth: 13.6,
  fireX: -3.9,
  fireZ: -0.6,
  cylinder: [2.2, 0, -1],
  door: [5.6, 0, 0.4],
  reserve: [4.05, 0, -1.2],
  lamp: [-0.6, 8.2, -1.2],
  lid: [-0.75, 0, -2.2],
  rail: { z: 3.2, fromX: -3.9, toX: 5.3 },
  wide: false,
};

/** Place on the rail of a distance to the fire. */
export function railX(arrangement: Arrangement, distanceM: number): number {
  const { fromX, toX } = arrangement.rail;
  return fromX + ((toX - fromX) * Math.min(RAIL_M, Math.max(0, distanceM))) / RAIL_M;
}

export const FIRE_PROPS = ['tray', 'bin', 'oil', 'plug', 'ebike', 'sofa', 'store', 'hotpot', 'fan'] as const;
export type FireProp = (typeof FIRE_PROPS)[number];

/** Seat of the flames on each prop, relative to the fire place: height, half width, half depth. */
export const FLAME_SEATS: Readonly<Record<FireProp, { y: number; halfX: number; halfZ: number }>> = {
  tray: { y: 0.72, halfX: 1.75, halfZ: 0.9 },
  oil: { y: 1.72, halfX: 0.95, halfZ: 0.6 },
  plug: { y: 0.5, halfX: 0.85, halfZ: 0.25 },
  ebike: { y: 1.0, halfX: 1.0, halfZ: 0.4 },
  bin: { y: 1.95, halfX: 0.72, halfZ: 0.5 },
  sofa: { y: 1.5, halfX: 1.7, halfZ: 0.7 },
  store: { y: 1.4, halfX: 0.9, halfZ: 0.3 },
  hotpot: { y: 1.5, halfX: 0.8, halfZ: 0.5 },
  fan: { y: 2.1, halfX: 0.6, halfZ: 0.25 },
};

/** Nozzle's mouth and joint, relative to the cylinder's foot. */
export const NOZZLE_JOINT: Spot = [-2.4, 2.05, 0.71];
export const NOZZLE_LENGTH = 1.12;
/** Turn of the nozzle in the bake: its axis lies this far below the horizontal, pointing to −x. */
export const NOZZLE_DROP = 0.42;
/** Axis of the pin's ring, relative to the cylinder's foot. */
export const PIN: Spot = [0.75, 5.2, 0.42];
export const HANDLE_PIVOT: Spot = [0.05, 5.2, 0];
export const GAUGE: Spot = [-0.25, 4.86, 0.3];
/** Height of the sight-tube's column, and where it starts. */
export const RESERVE_COLUMN = { bottom: 0.3, height: 4 };
export const DOOR_HINGE: Spot = [-0.72, 0, 0.22];
/** Turn of the door as a whole, and of its leaf as baked (ajar). */
export const DOOR_TURN = -0.35;
export const LEAF_AJAR = -1.15;
