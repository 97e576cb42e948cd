import { approach, tell, toReveal } from '@science/beats.ts';
import { stepShaking } from './floor-now.ts';
import { toStage } from './flow.ts';
import { PIECE_SPECS } from './furniture.ts';
import { CLASSROOM, DESK_M, DESK_REACH_M, DOOR_M, LAMP_FROM_M, LAMP_TO_M, ROOM_END_M, SHELF_M } from './layout.ts';
import { hasFallen, type Placed } from './room.ts';
import type { DrillSettings } from './settings.ts';
import type { DrillState } from './state.ts';
import { recordSample, TRACE_HZ } from './trace.ts';
import { drillVerdict, WALK_MPS } from './verdict.ts';

/*
 * The drill itself: down, under the desk, hold its leg until it stops. Rules D20–D30 in DRILL.md.
 */

/** On hands and knees, m/s. Rule of this exhibit. */
const CRAWL_MPS = 0.6;
/** The longest wait between warning and shaking that a drill plays, s. */
const MOST_ALERT_S = 12;
/** A finger this far from the leg has lost it, m. */
const HOLD_REACH_M = 0.15;
/** The ceiling lamp comes down when the floor reaches this, m/s². */
const LAMP_DROPS_MPS2 = 3;
/** On one's feet in strong shaking one gets on slowly: from this degree on, down to a quarter, over this many degrees. */
const UNSTEADY_FROM = 6;
const UNSTEADY_DEGREES = 4;
const LEAST_STEADY = 0.25;

const DESK = CLASSROOM.indexOf('desk');
const SHELF = CLASSROOM.indexOf('bookshelf');
const deskOf = (state: DrillState): Placed => state.classroom[DESK]!;
const shelfOf = (state: DrillState): Placed => state.classroom[SHELF]!;

export const deskAtM = (state: DrillState) => DESK_M + deskOf(state).sliding.slipM;

/** Low, and the head below the table top. */
export function isCovered(state: DrillState): boolean {
  const { posture, xM } = state.scalars;
  return posture === 'low' && Math.abs(xM - deskAtM(state)) <= DESK_REACH_M;
}

/** How sure one is on one's feet at the dial's intensity: 1 still, less the more it shakes. */
function steadiness({ scalars: s }: DrillState): number {
  if (s.stage !== 'shaking' || s.phase !== 'act') return 1;
  return Math.max(LEAST_STEADY, Math.min(1, 1 - (s.intensity - UNSTEADY_FROM) / UNSTEADY_DEGREES));
}

/** The alarm: a warning where there is a lead, else the shaking at once. */
export function beginDrill(state: DrillState): void {
  if (state.scenario.leadS > 0) {
    toStage(state, 'alert');
    tell(state, 'alert');
  } else beginShaking(state);
}

function beginShaking(state: DrillState): void {
  toStage(state, 'shaking');
  tell(state, 'shaking');
}

/** Seconds of warning that are left, s. */
export function alertLeftS({ scalars: s, scenario }: DrillState): number {
  return s.stage === 'alert' ? Math.max(0, Math.min(MOST_ALERT_S, scenario.leadS) - s.stageTimeS) : 0;
}

/** One step of warning or shaking. */
export function stepDrill(state: DrillState, settings: DrillSettings, floorAt: (timeS: number) => number, dtS: number): void {
  const s = state.scalars;
  if (s.stage === 'ready') return;
  if (s.stage === 'alert' && alertLeftS(state) <= 0 && s.phase === 'act') beginShaking(state);
  const shaking = s.stage === 'shaking';
  const shelfFell = hasFallen(shelfOf(state));
  const deskBeforeM = deskAtM(state);
  const peak = shaking ? stepShaking(state, floorAt, dtS, state.classroom) : 0;
  if (s.phase !== 'act') return;
  stepFigure(state, deskAtM(state) - deskBeforeM, dtS);
  if (shaking) {
    dropThings(state, shelfFell, peak);
    count(state, dtS);
  }
  record(state, peak, dtS);
  if (s.xM <= DOOR_M && settings.doorClear) leave(state, settings);
  else if (shaking && s.shakeS >= state.scenario.shakeEndS) {
    tell(state, 'calm');
    toReveal(state);
  }
}

