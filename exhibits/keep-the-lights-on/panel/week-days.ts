import type { MixResult } from '../model/play/mix.ts';

const DAY_H = 24;
const DAYS = 7;

/** One day of the week as a bar: its demand against the highest day, and the share of what has passed that was served. */
export interface WeekDay {
  height: number;
  served: number;
  unservedMWh: number;
  begun: boolean;
}

/** The days of a week of which so many hours have been shown. */
export function weekDays({ run: { hours, run } }: MixResult, shownHours: number): WeekDay[] {
  const sum = (values: ArrayLike<number>, from: number, to: number) => {
    let total = 0;
    for (let hour = from; hour < to; hour++) total += values[hour]!;
    return total;
  };
  const demand = Array.from({ length: DAYS }, (_, day) => sum(hours.demandMW, day * DAY_H, (day + 1) * DAY_H));
  const highest = Math.max(...demand);
  return demand.map((dayMWh, day) => {
    const from = day * DAY_H;
    const to = Math.min(shownHours, from + DAY_H);
    const passedMWh = sum(hours.demandMW, from, to);
    const unservedMWh = sum(run.unservedMW, from, to);
    return {
      height: dayMWh / highest,
      served: passedMWh > 0 ? 1 - unservedMWh / passedMWh : 1,
      unservedMWh,
      begun: to > from,
    };
  });
}
