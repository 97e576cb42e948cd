import { GRAVITY } from './constants.ts';

/** A thing that slides on the floor: where it stands against its place, m, and how fast, m/s. Updated in place. */
export interface SlidingState {
  slipM: number;
  slipMps: number;
}

/**
 * Moves a thing with friction `friction` on by `dtS` while the floor accelerates with `floorMps2`.
 *
 * Dry friction, the same at rest and in motion: it goes with the floor until the floor pulls harder than friction holds, then
 * lags behind, and sticks again when it has the floor's speed. Exact while the floor's acceleration is constant within the step.
 */
export function stepSliding(state: SlidingState, friction: number, floorMps2: number, dtS: number): void {
  const holds = friction * GRAVITY.value;
  if (state.slipMps === 0 && Math.abs(floorMps2) <= holds) return;
  const direction = state.slipMps !== 0 ? Math.sign(state.slipMps) : -Math.sign(floorMps2);
  const relative = -floorMps2 - holds * direction;
  const next = state.slipMps + relative * dtS;
  if (state.slipMps !== 0 && next * direction <= 0) {
    // Comes to rest on the floor within the step; the next step decides whether it starts again.
    state.slipM -= (state.slipMps * state.slipMps) / (2 * relative);
    state.slipMps = 0;
    return;
  }
  state.slipM += state.slipMps * dtS + (relative * dtS * dtS) / 2;
  state.slipMps = next;
}
