import type { Rect } from '@look/layout.ts';

/** Largest factor at which something of a size in mm fits into a box, at most `most`. */
export function scaleToFit(box: Rect, widthMm: number, heightMm: number, pxPerMm: number, most: number): number {
  return Math.min(most, box.width / (widthMm * pxPerMm), box.height / (heightMm * pxPerMm));
}

/** Parts of a box side by side, by their shares, with gaps between. */
export function columns(box: Rect, shares: readonly number[], gapPx: number): Rect[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  const free = box.width - gapPx * (shares.length - 1);
  let x = box.x;
  return shares.map((share) => {
    const width = (free * share) / sum;
    const part = { x, y: box.y, width, height: box.height };
    x += width + gapPx;
    return part;
  });
}

/** Parts of a box one below the other. */
export function rows(box: Rect, shares: readonly number[], gapPx: number): Rect[] {
  const turned = { x: box.y, y: box.x, width: box.height, height: box.width };
  return columns(turned, shares, gapPx).map(({ x, y, width, height }) => ({ x: y, y: x, width: height, height: width }));
}
