import { requireNotNegative } from '@science/require.ts';
import { WAVE_SPEED } from './constants.ts';

/** Straight way from the source to a place, km: epicentral distance and depth. The earth is flat and of one kind here. */
export function hypocentralKm(epicentralKm: number, depthKm: number): number {
  requireNotNegative('epicentral distance (km)', epicentralKm);
  requireNotNegative('depth (km)', depthKm);
  return Math.sqrt(epicentralKm * epicentralKm + depthKm * depthKm);
}

/** Seconds that the P wave needs for `distanceKm`. */
export const pTravelS = (distanceKm: number) => distanceKm / WAVE_SPEED.p.value;
/** Seconds that the S wave, which brings the strong shaking, needs for `distanceKm`. */
export const sTravelS = (distanceKm: number) => distanceKm / WAVE_SPEED.s.value;
/** Seconds between the two at `distanceKm`. Check: 100 km, 11.905 s. */
export const sMinusPS = (distanceKm: number) => sTravelS(distanceKm) - pTravelS(distanceKm);
/** Distance over the time between the two, km/s: what an observer multiplies the seconds by. Check: 8.4 km/s. */
export const VIRTUAL_SPEED_KMPS = 1 / sMinusPS(1);

/**
 * Seconds between a warning's arrival and that of the S wave; negative where the wave was faster.
 *
 * `processingS` runs from the rupture to the issue of the warning, `deliveryS` from there to the hand that holds the telephone. A
 * warning is no prediction: the rupture is over before it goes out. Check: 100 km, depth 10 km, 7.5 s and no delay: 21.214 s.
 *
 * @throws KioskError `science/out-of-range` unless all are 0 or more.
 */
export function warningLeadS(epicentralKm: number, depthKm: number, processingS: number, deliveryS: number): number {
  requireNotNegative('processing (s)', processingS);
  requireNotNegative('delivery (s)', deliveryS);
  return sTravelS(hypocentralKm(epicentralKm, depthKm)) - processingS - deliveryS;
}

/**
 * Radius around the epicentre in which the shaking comes before the warning, km; 0 when the source lies so deep that there is none.
 * Check: depth 10 km, 7.5 s and no delay: 24.27 km.
 *
 * @throws KioskError `science/out-of-range` unless all are 0 or more.
 */
export function blindRadiusKm(depthKm: number, processingS: number, deliveryS: number): number {
  requireNotNegative('depth (km)', depthKm);
  requireNotNegative('processing (s)', processingS);
  requireNotNegative('delivery (s)', deliveryS);
  const reachKm = WAVE_SPEED.s.value * (processingS + deliveryS);
  return reachKm > depthKm ? Math.sqrt(reachKm * reachKm - depthKm * depthKm) : 0;
}
