import type { Tier } from './quality.ts';

/*
 * Which tier does this machine draw at?
 *
 * Frame times are collected in a window. When their 95th percentile is over the budget, the next tier down is taken; when
 * it has been well below for a while, the next one up. A tier that was left because it was too slow is tried again later
 * and later, so that a machine on the edge does not swing. Nothing changes while a hand is down: a picture that jumps under
 * a finger is worse than a slow one.
 */

const WINDOW = 90;
/** Rule 43: 95 % of the frames within 33 ms. */
const BUDGET_MS = 33.4;
/** Room enough to try a better tier: frames come at 60 Hz or faster. */
const ROOMY_MS = 18;
const FIRST_PATIENCE_MS = 10_000;
const LONGEST_PATIENCE_MS = 300_000;
/** A pause of the tab, a debugger, a picture that loads: no measure of drawing. */
const NO_MEASURE_MS = 400;

const ORDER: readonly Tier[] = ['low', 'middle', 'high'];

export interface QualityGovernor {
  /** One frame took `frameMs`. Answers the tier to draw at from now on. */
  measure(frameMs: number, nowMs: number, handDown: boolean): Tier;
  /** 95th percentile of the last full window, milliseconds; 0 before. */
  readonly p95Ms: number;
}

export function createQualityGovernor(first: Tier = 'high'): QualityGovernor {
  const window = new Float64Array(WINDOW);
  const sorted = new Float64Array(WINDOW);
  let filled = 0;
  let level = ORDER.indexOf(first);
  let patienceMs = FIRST_PATIENCE_MS;
  let roomySinceMs: number | null = null;
  let p95Ms = 0;

  return {
    measure(frameMs, nowMs, handDown) {
      if (!(frameMs > 0 && frameMs < NO_MEASURE_MS)) return ORDER[level]!;
      if (filled < WINDOW) window[filled++] = frameMs;
      if (filled < WINDOW || handDown) return ORDER[level]!;

      sorted.set(window);
      sorted.sort();
      p95Ms = sorted[Math.ceil(WINDOW * 0.95) - 1]!;
      filled = 0;
      if (p95Ms > BUDGET_MS) {
        if (level > 0) {
          level--;
          patienceMs = Math.min(LONGEST_PATIENCE_MS, patienceMs * 2);
        }
        roomySinceMs = null;
      } else if (p95Ms > ROOMY_MS) {
        roomySinceMs = null;
      } else if (level < ORDER.length - 1) {
        roomySinceMs ??= nowMs;
        if (nowMs - roomySinceMs >= patienceMs) {
          level++;
          roomySinceMs = null;
        }
      }
      return ORDER[level]!;
    },
    get p95Ms() {
      return p95Ms;
    },
  };
}