function stepFigure(state: DrillState, deskMovedM: number, dtS: number): void {
  const s = state.scalars;
  const before = s.xM;
  if (s.holding) s.xM += deskMovedM;
  else {
    const speed = s.posture === 'low' ? CRAWL_MPS : WALK_MPS * steadiness(state);
    s.xM = Math.min(ROOM_END_M, Math.max(DOOR_M, approach(s.xM, s.goalM, speed * dtS)));
    if (s.stage === 'shaking') s.movedM += Math.abs(s.xM - before);
  }
  if (s.posture === 'low' && s.lowAfterS < 0) s.lowAfterS = sinceAlarmS(state);
}

/** Seconds since the warning, or since the shaking when there was none. */
function sinceAlarmS({ scalars: s, scenario }: DrillState): number {
  const warned = scenario.leadS > 0 ? Math.min(MOST_ALERT_S, scenario.leadS) : 0;
  return s.stage === 'shaking' ? warned + s.stageTimeS : s.stageTimeS;
}

/**
 * Takes hold, keeps it, or loses it: the leg walks with the desk, the finger must walk with the leg. `legM` is where the leg is
 * on the glass.
 */
export function stepHold(state: DrillState, legM: number): void {
  const s = state.scalars;
  const before = s.holding;
  const near = s.fingerM !== null && Math.abs(s.fingerM - legM) <= HOLD_REACH_M;
  s.holding = s.phase === 'act' && isCovered(state) && (s.latched || near);
  if (s.holding && !before) tell(state, 'hold');
  if (before && !s.holding && s.stage === 'shaking' && s.phase === 'act') {
    s.holdBreaks += 1;
    tell(state, 'hold-broken');
  }
}

/** Things come down where they come down; whoever stands there uncovered tilts amber and a helper comes. Nobody is hurt. */
function dropThings(state: DrillState, shelfHadFallen: boolean, peakMps2: number): void {
  const s = state.scalars;
  const shelf = shelfOf(state);
  if (!shelfHadFallen && hasFallen(shelf)) {
    tell(state, 'fall');
    const reach = PIECE_SPECS.bookshelf.heightM * Math.sign(shelf.rocking.thetaRad);
    const within = (s.xM - SHELF_M) * Math.sign(reach) >= 0 && Math.abs(s.xM - SHELF_M) <= Math.abs(reach);
    if (within) nearMiss(state);
  }
  if (!s.lampFallen && peakMps2 >= LAMP_DROPS_MPS2) {
    s.lampFallen = true;
    tell(state, 'lamp');
    if (s.xM >= LAMP_FROM_M && s.xM <= LAMP_TO_M) nearMiss(state);
  }
}

function nearMiss(state: DrillState): void {
  const s = state.scalars;
  if (isCovered(state)) return;
  s.nearMisses += 1;
  s.risky = true;
  s.helperComes = true;
  tell(state, 'near-miss');
}

function count(state: DrillState, dtS: number): void {
  const s = state.scalars;
  s.shakenS += dtS;
  if (isCovered(state)) s.coveredS += dtS;
  if (s.holding) s.heldS += dtS;
}

function record(state: DrillState, peakMps2: number, dtS: number): void {
  const s = state.scalars;
  // Samples fall on whole tenths of the beat's clock: no clock of their own to keep.
  const due = Math.floor(s.beatTimeS * TRACE_HZ + 1e-6) > Math.floor((s.beatTimeS - dtS) * TRACE_HZ + 1e-6);
  if (!due) return;
  const cover = s.posture === 'standing' ? 0 : !isCovered(state) ? 1 : s.holding ? 3 : 2;
  recordSample(state.trace, s.xM, peakMps2, cover);
}

function leave(state: DrillState, settings: DrillSettings): void {
  const s = state.scalars;
  s.leftRoom = true;
  s.leftWithS = alertLeftS(state);
  tell(state, 'left');
  // On an upper floor, or out into what falls from the wall: a helper comes, nobody is hurt.
  if (drillVerdict(state, settings).verdict === 'wrong') {
    s.risky = true;
    s.helperComes = true;
  }
  toReveal(state);
}
