import type { Layout } from '@look/layout.ts';

/** The canvas may not hold more pixels than this; fill is what weak machines lack. */
export const MAX_PIXELS = 2_100_000;
/** A tired machine draws coarser, but never coarser than this (rule 43), unless the cap alone asks for it. */
export const LEAST_RATIO = 0.75;
/** How far the picture reaches under the lip, board px: no seam where plaster and picture meet. */
const OVERLAP_UNITS = 24;

export interface CanvasSize {
  /** CSS px. */
  widthPx: number;
  heightPx: number;
  /** Canvas pixels a CSS px. */
  ratio: number;
}

/**
 * Size of the stage's canvas.
 *
 * @param deviceRatio what the browser calls `devicePixelRatio`.
 * @param resolution share of the full resolution that the quality tier draws, 0…1.
 */
export function canvasSizeOf(layout: Layout, deviceRatio: number, resolution: number): CanvasSize {
  const widthPx = layout.stage.width;
  const heightPx = Math.min(layout.heightPx, layout.stage.height + OVERLAP_UNITS * layout.unitPx);
  // Canvas sides are whole pixels; half a pixel more on each may not break the cap.
  const full = Math.min(deviceRatio, Math.sqrt(MAX_PIXELS / ((widthPx + 1) * (heightPx + 1))));
  return { widthPx, heightPx, ratio: Math.max(Math.min(full, LEAST_RATIO), full * resolution) };
}
