import type { Measures } from '../model/measures.ts';

/** Shares of the shaking that were spent holding on, percent. */
export interface ClassRuns {
  own: number;
  others: number[];
  low: number;
  middle: number;
  high: number;
}

/**
 * The class's runs of today in the same earthquake; null where there are none, or where every visit has its own earthquake.
 * Who passed over the drill held on for nothing, as one who stood.
 */
export function runsOfClass(today: readonly Readonly<Record<string, number>>[], measures: Measures): ClassRuns | null {
  const quake = measures['class-quake'];
  if (quake === 0) return null;
  const others = today
    .filter((run) => run['class-quake'] === quake)
    .flatMap((run) => (Number.isFinite(run['held-percent']) ? [Math.round(run['held-percent']!)] : []));
  if (others.length === 0) return null;
  const sorted = [...others].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return {
    own: Math.round(measures['held-percent']),
    others,
    low: sorted[0]!,
    middle: Math.round((sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2),
    high: sorted.at(-1)!,
  };
}
