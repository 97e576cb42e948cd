import { growthRateKwS } from '@science/fire/growth.ts';
import { POOL } from './constants.ts';
import { aimFactor, neededKg, rangeFactor } from './discharge.ts';

/*
 * The burning pool in strips across its width. Agent works on the strips that the jet covers, so a visitor must sweep.
 * Rule of this exhibit, made so that the sum is the rule of discharge.ts: when each strip gets its even share, the pool is out after
 * the same kilograms, and heat release is Q0·(1 − M_eff/M_need). A strip that has had its share cannot use more.
 */

export const CELLS = POOL.cells.value;

/** What the fight is about. Masses in kg; the arrays have one number for each strip, left to right. */
export interface Pool {
  areaM2: number;
  /** Growth coefficient when nobody fights it, kW/s². */
  alphaKwS2: number;
  /** Largest heat release that the pool feeds, kW. */
  capKw: number;
  /** Heat release without agent, kW. Grows until the first agent arrives, then stands: the Q0 of the rule. */
  undisturbedKw: number;
  /** Agent that covers each strip, at most its share of what is needed. Burns off again when the fire grows back. */
  coverKg: Float64Array;
  /** Agent that has reached the base of each strip, useful or not: the histogram of the sweep. */
  landedKg: Float64Array;
  touched: boolean;
}

export function createPool(areaM2: number, alphaKwS2: number, startShare: number): Pool {
  const capKw = areaM2 * POOL.heatPerArea.value;
  return {
    areaM2,
    alphaKwS2,
    capKw,
    undisturbedKw: capKw * startShare,
    coverKg: new Float64Array(CELLS),
    landedKg: new Float64Array(CELLS),
    touched: false,
  };
}

/** Agent that one strip takes, kg. */
export function neededPerCellKg(pool: Pool): number {
  return neededKg(pool.areaM2) / CELLS;
}

/** Share of the fire that burns, 0…1. */
export function burningShare(pool: Pool): number {
  const need = neededPerCellKg(pool);
  let covered = 0;
  for (let i = 0; i < CELLS; i++) covered += pool.coverKg[i]!;
  const share = 1 - covered / (need * CELLS);
  // Sums of twelve shares end within rounding of nought.
  return share < 1e-9 ? 0 : share;
}

export function heatReleaseKw(pool: Pool): number {
  return pool.undisturbedKw * burningShare(pool);
}

/** Share of the discharged agent that works: range × aim. */
export function effectivenessOf(distanceM: number, aimHeight: number): number {
  return rangeFactor(distanceM) * aimFactor(aimHeight);
}

/**
 * Lays `effectiveKg` on the strips under the jet, which is aimed at `aimX` (−1 left edge … 1 right edge). The rim holds
 * the jet together: near an edge the strips that are there share the whole. Answers the kilograms that covered something still burning.
 */
export function lay(pool: Pool, effectiveKg: number, aimX: number, footprint: number = POOL.footprint.value): number {
  if (!(effectiveKg > 0)) return 0;
  pool.touched = true;
  const need = neededPerCellKg(pool);
  const centre = (aimX + 1) / 2;
  let weights = 0;
  for (let i = 0; i < CELLS; i++) weights += overlap(i, centre, footprint);
  if (!(weights > 0)) return 0;
  let usefulKg = 0;
  for (let i = 0; i < CELLS; i++) {
    const kg = (effectiveKg * overlap(i, centre, footprint)) / weights;
    pool.landedKg[i] = pool.landedKg[i]! + kg;
    const covered = Math.min(need, pool.coverKg[i]! + kg);
    usefulKg += covered - pool.coverKg[i]!;
    pool.coverKg[i] = covered;
  }
  return usefulKg;
}

/** Length of a strip that lies under the jet, in pool widths. */
function overlap(cell: number, centre: number, footprint: number): number {
  const left = Math.max(cell / CELLS, centre - footprint / 2);
  const right = Math.min((cell + 1) / CELLS, centre + footprint / 2);
  return Math.max(0, right - left);
}

/**
 * Lets the fire go on for `dtS` without agent: an untouched fire grows to its cap, a fire that was beaten down grows back at the rate
 * of a t-squared fire of its size, by burning the agent off its covered strips. A pool that is out stays out.
 */
export function grow(pool: Pool, dtS: number): void {
  if (!pool.touched) {
    pool.undisturbedKw = Math.min(pool.capKw, pool.undisturbedKw + growthRateKwS(pool.alphaKwS2, pool.undisturbedKw) * dtS);
    return;
  }
  const burningKw = heatReleaseKw(pool);
  if (burningKw <= 0) return;
  let covered = 0;
  for (let i = 0; i < CELLS; i++) covered += pool.coverKg[i]!;
  if (covered <= 0) return;
  const regrownKg = (growthRateKwS(pool.alphaKwS2, burningKw) * dtS * neededKg(pool.areaM2)) / pool.undisturbedKw;
  const keep = Math.max(0, 1 - regrownKg / covered);
  for (let i = 0; i < CELLS; i++) pool.coverKg[i] = pool.coverKg[i]! * keep;
}
