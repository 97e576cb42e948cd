import { requirePositive } from './require.ts';

export interface FixedStep {
  /**
   * Moves on by the time that a frame took, in whole steps; the rest waits for the next frame.
   * A machine that slept catches up `maxCatchUpS` at most, the remainder is forgotten: a model never explodes and never races.
   * Returns the number of steps taken.
   */
  advance(elapsedS: number, step: (dtS: number) => void): number;
  /** 0…1, how far the waiting rest reaches into the next step: what drawing interpolates with. */
  readonly alpha: number;
  reset(): void;
}

/** Fixed-step clock: the model sees the same dt on every machine. Step and catch-up in seconds. */
export function createFixedStep(stepS: number, maxCatchUpS = 0.25): FixedStep {
  requirePositive('step (s)', stepS);
  requirePositive('catch-up (s)', maxCatchUpS);
  let waitingS = 0;
  return {
    advance(elapsedS, step) {
      // A negative or missing time (a clock that was set) counts as none.
      waitingS += elapsedS > 0 ? Math.min(elapsedS, maxCatchUpS) : 0;
      let steps = 0;
      // Half a nanostep of tolerance, or sixty frames of 1/60 s would make 59 steps.
      while (waitingS >= stepS * (1 - 1e-9)) {
        step(stepS);
        waitingS -= stepS;
        steps++;
      }
      if (waitingS < 0) waitingS = 0;
      return steps;
    },
    get alpha() {
      return Math.min(1, waitingS / stepS);
    },
    reset() {
      waitingS = 0;
    },
  };
}
