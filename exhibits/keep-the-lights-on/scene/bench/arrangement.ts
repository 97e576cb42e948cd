/*
 * Where things stand on the relief, in model units: x to the right (west, for the view goes out to the south), y up, z towards the visitor. The bake
 * builds from these numbers and the scene places its moving parts and its words by them. Plain numbers, no three.
 */

type Spot = readonly [x: number, y: number, z: number];

/** Level of the sea, where it meets the sky, and the front edge of the board. */
export const SEA_Y = -0.12;
export const SEA_BACK = -14;
export const BOARD_FRONT = 6.2;
export const BOARD_HALF = 14;

/** Masts in the sea: x, z, size. The near row is the larger one. */
export const TURBINES: readonly Spot[] = [
  [-11.4, -6.4, 0.72],
  [-8.9, -6.8, 0.7],
  [-5.9, -6.5, 0.74],
  [-3.2, -6.9, 0.7],
  [-0.3, -6.5, 0.72],
  [2.6, -6.8, 0.71],
  [5.4, -6.4, 0.74],
  [8.2, -6.8, 0.7],
  [11.1, -6.5, 0.73],
  [-7.6, -4.7, 0.98],
  [-4.2, -4.4, 1],
  [-1.1, -4.8, 0.97],
  [2.3, -4.5, 1],
  [5.9, -4.7, 0.98],
  [9.3, -4.5, 0.99],
];
/** The hub over the foot at size 1, and how far it stands before the mast. */
export const HUB = { y: 2.32, z: 0.25 } as const;

export const NUCLEAR: Spot = [-6.1, 0.1, 0.35];
export const CITY: Spot = [5, 0, 1.9];
export const PANELS: Spot = [-3.4, 0.2, 3.7];
export const RESERVOIR: Spot = [-9.4, 0, 3.6];
export const GAS_PLANT: Spot = [8.8, 0, 3.1];
export const STORE: Spot = [1.9, 0.2, 4];
/** The bucket's contents: foot over the ground and height when full. */
export const STORE_FILL = { bottom: 0.1, height: 0.9 } as const;
export const PLATFORM: Spot = [0.4, -0.1, -3.4];

/** Districts whose windows are lit and dark together. The first six go dark one by one. */
export const DISTRICTS = 8;
/** Cables by what they carry. */
export const CABLES = ['wind', 'nuclear', 'hydro', 'solar', 'gas', 'storage'] as const;
export type Cable = (typeof CABLES)[number];

const NOON = 12.4;
const HALF_DAY_H = 6.9;
/** The arc before the sky's wall: half its width, and how high it stands at noon. */
const ARC = { halfX: 9.6, top: 3.05, foot: 0.05 } as const;

/** Where the sun stands on its painted arc at a clock hour; below the sea at night. The real elevation is the model's, this is its picture. */
export function sunAt(hour: number, out: { x: number; y: number }): { x: number; y: number } {
  const turn = ((hour - NOON) / HALF_DAY_H) * (Math.PI / 2);
  // Even along the sky, so that a finger keeps the sun that it took.
  out.x = (ARC.halfX * turn) / (Math.PI / 2);
  out.y = ARC.foot + (ARC.top - ARC.foot) * Math.cos(Math.max(-Math.PI * 0.75, Math.min(Math.PI * 0.75, turn)));
  return out;
}

/** Height of the sun over the horizon as a share of noon's, −1…1. */
export const elevationOf = (hour: number): number => Math.cos(((hour - NOON) / HALF_DAY_H) * (Math.PI / 2));
