import { createRandom } from '@science/random.ts';
import type { Build, Region } from '../region.ts';
import { mangroveBurial } from './mangrove.ts';
import { type CityRun, RUN_HOURS, runCity, type Sky } from './run.ts';

/*
 * Your mix: three builds within money and land, and a week of weather that says what came of them. There is no best answer; there are
 * answers that no other beats in everything at once (the Pareto front), and answers that are beaten.
 */

export const BUILD_COUNT = 3;
const WEEKS_A_YEAR = 8760 / RUN_HOURS.week;

/** What a mix costs and what came of it in a week. Less is better in each. */
export interface Outcome {
  unservedMWh: number;
  /** Given off less what mangroves bury. */
  carbonT: number;
  moneyBnCny: number;
}

export interface Mix {
  builds: readonly Build[];
  moneyBnCny: number;
  landKm2: number;
  /** Money and land are within the limits: it can be built. */
  affordable: boolean;
}

export interface MixResult extends Mix {
  outcome: Outcome;
  /** The week's carbon is within the limit. */
  withinCarbon: boolean;
  run: CityRun;
}

export function mixOf({ limits }: Region, builds: readonly Build[]): Mix {
  const sum = (key: 'moneyBnCny' | 'landKm2') => builds.reduce((total, build) => total + build[key], 0);
  const moneyBnCny = sum('moneyBnCny');
  const landKm2 = sum('landKm2');
  return {
    builds,
    moneyBnCny,
    landKm2,
    affordable: moneyBnCny <= limits.moneyBnCny.value && landKm2 <= limits.landKm2.value,
  };
}

/** Runs a mix through a week. */
export function tryMix(region: Region, builds: readonly Build[], sky: Sky): MixResult {
  const mix = mixOf(region, builds);
  const run = runCity(region, builds, sky);
  const weeks = sky.demandMW.length / RUN_HOURS.week;
  const buriedT = (mangroveBurial(region, run.city.mangroveHa).tonnesPerA / WEEKS_A_YEAR) * weeks;
  const outcome: Outcome = {
    // Load that still waits at the end was not served either.
    unservedMWh: run.totals.unservedMWh + run.totals.waitingMWh,
    carbonT: run.totals.carbonT - buriedT,
    moneyBnCny: mix.moneyBnCny,
  };
  return { ...mix, outcome, withinCarbon: outcome.carbonT <= region.limits.carbonT.value, run };
}

/** Every mix of three builds that can be afforded; a build may be taken more than once. */
export function affordableMixes(region: Region): Mix[] {
  const { builds } = region;
  const mixes: Mix[] = [];
  for (let a = 0; a < builds.length; a++) {
    for (let b = a; b < builds.length; b++) {
      for (let c = b; c < builds.length; c++) {
        const mix = mixOf(region, [builds[a]!, builds[b]!, builds[c]!]);
        if (mix.affordable) mixes.push(mix);
      }
    }
  }
  return mixes;
}

const OBJECTIVES = ['unservedMWh', 'carbonT', 'moneyBnCny'] as const satisfies readonly (keyof Outcome)[];

/** Farthest that an outcome can be from the front: the whole range in each objective. */
export const WORST_DISTANCE = Math.sqrt(OBJECTIVES.length);

/** Whether one outcome is at least as good in everything and better in something. */
export const beats = (one: Outcome, other: Outcome): boolean =>
  OBJECTIVES.every((key) => one[key] <= other[key]) && OBJECTIVES.some((key) => one[key] < other[key]);

/** Outcomes that no other beats. */
export const frontOf = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter((outcome) => !outcomes.some((other) => beats(other, outcome)));

/**
 * How far an outcome is from the front, 0 on it: each objective as a share of its range over all outcomes, and then the straight
 * distance, 1.73 at most.
 */
export function paretoDistance(outcome: Outcome, outcomes: readonly Outcome[]): number {
  const ranges = OBJECTIVES.map((key) => {
    const values = outcomes.map((other) => other[key]);
    return Math.max(...values) - Math.min(...values) || 1;
  });
  const distance = (other: Outcome) => Math.hypot(...OBJECTIVES.map((key, i) => (outcome[key] - other[key]) / ranges[i]!));
  return Math.min(...frontOf([...outcomes, outcome]).map(distance));
}

/** Hours of the evening in which the transfer item is judged. */
const EVENING = [17, 24] as const;
/** The right answer of the transfer item leaves this much less unserved than the others, as a share of the evening's demand. */
const CLEAR_MARGIN = 0.02;

/** A day of summer in which the wind does not blow: the sky of the transfer item. */
export function windlessSky(sky: Sky): Sky {
  return { ...sky, weather: { ...sky.weather, windShare: sky.weather.windShare.map(() => 0) } };
}

/** Energy that a mix leaves unserved in the first evening of a sky, MWh. */
export function eveningUnservedMWh(region: Region, builds: readonly Build[], sky: Sky): number {
  const { run } = runCity(region, builds, sky);
  let unserved = 0;
  for (let hour = EVENING[0]; hour < EVENING[1]; hour++) unserved += run.unservedMW[hour]!;
  return unserved;
}

export interface TransferChoice {
  mix: Mix;
  unservedMWh: number;
}

/**
 * Three affordable mixes for the question "which one survives a windless evening?": the seed draws them so that exactly one leaves least in
 * the dark, by a clear margin. Null for a region whose builds offer no such three.
 */
export function transferChoices(region: Region, sky: Sky, seed: number): readonly TransferChoice[] | null {
  const evening = windlessSky(sky);
  const rated = affordableMixes(region)
    .map((mix) => ({ mix, unservedMWh: eveningUnservedMWh(region, mix.builds, evening) }))
    .sort((one, other) => one.unservedMWh - other.unservedMWh);
  const third = Math.floor(rated.length / BUILD_COUNT);
  if (third === 0) return null;
  const random = createRandom(seed);
  const best = rated[random.index(Math.max(1, Math.floor(third / 2)))]!;
  const eveningMWh = sky.demandMW.slice(...EVENING).reduce((sum, demand) => sum + demand, 0);
  const clear = rated.slice(third).filter(({ unservedMWh }) => unservedMWh > best.unservedMWh + CLEAR_MARGIN * eveningMWh);
  if (clear.length < 2) return null;
  const one = random.index(clear.length);
  const other = (one + 1 + random.index(clear.length - 1)) % clear.length;
  const choices = [best, clear[one]!, clear[other]!];
  for (let i = choices.length - 1; i > 0; i--) {
    const j = random.index(i + 1);
    [choices[i], choices[j]] = [choices[j]!, choices[i]!];
  }
  return choices;
}
