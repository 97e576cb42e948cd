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
  /** Three mixes for the question after the debrief; null where the region's builds offer none. */
  choices(): readonly TransferChoice[] | null;
}

export function createPuzzle(region: Region, seed: number): Puzzle {
  const sky = skyOf(region, seed, FIRST_DAY, RUN_HOURS.week);
  let outcomes: Outcome[] | null = null;
  let choices: readonly TransferChoice[] | null | undefined;
  return {
    sky,
    base: runCity(region, [], sky),
    try: (builds) => tryMix(region, builds, sky),
    distance(outcome) {
      outcomes ??= affordableMixes(region).map(({ builds }) => tryMix(region, builds, sky).outcome);
      return paretoDistance(outcome, outcomes);
    },
    choices() {
      if (choices === undefined) choices = transferChoices(region, sky, seed);
      return choices;
    },
  };
}
