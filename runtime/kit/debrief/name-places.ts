/*
 * Where the names of a plot's lines stand: at their lines' ends, and on none of the lines.
 */

/** A line as it is drawn: places in px, ascending in x. */
type Drawn = readonly { x: number; y: number }[];

interface Names {
  /** Size of the letters, px. */
  textPx: number;
  /** Width of each name, px. */
  widthsPx: readonly number[];
  /** Where all names end, px from the left. */
  rightPx: number;
  /** Baselines lie between these, px from the top. */
  topPx: number;
  bottomPx: number;
}

/** Baselines of two names are this far apart at least, in their letters' size. */
const APART = 1.15;
/** A name reaches this far over and under its baseline, in its letters' size. */
const OVER = 0.85;
const UNDER = 0.3;
/** Baselines that are tried, in the letters' size. */
const STEP = 0.2;
/** Crossing a line costs as much as standing this far away, in the letters' size: there may be no free place at all. */
const CROSSING = 40;

/**
 * Baselines of the names, px from the top, in the order of the lines. Each name stands as near to its line's end as it can without
 * crossing a line or another name; where there is no such place, it crosses as few as possible.
 */
export function namePlaces(lines: readonly Drawn[], { textPx, widthsPx, rightPx, topPx, bottomPx }: Names): number[] {
  const wanted = lines.map((line) => Math.min(bottomPx, Math.max(topPx, (line.at(-1)?.y ?? topPx) - 0.45 * textPx)));
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
  const places = wanted.map(() => Number.NaN);
  for (const [rank, index] of order.entries()) {
    // Names that are still to come need their own places below.
    const lowest = Math.max(topPx, bottomPx - (order.length - 1 - rank) * APART * textPx);
    const leftPx = rightPx - widthsPx[index]!;
    const spans = lines.map((line) => spansOf(line, leftPx, rightPx));
    let best = Math.min(lowest, wanted[index]!);
    let least = Number.POSITIVE_INFINITY;
    for (let at = topPx; at <= lowest + 1e-6; at += STEP * textPx) {
      if (places.some((other) => Math.abs(other - at) < APART * textPx - 1e-6)) continue;
      const top = at - OVER * textPx;
      const bottom = at + UNDER * textPx;
      const crossed = spans.filter((line) => line.some(([high, low]) => high <= bottom && low >= top)).length;
      const cost = Math.abs(at - wanted[index]!) + crossed * CROSSING * textPx;
      if (cost < least) {
        least = cost;
        best = at;
      }
    }
    places[index] = best;
  }
  return places;
}

/** From where to where down the plate a line goes, piece by piece, between two places across; its points alone would leave out what lies between. */
function spansOf(line: Drawn, leftPx: number, rightPx: number): [number, number][] {
  if (line.length === 1) return line.flatMap(({ x, y }) => (x >= leftPx && x <= rightPx ? [[y, y] as [number, number]] : []));
  const spans: [number, number][] = [];
  for (let index = 1; index < line.length; index++) {
    const from = line[index - 1]!;
    const to = line[index]!;
    if (to.x < leftPx || from.x > rightPx) continue;
    const yAt = (x: number) => from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
    const ends = to.x === from.x ? [from.y, to.y] : [yAt(Math.max(leftPx, from.x)), yAt(Math.min(rightPx, to.x))];
    spans.push([Math.min(...ends), Math.max(...ends)]);
  }
  return spans;
}
