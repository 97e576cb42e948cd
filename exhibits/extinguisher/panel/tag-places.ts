import type { PanelLayout } from './places.ts';

/** Places of the tags, in shares of the stage; the lower middle of the tag stands there. */
const LANDSCAPE = {
  drill: [0.9, 0.11],
  fire: [0.26, 0.17],
  smoke: [0.26, 0.29],
  tooClose: [0.255, 0.985],
  threeMetres: [0.485, 0.985],
  wayOut: [0.86, 0.985],
  reserve: [0.73, 0.26],
  helper: [0.62, 0.62],
} as const;
const PORTRAIT = {
  drill: [0.9, 0.2],
  fire: [0.22, 0.28],
  smoke: [0.22, 0.36],
  tooClose: [0.24, 0.985],
  threeMetres: [0.38, 0.985],
  wayOut: [0.83, 0.985],
  reserve: [0.76, 0.82],
  helper: [0.5, 0.62],
} as const;

export type TagPlace = keyof typeof LANDSCAPE;

/** Where a tag stands, CSS px from the stage's corner. */
export function tagPlacePx(name: TagPlace, layout: PanelLayout): { xPx: number; yPx: number } {
  const [x, y] = (layout.orientation === 'portrait' ? PORTRAIT : LANDSCAPE)[name];
  return { xPx: x * layout.stage.width, yPx: y * layout.stage.height };
}
