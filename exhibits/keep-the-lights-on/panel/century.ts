import type { Consequence } from '../model/play/consequence.ts';

/** The curve begins here: what came before is history that all choices share. */
export const CENTURY_FROM = 1950;
/** China's date for carbon neutrality. */
export const NEUTRAL_YEAR = 2060;

/** Polylines of the century in a box of the unit square, y up; years on x, kelvin on y. */
export interface CenturyLines {
  /** Kelvin at the upper edge. */
  topK: number;
  x(year: number): number;
  y(kelvin: number): number;
  /** The middle of the ensemble with the choice, and without it. */
  line: string;
  without: string;
  /** The straight line of the sum of emissions. */
  straight: string;
  /** 17 to 83 % of the ensemble, which AR6 calls likely. */
  likely: string;
  /** 5 to 95 %. */
  wide: string;
}

/** Lines in px for a plot of so many px, upper left corner at 0. Values lie on the bounds of years: index 0 is the start of the first year. */
export function centuryLines(given: Consequence, horizonYear: number, widthPx: number, heightPx: number): CenturyLines {
  const index = (year: number) => year - given.firstYear;
  const topK = Math.max(3, Math.ceil(given.band.highest[index(horizonYear)]! * 2) / 2);
  const x = (year: number) => (widthPx * (year - CENTURY_FROM)) / (horizonYear - CENTURY_FROM);
  const y = (kelvin: number) => heightPx * (1 - kelvin / topK);
  const points = (values: ArrayLike<number>) => {
    const found: string[] = [];
    for (let year = CENTURY_FROM; year <= horizonYear; year++)
      found.push(`${x(year).toFixed(1)} ${y(Math.max(0, values[index(year)]!)).toFixed(1)}`);
    return found;
  };
  const open = (values: ArrayLike<number>) => `M${points(values).join('L')}`;
  const between = (low: ArrayLike<number>, high: ArrayLike<number>) =>
    `M${[...points(high), ...points(low).reverse()].join('L')}Z`;
  const { band } = given;
  return {
    topK,
    x,
    y,
    line: open(band.middle),
    without: open(given.withoutMiddleK),
    straight: open(given.straightK),
    likely: between(band.low, band.high),
    wide: between(band.lowest, band.highest),
  };
}

/** A saving in words of its own size: kelvin where it can be seen, else millionths. */
export function savedText(savedK: number): { key: 'century.saved' | 'century.saved.tiny'; values: { saved: string } } {
  const milli = savedK * 1000;
  if (milli >= 10) return { key: 'century.saved', values: { saved: savedK.toFixed(2) } };
  return { key: 'century.saved.tiny', values: { saved: milli.toPrecision(1) } };
}
