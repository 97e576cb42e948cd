import { PEGS, type PegLooks, pegBody, pegHead } from './pegs.ts';

/*
 * How a peg carries a head of a given height: first it crouches (its body becomes shorter and leans a little), then it goes down on its hands and
 * lies along the floor. The head is where the model breathes, to the centimetre.
 */

export interface Posture {
  /** Length of the body over its length upright. */
  stretch: number;
  /** Lean of the body from the upright, radians. */
  lean: number;
  /** How far the body's foot is over the floor, m: a lying peg rests on its flank. */
  liftM: number;
}

const SHORTEST = 0.74;
/** A little past lying, so that even a large head comes down to the floor. */
const MOST_LEAN = 1.66;

export function createPosture(): Posture {
  return { stretch: 1, lean: 0, liftM: 0 };
}

/** @param headM height of the head's middle, m; beyond what the peg can do the nearest posture is taken. Writes into `out`. */
export function postureOf(looks: PegLooks, headM: number, out: Posture): void {
  const upright = pegHead(looks);
  const radius = PEGS[looks].heightM * 0.16;
  const share = Math.min(1, Math.max(0, headM / upright));
  // Crouched to two thirds; below that the body grows long again while it goes down.
  out.stretch = share > 0.66 ? 1 - ((1 - share) / 0.34) * (1 - SHORTEST) : SHORTEST + ((0.66 - share) / 0.66) * 0.3;
  out.stretch = Math.min(1, out.stretch);
  const reach = upright - pegBody(looks) + pegBody(looks) * out.stretch;
  let low = 0;
  let high = MOST_LEAN;
  for (let i = 0; i < 18; i++) {
    const lean = (low + high) / 2;
    if (radius * 0.8 * Math.sin(lean) + reach * Math.cos(lean) > headM) low = lean;
    else high = lean;
  }
  out.lean = share >= 1 ? 0 : (low + high) / 2;
  out.liftM = radius * 0.8 * Math.sin(out.lean);
}
