import { type Budget, median, ratioOf, type Verdict, verdictOf } from './statistics.ts';

/** Raised when a field of the report is renamed, removed or changes its meaning. */
export const REPORT_SCHEMA = 1;

export type Unit = 'ms' | 'KB' | 'MB' | 'MP' | 'bytes' | 'count';

export interface Figures {
  what: string;
  /** As measured, in the row's unit. */
  runs: number[];
  median: number;
}

/** One line of the table. */
export interface Row {
  id: string;
  /** The exhibit that was measured; null for the shell. */
  exhibit: string | null;
  zh: string;
  en: string;
  unit: Unit;
  value: Figures;
  baseline: Figures | null;
  ratio: number | null;
  budget: Budget | null;
  verdict: Verdict;
  /** Where it went: parts of the value, circumstances. */
  detail: Record<string, number | string>;
}

export interface Machine {
  platform: string;
  cpu: string;
  cores: number;
  memoryGb: number;
  node: string;
  chromium: string;
  /** Average number of running processes over the last minute, when the measuring began and when it ended. */
  load: { before: number; after: number };
}

export interface Report {
  schema: typeof REPORT_SCHEMA;
  measuredAt: string;
  machine: Machine;
  build: string;
  runs: number;
  windowPx: { width: number; height: number };
  rows: Row[];
  /** What could not be measured, and why; empty when all is there. */
  problems: string[];
}

export interface RowParts {
  id: string;
  exhibit?: string;
  zh: string;
  en: string;
  unit: Unit;
  runs: readonly number[];
  baseline?: { what: string; runs: readonly number[] } | null;
  budget?: Budget | null;
  detail?: Record<string, number | string>;
}

/** Median of the runs beside the median of the baseline's, judged. */
export function rowOf({ id, exhibit, zh, en, unit, runs, baseline = null, budget = null, detail = {} }: RowParts): Row {
  const value = { what: id, runs: [...runs], median: median(runs) };
  const beside = baseline === null ? null : { what: baseline.what, runs: [...baseline.runs], median: median(baseline.runs) };
  return {
    id,
    exhibit: exhibit ?? null,
    zh,
    en,
    unit,
    value,
    baseline: beside,
    ratio: ratioOf(value.median, beside?.median ?? null),
    budget,
    verdict: verdictOf(value.median, beside?.median ?? null, budget),
    detail,
  };
}
