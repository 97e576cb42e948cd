import { quantity, RULE } from '@science/quantity.ts';
import { requireNotNegative, requirePositive } from '@science/require.ts';

/*
 * An idealised offshore turbine: nothing below 3 m/s, as the cube of the wind up to 11.5 m/s, full power to 25 m/s, and then it turns
 * itself out of the wind. Real farms give less: wakes, repairs, cables.
 */

export const TURBINE = {
  cutIn: quantity(3, 'm/s', RULE),
  rated: quantity(11.5, 'm/s', RULE),
  cutOut: quantity(25, 'm/s', `${RULE}, after the class limit of IEC 61400-1 machines`),
} as const;

const IN = TURBINE.cutIn.value;
const RATED = TURBINE.rated.value;
const OUT = TURBINE.cutOut.value;
const CUBE_RANGE = RATED ** 3 - IN ** 3;

/** Share of rated power at a wind speed at the hub, 0…1. */
export function powerShare(windMps: number): number {
  if (!(windMps > IN) || windMps > OUT) return 0;
  return windMps >= RATED ? 1 : (windMps ** 3 - IN ** 3) / CUBE_RANGE;
}

/** Intervals of Simpson's rule; twice as many change the result by less than 1e-10. */
const INTERVALS = 400;

/**
 * Share of rated power over a long time where wind speeds follow a Weibull distribution of a mean (m/s) and shape k, 0…1.
 *
 * Integrated by parts, CF = ∫ P′(v) S(v) dv − S(25) with S the share of time above v, so that no k makes the integrand
 * infinite. Check: 8 m/s, k 2 gives 0.4047 (idealised: real farms of such winds reach about 0.3).
 */
export function capacityFactor(meanMps: number, weibullK: number): number {
  const scale = weibullScaleMps(meanMps, weibullK);
  const above = (v: number) => Math.exp(-((v / scale) ** weibullK));
  const slopeTimesAbove = (v: number) => ((3 * v * v) / CUBE_RANGE) * above(v);
  const h = (RATED - IN) / INTERVALS;
  let sum = slopeTimesAbove(IN) + slopeTimesAbove(RATED);
  for (let i = 1; i < INTERVALS; i++) sum += (i % 2 === 1 ? 4 : 2) * slopeTimesAbove(IN + i * h);
  // The difference of two nearly equal parts may fall below nought by rounding.
  return Math.max(0, (sum * h) / 3 - above(OUT));
}

/** Scale of a Weibull distribution with a mean and shape: c = mean / Γ(1 + 1/k). */
export function weibullScaleMps(meanMps: number, weibullK: number): number {
  requireNotNegative('mean wind speed (m/s)', meanMps);
  requirePositive('Weibull shape', weibullK);
  return Math.max(Number.MIN_VALUE, meanMps) / gamma(1 + 1 / weibullK);
}

/** Lanczos' series for Γ with g = 7: relative error below 1e-14 for positive x. Coefficients: Godfrey 2001. */
const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

function gamma(x: number): number {
  const t = x + 6.5;
  const series = LANCZOS.reduce((sum, coefficient, i) => (i === 0 ? coefficient : sum + coefficient / (x - 1 + i)), 0);
  return Math.sqrt(2 * Math.PI) * t ** (x - 0.5) * Math.exp(-t) * series;
}

const HOURS_A_YEAR = 8760;

/** Share of its rated energy that a plant gave in a year, from what was counted. Check: 3.8 TWh of 1.4 GW give 0.30985. */
export function yearlyCapacityFactor(energyMWh: number, ratedMW: number): number {
  requireNotNegative('energy (MWh)', energyMWh);
  requirePositive('rated power (MW)', ratedMW);
  return energyMWh / (ratedMW * HOURS_A_YEAR);
}
