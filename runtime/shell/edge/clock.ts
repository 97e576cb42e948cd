import { type Standing, standingOf } from '../day.ts';

/** Time at the edge: one clock that cannot be set, and the wall clock with what it is worth (D4). */
export interface Clock {
  /** Milliseconds since the page was loaded. */
  nowMs(): number;
  wall(): { atMs: number; standing: Standing };
}

export function createClock(lastSeenMs: number | null): Clock {
  const startWallMs = Date.now();
  const startMonotonicMs = performance.now();
  return {
    nowMs: () => performance.now(),
    wall() {
      const atMs = Date.now();
      const driftMs = atMs - startWallMs - (performance.now() - startMonotonicMs);
      return { atMs, standing: standingOf(atMs, lastSeenMs, driftMs) };
    },
  };
}

/** An unsigned 32-bit integer for the seed of a run. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}
