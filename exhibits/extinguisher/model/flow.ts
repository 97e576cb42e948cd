import { approach, tickBeat, toAct, toReveal } from '@science/beats.ts';
import { DECISION_FIRES, FIRE_SPECS } from './fires.ts';
import { chooseWeakest } from './measures.ts';
import { heatReleaseKw } from './pool.ts';
import { BEATS, type Beat, type FireId } from './readings.ts';
import type { DrillSettings } from './settings.ts';
import { type DrillState, freshFight, START_DISTANCE_M } from './state.ts';
import { clearTrace, keepCheckpoint, returnToCheckpoint } from './trace.ts';

/*
 * How the drill goes on from beat to beat. Rules D1–D8 in DRILL.md.
 */

/** A reveal stays this long before the brisk pace moves on, seconds by beat. Guesses, to be set on the floor. */
const REVEAL_S: Readonly<Record<Beat, number>> = {
  'pull-pin': 1.2,
  predict: 3.4,
  decide: 3.2,
  fight: 3.5,
  'not-this-one': 3,
  debrief: Number.POSITIVE_INFINITY,
  transfer: Number.POSITIVE_INFINITY,
};

/** The doll follows a hand along the rail at this speed outside of the fight, m/s. */
const DOLL_MPS = 5;
/** From where the doll puts its hand to a fire that is not alike, m. */
const STATION_DISTANCE_M = 2.5;

/** The world answers: no hand squeezes any more. */
export function toAnswer(state: DrillState): void {
  toReveal(state);
  state.scalars.squeezing = false;
  state.scalars.squeezeTimeS = 0;
}

/** Sets the stage for a beat. */
export function enterBeat(state: DrillState, settings: DrillSettings, beat: Beat): void {
  const s = state.scalars;
  toAct(state, beat);
  s.squeezing = false;
  s.squeezeTimeS = 0;
  clearRoom(state);
  if (beat === 'pull-pin' || beat === 'predict') {
    s.fire = 'tray';
  } else if (beat === 'decide') {
    enterDecision(state, settings, 0);
  } else if (beat === 'fight') {
    enterFight(state, settings);
  } else if (beat === 'not-this-one') {
    enterStation(state, settings, 0);
  } else if (beat === 'debrief') {
    s.fire = 'tray';
    s.returning = false;
    state.weakest = chooseWeakest(state, settings);
  } else {
    s.transferAction = 'none';
    s.walkToM = STATION_DISTANCE_M;
    lightFire(state, settings, state.transferFire);
  }
}

/** Doll, door, lid, gas, switch and helper back where they belong. */
function clearRoom(state: DrillState): void {
  const s = state.scalars;
  s.lidOn = false;
  s.gasOn = true;
  s.mainSwitchOn = true;
  s.doorShut = false;
  s.helperComes = false;
  s.risky = false;
  s.stationMode = 'burns';
  s.stationTimeS = 0;
  s.stationAgent = 'none';
  s.reignitions = 0;
  s.firstAction = 'none';
  s.heatTimeS = 0;
  s.walkToM = START_DISTANCE_M;
}

export function lightFire(state: DrillState, settings: DrillSettings, fire: Exclude<FireId, 'tray'>): void {
  const s = state.scalars;
  const spec = FIRE_SPECS[fire];
  s.fire = fire;
  s.heatKw = spec.heatReleaseKw;
  s.smokeHeightM = spec.smokeHeightM ?? settings.headHeightM - 0.25;
}

export function enterDecision(state: DrillState, settings: DrillSettings, index: number): void {
  const s = state.scalars;
  clearRoom(state);
  s.phase = 'act';
  s.phaseTimeS = 0;
  s.decisionIndex = index;
  s.decisionPosition = 0;
  state.decisions[index] = 'undecided';
  lightFire(state, settings, state.decisionOrder[index]!);
}

