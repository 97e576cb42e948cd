import { clockText } from '@kit/controls/clock-text.ts';
import { scannedOn } from '@kit/controls/Pad.tsx';
import { fractionOf, snapped, valueOfKey } from '@kit/controls/range.ts';
import { angleAt, DIAL_SWEEP_DEG, shareOfAngle, turned } from '@kit/controls/turning.ts';
import { stopOfKey } from '@kit/controls/use-scrub.ts';
import { labelPlaces, pagesOf } from '@kit/debrief/model.ts';
import { isDots, tableOf, xDigitsOf } from '@kit/debrief/Plot.tsx';
import { pagesByHeight } from '@kit/sheet/paging.ts';
import { createHammerGuard } from '@look/input/hammer-guard.ts';
import { legalPlace, stepsOfKey } from '@look/input/place.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });

describe('a value that a hand sets', () => {
  const range = fc
    .record({
      min: fc.integer({ min: -100, max: 100 }),
      span: fc.integer({ min: 1, max: 200 }),
      steps: fc.integer({ min: 1, max: 50 }),
    })
    .map(({ min, span, steps }) => ({ min, max: min + span, step: span / steps }));

  it('stays in its range and on its steps, whatever the finger says', () => {
    fc.assert(
      fc.property(
        range,
        fc.oneof(number, fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
        (r, wish) => {
          const value = snapped(wish, r);
          expect(value).toBeGreaterThanOrEqual(r.min);
          expect(value).toBeLessThanOrEqual(r.max);
          const steps = (value - r.min) / r.step;
          expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
          expect(snapped(value, r)).toBe(value);
        },
      ),
    );
  });

  it('rule 6: every value that a drag reaches can be reached by single key presses', () => {
    fc.assert(
      fc.property(range, fc.double({ min: 0, max: 1, noNaN: true }), (r, share) => {
        const goal = snapped(r.min + share * (r.max - r.min), r);
        let value = r.min;
        for (let i = 0; i < 60 && Math.abs(value - goal) > 1e-9; i++) value = valueOfKey('ArrowRight', value, r)!;
        expect(value).toBeCloseTo(goal, 9);
      }),
    );
  });

  it('rule 6: two switches come by the whole way, round and round, with the one key that they have', () => {
    fc.assert(
      fc.property(range, fc.constantFrom(' ', 'Enter'), (r, key) => {
        const seen: number[] = [];
        for (let i = 0, value = snapped((r.min + r.max) / 2, r); i < 24; i++) {
          value = valueOfKey(key, value, r)!;
          seen.push(value);
        }
        expect(seen).toContain(r.min);
        expect(seen).toContain(r.max);
        // No stretch of the way is passed over that is longer than a fifth of it or two steps.
        const sorted = [...seen].sort((a, b) => a - b);
        const widest = Math.max(...sorted.slice(1).map((value, i) => value - sorted[i]!));
        expect(widest).toBeLessThanOrEqual(Math.max((r.max - r.min) / 5, 2 * r.step) + 1e-9);
      }),
    );
  });

  it('has the keys of the slider pattern, and leaves all others alone', () => {
    const r = { min: 0, max: 10, step: 0.5 };
    expect(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Tab'].map((key) => valueOfKey(key, 5, r))).toEqual([
      5.5,
      4.5,
      6,
      4,
      0,
      10,
      null,
    ]);
  });

  it('rule 6: on a pad they come by every stretch of it, whatever row they begin in', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (x, y) => {
        const seen = new Set<string>();
        for (let i = 0, place = { x, y }; i < 60; i++) {
          place = scannedOn(place);
          expect(place.x).toBeGreaterThanOrEqual(0);
          expect(place.x).toBeLessThanOrEqual(1);
          seen.add(`${Math.min(2, Math.floor(place.x * 3))} ${Math.min(3, Math.floor(place.y * 4))}`);
        }
        expect(seen.size).toBe(12);
      }),
    );
  });

  it('is drawn between the ends, also in an empty range', () => {
    expect([fractionOf(-1, { min: 0, max: 4 }), fractionOf(1, { min: 0, max: 4 }), fractionOf(9, { min: 0, max: 4 })]).toEqual([
      0, 0.25, 1,
    ]);
    expect(fractionOf(3, { min: 3, max: 3 })).toBe(0);
  });
});

describe('a dragged object', () => {
  it('rule 9: is inside its bounds and on its axis wherever the finger is lost', () => {
    const place = fc.record({ xMm: number, yMm: number });
    fc.assert(
      fc.property(place, place, fc.constantFrom('x' as const, 'y' as const, 'both' as const), (wish, from, axis) => {
        const bounds = { minXMm: -50, maxXMm: 80, minYMm: -10, maxYMm: 10 };
        const start = legalPlace(from, from, 'both', bounds);
        const at = legalPlace(wish, start, axis, bounds);
        expect(at.xMm).toBeGreaterThanOrEqual(-50);
        expect(at.xMm).toBeLessThanOrEqual(80);
        expect(at.yMm).toBeGreaterThanOrEqual(-10);
        expect(at.yMm).toBeLessThanOrEqual(10);
        if (axis === 'x') expect(at.yMm).toBe(start.yMm);
        if (axis === 'y') expect(at.xMm).toBe(start.xMm);
      }),
    );
  });

  it('goes up on the glass with the arrow up', () => {
    expect(stepsOfKey('ArrowUp', 'y')).toEqual({ x: 0, y: -1 });
    expect(stepsOfKey('ArrowRight', 'x')).toEqual({ x: 1, y: 0 });
    expect(stepsOfKey('a', 'both')).toBeNull();
  });
});

