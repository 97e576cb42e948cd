/*
 * When is a canvas dead?
 *
 * The GPU may take a canvas away once and give it back about a second later; the stage is mounted anew then. It is dead
 * for good when it is taken again within ten seconds (a second loss of the GPU process never comes back), when it is not
 * given back in time, or when a pixel that was just drawn reads back wrong (drawing goes on over a canvas that shows nothing).
 */

const TWICE_WITHIN_MS = 10_000;
/** The host must have replaced the frame three seconds after the picture froze; a loss that heals takes about one. */
const HEALS_WITHIN_MS = 2000;
/** How often a wrong pixel must be read in a row: once may be a context that is being lost right now. */
const WRONG_PIXELS = 2;

export type ContextState = 'whole' | 'lost' | 'dead';

export interface ContextWatch {
  lost(nowMs: number): void;
  restored(nowMs: number): void;
  probed(right: boolean): void;
  /** To be asked now and then; answers `dead` for ever once it is. */
  state(nowMs: number): ContextState;
  readonly timesLost: number;
  /** Why the canvas is dead, in words; null while it is not. */
  readonly reason: string | null;
}

export function createContextWatch(): ContextWatch {
  let timesLost = 0;
  let lostAtMs: number | null = null;
  let lastLostAtMs = Number.NEGATIVE_INFINITY;
  let wrongPixels = 0;
  let reason: string | null = null;

  return {
    lost(nowMs) {
      timesLost++;
      if (nowMs - lastLostAtMs < TWICE_WITHIN_MS) reason ??= 'lost twice within 10 s';
      lastLostAtMs = nowMs;
      lostAtMs = nowMs;
    },
    restored() {
      lostAtMs = null;
      wrongPixels = 0;
    },
    probed(right) {
      wrongPixels = right ? 0 : wrongPixels + 1;
      if (wrongPixels >= WRONG_PIXELS) reason ??= 'what is drawn does not arrive';
    },
    state(nowMs) {
      if (reason === null && lostAtMs !== null && nowMs - lostAtMs >= HEALS_WITHIN_MS) reason = 'not given back within 2 s';
      if (reason !== null) return 'dead';
      return lostAtMs === null ? 'whole' : 'lost';
    },
    get timesLost() {
      return timesLost;
    },
    get reason() {
      return reason;
    },
  };
}
