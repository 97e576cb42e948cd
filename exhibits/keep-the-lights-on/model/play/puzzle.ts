import type { Build, Region } from '../region.ts';
import {
  affordableMixes,
  type MixResult,
  type Outcome,
  paretoDistance,
  type TransferChoice,
  transferChoices,
  tryMix,
} from './mix.ts';
import { type CityRun, RUN_HOURS, runCity, type Sky, skyOf } from './run.ts';

/*
 * The week that the builds are judged by: one sky for all of them, drawn from the seed. Everything here follows from region and seed, so none of it
 * is kept in a snapshot; the comparison with all other mixes is made when it is first asked for.
 */

/** The week begins in the hottest time of the year, on 1 August. */
const FIRST_DAY = 213;

export interface Puzzle {
  sky: Sky;
  /** The week without any build. */
  base: CityRun;
  try(builds: readonly Build[]): MixResult;
  /** Distance from the front of all mixes that can be afforded. */
  distance(outcome: Outcome): number;
  /** A year with these builds, from New Year on; the same answer for the same builds. A few milliseconds. */
  year(builds: readonly Build[]): CityRun;
  /** By how much a mix makes each kilowatt-hour that the city gets cleaner, 0…1: against the week without any build. */
  cut(result: MixResult): number;
  /** Three mixes for the question after the debrief; null where the region's builds offer none. */
  choices(): readonly TransferChoice[] | null;
}

export function createPuzzle(region: Region, seed: number): Puzzle {
  const sky = skyOf(region, seed, FIRST_DAY, RUN_HOURS.week);
  const base = runCity(region, [], sky);
  const perMWh = (run: CityRun, carbonT: number) => {
    const servedMWh = sky.demandMW.reduce((sum, demand) => sum + demand, 0) - run.totals.unservedMWh;
    return Math.max(0, carbonT) / Math.max(1, servedMWh);
  };
  let yearSky: Sky | null = null;
  let lastYear: { key: string; run: CityRun } | null = null;
  let outcomes: Outcome[] | null = null;
  let choices: readonly TransferChoice[] | null | undefined;
  return {
    sky,
    base,
    try: (builds) => tryMix(region, builds, sky),
    distance(outcome) {
      outcomes ??= affordableMixes(region).map(({ builds }) => tryMix(region, builds, sky).outcome);
      return paretoDistance(outcome, outcomes);
    },
    year(builds) {
      const key = builds.map((build) => region.builds.indexOf(build)).join();
      if (lastYear?.key !== key) {
        yearSky ??= skyOf(region, seed, 1, RUN_HOURS.year);
        lastYear = { key, run: runCity(region, builds, yearSky) };
      }
      return lastYear.run;
    },
    cut({ run, outcome }) {
      const without = perMWh(base, base.totals.carbonT);
      return without > 0 ? Math.min(1, Math.max(0, 1 - perMWh(run, outcome.carbonT) / without)) : 0;
    },
    choices() {
      if (choices === undefined) choices = transferChoices(region, sky, seed);
      return choices;
    },
  };
}
