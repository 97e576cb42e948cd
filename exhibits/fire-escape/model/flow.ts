import { tell, tickBeat, toAct } from '@science/beats.ts';
import { type DrillState, nightOf } from './drill-state.ts';
import { playByGuidance } from './guidance.ts';
import { createHouse } from './house.ts';
import { load } from './keep.ts';
import { rewindLab, roomC, setFireShare } from './lab.ts';
import { chooseWeakest } from './measures.ts';
import { command, replay, tickNight } from './night.ts';
import { cutLog } from './night-log.ts';
import { createNight, type Night } from './night-state.ts';
import { BEATS, type Beat } from './readings.ts';
import { durationOf } from './trace.ts';

/*
 * How the drill goes on from beat to beat. Rules D1–D9 in DRILL.md.
 */

/** A reveal stays this long before the brisk pace moves on, s by beat. Guesses, to be set on the floor. */
const REVEAL_S: Readonly<Record<Beat, number>> = {
  swing: 1.6,
  predict: 9,
  lab: 0.5,
  night: 3.5,
  signal: 3.5,
  call: 3.5,
  debrief: Number.POSITIVE_INFINITY,
  transfer: Number.POSITIVE_INFINITY,
};

/** The answer to the guess shows two minutes of fire within six seconds. */
const PREDICT_RUNS_S = 6;
export const PREDICT_TIMES = 20;

/** Sets the stage for a beat. */
export function enterBeat(state: DrillState, beat: Beat): void {
  const s = state.scalars;
  toAct(state, beat);
  if (beat === 'swing') s.swungFrom = -1;
  else if (beat === 'predict') {
    rewindLab(state.lab);
    setFireShare(state.lab, 1);
  } else if (beat === 'lab') {
    rewindLab(state.lab);
    // Made now, between two beats, so that nothing is made while smoke moves.
    nightOf(state);
  } else if (beat === 'night') {
    nightOf(state);
    tell(state, 'alarm');
  } else if (beat === 'debrief') {
    s.returning = false;
    state.bestFresh = false;
    prepareDebrief(state);
    s.scrubS = state.weakest!.kind === 'none' ? durationOf(nightOf(state).trace) : state.weakest!.atS;
  } else if (beat === 'transfer') s.transferDoor = 'none';
}

/** Plays the same fire by the guidance, and finds the weakest moment. */
export function prepareDebrief(state: DrillState): void {
  if (state.bestFresh) return;
  const night = nightOf(state);
  state.best ??= twinOf(night);
  const { best } = state;
  // A fire without a visitor's deeds comes out the same each time: once is enough.
  if (best.scalars.outcome === 'open')
    playByGuidance(
      best,
      (name, index, value) => command(best, name, index, value),
      () => tickNight(best),
    );
  state.weakest = chooseWeakest(state);
  state.bestFresh = true;
}

/** The same house at the same moment of waking, for other hands. */
function twinOf({ plan, fire, growth, selfClosing, alarm, wakesAtS, atWaking }: Night): Night {
  const house = createHouse(plan, fire, growth);
  load(house.building, atWaking);
  return createNight({ plan, fire, growth, selfClosing, alarm, wakesAtS }, house);
}

/** Leaves a reveal, or what is left of a beat, for whatever comes next. Where nobody waits for help, no signal is given. */
export function goOn(state: DrillState): void {
  const s = state.scalars;
  const next = BEATS[BEATS.indexOf(s.beat) + 1]!;
  const isRetried = s.returning && (s.beat === 'night' || s.beat === 'signal');
  enterBeat(state, isRetried ? 'debrief' : next === 'signal' ? 'call' : next);
}

/** Puts the visitor back at the weakest moment of the night, with everything as it was then. */
export function enterRetry(state: DrillState): void {
  const s = state.scalars;
  const night = nightOf(state);
  const tick = state.weakest?.tick ?? 0;
  cutLog(night.log, tick);
  replay(night, night.log, tick);
  s.retries += 1;
  s.returning = true;
  toAct(state, night.scalars.stage === 'signal' ? 'signal' : 'night');
  s.sinceHandS = 0;
}

/** What moves on in any beat: clocks, and the brisk pace. */
export function stepFlow(state: DrillState, dtS: number): void {
  const s = state.scalars;
  tickBeat(state, dtS);
  s.sinceHandS += dtS;
  if (s.beat === 'predict' && s.phase === 'reveal' && s.answerC < 0 && s.phaseTimeS >= PREDICT_RUNS_S) {
    s.answerC = roomC(state.lab, state.lab.shieldedRoom);
    s.outsideC = roomC(state.lab, state.lab.watchedRoom);
  }
  if (s.phase === 'reveal' && !s.ownPace && s.phaseTimeS >= REVEAL_S[s.beat]) goOn(state);
}

/** Whether the lab runs in time-lapse now. */
export const labTimes = ({ scalars: s }: DrillState): number =>
  s.beat !== 'predict' ? 1 : s.phase === 'reveal' ? (s.answerC < 0 ? PREDICT_TIMES : 1) : 0;
