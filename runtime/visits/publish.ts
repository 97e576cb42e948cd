import type { ExhibitSummary, Share } from './summaries.ts';

/** Smallest group of visits that a published table may speak of. */
export const SMALLEST_CELL = 10;

export interface PublishedSummary {
  exhibit: string;
  visits: number | null;
  finished: Share | null;
  medianDwellS: number | null;
  medianActiveS: number | null;
  steps: { step: string; reached: Share | null }[];
  items: { item: string; kind: 'predict' | 'transfer'; correct: Share | null }[];
}

/**
 * Summaries as they may leave the museum: null stands for every cell that would speak of fewer than ten visits, also for
 * one that a reader could work out as the rest of another (23 of 25 right tells of the 2 who were wrong). That everybody or nobody
 * of ten or more did something is told; it singles out no one.
 */
export function publish(summaries: readonly ExhibitSummary[]): PublishedSummary[] {
  return summaries.map((summary) => {
    const enough = summary.visits >= SMALLEST_CELL;
    return {
      exhibit: summary.exhibit,
      visits: enough ? summary.visits : null,
      finished: cell(summary.finished),
      medianDwellS: enough ? summary.medianDwellS : null,
      medianActiveS: enough ? summary.medianActiveS : null,
      steps: summary.steps.map(({ step, reached }) => ({ step, reached: cell(reached) })),
      items: summary.items.map(({ item, kind, correct }) => ({ item, kind, correct: cell(correct) })),
    };
  });
}

function cell(share: Share): Share | null {
  const groups = [share.count, share.of - share.count];
  return share.of >= SMALLEST_CELL && groups.every((group) => group === 0 || group >= SMALLEST_CELL) ? share : null;
}
