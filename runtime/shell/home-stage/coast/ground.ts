import { smoothstep } from '@bake/light/shape.ts';
import { PERIOD, SEA_Y } from './levels.ts';

/*
 * The lie of the land: a shore with coves, a level strip on which the dioramas stand, terraced hills behind. One unit is
 * about 80 px of the board; x along the coast, z towards the visitor. Everything repeats after PERIOD: the coast has no
 * end, however many exhibits stand on it.
 */

export const HALF_WIDTH = PERIOD / 2;
export const BACK_Z = -7.2;
export const FRONT_Z = 7.8;
/** Height of one sheet of the contour model. */
export const STEP = 0.2;
/** Coves with mangroves, where a stream comes down between the hills. */
export const COVES = [-12.4, 12.7] as const;

const TURN = (2 * Math.PI) / PERIOD;

/** Signed distance along the coast, the short way round. */
export function along(x: number, from: number): number {
  const d = x - from;
  return d - PERIOD * Math.round(d / PERIOD);
}

const bump = (x: number, at: number, width: number, power = 2): number => Math.exp(-(Math.abs(along(x, at) / width) ** power));

/** z of the waterline. */
export function coastZ(x: number): number {
  let z = 1.92 + 0.26 * Math.sin(2 * TURN * x + 0.6) + 0.13 * Math.sin(6 * TURN * x + 2);
  for (const cove of COVES) z -= 0.42 * bump(x, cove, 0.5);
  return z + 0.38 * bump(x, 11.2, 1) + 0.36 * bump(x, -6.2, 1.1) + 0.3 * bump(x, 1.6, 1.2);
}

/** Slow unevenness of the hills, −1…1. */
const hills = (x: number, z: number): number =>
  Math.sin(4 * TURN * x + 1.3 * Math.sin(z * 0.56)) * 0.5 + Math.sin(2 * TURN * x - z * 0.72 + 2) * 0.5;

/** Patches of straw and grass, −1…1. */
export const patches = (x: number, z: number): number =>
  Math.sin(9 * TURN * x + 3 + 1.3 * Math.sin(z * 1.33)) * 0.5 + Math.sin(4 * TURN * x - z * 1.71 + 2) * 0.5;

/** Height before it is cut into sheets. */
export function groundHeight(x: number, z: number): number {
  const inland = coastZ(x) - z;
  if (inland < 0) return SEA_Y - 0.25;
  let height = -0.12 + 0.26 * Math.min(1, inland / 0.45);
  // Valleys between the hills let the paper ranges show through.
  const valley = COVES.reduce((sum, cove) => sum + bump(x, cove - 0.8, 2.6), 0);
  const hill = smoothstep(3.9, 7.4, inland);
  height += hill * (1.15 + 0.85 * hills(x, z) - 0.95 * valley);
  // The land ends in a ridge, so that its cut back edge never shows against the ranges.
  return height + (0.75 - 0.2 * valley) * smoothstep(6.4, 8.9, inland);
}

/** y of the sheet that lies at a place. */
export const sheetY = (x: number, z: number): number => -0.06 + Math.floor((groundHeight(x, z) + 0.1) / STEP) * STEP;

/** z of the middle of the path along the shore, which passes before all dioramas. */
export const pathZ = (x: number): number => Math.min(1.2, coastZ(x) - 0.5);
