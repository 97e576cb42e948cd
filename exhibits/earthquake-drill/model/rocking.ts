import type { Block } from './block.ts';
import { GRAVITY, ROCKING } from './constants.ts';
import { cosine, sine } from './portable.ts';

/*
 * Housner's block on a moving floor. Decides what falls, so it uses nothing whose last digit a machine may choose.
 */

export type RockingMode = 'stands' | 'rocks' | 'fallen';

/** Where a block is. Plain numbers, updated in place. */
export interface RockingState {
  mode: RockingMode;
  /** Turned towards the positive side, rad; 0 upright, ±π/2 on the floor. */
  thetaRad: number;
  rateRadPerS: number;
  /** The edge that it stands on while it rocks: 1 or −1. */
  side: number;
}

export const standing = (): RockingState => ({ mode: 'stands', thetaRad: 0, rateRadPerS: 0, side: 1 });

const FLAT_RAD = Math.PI / 2;
/** Halvings in the search for an impact: 1e-9 of a step. */
const HALVINGS = 30;
/** An edge that chatters is at rest for the eye; whoever comes to this many impacts within a step stands. */
const MOST_IMPACTS = 8;

/** θ'' in rad/s² on the edge of `side`, under the floor's acceleration `floorMps2`. */
function acceleration({ sinAlpha, cosAlpha, pSquared }: Block, side: number, thetaRad: number, floorMps2: number): number {
  const sin = sine(thetaRad);
  const cos = cosine(thetaRad);
  // sin(α·side − θ) and cos(α·side − θ) by the addition theorems: α itself is never needed.
  const lever = side * sinAlpha * cos - cosAlpha * sin;
  const push = cosAlpha * cos + side * sinAlpha * sin;
  return -pSquared * (lever + (floorMps2 / GRAVITY.value) * push);
}

/**
 * One Runge–Kutta step of `dtS` on one edge, from `theta` and `rate`, with the floor's acceleration straight from `a0` to `a1`;
 * into `out`.
 */
function swing(block: Block, side: number, theta: number, rate: number, a0: number, a1: number, dtS: number, out: Float64Array) {
  const half = dtS / 2;
  const aMiddle = (a0 + a1) / 2;
  const k1 = acceleration(block, side, theta, a0);
  const r2 = rate + half * k1;
  const k2 = acceleration(block, side, theta + half * rate, aMiddle);
  const r3 = rate + half * k2;
  const k3 = acceleration(block, side, theta + half * r2, aMiddle);
  const r4 = rate + dtS * k3;
  const k4 = acceleration(block, side, theta + dtS * r3, a1);
  out[0] = theta + (dtS / 6) * (rate + 2 * r2 + 2 * r3 + r4);
  out[1] = rate + (dtS / 6) * (k1 + 2 * k2 + 2 * k3 + k4);
}

const after = new Float64Array(2);

/**
 * Moves a block on by `dtS` while the floor's acceleration goes straight from `a0` to `a1` (m/s², along the block's depth).
 *
 * Rest until the floor exceeds the block's threshold; rocking on the edge that the floor leaves behind; at each passage through
 * upright the rate is multiplied by the restitution and the other edge takes over; lying flat it is fallen and stays. Impacts are
 * found to a billionth of the step. Fourth order between impacts. Leaves out sliding, jumping, the wall behind and the second
 * horizontal direction.
 */
export function stepRocking(state: RockingState, block: Block, a0: number, a1: number, dtS: number): void {
  if (state.mode === 'fallen' || !(dtS > 0)) return;
  let doneS = 0;
  if (state.mode === 'stands') {
    const share = shareUntilLiftOff(block, a0, a1);
    if (share >= 1) return;
    doneS = share * dtS;
    liftOff(state, a0 + share * (a1 - a0));
  }
  for (let impacts = 0; impacts < MOST_IMPACTS; impacts++) {
    const from = a0 + ((a1 - a0) * doneS) / dtS;
    const leftS = dtS - doneS;
    swing(block, state.side, state.thetaRad, state.rateRadPerS, from, a1, leftS, after);
    if (state.side * after[0]! >= 0) {
      settle(state, after[0]!, after[1]!);
      return;
    }
    const untilS = timeOfImpact(state, block, from, a1, leftS);
    doneS += untilS;
    const at = a0 + ((a1 - a0) * doneS) / dtS;
    strike(state, block, after[1]!, at);
    if (stateOf(state) === 'stands') return;
  }
  state.mode = 'stands';
  state.thetaRad = 0;
  state.rateRadPerS = 0;
}

/** Keeps the compiler from taking the mode for what it was before a call changed it. */
const stateOf = (state: RockingState): RockingMode => state.mode;

/** Part of a step after which the floor exceeds the block's threshold; 1 when it does not. */
function shareUntilLiftOff({ startsAtMps2 }: Block, a0: number, a1: number): number {
  const from = Math.abs(a0);
  if (from > startsAtMps2) return 0;
  return Math.abs(a1) > startsAtMps2 ? (startsAtMps2 * Math.sign(a1) - a0) / (a1 - a0) : 1;
}

/** The floor runs away from under the block: it turns against the floor's acceleration. */
function liftOff(state: RockingState, floorMps2: number): void {
  state.mode = 'rocks';
  state.side = floorMps2 > 0 ? -1 : 1;
  state.thetaRad = 0;
  state.rateRadPerS = 0;
}

function settle(state: RockingState, thetaRad: number, rateRadPerS: number): void {
  state.thetaRad = thetaRad;
  state.rateRadPerS = rateRadPerS;
  if (Math.abs(thetaRad) < FLAT_RAD) return;
  state.mode = 'fallen';
  state.thetaRad = state.side * FLAT_RAD;
  state.rateRadPerS = 0;
}

/**
 * Time from now to the passage through upright, s; leaves the state then in `after`. Halving: the passage is known to lie within
 * `leftS`.
 */
function timeOfImpact(state: RockingState, block: Block, a0: number, a1: number, leftS: number): number {
  let early = 0;
  let late = 1;
  for (let i = 0; i < HALVINGS; i++) {
    const share = (early + late) / 2;
    swing(block, state.side, state.thetaRad, state.rateRadPerS, a0, a0 + (a1 - a0) * share, leftS * share, after);
    if (state.side * after[0]! >= 0) early = share;
    else late = share;
  }
  return leftS * late;
}

/** Impact: the other edge takes over with what rate is left; too slow for the eye, and nothing that lifts it: it stands. */
function strike(state: RockingState, block: Block, rateRadPerS: number, floorMps2: number): void {
  const left = rateRadPerS * block.velocityRestitution;
  state.thetaRad = 0;
  if (Math.abs(left) < ROCKING.restRadPerS.value) {
    state.rateRadPerS = 0;
    if (Math.abs(floorMps2) > block.startsAtMps2) liftOff(state, floorMps2);
    else state.mode = 'stands';
    return;
  }
  state.rateRadPerS = left;
  state.side = -state.side;
}
