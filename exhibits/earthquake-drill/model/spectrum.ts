import { requirePositive } from '@science/require.ts';
import { SOURCE, WAVE_SPEED } from './constants.ts';
import { decimalLog, naturalLog, powerOfTen } from './portable.ts';
import type { Site } from './site.ts';

/**
 * The ground as a filter of the rock's white noise: own frequency in rad/s and damping; and the second filter that takes the
 * lowest part away.
 */
export interface GroundFilter {
  omegaG: number;
  zetaG: number;
  omegaF: number;
  zetaF: number;
}

/**
 * Kanai–Tajimi values: firm and soft from the usual tables (5π, 0.6; 10 rad/s, 0.4), rock 8π and 0.6 (Ellingwood & Batts 1982).
 * All remembered.
 */
export const GROUND: Readonly<Record<Site, Pick<GroundFilter, 'omegaG' | 'zetaG'>>> = {
  rock: { omegaG: 25.1, zetaG: 0.6 },
  firm: { omegaG: 15.6, zetaG: 0.6 },
  soft: { omegaG: 10, zetaG: 0.4 },
};

/**
 * Kanai–Tajimi: power of the ground over that of the white rock, at the ratio `r` of a frequency to the ground's own. Check:
 * damping 0.6, r = 1: 1.69444.
 */
export function kanaiTajimi(r: number, zeta: number): number {
  const damped = 4 * zeta * zeta * r * r;
  const away = 1 - r * r;
  return (1 + damped) / (away * away + damped);
}

/**
 * Clough–Penzien: what the second filter leaves, at the ratio `r` of a frequency to its own. 0 at rest, so that the ground comes
 * back.
 */
function cloughPenzien(r: number, zeta: number): number {
  const away = 1 - r * r;
  return (r * r * r * r) / (away * away + 4 * zeta * zeta * r * r);
}

/** Power of the ground's acceleration at `omega` (rad/s), in units of the white rock's. */
export function groundPower({ omegaG, zetaG, omegaF, zetaF }: GroundFilter, omega: number): number {
  return kanaiTajimi(omega / omegaG, zetaG) * cloughPenzien(omega / omegaF, zetaF);
}

/**
 * Variance of a Kanai–Tajimi motion without the second filter over S0, for a two-sided density on ω from −∞ to ∞: π ωg (1 +
 * 4ζ²)/(2ζ). Check: 15.6 rad/s, 0.6: 99.6513 rad/s.
 */
export function kanaiTajimiVariance(omegaG: number, zetaG: number): number {
  requirePositive('ground frequency (rad/s)', omegaG);
  requirePositive('ground damping', zetaG);
  return (Math.PI * omegaG * (1 + 4 * zetaG * zetaG)) / (2 * zetaG);
}

/**
 * Davenport's mean peak of a stationary motion over its standard deviation, by the number of its zero upcrossings; that is the
 * peak to one side. For the larger of both sides count the crossings in both directions. Check: 50 gives 3.0035.
 */
export function peakFactor(upcrossings: number): number {
  requirePositive('upcrossings less one', upcrossings - 1);
  const root = Math.sqrt(2 * naturalLog(upcrossings));
  return root + 0.5772 / root;
}

/**
 * Corner frequency of an earthquake's source spectrum, Hz: Brune's model, 100 bar, in rock with S waves of 3.5 km/s.
 * Its inverse is about the time that the fault takes to break. Check: moment magnitude 6 gives 0.35557 Hz.
 */
export function cornerFrequencyHz(magnitude: number): number {
  const dyneCm = 1.5 * magnitude + 16.05;
  // (Δσ/M0)^(1/3), as a power of ten because M0 has 25 digits.
  const thirdRoot = powerOfTen((decimalLog(SOURCE.stressDropBar.value) - dyneCm) / 3);
  return 4.9e6 * WAVE_SPEED.s.value * thirdRoot;
}
