import { levelDba, masterGain } from '@base/sound-levels.ts';
import type { VisitEvent } from '@visits/events.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationText } from '../../runtime/shell/operator/amounts.ts';
import { copy as english } from '../../runtime/shell/operator/copy/en.ts';
import { copy as chinese } from '../../runtime/shell/operator/copy/zh-CN.ts';
import { type CornerEvent, type Hold, nextHold } from '../../runtime/shell/operator/corner-hold.ts';
import { createTouchCells } from '../../runtime/shell/operator/touch-cells.ts';
import { countVisits } from '../../runtime/shell/operator/visit-counts.ts';
import { nextState, rests, startState } from '../../runtime/shell/session.ts';
import { openDay, rules } from './samples.ts';

const at = (type: CornerEvent['type'], xMm: number, yMm: number, more: Partial<CornerEvent> = {}): CornerEvent => ({
  type,
  pointerId: 1,
  xMm,
  yMm,
  sizeMm: 9,
  ...more,
});
const holdAfter = (...events: CornerEvent[]) => events.reduce<Hold | null>(nextHold, null);

describe('O1: the corner is held, not brushed', () => {
  it('one still finger in the corner holds', () => {
    expect(holdAfter(at('down', 10, 10), at('move', 13, 12))).not.toBeNull();
  });
  it.each([
    ['a finger elsewhere', [at('down', 40, 10)]],
    ['a palm', [at('down', 10, 10, { sizeMm: 40 })]],
    ['a finger that wanders', [at('down', 10, 10), at('move', 20, 14)]],
    ['a finger that comes in from outside', [at('move', 40, 10), at('move', 10, 10)]],
    ['a finger that lifts', [at('down', 10, 10), at('up', 10, 10)]],
    ['two fingers', [at('down', 10, 10), at('down', 20, 20, { pointerId: 2 })]],
  ])('%s does not', (_name, events) => {
    expect(holdAfter(...events)).toBeNull();
  });
  it('fingers elsewhere on the glass change nothing', () => {
    const hold = holdAfter(at('down', 10, 10), at('down', 200, 90, { pointerId: 2 }), at('up', 200, 90, { pointerId: 2 }));
    expect(hold?.pointerId).toBe(1);
  });
});

describe('visit counts', () => {
  const started = (visit: string, wallClockMs: number, clock: 'plausible' | 'doubtful' = 'plausible') =>
    ({ type: 'visit-started', visit, sequence: 0, sinceStartMs: 0, wallClockMs, clock }) as VisitEvent;
  const opened = (visit: string, exhibit: string, sequence: number) =>
    ({ type: 'exhibit-opened', visit, sequence, sinceStartMs: 1, exhibit }) as VisitEvent;
  /** A Thursday. */
  const now = new Date(2026, 2, 5, 14, 25).getTime();
  const on = (day: number, hour = 10) => new Date(2026, 2, day, hour).getTime();

  it('today and since Monday, by the calendar of the machine', () => {
    const events = [
      started('a', on(5, 0)),
      opened('a', 'extinguisher', 1),
      opened('a', 'extinguisher', 2),
      started('b', on(4, 23)),
      opened('b', 'extinguisher', 1),
      started('c', on(2, 0)),
      started('sunday', on(1, 23)),
      opened('sunday', 'extinguisher', 1),
      started('tomorrow', on(6)),
    ];
    const counts = countVisits(events, now);
    expect(counts.visits).toEqual({ today: 1, week: 3 });
    expect(counts.exhibits.get('extinguisher')).toEqual({ today: 1, week: 2 });
  });
  it('a Sunday belongs to the week before it', () => {
    expect(countVisits([started('a', on(2))], new Date(2026, 2, 8, 9).getTime()).visits).toEqual({ today: 0, week: 1 });
  });
  it('a visit whose clock was doubtful is counted apart', () => {
    expect(countVisits([started('a', on(5), 'doubtful')], now)).toMatchObject({ visits: { today: 0, week: 0 }, undated: 1 });
  });
});

describe('O5: waking', () => {
  it('gives an exhibit its three failures back and touches nothing else', () => {
    const tired = { ...startState(openDay), failures: { pump: 3, lever: 3 } };
    const woken = nextState(tired, { type: 'wake', atMs: 5, exhibit: 'pump' }, rules);
    expect([rests(woken, 'pump'), rests(woken, 'lever')]).toEqual([false, true]);
    expect(woken.session).toBe(tired.session);
  });
});

describe('O8: the touch test', () => {
  it('a stroke feels every cell that it crosses, however fast', () => {
    const cells = createTouchCells(1000, 500, 100);
    cells.stroke(10, 50, 990, 50);
    expect(cells.left).toBe(40);
  });
  it('never counts a cell twice and never leaves the glass', () => {
    const place = fc.tuple(fc.double({ min: -50, max: 1050, noNaN: true }), fc.double({ min: -50, max: 550, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 20 }), (strokes) => {
        const cells = createTouchCells(1000, 500, 70);
        for (const [[ax, ay], [bx, by]] of strokes) cells.stroke(ax, ay, bx, by);
        let unfelt = 0;
        for (let row = 0; row < cells.rows; row++)
          for (let column = 0; column < cells.columns; column++) if (!cells.isFelt(column, row)) unfelt++;
        expect(cells.left).toBe(unfelt);
      }),
    );
  });
});

describe('words and amounts', () => {
  it('both languages fill in the same values', () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    for (const key of Object.keys(chinese) as (keyof typeof chinese)[])
      expect(values(english[key]), key).toEqual(values(chinese[key]));
  });
  it('a lock-out is told in minutes and seconds', () => {
    expect([durationText(59.2), durationText(300), durationText(3600)]).toEqual(['1:00', '5:00', '1:00:00']);
  });
  it('the sound test says the level that its gain makes: 3 dB a step', () => {
    const caps = { listeningLevelDba: 62, peakDba: 78 };
    expect(levelDba(2, caps)).toBe(62);
    const stepDb = 20 * Math.log10(masterGain(3, caps) / masterGain(2, caps));
    expect(stepDb).toBeCloseTo(levelDba(3, caps) - levelDba(2, caps), 6);
  });
});
