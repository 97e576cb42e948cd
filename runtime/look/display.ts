import type { Display } from '@base/vocabulary.ts';

/** Scale of a viewport that shows the whole panel. One value for both axes: panels have square pixels. */
export interface Scale {
  /** CSS px per millimetre of glass. */
  pxPerMm: number;
  /** CSS px per degree of visual angle at the viewing distance, at the centre of the view. */
  pxPerDeg: number;
  /** CSS px per physical pixel of the panel: 1 on the kiosk itself, less in a small test window. */
  pxPerPanelPixel: number;
  widthMm: number;
  heightMm: number;
}

/**
 * Scale of a viewport of `viewportWidthPx` CSS px that shows the whole width of a panel.
 *
 * A window that is smaller than the panel shows a smaller picture of the same kiosk: millimetres shrink with it,
 * so a test at a third of the size measures the same millimetres.
 */
export function scaleOf(display: Display, viewportWidthPx: number): Scale {
  const diagonalPx = Math.hypot(display.widthPx, display.heightPx);
  const widthMm = (display.diagonalMm * display.widthPx) / diagonalPx;
  const heightMm = (display.diagonalMm * display.heightPx) / diagonalPx;
  const pxPerMm = viewportWidthPx / widthMm;
  return {
    pxPerMm,
    pxPerDeg: 2 * display.viewingDistanceMm * Math.tan(Math.PI / 360) * pxPerMm,
    pxPerPanelPixel: viewportWidthPx / display.widthPx,
    widthMm,
    heightMm,
  };
}
