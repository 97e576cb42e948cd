import { requireBetween } from '@science/require.ts';

/*
 * What the world emits, and how much of it is one city's doing. History is linear between round figures of the Global Carbon
 * Budget 2024 (fossil and land use together), the same that the reference runs of FaIR were made with.
 */

export const FIRST_YEAR = 1750;
/** The year from which a visitor's choice counts. */
export const CHOICE_YEAR = 2026;

/** Year and GtCO2/a; between two entries emissions change in a straight line. Source: Global Carbon Budget 2024, rounded. */
const HISTORY: readonly (readonly [year: number, emissionsGt: number])[] = [
  [1750, 0.309],
  [1800, 1.23],
  [1850, 2.8],
  [1860, 3.01],
  [1870, 3.29],
  [1880, 3.7],
  [1890, 4.22],
  [1900, 4.96],
  [1910, 6.43],
  [1920, 7.32],
  [1930, 8.07],
  [1940, 9.36],
  [1950, 10.93],
  [1960, 15.19],
  [1970, 19.9],
  [1980, 24.2],
  [1990, 27.96],
  [2000, 30.35],
  [2005, 34.35],
  [2010, 37.96],
  [2015, 39.85],
  [2019, 41.19],
  [2020, 39.11],
  [2021, 40.7667],
  [2023, 41.5],
];

/** What the world does from here on when nobody chooses anything. Scenarios, not forecasts. */
export const WORLD_PATHS = {
  constant: [],
  'net-zero-2060': [
    [2030, 38],
    [2060, 0],
  ],
} as const satisfies Record<string, readonly (readonly [number, number])[]>;
export type WorldPath = keyof typeof WORLD_PATHS;

/** Yearly world emissions, GtCO2, for 1750, 1751, … */
export function worldEmissions(path: WorldPath, years: number): Float64Array {
  const corners: readonly (readonly [number, number])[] = [...HISTORY, ...WORLD_PATHS[path]];
  return Float64Array.from({ length: years }, (_, i) => between(corners, FIRST_YEAR + i));
}

function between(corners: readonly (readonly [number, number])[], year: number): number {
  const next = corners.findIndex(([corner]) => corner >= year);
  if (next <= 0) return next === 0 ? corners[0]![1] : corners.at(-1)![1];
  const [from, before] = corners[next - 1]!;
  const [to, after] = corners[next]!;
  return before + ((after - before) * (year - from)) / (to - from);
}

export interface Choice {
  /** The city's share of the world's emissions, 0…1. */
  cityShare: number;
  /** By how much the city cuts its own, 0…1, once its choice is in full effect. */
  cut: number;
  /** Years that it takes from the year of the choice on, in a straight line. */
  overYears: number;
  /**
   * "If every place did as you did." Off: the rest of the world goes on as it would, and only the city's own share is cut.
   * On, and this is the whole assumption: every place on Earth cuts its CO2 by the same share in the same years, and nothing else
   * changes. It is no forecast; it says what the choice is worth as a rule for all.
   */
  everyPlace: boolean;
}

/**
 * World emissions after a choice, GtCO2, written into `into` (which may be `base`). Emissions below nought are left alone: what is taken out
 * of the air is not cut.
 *
 * @throws KioskError `science/out-of-range` unless share and cut are 0…1.
 */
export function withChoice(base: ArrayLike<number>, choice: Choice, into: Float64Array): Float64Array {
  requireBetween("city's share of the world's emissions", choice.cityShare, 0, 1);
  requireBetween('cut', choice.cut, 0, 1);
  const reach = choice.everyPlace ? 1 : choice.cityShare;
  for (let i = 0; i < base.length; i++) {
    const passed = FIRST_YEAR + i - CHOICE_YEAR;
    const inEffect = passed < 0 ? 0 : choice.overYears > 0 ? Math.min(1, passed / choice.overYears) : 1;
    const emissionsGt = base[i]!;
    into[i] = emissionsGt > 0 ? emissionsGt * (1 - choice.cut * inEffect * reach) : emissionsGt;
  }
  return into;
}
