import { TODAY_AT_MOST } from '@protocol/messages.ts';
import type { VisitEvent } from '@visits/events.ts';
import { expect, it } from 'vitest';
import { createTodaysRuns } from '../../runtime/shell/todays-runs.ts';

const NOON = new Date(2026, 10, 24, 12).getTime();
const NEXT_MORNING = new Date(2026, 10, 25, 8).getTime();

let visits = 0;
/** A whole visit in which one exhibit was finished. */
function visitOf(exhibit: string, held: number, wallClockMs = NOON, clock: 'plausible' | 'doubtful' = 'plausible'): VisitEvent[] {
  const visit = `00000000-0000-4000-8000-${String(visits++).padStart(12, '0')}`;
  const at = (sequence: number) => ({ visit, sequence, sinceStartMs: sequence });
  return [
    { ...at(0), type: 'visit-started', kiosk: 'k', profile: 'general', language: 'zh-CN', build: 'b', wallClockMs, clock },
    { ...at(1), type: 'exhibit-finished', exhibit, measures: { held } },
    { ...at(2), type: 'visit-ended', how: 'left', activeSeconds: 1 },
  ];
}

function runsAfter(...events: VisitEvent[]) {
  const runs = createTodaysRuns();
  for (const event of events) runs.note(event);
  return runs;
}

it('V4: an exhibit is lent its own runs of today, oldest first, and nothing but their measures', () => {
  const runs = runsAfter(...visitOf('drill', 3), ...visitOf('other', 9), ...visitOf('drill', 5));
  expect(runs.of('drill', NOON + 3_600_000)).toEqual([{ held: 3 }, { held: 5 }]);
});

it('V4: not those of yesterday, not those of a clock that nobody can believe', () => {
  const runs = runsAfter(
    ...visitOf('drill', 1),
    ...visitOf('drill', 2, NEXT_MORNING),
    ...visitOf('drill', 3, NEXT_MORNING, 'doubtful'),
  );
  expect(runs.of('drill', NEXT_MORNING)).toEqual([{ held: 2 }]);
  expect(runs.of('drill', new Date(2026, 10, 26, 8).getTime())).toEqual([]);
});

it('V4: the latest of many, as many as the protocol lets through', () => {
  const all = Array.from({ length: TODAY_AT_MOST + 5 }, (_, i) => visitOf('drill', i)).flat();
  const lent = runsAfter(...all).of('drill', NOON);
  expect(lent).toHaveLength(TODAY_AT_MOST);
  expect(lent.at(-1)).toEqual({ held: TODAY_AT_MOST + 4 });
});
