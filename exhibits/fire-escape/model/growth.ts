import { requirePositive } from '@science/require.ts';

/** Growth coefficients of t-squared fires, kW/s² (NFPA 72 Annex B; NFPA 92). */
export const GROWTH = { slow: 0.00293, medium: 0.01172, fast: 0.0469, ultrafast: 0.1876 } as const;

/** Heat release of a t-squared fire after a time in s, kW. */
export function growthKw(alpha: number, timeS: number): number {
  requirePositive('growth coefficient (kW/s²)', alpha);
  return alpha * timeS * timeS;
}

/** Seconds until a t-squared fire reaches a heat release in kW. */
export function growthTimeS(alpha: number, targetKw: number): number {
  requirePositive('growth coefficient (kW/s²)', alpha);
  requirePositive('heat release (kW)', targetKw);
  return Math.sqrt(targetKw / alpha);
}
