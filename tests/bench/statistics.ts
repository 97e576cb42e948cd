/** The middle of the values; of an even number of them, the mean of the middle two. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('there is no median of nothing');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** What a figure may be at most: so many times its baseline, or so much of its unit. */
export interface Budget {
  of: 'baseline' | 'value';
  most: number;
}

export type Verdict = 'ok' | 'over' | 'no-budget';

/** A ratio to a baseline of 0 says nothing: null. */
export const ratioOf = (value: number, baseline: number | null): number | null =>
  baseline === null || baseline === 0 ? null : value / baseline;

/** The budget itself is still within it. A ratio that cannot be told is within it only when there is nothing to compare. */
export function verdictOf(value: number, baseline: number | null, budget: Budget | null): Verdict {
  if (budget === null) return 'no-budget';
  const measured = budget.of === 'value' ? value : ratioOf(value, baseline);
  if (measured === null) return value === 0 ? 'ok' : 'over';
  return measured <= budget.most ? 'ok' : 'over';
}
