import { requireBetween, requireNotNegative } from '@science/require.ts';
import { ATTENUATION_BREAK, ATTENUATION_DEPTH } from './constants.ts';
import { decimalLog, exponential, naturalLog } from './portable.ts';

/** Along which axis of the ellipses of equal shaking a place lies: along the fault, or across it. */
export type Axis = 'long' | 'short';

interface Coefficients {
  /** Up to the break and beyond it: (a, b). */
  below: readonly [number, number];
  above: readonly [number, number];
  c: number;
  d: number;
  e: number;
}

/** Yu et al. 2013, eastern China. Opened in OpenQuake (yu_2013.py, YuEtAl2013MsEastern). ln of gal, ln of cm/s. */
const PGA: Readonly<Record<Axis, Coefficients>> = {
  long: { below: [4.5517, 1.5433], above: [8.1259, 0.9936], c: -2.315, d: 2.088, e: 0.399 },
  short: { below: [2.7048, 1.518], above: [6.3319, 0.9614], c: -2.004, d: 0.944, e: 0.447 },
};
const PGV: Readonly<Record<Axis, Coefficients>> = {
  long: { below: [-0.8349, 1.8193], above: [3.3051, 1.1799], c: -2.103, d: 2.088, e: 0.399 },
  short: { below: [-2.6381, 1.8124], above: [1.6376, 1.1546], c: -1.825, d: 0.944, e: 0.447 },
};

function median(coefficients: Coefficients, magnitude: number, epicentralKm: number): number {
  const [a, b] = magnitude > ATTENUATION_BREAK.value ? coefficients.above : coefficients.below;
  const depthKm = ATTENUATION_DEPTH.value;
  const distanceKm = Math.sqrt(epicentralKm * epicentralKm + depthKm * depthKm);
  const near = coefficients.d * exponential(coefficients.e * magnitude);
  return exponential(a + b * magnitude + coefficients.c * naturalLog(distanceKm + near));
}

function requireQuake(magnitude: number, epicentralKm: number): void {
  requireBetween('magnitude', magnitude, 3, 9);
  requireNotNegative('epicentral distance (km)', epicentralKm);
}

/**
 * Median peak acceleration on rock, gal (cm/s²), at `epicentralKm` from an earthquake of surface-wave magnitude `magnitude`.
 *
 * Yu et al. 2013 for eastern China, the basis of the fifth zonation map, in the form with a depth of 15 km. One earthquake in
 * three lies more than a factor of 1.7 away from the median (σ of ln 0.5428). Fitted to M 4.5–8 within about 200 km.
 *
 * Check: M 6 at 20 km along the long axis gives 128.45 gal.
 *
 * @throws KioskError `science/out-of-range` unless 3 ≤ magnitude ≤ 9 and distance ≥ 0.
 */
export function pgaGal(axis: Axis, magnitude: number, epicentralKm: number): number {
  requireQuake(magnitude, epicentralKm);
  return median(PGA[axis], magnitude, epicentralKm);
}

/** Median peak velocity on rock, cm/s; otherwise as `pgaGal` (σ of ln 0.6233). Check: M 6 at 20 km, long axis, 6.994 cm/s. */
export function pgvCmps(axis: Axis, magnitude: number, epicentralKm: number): number {
  requireQuake(magnitude, epicentralKm);
  return median(PGV[axis], magnitude, epicentralKm);
}

/**
 * Intensity as people and houses show it, for a quick map: Wang Suyun 2000, east China, from 68 earthquakes of M 5.0–7.9.
 * Both axes meet above the source. Not rounded, without bounds.
 *
 * Check: M 6 at 0 km gives 7.986 on both axes.
 *
 * @throws KioskError `science/out-of-range` unless 3 ≤ magnitude ≤ 9 and distance ≥ 0.
 */
export function macroseismicIntensity(axis: Axis, magnitude: number, epicentralKm: number): number {
  requireQuake(magnitude, epicentralKm);
  return axis === 'long'
    ? 5.019 + 1.446 * magnitude - 4.136 * decimalLog(epicentralKm + 24)
    : 2.24 + 1.446 * magnitude - 3.07 * decimalLog(epicentralKm + 9);
}
