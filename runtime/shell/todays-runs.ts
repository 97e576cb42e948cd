import { startOfDay } from '@base/local-days.ts';
import { type Measures, TODAY_AT_MOST } from '@protocol/messages.ts';
import type { VisitEvent } from '@visits/events.ts';

/*
 * What visitors of today did in each exhibit (V4): only the measures, in the order in which the runs were finished.
 * Nothing in them tells who it was, and nothing outlives the day.
 */

export interface TodaysRuns {
  /** Hears what is recorded, in order. */
  note(event: VisitEvent): void;
  /** The latest runs of the day that this wall clock is in, oldest first. */
  of(exhibit: string, nowMs: number): Measures[];
}

export function createTodaysRuns(): TodaysRuns {
  /** Day of each visit that is under way; a visit whose clock was doubtful has none. */
  const dayOf = new Map<string, number>();
  let runs: { exhibit: string; day: number; measures: Measures }[] = [];
  return {
    note(event) {
      const day = dayOf.get(event.visit);
      if (event.type === 'visit-started' && event.clock === 'plausible') {
        const today = startOfDay(event.wallClockMs);
        dayOf.set(event.visit, today);
        runs = runs.filter((run) => run.day === today);
      } else if (event.type === 'exhibit-finished' && day !== undefined) {
        runs.push({ exhibit: event.exhibit, day, measures: event.measures });
      } else if (event.type === 'visit-ended') dayOf.delete(event.visit);
    },
    of(exhibit, nowMs) {
      const today = startOfDay(nowMs);
      return runs
        .filter((run) => run.exhibit === exhibit && run.day === today)
        .slice(-TODAY_AT_MOST)
        .map(({ measures }) => measures);
    },
  };
}
