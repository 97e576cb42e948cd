import { tell, toReveal } from '@science/beats.ts';
import { DEPTH_KM, PROCESSING_S } from './scenario.ts';
import type { DrillState } from './state.ts';
import { hypocentralKm, pTravelS, sTravelS, warningLeadS } from './waves.ts';

/*
 * Two rings and an alarm: the warning is faster than the S wave, but no prediction. Rules D15–D18 in DRILL.md.
 */

export const NEAREST_KM = 20;
export const FURTHEST_KM = 200;
/** The rings run this many times as fast as waves do. Rule of this exhibit, told on the glass. */
const TIMES_AS_FAST = 4;

/** Radius on the ground of a wave that has run for `timeS` from a source at depth, km; 0 until it is up. */
export function ringKm(timeS: number, kmps: number): number {
  const runKm = timeS * kmps;
  return runKm > DEPTH_KM ? Math.sqrt(runKm * runKm - DEPTH_KM * DEPTH_KM) : 0;
}

export const townLeadS = ({ scalars: s }: DrillState) => warningLeadS(s.townKm, DEPTH_KM, PROCESSING_S, 0);

/** Lets the fault go; the rings run. */
export function release(state: DrillState): void {
  const s = state.scalars;
  s.released = true;
  s.ringS = 0;
  s.nearestKm = s.nearestKm === 0 ? s.townKm : Math.min(s.nearestKm, s.townKm);
  s.furthestKm = Math.max(s.furthestKm, s.townKm);
}

export function stepRace(state: DrillState, dtS: number): void {
  const s = state.scalars;
  if (!s.released) return;
  const before = s.ringS;
  s.ringS += TIMES_AS_FAST * dtS;
  const distanceKm = hypocentralKm(s.townKm, DEPTH_KM);
  const passes = (timeS: number) => before < timeS && s.ringS >= timeS;
  if (passes(PROCESSING_S)) tell(state, 'alert');
  if (passes(pTravelS(distanceKm))) tell(state, 'p-wave');
  if (passes(sTravelS(distanceKm))) {
    tell(state, 's-wave');
    if (s.phase === 'act') toReveal(state);
  }
}
