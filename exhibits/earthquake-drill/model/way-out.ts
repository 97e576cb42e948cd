import { approach, tell, toReveal } from '@science/beats.ts';
import { NOBODY, stepShaking } from './floor-now.ts';
import { EXIT_LENGTH_M, inDropZone } from './layout.ts';
import type { DrillState } from './state.ts';

/*
 * Out when it has stopped, with the head covered, clear of what may come down, and still when it shakes again. Rules D40–D46 in
 * DRILL.md.
 */

/** A brisk walk in a line of pupils, and how fast it goes over to another side, m/s and sides a second. */
const WALK_MPS = 1.6;
const SIDE_PER_S = 1.5;
/** The aftershock that is played, s: the strong part of it. */
const AFTERSHOCK_S = 6;

/** One step of the way out. */
export function stepExit(state: DrillState, floorAt: (timeS: number) => number, dtS: number): void {
  const s = state.scalars;
  if (s.phase !== 'act') return;
  s.side = approach(s.side, s.goalSide, SIDE_PER_S * dtS);
  const before = s.progressM;
  if (s.walking) s.progressM = Math.min(EXIT_LENGTH_M, s.progressM + WALK_MPS * dtS);
  if (inDropZone(s.progressM, s.side)) s.dropZoneS += dtS;
  if (s.aftershock === 'ahead' && s.progressM >= state.scenario.aftershockAtM) {
    s.aftershock = 'shaking';
    tell(state, 'aftershock');
  } else if (s.aftershock === 'shaking') stepAftershock(state, s.progressM - before, floorAt, dtS);
  if (s.progressM >= EXIT_LENGTH_M && s.aftershock === 'past') {
    s.walking = false;
    tell(state, 'outside');
    toReveal(state);
  }
}

function stepAftershock(state: DrillState, walkedM: number, floorAt: (timeS: number) => number, dtS: number): void {
  const s = state.scalars;
  stepShaking(state, floorAt, dtS, NOBODY);
  s.aftershockS += dtS;
  s.walkedInAftershockM += walkedM;
  if (s.reactionS < 0 && !s.walking && s.headCovered) s.reactionS = s.aftershockS;
  const endangered = inDropZone(s.progressM, s.side) && !s.headCovered;
  if (endangered && !s.risky) {
    s.risky = true;
    s.helperComes = true;
    s.nearMisses += 1;
    tell(state, 'near-miss');
  }
  if (s.aftershockS >= AFTERSHOCK_S) {
    s.aftershock = 'past';
    tell(state, 'calm');
  }
}
