import { approach, tell } from '@science/beats.ts';
import { FIRE_SPECS } from './fires.ts';
import { toAnswer } from './flow.ts';
import { mustLeave } from './measures.ts';
import type { DrillSettings } from './settings.ts';
import { type DrillState, EXIT_DISTANCE_M } from './state.ts';

/** Where the doll stands beside a fire that it chose to fight, m. */
const FIGHT_DISTANCE_M = 2;
/** Middle of the rail, from where a fire is judged, m. */
export const JUDGE_DISTANCE_M = 4;

/** How fast a fire that should have been left gets worse, and how far. Rules of this exhibit. */
const WORSE_S = 0.8;
const WORSE_TIMES = 1.5;
const SMOKE_FALLS_MPS = 0.25;
const SMOKE_LEAST_M = 0.9;

function fireAtHand(state: DrillState) {
  return state.decisionOrder[state.scalars.decisionIndex]!;
}

/** The doll stands where the slide is: −1 beside the fire, 1 at the door. */
export function slideTo(state: DrillState, position: number): void {
  state.scalars.decisionPosition = position;
  state.scalars.walkToM =
    position < 0
      ? JUDGE_DISTANCE_M + position * (JUDGE_DISTANCE_M - FIGHT_DISTANCE_M)
      : JUDGE_DISTANCE_M + position * (EXIT_DISTANCE_M - JUDGE_DISTANCE_M);
}

/** Takes the decision; the world answers. Rules D12–D15 in DRILL.md. */
export function takeDecision(state: DrillState, settings: DrillSettings, choice: 'fight' | 'leave'): void {
  const s = state.scalars;
  state.decisions[s.decisionIndex] = choice;
  slideTo(state, choice === 'fight' ? -1 : 1);
  if (choice === 'leave') {
    s.doorShut = true;
    tell(state, 'door');
  } else if (mustLeave(fireAtHand(state), settings.headHeightM)) {
    s.risky = true;
    s.helperComes = true;
    tell(state, 'helper');
  }
  toAnswer(state);
}

/** Moves the fire at hand on while the world answers. */
export function stepDecision(state: DrillState, settings: DrillSettings, dtS: number): void {
  const s = state.scalars;
  if (s.phase !== 'reveal' || state.decisions[s.decisionIndex] !== 'fight') return;
  const full = FIRE_SPECS[fireAtHand(state)].heatReleaseKw;
  if (mustLeave(fireAtHand(state), settings.headHeightM)) {
    s.heatKw = full * WORSE_TIMES + (s.heatKw - full * WORSE_TIMES) * Math.exp(-dtS / WORSE_S);
    s.smokeHeightM = approach(s.smokeHeightM, SMOKE_LEAST_M, SMOKE_FALLS_MPS * dtS);
    return;
  }
  const before = s.heatKw;
  s.heatKw *= Math.exp(-dtS / WORSE_S);
  if (s.heatKw < full * 0.02) s.heatKw = 0;
  if (before > 0 && s.heatKw === 0) tell(state, 'out');
}
