import type { Vignette } from '../motion/tour.ts';

/*
 * What the moving part of a diorama does, as a number from −1 to 1 that `moving-part.ts` turns into an angle or a way.
 * Pure: the same vignette is the same picture.
 */

/** Breath of a part that nobody plays with. */
const BREATH = 0.2;
/** A finger's push dies away in about this time, s. */
const PUSH_FADE_S = 0.9;

/** Always a little in motion, like everything on the coast. `timeS` in s. */
export const breathAt = (timeS: number): number => BREATH * Math.sin(timeS * 1.3);

/** 0 at both ends of the vignette, 1 in its middle. */
function envelopeAt({ timeS, lengthS }: Vignette): number {
  const rise = Math.min(1.2, lengthS / 4);
  const edge = Math.min(timeS, lengthS - timeS) / rise;
  const at = Math.min(1, Math.max(0, edge));
  return at * at * (3 - 2 * at);
}

/** Irrational shares: their multiples never come back to the same values, and neighbours lie far apart. */
const SHARES = { strokes: Math.SQRT2, side: Math.sqrt(5), reach: Math.sqrt(3), lean: Math.sqrt(7) };
/** In [0, 1); another one for each round. */
const drawn = (round: number, share: number): number => ((round + 1) * share) % 1;

/** Two to four strokes, to one side or the other, of a reach and a tempo that each round draws anew. */
export function vignetteAt(vignette: Vignette): number {
  const { round } = vignette;
  const strokes = 2 + Math.floor(3 * drawn(round, SHARES.strokes));
  const side = drawn(round, SHARES.side) < 0.5 ? -1 : 1;
  const reach = 0.75 + 0.25 * drawn(round, SHARES.reach);
  const lean = 0.8 * drawn(round, SHARES.lean) - 0.4;
  const turn = vignette.timeS / vignette.lengthS;
  // The tempo leans: slower first or slower last.
  const along = turn + lean * turn * (1 - turn);
  return side * reach * envelopeAt(vignette) * Math.sin(2 * Math.PI * strokes * along);
}

/** After a finger's push, `sinceS` ago: swings out and comes to rest. */
export const pushAt = (sinceS: number): number =>
  sinceS < 0 || sinceS > 6 * PUSH_FADE_S ? 0 : Math.exp(-sinceS / PUSH_FADE_S) * Math.sin(sinceS * 9);
