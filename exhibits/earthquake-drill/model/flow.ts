import { approach, tickBeat, toAct } from '@science/beats.ts';
import { FIGURE_M, HOME } from './layout.ts';
import { chooseWeakest } from './measures.ts';
import { BEATS, type Beat, type Stage } from './readings.ts';
import type { DrillSettings } from './settings.ts';
import { type DrillState, placeAtHome, standUp } from './state.ts';
import { clearTrace } from './trace.ts';

/*
 * How the drill goes on from beat to beat. Rules D1–D8 in DRILL.md.
 */

/** A reveal stays this long before the brisk pace moves on, seconds by beat. Guesses, to be set on the floor. */
const REVEAL_S: Readonly<Record<Beat, number>> = {
  crank: 1.5,
  predict: 4,
  waves: 3,
  drill: 4,
  exit: 3,
  home: 5,
  debrief: Number.POSITIVE_INFINITY,
  transfer: Number.POSITIVE_INFINITY,
};

/** A reveal of the guess ends this long after the last piece fell. */
const AFTER_LAST_FALL_S = 1.5;
/** Helper and amber tilt come and go within this time. */
const EASE_S = 0.5;

export function toStage(state: DrillState, stage: Stage): void {
  state.scalars.stage = stage;
  state.scalars.stageTimeS = 0;
}

/** The ground at rest, before whatever shakes it next. */
function rewindShaking(state: DrillState): void {
  state.scalars.shakeS = 0;
  state.scalars.tick = 0;
}

/** Moves all clocks on, brings helper and amber up or down, and leaves a reveal whose time is over. */
export function stepFlow(state: DrillState, settings: DrillSettings, dtS: number): void {
  const s = state.scalars;
  tickBeat(state, dtS);
  s.stageTimeS += dtS;
  s.helper = approach(s.helper, s.helperComes ? 1 : 0, dtS / EASE_S);
  s.atRisk = approach(s.atRisk, s.risky ? 1 : 0, dtS / EASE_S);
  if (s.phase === 'reveal' && !s.ownPace && s.phaseTimeS >= revealS(state)) goOn(state, settings);
}

/** The guess is answered by the shaking itself: its reveal lasts until the last piece that goes over lies. */
function revealS({ scalars: { beat }, scenario: { fallers } }: DrillState): number {
  const falls = beat === 'predict' && fallers.pieces.length > 0;
  return falls ? fallers.lastS + AFTER_LAST_FALL_S : REVEAL_S[beat];
}

/** Sets the stage for a beat. */
export function enterBeat(state: DrillState, settings: DrillSettings, beat: Beat): void {
  const s = state.scalars;
  toAct(state, beat);
  s.helperComes = false;
  s.risky = false;
  s.crank = 0;
  toStage(state, 'ready');
  rewindShaking(state);
  if (beat === 'crank') standUp(state.classroom);
  else if (beat === 'predict') standUp(state.guessed);
  else if (beat === 'waves') enterWaves(state);
  else if (beat === 'drill') enterRoom(state);
  else if (beat === 'exit') enterExit(state);
  else if (beat === 'home') enterHome(state);
  else if (beat === 'debrief') {
    s.returning = false;
    state.weakest = chooseWeakest(state, settings);
  } else s.transferAction = 'none';
}

function enterWaves(state: DrillState): void {
  const s = state.scalars;
  s.pull = 0;
  s.ringS = 0;
  s.released = false;
}

function enterRoom(state: DrillState): void {
  const s = state.scalars;
  standUp(state.classroom);
  clearTrace(state.trace);
  s.xM = FIGURE_M;
  s.goalM = FIGURE_M;
  s.posture = 'standing';
  s.fingerM = null;
  s.latched = false;
  s.holding = false;
  s.lowAfterS = -1;
  s.shakenS = 0;
  s.coveredS = 0;
  s.heldS = 0;
  s.holdBreaks = 0;
  s.movedM = 0;
  s.lampFallen = false;
  s.nearMisses = 0;
  s.leftRoom = false;
  s.leftWithS = 0;
}

function enterExit(state: DrillState): void {
  const s = state.scalars;
  s.progressM = 0;
  s.side = 0;
  s.goalSide = 0;
  s.walking = false;
  s.headCovered = false;
  s.aftershock = 'ahead';
  s.aftershockS = 0;
  s.reactionS = -1;
  s.walkedInAftershockM = 0;
  s.dropZoneS = 0;
  s.tookLift = false;
}

function enterHome(state: DrillState): void {
  const s = state.scalars;
  state.measures.fill('none');
  state.home = HOME.map((id) => placeAtHome(id, 'none'));
  standUp(state.twins);
  s.pillow = false;
  s.inBed = true;
  s.bedCoveredS = 0;
  s.bedShakenS = 0;
}

/** Leaves a reveal for whatever comes next. */
export function goOn(state: DrillState, settings: DrillSettings): void {
  const s = state.scalars;
  if (s.returning) {
    enterBeat(state, settings, 'debrief');
    return;
  }
  // Whoever is outside already has no way out before them.
  const next = BEATS[BEATS.indexOf(s.beat) + 1]!;
  enterBeat(state, settings, next === 'exit' && s.leftRoom ? 'home' : next);
}

/** Goes back to the weakest moment; after it the debrief is back. */
export function enterRetry(state: DrillState, settings: DrillSettings): void {
  const to = state.weakest ?? 'drill';
  state.scalars.retries += 1;
  enterBeat(state, settings, to);
  state.scalars.returning = true;
}
