/** A moment of the visitor's own run that is worth looking at. */
export interface DebriefEvent {
  atS: number;
  /** Copy key of one short word. */
  k: string;
  /** Where the hand could do better: amber, and told in words. */
  weak?: boolean | undefined;
}

/** A stretch of the run, for the bar of what the hands did. */
export interface TraceSpan {
  fromS: number;
  toS: number;
  /** good: plain · weak: hatched · rest: pale. The pattern carries the meaning, the colour repeats it. */
  kind: 'good' | 'weak' | 'rest';
}

/** Places of event labels along the tide line, 0…1 from the left, so that none covers its neighbour; null has no room. */
export function labelPlaces(fractions: readonly number[], widths: readonly number[], gap: number): (number | null)[] {
  const order = fractions.map((fraction, index) => ({ fraction, index })).sort((a, b) => a.fraction - b.fraction);
  const places: (number | null)[] = fractions.map(() => null);
  let free = 0;
  for (const { fraction, index } of order) {
    const width = widths[index] ?? 0;
    const left = Math.min(Math.max(fraction - width / 2, 0), 1 - width);
    const start = Math.max(left, free);
    // A label may slip to the right of its tick by half its width; further away nobody would join them.
    if (start - left > width / 2 || start + width > 1 + 1e-9) continue;
    places[index] = start;
    free = start + width + gap;
  }
  return places;
}

/** Which panels stand together: all four while they fit, else two, else one on a page. */
export function pagesOf<T>(panels: readonly T[], perPage: number): T[][] {
  const pages: T[][] = [];
  for (let i = 0; i < panels.length; i += perPage) pages.push(panels.slice(i, i + perPage));
  return pages;
}
