/*
 * How an exhibit's model is held against what is not the model: what its `model/verification.ts` answers, what `npm run verify` prints and draws, and
 * what a sheet "how we know" can show.
 */

/** A text in both languages of the tools. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** A figure with the range that it must stay in; ends included, null where there is no limit. */
export interface Criterion {
  what: Bilingual;
  value: number;
  unit: string;
  low: number | null;
  high: number | null;
  /** Published range that is aimed at, beyond what must be. */
  aim?: readonly [low: number, high: number] | undefined;
}

/** A table of the comparison, row by row. Numbers are printed to `digits` places of their column. */
export interface VerificationTable {
  title: Bilingual;
  columns: readonly { name: string; digits: number }[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** A plot: lines or points over x, in the same units. */
export interface VerificationPlot {
  /** Name of the file, kebab-case. */
  name: string;
  title: Bilingual;
  x: Bilingual;
  y: Bilingual;
  series: readonly PlotSeries[];
}

export interface PlotSeries {
  label: Bilingual;
  kind: 'line' | 'points';
  /** Whose numbers: draws them alike in every plot. `even` is the line on which the model would be right. */
  of: 'model' | 'reference-model' | 'experiment' | 'even';
  x: readonly number[];
  y: readonly number[];
}

export interface Verification {
  title: Bilingual;
  criteria: readonly Criterion[];
  tables: readonly VerificationTable[];
  plots: readonly VerificationPlot[];
}

/** Whether a figure stays in its range. A figure that is not a number never does. */
export function holds({ value, low, high }: Criterion): boolean {
  return Number.isFinite(value) && (low === null || value >= low) && (high === null || value <= high);
}
