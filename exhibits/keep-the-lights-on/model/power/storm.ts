import { quantity, RULE } from '@science/quantity.ts';
import { createRandom } from '@science/random.ts';
import { requireBetween } from '@science/require.ts';
import { powerShare, TURBINE } from './turbine.ts';

/*
 * A typhoon over wind farms: the wind rises through full power to where turbines turn themselves out of it. They do not do so at once: each row
 * of turbines has its own wind, so the power falls in steps, and a row comes back only when its wind has eased.
 */

const ROWS = quantity(24, '', RULE);
/** Winds of the rows differ from the mean by at most this share. */
const SPREAD = quantity(0.12, '', `${RULE}: gusts and distance over a coast of farms`);
const BACK_BELOW = quantity(22, 'm/s', `${RULE}: restart below the cut-out, so that a gust does not switch a row to and fro`);

export interface Storm {
  /** Share of the installed power that the farms give at a mean wind, 0…1. Remembers which rows have turned out of the wind. */
  share(meanMps: number): number;
  /** Which rows have turned out of the wind; the storm's own list, updated in place, to be kept with a snapshot. */
  readonly stopped: boolean[];
  restore(stopped: readonly boolean[]): void;
}

/** Rows of turbines whose winds the seed has drawn. */
export function createStorm(seed: number): Storm {
  const random = createRandom(seed);
  const rows = ROWS.value;
  const factors = Float64Array.from({ length: rows }, () => random.between(1 - SPREAD.value, 1 + SPREAD.value));
  const stopped: boolean[] = new Array(rows).fill(false);
  return {
    stopped,
    share(meanMps) {
      let sum = 0;
      for (let row = 0; row < rows; row++) {
        const windMps = meanMps * factors[row]!;
        if (windMps > TURBINE.cutOut.value) stopped[row] = true;
        else if (windMps < BACK_BELOW.value) stopped[row] = false;
        if (!stopped[row]) sum += powerShare(windMps);
      }
      return sum / rows;
    },
    restore(kept) {
      for (let row = 0; row < rows; row++) stopped[row] = kept[row] ?? false;
    },
  };
}

/** Mean wind of a typhoon that comes ashore, m/s: `passed` runs from 0 (a fresh breeze) to 1 (its strongest). */
export function typhoonWindMps(passed: number, strongestMps: number): number {
  requireBetween('passing of the typhoon', passed, 0, 1);
  const calm = TURBINE.rated.value;
  // A smooth rise: slow at first, steep in the middle, slow at the top.
  return calm + (strongestMps - calm) * passed * passed * (3 - 2 * passed);
}