export function enterFight(state: DrillState, settings: DrillSettings): void {
  const s = state.scalars;
  clearTrace(state.trace);
  state.fight = freshFight(settings);
  // The hose points where the visitor guessed: whoever guessed the tip sees what that does.
  state.fight.aimHeight = s.predictionGiven ? s.predicted : 0.5;
  s.fire = 'tray';
  s.smokeHeightM = 2.3;
  s.fightOutcome = 'open';
  s.sampleClockS = 0;
  s.checkpointClockS = 0;
  s.sampledKg = 0;
  s.sampledUsefulKg = 0;
  s.walkToM = START_DISTANCE_M;
  s.calledBeforeFight = s.called119;
  keepCheckpoint(state.trace, state.fight);
}

export function enterStation(state: DrillState, settings: DrillSettings, index: number): void {
  const s = state.scalars;
  clearRoom(state);
  s.phase = 'act';
  s.phaseTimeS = 0;
  s.stationIndex = index;
  state.outcomes[index] = 'open';
  state.dangers[index] = false;
  s.walkToM = STATION_DISTANCE_M;
  lightFire(state, settings, settings.fires[index]!);
}

/** Leaves a reveal for whatever comes next. */
export function goOn(state: DrillState, settings: DrillSettings): void {
  const s = state.scalars;
  const done = s.returning;
  if (s.beat === 'decide' && !done && s.decisionIndex + 1 < DECISION_FIRES.length) {
    enterDecision(state, settings, s.decisionIndex + 1);
  } else if (s.beat === 'not-this-one' && !done && s.stationIndex + 1 < settings.fires.length) {
    enterStation(state, settings, s.stationIndex + 1);
  } else if (done) {
    enterBeat(state, settings, 'debrief');
  } else {
    const following = BEATS[BEATS.indexOf(s.beat) + 1];
    if (following !== undefined) enterBeat(state, settings, following);
  }
}

/** Skips what is left of a beat, without an answer. */
export function skipBeat(state: DrillState, settings: DrillSettings): void {
  const s = state.scalars;
  const following = s.returning ? 'debrief' : BEATS[BEATS.indexOf(s.beat) + 1];
  if (following !== undefined) enterBeat(state, settings, following);
}

/** Puts the visitor back at the weakest moment, with everything as it was then. */
export function enterRetry(state: DrillState, settings: DrillSettings): void {
  const weakest = state.weakest;
  if (weakest === null) return;
  const s = state.scalars;
  clearRoom(state);
  s.retries += 1;
  s.returning = true;
  s.phase = 'act';
  s.beatTimeS = 0;
  s.phaseTimeS = 0;
  if (weakest.kind === 'decide') {
    s.beat = 'decide';
    enterDecision(state, settings, weakest.index);
  } else if (weakest.kind === 'station') {
    s.beat = 'not-this-one';
    enterStation(state, settings, weakest.index);
  } else {
    s.beat = 'fight';
    s.fire = 'tray';
    s.smokeHeightM = 2.3;
    s.fightOutcome = 'open';
    if (state.trace.checkpointCount > 0) returnToCheckpoint(state.trace, weakest.checkpoint, state.fight);
    else enterFight(state, settings);
    keepCheckpoint(state.trace, state.fight);
    s.sampleClockS = 0;
    s.checkpointClockS = 0;
    s.sampledKg = 0;
    s.sampledUsefulKg = 0;
    s.walkToM = state.fight.distanceM;
  }
}

/** What moves on in any beat: clocks, door, helper, the tilt of the doll, and the brisk pace. */
export function stepFlow(state: DrillState, settings: DrillSettings, dtS: number): void {
  const s = state.scalars;
  tickBeat(state, dtS);
  s.doorOpen = approach(s.doorOpen, s.doorShut ? 0 : 1, dtS / 0.5);
  s.helper = approach(s.helper, s.helperComes ? 1 : 0, dtS / 1.2);
  s.atRisk = approach(s.atRisk, s.risky ? 1 : 0, dtS / 0.4);
  if (s.beat !== 'fight') state.fight.distanceM = approach(state.fight.distanceM, s.walkToM, DOLL_MPS * dtS);
  if (s.fire === 'tray') s.heatKw = heatReleaseKw(state.fight.pool);
  if (s.phase === 'reveal' && !s.ownPace && s.phaseTimeS >= REVEAL_S[s.beat]) goOn(state, settings);
}
