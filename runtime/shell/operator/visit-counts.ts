import { startOfDay } from '@base/local-days.ts';
import type { VisitEvent } from '@visits/events.ts';

export interface Count {
  today: number;
  week: number;
}

export interface VisitCounts {
  visits: Count;
  /** Visits in which an exhibit was opened, by exhibit. */
  exhibits: ReadonlyMap<string, Count>;
  /** Visits of which nobody knows the day, because the clock was doubtful. They are in no other number. */
  undated: number;
}

/** What happened today and since Monday, by the local calendar of the machine. */
export function countVisits(events: readonly VisitEvent[], nowMs: number): VisitCounts {
  const today = startOfDay(nowMs);
  const week = startOfWeek(nowMs);
  const tomorrow = startOfDay(nowMs, 1);
  const begun = new Map<string, 'today' | 'week'>();
  let undated = 0;
  for (const event of events) {
    if (event.type !== 'visit-started') continue;
    if (event.clock === 'doubtful') undated++;
    else if (event.wallClockMs >= week && event.wallClockMs < tomorrow)
      begun.set(event.visit, event.wallClockMs >= today ? 'today' : 'week');
  }
  const opened = new Map<string, Set<string>>();
  for (const event of events) {
    if (event.type !== 'exhibit-opened' || !begun.has(event.visit)) continue;
    const visits = opened.get(event.exhibit) ?? new Set();
    opened.set(event.exhibit, visits.add(event.visit));
  }
  const count = (visits: Iterable<string>): Count => {
    const whens = [...visits].map((visit) => begun.get(visit));
    return { today: whens.filter((when) => when === 'today').length, week: whens.length };
  };
  return {
    visits: count(begun.keys()),
    exhibits: new Map([...opened].map(([exhibit, visits]) => [exhibit, count(visits)])),
    undated,
  };
}

function startOfWeek(atMs: number): number {
  return startOfDay(atMs, -((new Date(atMs).getDay() + 6) % 7));
}
