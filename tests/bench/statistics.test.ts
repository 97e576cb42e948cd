import { describe, expect, it } from 'vitest';
import { rowOf } from './report.ts';
import { median, ratioOf, verdictOf } from './statistics.ts';

describe('median', () => {
  it('is the middle of an odd number and the mean of the middle two of an even one, in any order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 1, 4, 2])).toBe(3);
    expect(median([7])).toBe(7);
  });

  it('sorts numbers as numbers', () => {
    expect(median([100, 20, 3])).toBe(20);
  });

  it('is not moved by one run that went wrong', () => {
    expect(median([10, 11, 5000])).toBe(11);
  });

  it('leaves what it was given as it was, and refuses nothing', () => {
    const runs = [3, 1, 2];
    median(runs);
    expect(runs).toEqual([3, 1, 2]);
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('verdict', () => {
  const times = (most: number) => ({ of: 'baseline', most }) as const;
  const units = (most: number) => ({ of: 'value', most }) as const;

  it('a budget that is met exactly is met', () => {
    expect(verdictOf(130, 100, times(1.3))).toBe('ok');
    expect(verdictOf(131, 100, times(1.3))).toBe('over');
    expect(verdictOf(80, null, units(80))).toBe('ok');
    expect(verdictOf(81, null, units(80))).toBe('over');
  });

  it('judges by the baseline or by the value, never by both', () => {
    expect(verdictOf(500, 1, units(1000))).toBe('ok');
    expect(verdictOf(2, 100, times(1))).toBe('ok');
  });

  it('without a budget nothing is judged', () => {
    expect(verdictOf(1e9, 1, null)).toBe('no-budget');
  });

  it('a baseline of nothing, or none, makes no ratio; then only nothing is within a ratio', () => {
    expect(ratioOf(5, 0)).toBeNull();
    expect(ratioOf(5, null)).toBeNull();
    expect(verdictOf(5, 0, times(2))).toBe('over');
    expect(verdictOf(0, 0, times(2))).toBe('ok');
  });
});

describe('a row', () => {
  it('compares the medians, not the runs', () => {
    const row = rowOf({
      id: 'x',
      zh: '某',
      en: 'x',
      unit: 'ms',
      runs: [300, 100, 120],
      baseline: { what: 'bare', runs: [100, 900, 90] },
      budget: times(1.3),
    });
    expect(row.value.median).toBe(120);
    expect(row.baseline?.median).toBe(100);
    expect(row.ratio).toBeCloseTo(1.2, 12);
    expect(row.verdict).toBe('ok');
  });
  const times = (most: number) => ({ of: 'baseline', most }) as const;
});
