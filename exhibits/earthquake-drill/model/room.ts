import { GRAVITY, ROCKING } from './constants.ts';
import { type Body, bodyOf, type Furnishing, fixingPullN, type PieceId } from './furniture.ts';
import { accelerationAt, durationOf, type Motion } from './motion.ts';
import { type RockingState, standing, stepRocking } from './rocking.ts';
import { type SlidingState, stepSliding } from './sliding.ts';

/** A piece and what has become of it. Plain numbers besides `body`. */
export interface Placed {
  readonly body: Body;
  rocking: RockingState;
  sliding: SlidingState;
  /** Its fixing holds. Once torn out it stays out. */
  fixed: boolean;
  /** Furthest that it has turned, rad. */
  furthestRad: number;
}

/** What has become of a piece, as plain JSON. */
export interface PlacedNumbers {
  rocking: RockingState;
  sliding: SlidingState;
  fixed: boolean;
  furthestRad: number;
}

export function place(id: PieceId, furnishing: Furnishing): Placed {
  const body = bodyOf(id, furnishing);
  return { body, rocking: standing(), sliding: { slipM: 0, slipMps: 0 }, fixed: body.holdsN > 0, furthestRad: 0 };
}

export const numbersOf = ({ rocking, sliding, fixed, furthestRad }: Placed): PlacedNumbers => ({
  rocking: { ...rocking },
  sliding: { ...sliding },
  fixed,
  furthestRad,
});

export function putNumbers(placed: Placed, numbers: PlacedNumbers): void {
  Object.assign(placed.rocking, numbers.rocking);
  Object.assign(placed.sliding, numbers.sliding);
  placed.fixed = numbers.fixed;
  placed.furthestRad = numbers.furthestRad;
}

export const hasFallen = ({ rocking }: Placed) => rocking.mode === 'fallen';

export function countFallen(pieces: readonly Placed[]): number {
  let fallen = 0;
  for (let i = 0; i < pieces.length; i++) if (hasFallen(pieces[i]!)) fallen += 1;
  return fallen;
}

/** Moves a piece on by one integration step while the floor's acceleration goes straight from `a0` to `a1`, m/s². */
function stepPlaced(placed: Placed, a0: number, a1: number, dtS: number): void {
  const { body } = placed;
  if (placed.fixed) {
    if (fixingPullN(body, a0) <= body.holdsN) return;
    placed.fixed = false;
  }
  if (body.rocks) stepRocking(placed.rocking, body.block, a0, a1, dtS);
  else stepSliding(placed.sliding, body.friction, (a0 + a1) / 2, dtS);
  placed.furthestRad = Math.max(placed.furthestRad, Math.abs(placed.rocking.thetaRad));
}

/**
 * Pieces live on a clock of their own, in ticks of 1 ms. Five of them fit between two samples of a motion, so that no step runs
 * over one of its bends: off this grid, one fall in thirty came out otherwise. A frame moves them on by as many whole ticks as it
 * holds; how long it is changes nothing.
 */
export const tickAt = (timeS: number) => Math.floor(timeS / ROCKING.stepS.value + 1e-6);

/** Moves pieces on from one tick to a later one over a floor whose acceleration at a time in s `floorAt` gives in m/s². */
export function stepPieces(
  pieces: readonly Placed[],
  floorAt: (timeS: number) => number,
  fromTick: number,
  toTick: number,
): void {
  const stepS = ROCKING.stepS.value;
  let a0 = floorAt(fromTick * stepS);
  for (let tick = fromTick + 1; tick <= toTick; tick++) {
    const a1 = floorAt(tick * stepS);
    for (let p = 0; p < pieces.length; p++) stepPlaced(pieces[p]!, a0, a1, stepS);
    a0 = a1;
  }
}

/** Seconds that a piece may still rock after the ground has come to rest, before it is taken for standing. */
export const STILL_S = 4;

/** Takes pieces through a whole motion on a floor that shakes `factor` times as hard as the ground. They are changed in place. */
export function shakeThrough(pieces: readonly Placed[], motion: Motion, factor: number): void {
  stepPieces(pieces, (timeS) => factor * accelerationAt(motion, timeS), 0, tickAt(durationOf(motion) + STILL_S));
}

/** Floor acceleration from which a piece moves at all, m/s²: it rocks, or it is so squat that it slides. A fixing is not asked. */
export const movesFromMps2 = ({ rocks, block, friction }: Body) => (rocks ? block.startsAtMps2 : friction * GRAVITY.value);
