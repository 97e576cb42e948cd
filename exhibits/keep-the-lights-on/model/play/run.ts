import { demandHours } from '../power/demand.ts';
import { createRun, type DispatchRun, dispatch, type Hours, type Totals, totalsOf } from '../power/dispatch.ts';
import { type WeatherHours, weatherHours } from '../power/weather.ts';
import { type Build, type City, cityOf, demandOf, type Region, sunOf, windOf } from '../region.ts';

/*
 * A day, a week or a year of a city, all hours computed at once; what is shown is only how far the visitor has watched. A year takes a few
 * milliseconds, so a build that is swapped shows its week at once.
 */

export const RUN_HOURS = { day: 24, week: 168, year: 8760 } as const;
export type RunLength = keyof typeof RUN_HOURS;

/** Seconds on the visitor's clock in which a run is shown. */
export const SHOWN_IN_S: Readonly<Record<RunLength, number>> = { day: 8, week: 12, year: 15 };

/** The sky of a run: the same for every city that is compared under it. */
export interface Sky {
  firstDay: number;
  weather: WeatherHours;
  demandMW: Float64Array;
}

/** Weather and demand of a region from a day of the year on. Equal for equal seeds. */
export function skyOf(region: Region, seed: number, firstDay: number, hours: number): Sky {
  return {
    firstDay,
    weather: weatherHours(windOf(region), sunOf(region), seed, firstDay, hours),
    demandMW: demandHours(demandOf(region), firstDay, hours),
  };
}

export interface CityRun {
  city: City;
  hours: Hours;
  run: DispatchRun;
  totals: Totals;
}

/** Runs a region's city with builds under a sky. */
export function runCity(region: Region, builds: readonly Build[], sky: Sky): CityRun {
  const city = cityOf(region, builds);
  const hours: Hours = {
    demandMW: sky.demandMW,
    windMW: sky.weather.windShare.map((share) => share * city.windMW),
    solarMW: sky.weather.solarShare.map((share) => share * city.solarMW),
  };
  const run = dispatch(hours, city.fleet, createRun(sky.demandMW.length, city.fleet.plants.length));
  return { city, hours, run, totals: totalsOf(hours, city.fleet, run) };
}

/** Hours of a run that have been shown after some seconds on the visitor's clock. */
export function shownHours(length: RunLength, timeS: number): number {
  return Math.min(RUN_HOURS[length], Math.max(0, Math.floor((timeS / SHOWN_IN_S[length]) * RUN_HOURS[length])));
}

/** Sums over what has been shown. */
export const totalsSoFar = ({ hours, city, run }: CityRun, count: number): Totals => totalsOf(hours, city.fleet, run, count);
