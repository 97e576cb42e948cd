import { RADIATIVE_FRACTION } from '@science/fire/constants.ts';
import { requireBetween, requireNotNegative, requirePositive } from '@science/require.ts';

/**
 * Radiation on a surface that faces the fire, kW/m², when the fire is taken as a point: q = χ·Q/(4πR²).
 *
 * Takes the heat release in kW and the distance from the flame's middle in m. Good from about 2.5 base diameters
 * away; nearer, a real flame is broad and the point source gives too much in front and too little above.
 *
 * Source: SFPE Handbook, point source model (Modak). Check: 500 kW at 2 m gives 3.4815 kW/m².
 *
 * @throws KioskError `science/out-of-range` unless Q ≥ 0, R > 0 and χ lies within 0 and 1.
 */
export function radiationKwM2(
  heatReleaseKw: number,
  distanceM: number,
  radiativeFraction: number = RADIATIVE_FRACTION.value,
): number {
  requireNotNegative('heat release (kW)', heatReleaseKw);
  requirePositive('distance (m)', distanceM);
  requireBetween('radiative fraction', radiativeFraction, 0, 1);
  return (radiativeFraction * heatReleaseKw) / (4 * Math.PI * distanceM * distanceM);
}
