import { requirePositive } from '@science/require.ts';

/*
 * What a city asks for, hour by hour: a shape of the day, a factor for weekends and one for each month, times a peak. Real load curves of a
 * district are not public; a region's file says whether its shape was measured or is illustrative (示意负荷).
 */

export interface DemandClimate {
  peakMW: number;
  /** Share of the peak for each hour of a working day, 24 numbers, 0…1. */
  dayShape: readonly number[];
  /** Factor for Saturdays and Sundays. */
  weekend: number;
  /** Factor for each month, 12 numbers; the hottest is 1. */
  monthShape: readonly number[];
}

/** Last day of each month in a year of 365 days. */
const MONTH_ENDS = [31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

export const monthOf = (dayOfYear: number): number => MONTH_ENDS.findIndex((end) => dayOfYear <= end);

/** Hourly demand, MW, from midnight of a day of the year on. Day 1 is taken for a Monday. */
export function demandHours(demand: DemandClimate, firstDay: number, hours: number): Float64Array {
  requirePositive('peak demand (MW)', demand.peakMW);
  return Float64Array.from({ length: hours }, (_, hour) => {
    const day = firstDay - 1 + Math.floor(hour / 24);
    const factor = day % 7 >= 5 ? demand.weekend : 1;
    return demand.peakMW * demand.dayShape[hour % 24]! * factor * demand.monthShape[monthOf((day % 365) + 1)]!;
  });
}

/** How well a guessed curve of a day meets the real one: error of the peak's hour, and mean error as a share of the real peak. */
export function guessError(guessed: ArrayLike<number>, real: ArrayLike<number>): { peakHours: number; meanShare: number } {
  let guessedPeak = 0;
  let realPeak = 0;
  let error = 0;
  for (let hour = 0; hour < real.length; hour++) {
    if (guessed[hour]! > guessed[guessedPeak]!) guessedPeak = hour;
    if (real[hour]! > real[realPeak]!) realPeak = hour;
    error += Math.abs(guessed[hour]! - real[hour]!);
  }
  const apart = Math.abs(guessedPeak - realPeak);
  requirePositive('highest demand (MW)', real[realPeak] ?? 0);
  // The day is a circle: 23 o'clock and midnight are neighbours.
  return { peakHours: Math.min(apart, real.length - apart), meanShare: error / real.length / real[realPeak]! };
}