describe('a dial', () => {
  const centre = { x: 100, y: 100 };
  it('turns by the way of the finger, also across the bottom where the angle jumps', () => {
    let sum = 0;
    let last = 170;
    for (const deg of [175, 180, -175, -170]) {
      sum += turned(last, deg);
      last = deg;
    }
    expect(sum).toBeCloseTo(20, 9);
  });

  it('gives any turn back as the same angle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: -179, max: 179, noNaN: true }),
        (from, by) => {
          const to = from + by;
          expect(turned(from, to)).toBeCloseTo(by, 6);
          const rad = ((to - 90) * Math.PI) / 180;
          const point = { clientX: centre.x + 50 * Math.cos(rad), clientY: centre.y + 50 * Math.sin(rad) };
          expect(Math.abs(turned(angleAt(point, centre), to))).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('takes a tap at the end of the scale for the end', () => {
    expect([
      shareOfAngle(-180),
      shareOfAngle(-DIAL_SWEEP_DEG / 2),
      shareOfAngle(0),
      shareOfAngle(DIAL_SWEEP_DEG / 2),
      shareOfAngle(179),
    ]).toEqual([0, 0, 0.5, 1, 1]);
  });
});

describe('hammering', () => {
  it('rule 10: ten taps in a row are one action, however long the row is, and a calm second tap is another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 249 }), { minLength: 9, maxLength: 9 }), (gaps) => {
        const passes = createHammerGuard(250);
        let atMs = 1000;
        let actions = passes(atMs) ? 1 : 0;
        for (const gap of gaps) {
          atMs += gap;
          if (passes(atMs)) actions++;
        }
        expect(actions).toBe(1);
        expect(passes(atMs + 250)).toBe(true);
      }),
    );
  });
});

describe('the debrief', () => {
  it('reads time as a clock does', () => {
    expect([0, 24, 59.9999999, 60, 118, 725, -3, Number.NaN].map(clockText)).toEqual([
      '0:00',
      '0:24',
      '1:00',
      '1:00',
      '1:58',
      '12:05',
      '0:00',
      '0:00',
    ]);
  });

  it('never lets two event labels cover each other, nor leave the line', () => {
    const label = fc.record({
      fraction: fc.double({ min: 0, max: 1, noNaN: true }),
      width: fc.double({ min: 0.02, max: 0.2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const places = labelPlaces(
          labels.map((one) => one.fraction),
          labels.map((one) => one.width),
          0.01,
        );
        const drawn = places
          .map((left, index) => ({ left, right: left === null ? 0 : left + labels[index]!.width }))
          .filter((one): one is { left: number; right: number } => one.left !== null)
          .sort((a, b) => a.left - b.left);
        for (const [index, one] of drawn.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(1 + 1e-9);
          if (index > 0) expect(one.left).toBeGreaterThanOrEqual(drawn[index - 1]!.right);
        }
        if (labels.length > 0) expect(drawn.length).toBeGreaterThan(0);
      }),
    );
  });

  it('shows all panels in their order, whatever fits on a page', () => {
    for (const perPage of [4, 2, 1]) expect(pagesOf([1, 2, 3, 4], perPage).flat()).toEqual([1, 2, 3, 4]);
    expect(pagesOf([1, 2, 3, 4], 2)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('jumps from event to event with the page keys', () => {
    expect([
      stopOfKey('PageUp', 14, [29, 6, 14]),
      stopOfKey('PageDown', 14, [29, 6, 14]),
      stopOfKey('PageUp', 29, [6, 29]),
    ]).toEqual([29, 6, null]);
  });

  it('writes below the axis as many digits as tell its ends apart', () => {
    expect(
      [
        [0, 37],
        [0, 10],
        [0.2, 1.4],
        [0, 4.5],
        [0, 0.25],
      ].map(xDigitsOf),
    ).toEqual([0, 0, 1, 1, 2]);
  });

  it('draws dots where there is no line to see: single measurements, one place only', () => {
    const at = (...xs: number[]) => ({ label: 'a', dash: 'solid' as const, points: xs.map((x) => ({ x, y: 1 })) });
    expect([at(1), at(1, 1), at(1, 2), { ...at(1, 2), dash: 'points' as const }].map(isDots)).toEqual([true, true, false, true]);
  });

  it('reads each curve off at the same times for the table, by straight lines between its points', () => {
    const rows = tableOf([
      {
        label: 'a',
        dash: 'solid',
        points: [
          { x: 0, y: 0 },
          { x: 10, y: 100 },
        ],
      },
      {
        label: 'b',
        dash: 'dashed',
        points: [
          { x: 5, y: 1 },
          { x: 10, y: 3 },
        ],
      },
    ]);
    expect(rows).toEqual([
      { x: 0, values: [0, null] },
      { x: 5, values: [50, 1] },
      { x: 10, values: [100, 3] },
    ]);
  });
});

describe('the sheet', () => {
  it('puts every claim on exactly one page, in order, and fills no page beyond its height unless one claim is higher', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 400 }), { maxLength: 30 }),
        fc.integer({ min: 50, max: 600 }),
        (heights, page) => {
          const pages = pagesByHeight(heights, page, 5);
          expect(pages.flat()).toEqual(heights.map((_, index) => index));
          for (const rows of pages) {
            const height = rows.reduce((sum, row) => sum + heights[row]!, 0) + 5 * (rows.length - 1);
            if (rows.length > 1) expect(height).toBeLessThanOrEqual(page);
          }
        },
      ),
    );
  });
});
