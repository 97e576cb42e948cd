import { requirePositive } from '@science/require.ts';
import { INTENSITY } from './constants.ts';
import { decimalLog } from './portable.ts';

export interface Intensity {
  /** From the peak acceleration alone, and from the peak velocity alone; without bounds. */
  fromPga: number;
  fromPgv: number;
  /** What the standard makes of the two, 1 … 12, not rounded. The standard prints one decimal. */
  intensity: number;
}

/**
 * Instrumental intensity of GB/T 17742-2020 from the peaks of acceleration (m/s²) and velocity (m/s).
 *
 * Where both readings reach VI the velocity decides alone, else their mean. So an intensity can fall when the second reading
 * crosses VI: 2.0 m/s² and 0.15 m/s give 7.30, their mean would be 7.42. That is the standard's. It reads the vector of three
 * components between 0.1 and 10 Hz; whoever asks gives these peaks.
 *
 * Check: 0.457 m/s² with 0.0381 m/s lie on the border of V and VI, 5.5.
 *
 * @throws KioskError `science/out-of-range` unless both are greater than 0.
 */
export function intensityOf(pgaMps2: number, pgvMps: number): Intensity {
  requirePositive('peak acceleration (m/s²)', pgaMps2);
  requirePositive('peak velocity (m/s)', pgvMps);
  const fromPga = INTENSITY.accelerationSlope.value * decimalLog(pgaMps2) + INTENSITY.accelerationOffset.value;
  const fromPgv = INTENSITY.velocitySlope.value * decimalLog(pgvMps) + INTENSITY.velocityOffset.value;
  const both = Math.min(fromPga, fromPgv) >= INTENSITY.velocityAlone.value;
  const chosen = both ? fromPgv : (fromPga + fromPgv) / 2;
  return { fromPga, fromPgv, intensity: Math.min(INTENSITY.most.value, Math.max(INTENSITY.least.value, chosen)) };
}
