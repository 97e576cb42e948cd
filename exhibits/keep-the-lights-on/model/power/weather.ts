import { quantity } from '@science/quantity.ts';
import { createRandom, type Random } from '@science/random.ts';
import { requireBetween } from '@science/require.ts';
import { normalIrradianceWm2, sinElevation, solarHour } from './sun.ts';
import { powerShare, weibullScaleMps } from './turbine.ts';

/*
 * Hours of wind and sun that could have been: drawn from the seed, but with the right distribution and with weather that lasts. A
 * Gaussian process that remembers the last hour (first-order autoregressive) is bent through its own distribution into
 * Weibull winds and into a share of sunshine. So a calm stays for a day, and a year has the mean that it should.
 */

/** Wind at the hub. */
export interface WindClimate {
  meanMps: number;
  weibullK: number;
  /** Correlation of one hour's Gaussian with the next, 0…1. */
  persistence: number;
  /** Share that wakes, repairs and cables take, 0…1. */
  losses: number;
}

/** Sun on level panels. */
export interface SunClimate {
  latitudeDeg: number;
  longitudeDeg: number;
  zoneH: number;
  /** Share of the daylight hours in which the sun shines, 0…1. */
  sunshine: number;
  persistence: number;
  /** What a plant gives of what its panels are rated to give in that light, 0…1. */
  performance: number;
}

/** Ångström and Prescott's line: share of the sunlight that comes through the air, with the sun hidden and what shining adds. */
const OVERCAST = quantity(0.25, '', 'Ångström–Prescott a, FAO-56 eq. 35 default');
const SHINING = quantity(0.5, '', 'Ångström–Prescott b, FAO-56 eq. 35 default');
/** Light in which panels are rated. */
const RATED_LIGHT = quantity(1000, 'W/m²', 'Standard test conditions, IEC 60904-3');

/** Wind and sun get streams of their own, so that a change of one leaves the other as it was. */
const SUN_STREAM = 0x5e_ed_5a_17;

/** Output of a megawatt that is installed, by hour, 0…1; and the wind speed behind it. */
export interface WeatherHours {
  windMps: Float64Array;
  windShare: Float64Array;
  solarShare: Float64Array;
}

/** Weather of `hours` hours from midnight (clock) of a day of the year on. Equal for equal seeds. */
export function weatherHours(wind: WindClimate, sun: SunClimate, seed: number, firstDay: number, hours: number): WeatherHours {
  requireBetween('persistence of the wind', wind.persistence, 0, 1);
  requireBetween('persistence of the clouds', sun.persistence, 0, 1);
  requireBetween('losses of the wind farm', wind.losses, 0, 1);
  requireBetween('sunshine', sun.sunshine, 0, 1);
  requireBetween('performance of the panels', sun.performance, 0, 1);
  const windSigma = createGaussian(createRandom(seed), wind.persistence);
  const cloudSigma = createGaussian(createRandom(seed ^ SUN_STREAM), sun.persistence);
  const scale = weibullScaleMps(wind.meanMps, wind.weibullK);
  const result: WeatherHours = {
    windMps: new Float64Array(hours),
    windShare: new Float64Array(hours),
    solarShare: new Float64Array(hours),
  };
  for (let hour = 0; hour < hours; hour++) {
    const windMps = scale * (-Math.log(normalTail(windSigma()))) ** (1 / wind.weibullK);
    result.windMps[hour] = windMps;
    result.windShare[hour] = (1 - wind.losses) * powerShare(windMps);
    const day = ((firstDay - 1 + Math.floor(hour / 24)) % 365) + 1;
    // The middle of the hour stands for the hour.
    result.solarShare[hour] = solarShareAt(sun, day, (hour % 24) + 0.5, sunshineShare(sun.sunshine, normalTail(-cloudSigma())));
  }
  return result;
}

/** Output of a level megawatt of panels at a clock hour, 0…1, where `shining` is how much the sun shines, 0…1. */
export function solarShareAt(sun: SunClimate, dayOfYear: number, clockH: number, shining: number): number {
  const hour = solarHour(clockH, sun.longitudeDeg, sun.zoneH, dayOfYear);
  const height = Math.max(0, sinElevation(sun.latitudeDeg, dayOfYear, hour));
  const lightWm2 = normalIrradianceWm2(dayOfYear) * height * (OVERCAST.value + SHINING.value * shining);
  return Math.min(1, (sun.performance * lightWm2) / RATED_LIGHT.value);
}

/** Bends a uniform number into a share of sunshine whose mean is `mean`: u^p with 1/(p + 1) = mean. */
function sunshineShare(mean: number, uniform: number): number {
  return mean === 0 ? 0 : uniform ** ((1 - mean) / mean);
}

/** Standard normal numbers, each correlated with the last by `persistence`; the first is drawn as any. */
function createGaussian(random: Random, persistence: number): () => number {
  const fresh = Math.sqrt(1 - persistence * persistence);
  let last: number | null = null;
  return () => {
    const drawn = gaussian(random);
    last = last === null ? drawn : persistence * last + fresh * drawn;
    return last;
  };
}

/** Box and Muller's transform. 1 − u keeps the logarithm away from nought. */
function gaussian(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return radius * Math.cos(2 * Math.PI * random.next());
}

/** Share of a standard normal distribution that lies above z, by Abramowitz & Stegun 26.2.17; error below 7.5e-8. */
function normalTail(z: number): number {
  const t = 1 / (1 + 0.231_641_9 * Math.abs(z));
  const series = t * (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z >= 0 ? tail : 1 - tail;
}
