import { requireNotNegative, requirePositive } from '../require.ts';

/**
 * Heat release of a t-squared fire, kW: alpha·t², at most `capKw`.
 *
 * Takes the growth coefficient in kW/s² and the time in s from established burning. Leaves out the smouldering before
 * and the decay after.
 *
 * Source: NFPA 72 Annex B; SFPE Handbook, design fires. Check: fast (0.0469 kW/s²) at 60 s gives 168.84 kW.
 *
 * @throws KioskError `science/out-of-range` unless alpha > 0, t ≥ 0 and cap > 0.
 */
export function growthKw(alphaKwS2: number, timeS: number, capKw = Number.MAX_VALUE): number {
  requirePositive('growth coefficient (kW/s²)', alphaKwS2);
  requireNotNegative('time (s)', timeS);
  requirePositive('cap (kW)', capKw);
  return Math.min(capKw, alphaKwS2 * timeS * timeS);
}

/** Time in s at which a t-squared fire releases `heatReleaseKw`: its inverse. Check: fast reaches 1055 kW after 149.98 s. */
export function growthTimeS(alphaKwS2: number, heatReleaseKw: number): number {
  requirePositive('growth coefficient (kW/s²)', alphaKwS2);
  requireNotNegative('heat release (kW)', heatReleaseKw);
  return Math.sqrt(heatReleaseKw / alphaKwS2);
}

/**
 * How fast a t-squared fire of this size grows, kW/s: dQ/dt = 2·√(alpha·Q). Lets a fire that was beaten down grow on from
 * where it is. A fire of nothing stays nothing.
 */
export function growthRateKwS(alphaKwS2: number, heatReleaseKw: number): number {
  requirePositive('growth coefficient (kW/s²)', alphaKwS2);
  requireNotNegative('heat release (kW)', heatReleaseKw);
  return 2 * Math.sqrt(alphaKwS2 * heatReleaseKw);
}
