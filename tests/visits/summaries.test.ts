import type { VisitEvent } from '@visits/events.ts';
import { publish, SMALLEST_CELL } from '@visits/publish.ts';
import { type Share, summarise, wilson } from '@visits/summaries.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, open, play, predictRight } from './samples.ts';

const visitId = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** `of` visits to the extinguisher; the first `correct` predict rightly, the first `finished` reach the debrief. */
const visits = (of: number, correct: number, finished = of): VisitEvent[] =>
  Array.from({ length: of }, (_, n) =>
    play([
      [0, begin(visitId(n))],
      [2, open],
      [3, { type: 'step', step: 'predict', index: 0, of: 2 }],
      [4, { ...predictRight, correct: n < correct } as typeof predictRight],
      // A second try is not a first answer.
      [5, predictRight],
      ...(n < finished ? ([[30, { type: 'finished', measures: {} }]] as const) : []),
      [42 + n, { type: 'exhibit-left', how: 'home' }],
      [50 + n, { type: 'visit-ended', how: 'left' }],
    ]),
  ).flat();

describe('summaries', () => {
  it('agrees with published Wilson intervals', () => {
    // Newcombe, Statistics in Medicine 17 (1998) 857, table I, method 3: 81/263, 15/148, 0/20, 1/29.
    const table = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [count, of, low, high] of table) {
      const share = wilson(count, of);
      expect(share.low).toBeCloseTo(low, 4);
      expect(share.high).toBeCloseTo(high, 4);
    }
  });

  it('keeps every interval around its share and inside 0…1', () => {
    const counts = fc.nat(5000).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([count, of]) => {
        const { low, high } = wilson(count, of);
        if (of === 0) {
          expect([low, high]).toEqual([null, null]);
          return;
        }
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low!).toBeLessThanOrEqual(count / of + 1e-12);
        expect(high!).toBeGreaterThanOrEqual(count / of - 1e-12);
      }),
    );
  });

  it('counts visits, stay, steps and the first answer of each visit', () => {
    const [summary] = summarise(visits(4, 1, 3));
    expect(summary).toMatchObject({ exhibit: 'extinguisher', visits: 4, medianDwellS: 41.5 });
    expect(summary?.finished).toMatchObject({ count: 3, of: 4 });
    expect(summary?.steps).toEqual([{ step: 'predict', reached: wilson(4, 4) }]);
    expect(summary?.items).toEqual([{ item: 'aim', kind: 'predict', correct: wilson(1, 4) }]);
  });

  it('does not depend on the order in which events come', () => {
    const events = visits(3, 2);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(summarise(shuffled)).toEqual(summarise(events));
      }),
      { numRuns: 20 },
    );
  });

  it('publishes no cell under ten, and none from which one could be worked out', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (of, correct, finished) => {
        const published = publish(summarise(visits(of, Math.min(of, correct), Math.min(of, finished))));
        const shares = published.flatMap((row) => [
          row.finished,
          ...row.steps.map((step) => step.reached),
          ...row.items.map((item) => item.correct),
        ]);
        for (const { of: whole, count } of shares.filter((share): share is Share => share !== null)) {
          expect(whole).toBeGreaterThanOrEqual(SMALLEST_CELL);
          for (const group of [count, whole - count]) expect(group === 0 || group >= SMALLEST_CELL).toBe(true);
        }
        for (const row of published) expect(row.visits ?? SMALLEST_CELL).toBeGreaterThanOrEqual(SMALLEST_CELL);
      }),
      { numRuns: 40 },
    );
    expect(publish(summarise(visits(25, 12)))[0]?.items[0]?.correct).toMatchObject({ count: 12, of: 25 });
    expect(publish(summarise(visits(25, 23)))[0]?.items[0]?.correct).toBeNull();
  });
});
