import type { VisitEvent } from './events.ts';

/** A share with its 95 % Wilson score interval; null bounds while nobody was asked. */
export interface Share {
  of: number;
  count: number;
  low: number | null;
  high: number | null;
}

export interface ItemSummary {
  item: string;
  kind: 'predict' | 'transfer';
  /** First answer of each visit: predict is before the drill, transfer after it. */
  correct: Share;
}

export interface ExhibitSummary {
  exhibit: string;
  /** Visits in which it was opened. */
  visits: number;
  /** Visits that reached the debrief. */
  finished: Share;
  /** Median stay, opening to leaving, seconds; null while nobody has left. */
  medianDwellS: number | null;
  medianActiveS: number | null;
  /** Steps in their order, with the visits that reached them. */
  steps: { step: string; reached: Share }[];
  items: ItemSummary[];
}

/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson score interval of a share, both ends in [0, 1]. Holds its level for small counts and at 0 and 1, where the
 * textbook interval has width nought. Source: Wilson, J. Am. Stat. Assoc. 22 (1927) 209. Check: 8 of 10 gives 0.4902 to 0.9433.
 */
export function wilson(count: number, of: number): Share {
  if (of === 0) return { of, count, low: null, high: null };
  const share = count / of;
  const middle = share + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return { of, count, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/** What visits made of each exhibit. Takes events in any order; exhibits come out by name. */
export function summarise(events: readonly VisitEvent[]): ExhibitSummary[] {
  const ordered = [...events].sort((a, b) => a.visit.localeCompare(b.visit) || a.sequence - b.sequence);
  const tallies = new Map<string, Tally>();
  const openedAtMs = new Map<string, number>();
  for (const event of ordered) {
    if (!('exhibit' in event)) continue;
    const tally = tallies.get(event.exhibit) ?? createTally();
    tallies.set(event.exhibit, tally);
    const stay = `${event.visit} ${event.exhibit}`;
    switch (event.type) {
      case 'exhibit-opened':
        tally.visits.add(event.visit);
        openedAtMs.set(stay, event.sinceStartMs);
        break;
      case 'step-reached': {
        const step = tally.steps.get(event.step) ?? { index: event.index, visits: new Set() };
        tally.steps.set(event.step, step);
        step.visits.add(event.visit);
        break;
      }
      case 'answered': {
        const item = tally.items.get(event.item) ?? { kind: event.kind, answers: new Map() };
        tally.items.set(event.item, item);
        if (!item.answers.has(event.visit)) item.answers.set(event.visit, event.correct);
        break;
      }
      case 'exhibit-finished':
        tally.finished.add(event.visit);
        break;
      case 'exhibit-left': {
        const opened = openedAtMs.get(stay);
        if (opened !== undefined) tally.dwellS.push((event.sinceStartMs - opened) / 1000);
        openedAtMs.delete(stay);
        tally.activeS.push(event.activeSeconds);
        break;
      }
    }
  }
  return [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([exhibit, tally]) => summaryOf(exhibit, tally));
}

interface Tally {
  visits: Set<string>;
  finished: Set<string>;
  dwellS: number[];
  activeS: number[];
  steps: Map<string, { index: number; visits: Set<string> }>;
  items: Map<string, { kind: 'predict' | 'transfer'; answers: Map<string, boolean> }>;
}

const createTally = (): Tally => ({
  visits: new Set(),
  finished: new Set(),
  dwellS: [],
  activeS: [],
  steps: new Map(),
  items: new Map(),
});

function summaryOf(exhibit: string, tally: Tally): ExhibitSummary {
  const visits = tally.visits.size;
  const shareOfVisits = (reached: Set<string>) => wilson([...reached].filter((visit) => tally.visits.has(visit)).length, visits);
  return {
    exhibit,
    visits,
    finished: shareOfVisits(tally.finished),
    medianDwellS: median(tally.dwellS),
    medianActiveS: median(tally.activeS),
    steps: [...tally.steps]
      .sort(([, a], [, b]) => a.index - b.index)
      .map(([step, { visits: reached }]) => ({ step, reached: shareOfVisits(reached) })),
    items: [...tally.items].map(([item, { kind, answers }]) => ({
      item,
      kind,
      correct: wilson([...answers.values()].filter(Boolean).length, answers.size),
    })),
  };
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
