import type { KioskFile } from '@config/schema.ts';

/*
 * Flashes after WCAG 2.2, 2.3.1 (general flash and red flash thresholds), with the limits of rule 40, which are stricter:
 * two a second instead of three, and no flash of saturated red at all. A picture is a grid of cells, each the mean of
 * what it covers.
 */

/** Cells across and down of a picture. */
export const GRID = { across: 32, down: 18 } as const;

/** Linear red, green and blue of each cell, 0…1, row by row. */
export interface Picture {
  atMs: number;
  rgb: Float64Array;
}

export interface Flashes {
  /** Most flashes within one second in an area that is not small. */
  luminancePerS: number;
  redPerS: number;
  /** Largest area that flashed more often than allowed in one second, steradians. */
  luminanceAreaSr: number;
  redAreaSr: number;
}

/** A change of relative luminance counts from here, when the darker of both is below the second figure. */
const CHANGE = 0.1;
const DARKER_BELOW = 0.8;
/** Saturated red: its share of linear red, green and blue; and the change in (R − G − B) × 320. */
const RED_SHARE = 0.8;
const RED_CHANGE = 20;
export const MOST_PER_S = 2;
/** Smaller areas may flash: a quarter of ten degrees of the field of view. */
export const SMALL_AREA_SR = 0.006;
const WINDOW_MS = 1000;

export const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

export const luminanceOf = (r: number, g: number, b: number): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Solid angle of one cell of the grid as a visitor at the kiosk sees it, steradians. */
export function cellSr({ diagonalMm, widthPx, heightPx, viewingDistanceMm }: KioskFile['display']): number {
  const perPx = diagonalMm / Math.hypot(widthPx, heightPx);
  return ((widthPx * perPx) / GRID.across) * ((heightPx * perPx) / GRID.down) * viewingDistanceMm ** -2;
}

export function flashesIn(pictures: readonly Picture[], srPerCell: number): Flashes {
  const cells = GRID.across * GRID.down;
  const least = Math.max(1, Math.ceil(SMALL_AREA_SR / srPerCell));
  const luminance = Array.from({ length: cells }, (_, cell) => luminanceTurns(pictures, cell));
  const red = Array.from({ length: cells }, (_, cell) => redTurns(pictures, cell));
  return {
    luminancePerS: mostTogether(luminance, least),
    redPerS: mostTogether(red, least),
    luminanceAreaSr: widest(luminance, MOST_PER_S + 1) * srPerCell,
    redAreaSr: widest(red, 1) * srPerCell,
  };
}

/** Times at which a cell's luminance turned round by enough; two turns are a flash. */
function luminanceTurns(pictures: readonly Picture[], cell: number): number[] {
  return turns(
    pictures,
    ({ rgb }) => luminanceOf(rgb[3 * cell]!, rgb[3 * cell + 1]!, rgb[3 * cell + 2]!),
    (low, high) => high - low >= CHANGE && low < DARKER_BELOW,
  );
}

function redTurns(pictures: readonly Picture[], cell: number): number[] {
  const part = ({ rgb }: Picture, channel: number) => rgb[3 * cell + channel]!;
  const isRed = (picture: Picture) => {
    const sum = part(picture, 0) + part(picture, 1) + part(picture, 2);
    return sum > 0.02 && part(picture, 0) / sum >= RED_SHARE;
  };
  if (!pictures.some(isRed)) return [];
  return turns(
    pictures,
    (picture) => Math.max(0, part(picture, 0) - part(picture, 1) - part(picture, 2)) * 320,
    (low, high) => high - low > RED_CHANGE,
  );
}

/** Follows a value from one extreme to the next; answers when it had gone far enough back to count as a turn. */
function turns(
  pictures: readonly Picture[],
  amountOf: (picture: Picture) => number,
  counts: (low: number, high: number) => boolean,
): number[] {
  const found: number[] = [];
  if (pictures.length === 0) return found;
  let low = amountOf(pictures[0]!);
  let high = low;
  let rising: boolean | null = null;
  for (const picture of pictures) {
    const value = amountOf(picture);
    if (rising !== false && value > high) high = value;
    if (rising !== true && value < low) low = value;
    if (rising !== true && value > low && counts(low, value)) {
      found.push(picture.atMs);
      rising = true;
      high = value;
      low = value;
    } else if (rising !== false && value < high && counts(value, high)) {
      found.push(picture.atMs);
      rising = false;
      low = value;
      high = value;
    }
    if (rising === true) {
      high = Math.max(high, value);
      low = high;
    } else if (rising === false) {
      low = Math.min(low, value);
      high = low;
    }
  }
  return found;
}

/** Flashes of a cell in the second that begins at a time: opposing changes, in pairs. */
const flashesFrom = (times: readonly number[], fromMs: number) =>
  Math.floor(times.filter((at) => at >= fromMs && at < fromMs + WINDOW_MS).length / 2);

/** Most flashes in one second that at least so many cells had. */
function mostTogether(cells: readonly (readonly number[])[], least: number): number {
  let most = 0;
  for (const fromMs of starts(cells)) {
    const counts = cells.map((times) => flashesFrom(times, fromMs)).sort((a, b) => b - a);
    most = Math.max(most, counts[least - 1] ?? 0);
  }
  return most;
}

/** Most cells that flashed at least so often in one second. */
function widest(cells: readonly (readonly number[])[], flashes: number): number {
  let most = 0;
  for (const fromMs of starts(cells))
    most = Math.max(most, cells.filter((times) => flashesFrom(times, fromMs) >= flashes).length);
  return most;
}

/** Seconds worth looking at begin with a turn. */
const starts = (cells: readonly (readonly number[])[]) => new Set(cells.flat());
