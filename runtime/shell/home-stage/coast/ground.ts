import { smoothstep } from '@bake/light/shape.ts';
import { SEA_Y } from './levels.ts';

/*
 * The lie of the land: a shore with coves, a level strip on which the dioramas stand, terraced hills behind. One unit is
 * about 80 px of the board; x along the coast, z towards the visitor.
 */

export const HALF_WIDTH = 24;
export const BACK_Z = -7.2;
export const FRONT_Z = 7.8;
/** Height of one sheet of the contour model. */
export const STEP = 0.2;
/** Where creeks reach the sea. */
export const CREEKS = [-13.4, 5.9] as const;

const bump = (x: number, at: number, width: number, power = 2): number => Math.exp(-(Math.abs((x - at) / width) ** power));

/** z of the waterline. */
export function coastZ(x: number): number {
  let z = 1.85 + 0.34 * Math.sin(0.38 * x + 0.6) + 0.16 * Math.sin(1.03 * x + 2);
  for (const creek of CREEKS) z -= 0.8 * bump(x, creek, 0.34);
  return z + 0.45 * bump(x, 9, 0.9) + 0.45 * bump(x, -3.8, 0.9) + 0.35 * bump(x, 14.6, 1.2);
}

/** Slow unevenness, −1…1. */
export const rolling = (x: number, z: number): number =>
  Math.sin(x * 0.9 + 1.3 * Math.sin(z * 0.7)) * 0.5 + Math.sin(x * 0.37 - z * 0.9 + 2) * 0.5;

/** Height before it is cut into sheets. */
export function groundHeight(x: number, z: number): number {
  const inland = coastZ(x) - z;
  if (inland < 0) return SEA_Y - 0.25;
  let height = -0.12 + 0.26 * Math.min(1, inland / 0.45);
  const hill = smoothstep(3.7, 7, inland);
  height += hill * (1.2 + 0.85 * rolling(x * 0.8, z * 0.8));
  // The land ends in a ridge, so that its cut back edge never shows against the ranges.
  height += 0.7 * smoothstep(6.2, 8.8, inland);
  for (const creek of CREEKS) height -= bump(x, creek + 0.22 * Math.sin(z * 1.4), 0.24) * smoothstep(-4.8, -3, z) * 0.9;
  return height;
}

/** y of the sheet that lies at a place. */
export const sheetY = (x: number, z: number): number => -0.06 + Math.floor((groundHeight(x, z) + 0.1) / STEP) * STEP;
