import { requirePositive } from '@science/require.ts';
import { BAND, HIGH_PASS } from './constants.ts';
import type { Site } from './site.ts';
import { GROUND, type GroundFilter, groundPower, peakFactor } from './spectrum.ts';

const TAU = 2 * Math.PI;
/** Points of the quadrature over the band; four times as many change a ratio by 3e-4 at most. */
const POINTS = 1000;
/** Halvings: a corner to 1e-12 of its range. */
const HALVINGS = 40;

/**
 * Expected peak velocity over peak acceleration of a stationary motion of `durationS`, in s: the standard deviations within the
 * band of 0.1 to 10 Hz, each times Davenport's peak factor.
 */
function velocityOverAccelerationS(filter: GroundFilter, durationS: number): number {
  requirePositive('duration (s)', durationS);
  const low = TAU * BAND.lowHz.value;
  const width = (TAU * (BAND.highHz.value - BAND.lowHz.value)) / POINTS;
  // Spectral moments of the acceleration's power: of displacement, velocity, acceleration and its rate up to a common factor.
  let velocity = 0;
  let acceleration = 0;
  let rate = 0;
  for (let i = 0; i < POINTS; i++) {
    const omega = low + (i + 0.5) * width;
    const power = groundPower(filter, omega);
    velocity += power / (omega * omega);
    acceleration += power;
    rate += power * omega * omega;
  }
  // Both ways: a peak may point to either side.
  const crossings = (upper: number, lower: number) => Math.max(2, (2 * durationS * Math.sqrt(upper / lower)) / TAU);
  const velocityPeak = Math.sqrt(velocity) * peakFactor(crossings(acceleration, velocity));
  const accelerationPeak = Math.sqrt(acceleration) * peakFactor(crossings(rate, acceleration));
  return velocityPeak / accelerationPeak;
}

/**
 * The ground filter of a site whose high-pass lets just so much low frequency through that velocity and acceleration have the
 * ratio `ratioS` (s).
 *
 * A Kanai–Tajimi ground shaken by white rock keeps too much of it: no fault radiates below its corner frequency as it does above.
 * What the earthquake's own peaks say about that is all that is used. Where even the lowest corner gives less than the ratio, the
 * lowest is taken; where even the site's own frequency gives more, that is.
 */
export function filterFor(site: Site, ratioS: number, durationS: number): GroundFilter {
  requirePositive('velocity over acceleration (s)', ratioS);
  const ground = GROUND[site];
  const at = (omegaF: number): GroundFilter => ({ ...ground, omegaF, zetaF: HIGH_PASS.damping.value });
  let low = TAU * HIGH_PASS.leastHz.value;
  let high = ground.omegaG;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (velocityOverAccelerationS(at(middle), durationS) > ratioS) low = middle;
    else high = middle;
  }
  return at((low + high) / 2);
}
