import { DAY } from '@look/palette.ts';
import type { TouchCells } from './touch-cells.ts';

export interface Finger {
  x: number;
  y: number;
  /** Contact as the panel reports it, px. */
  width: number;
  height: number;
  trail: { x: number; y: number }[];
}

interface Glass {
  widthPx: number;
  heightPx: number;
  pxPerMm: number;
  font: string;
}

/** A finger that the panel reports as a point is still drawn so large that it can be seen round the fingertip, mm. */
const LEAST_RING_MM = 12;
const WORD_MM = 6.6;

export function drawTouches(
  context: CanvasRenderingContext2D,
  { widthPx, heightPx, pxPerMm, font }: Glass,
  cells: TouchCells,
  fingers: ReadonlyMap<number, Finger>,
  trails: readonly (readonly { x: number; y: number }[])[],
): void {
  context.clearRect(0, 0, widthPx, heightPx);
  drawCells(context, widthPx, heightPx, cells);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = DAY.water;
  context.lineWidth = 0.8 * pxPerMm;
  for (const trail of trails) {
    context.beginPath();
    for (const { x, y } of trail) context.lineTo(x, y);
    context.stroke();
  }
  context.font = `700 ${WORD_MM * pxPerMm}px ${font}`;
  for (const { x, y, width, height } of fingers.values()) {
    const ring = LEAST_RING_MM * pxPerMm;
    context.strokeStyle = DAY.ink;
    context.lineWidth = 0.8 * pxPerMm;
    context.beginPath();
    context.ellipse(x, y, Math.max(width, ring) / 2, Math.max(height, ring) / 2, 0, 0, 2 * Math.PI);
    context.moveTo(x - ring, y);
    context.lineTo(x + ring, y);
    context.moveTo(x, y - ring);
    context.lineTo(x, y + ring);
    context.stroke();
    const words = `${(width / pxPerMm).toFixed(1)} × ${(height / pxPerMm).toFixed(1)} mm`;
    const wide = context.measureText(words).width;
    // Above the hand that is in the way; below it at the upper edge, and within the glass.
    const wordY = y > 4 * ring ? y - 1.6 * ring : y + 2.2 * ring;
    const wordX = Math.min(widthPx - wide - ring / 2, Math.max(ring / 2, x - wide / 2));
    context.fillStyle = DAY.plate;
    context.fillRect(
      wordX - 0.6 * WORD_MM * pxPerMm,
      wordY - 1.1 * WORD_MM * pxPerMm,
      wide + 1.2 * WORD_MM * pxPerMm,
      1.5 * WORD_MM * pxPerMm,
    );
    context.fillStyle = DAY.ink;
    context.fillText(words, wordX, wordY);
  }
}

function drawCells(context: CanvasRenderingContext2D, widthPx: number, heightPx: number, cells: TouchCells): void {
  const wide = widthPx / cells.columns;
  const high = heightPx / cells.rows;
  const seam = Math.min(wide, high) * 0.05;
  for (let row = 0; row < cells.rows; row++) {
    for (let column = 0; column < cells.columns; column++) {
      context.fillStyle = cells.isFelt(column, row) ? DAY.plate : DAY.oyster;
      context.fillRect(column * wide + seam / 2, row * high + seam / 2, wide - seam, high - seam);
    }
  }
}
