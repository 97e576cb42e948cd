import { visitEventSchema } from '@visits/events.ts';
import { type Happening, judgeClock } from '@visits/recorder.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, open, play, predictRight, VISIT_A, VISIT_B } from './samples.ts';

const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom(VISIT_A, VISIT_B).map((visit) => begin(visit)),
  fc.constant<Happening>({ type: 'touched' }),
  fc.constantFrom('extinguisher', 'fire-escape').map((exhibit): Happening => ({ ...open, exhibit }) as Happening),
  fc.nat(5).map((index): Happening => ({ type: 'step', step: `beat-${index}`, index, of: 6 })),
  fc.boolean().map((correct): Happening => ({ ...predictRight, correct }) as Happening),
  fc.constant<Happening>({ type: 'finished', measures: { 'emptied-kg': 1.2 } }),
  fc
    .constantFrom('home', 'restart', 'idle', 'failed', 'time-limit')
    .map((how): Happening => ({ type: 'exhibit-left', how }) as Happening),
  fc.constant<Happening>({ type: 'exhibit-failed', code: 'exhibit/failed' }),
  fc.constant<Happening>({ type: 'language-changed', language: 'en' }),
  fc.constantFrom('left', 'idle').map((how): Happening => ({ type: 'visit-ended', how }) as Happening),
);

/** Seconds that never run backwards, with happenings. */
const anyDay = fc.array(fc.tuple(fc.double({ min: 0, max: 20, noNaN: true }), anyHappening), { maxLength: 60 }).map((steps) => {
  let atS = 0;
  return steps.map(([waitS, happening]) => {
    atS += waitS;
    return [atS, happening] as const;
  });
});

describe('the recorder', () => {
  it('numbers the events of a visit from 0 without gaps, in the order of time, and each fits the schema', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const last = new Map<string, { sequence: number; sinceStartMs: number }>();
        for (const event of play(day)) {
          visitEventSchema.parse(event);
          // The same id may begin again in this test; in a kiosk it is random.
          const before = event.type === 'visit-started' ? undefined : last.get(event.visit);
          expect(event.sequence).toBe(before === undefined ? 0 : before.sequence + 1);
          expect(event.sinceStartMs).toBeGreaterThanOrEqual(before?.sinceStartMs ?? 0);
          last.set(event.visit, event);
        }
      }),
    );
  });

  it('leaves every exhibit that it opened before the next opens and before the visit ends', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        let opened: string | null = null;
        for (const event of play(day)) {
          if (event.type === 'exhibit-opened') {
            expect(opened).toBeNull();
            opened = event.exhibit;
          } else if (event.type === 'exhibit-left') {
            expect(event.exhibit).toBe(opened);
            opened = null;
          } else if (event.type === 'visit-ended' || event.type === 'visit-started') expect(opened).toBeNull();
          else if ('exhibit' in event) expect(event.exhibit).toBe(opened);
        }
      }),
    );
  });

  it('records nothing outside a visit', () => {
    expect(
      play([
        [0, open],
        [1, predictRight],
        [2, { type: 'visit-ended', how: 'idle' }],
      ]),
    ).toEqual([]);
  });

  it('counts seconds with a touch, not touches: exhibit and visit apart', () => {
    const touch: Happening = { type: 'touched' };
    const events = play([
      [0, begin()],
      [0.1, touch],
      [0.2, open],
      [0.3, touch],
      [0.4, touch],
      [5.0, touch],
      [5.9, touch],
      [6.0, touch],
      [7, { type: 'exhibit-left', how: 'home' }],
      [9, touch],
      [10, { type: 'visit-ended', how: 'left' }],
    ]);
    expect(events.find((event) => event.type === 'exhibit-left')).toMatchObject({ activeSeconds: 3, sinceStartMs: 7000 });
    expect(events.at(-1)).toMatchObject({ type: 'visit-ended', activeSeconds: 4, how: 'left' });
  });

  it('ends a visit that nobody ended when the next begins', () => {
    const types = play([
      [0, begin(VISIT_A)],
      [1, open],
      [2, begin(VISIT_B)],
    ]).map((event) => [event.visit, event.type]);
    expect(types).toEqual([
      [VISIT_A, 'visit-started'],
      [VISIT_A, 'exhibit-opened'],
      [VISIT_A, 'exhibit-left'],
      [VISIT_A, 'visit-ended'],
      [VISIT_B, 'visit-started'],
    ]);
  });

  it.each([
    ['an empty clock battery', 0, null, 'doubtful'],
    ['an ordinary day', Date.UTC(2026, 4, 12), null, 'plausible'],
    ['the day after the last visit', Date.UTC(2026, 4, 13), Date.UTC(2026, 4, 12), 'plausible'],
    ['an hour behind, daylight saving', Date.UTC(2026, 4, 12, 9), Date.UTC(2026, 4, 12, 10), 'plausible'],
    ['a year behind the last visit', Date.UTC(2025, 4, 12), Date.UTC(2026, 4, 12), 'doubtful'],
    ['ten years ahead', Date.UTC(2036, 4, 12), Date.UTC(2026, 4, 12), 'doubtful'],
    ['no number', Number.NaN, null, 'doubtful'],
  ] as const)('judges the clock: %s', (_name, wallClockMs, lastSeenMs, verdict) => {
    expect(judgeClock(wallClockMs, lastSeenMs)).toBe(verdict);
  });
});
