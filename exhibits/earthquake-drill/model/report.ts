import type { Described } from '@kit/define-exhibit.ts';
import { WAVE_SPEED } from './constants.ts';
import { floorAccelerationAt, floorDisplacementM } from './floor-now.ts';
import { TRAPS } from './guidance.ts';
import { CLASSROOM, EXIT_LENGTH_M, GUESSED, HOME, inDropZone, ROOM_END_M } from './layout.ts';
import { measuresSpent } from './night.ts';
import { ringKm, townLeadS } from './race.ts';
import { BEATS, type PieceReading, type QuakeReadings } from './readings.ts';
import { countFallen, type Placed } from './room.ts';
import { LEAST_INTENSITY, MOST_INTENSITY } from './scenario.ts';
import type { DrillSettings } from './settings.ts';
import { alertLeftS, deskAtM, isCovered } from './shake-drill.ts';
import type { DrillState, Measure } from './state.ts';

/** Dots for the guess. */
export const DOTS = 3;

const pieceReading = (id: PieceReading['id']): PieceReading => ({
  id,
  mode: 'stands',
  thetaRad: 0,
  slipM: 0,
  fixed: false,
  fixing: 'free',
  loading: 'even',
  dot: false,
});

/** Lists that the readings show, one a room, owned by the model. */
interface Lists {
  classroom: PieceReading[];
  guessed: PieceReading[];
  home: PieceReading[];
  twins: PieceReading[];
  none: PieceReading[];
}

export interface Report {
  readings: QuakeReadings;
  lists: Lists;
}

/** A readings object of its own for each model. */
export function createReport(settings: DrillSettings): Report {
  const lists: Lists = {
    classroom: CLASSROOM.map(pieceReading),
    guessed: GUESSED.map(pieceReading),
    home: HOME.map(pieceReading),
    twins: HOME.map(pieceReading),
    none: [],
  };
  const readings: QuakeReadings = {
    beat: 'crank',
    beatIndex: 0,
    phase: 'act',
    stage: 'ready',
    timeS: 0,
    beatTimeS: 0,
    stageTimeS: 0,
    crank: 0,
    floorMps2: 0,
    floorM: 0,
    intensity: settings.intensity,
    pieces: lists.classroom,
    twins: lists.none,
    dotsLeft: DOTS,
    townKm: 0,
    pull: 0,
    ringS: 0,
    pRadiusKm: 0,
    sRadiusKm: 0,
    leadS: 0,
    xM: 0,
    posture: 'standing',
    deskM: 0,
    legM: 0,
    covered: false,
    holding: false,
    latched: false,
    alertLeftS: 0,
    shakenS: 0,
    coveredS: 0,
    heldS: 0,
    holdBreaks: 0,
    movedM: 0,
    lampFallen: false,
    leftRoom: false,
    progressM: 0,
    side: 0,
    walking: false,
    headCovered: false,
    inDropZone: false,
    aftershock: 'ahead',
    measuresLeft: settings.measures,
    pillow: false,
    inBed: true,
    helper: 0,
    atRisk: 0,
    event: 'none',
    eventAgeS: 0,
    eventCount: 0,
    ownPace: false,
    retries: 0,
    returning: false,
    transferAction: 'none',
  };
  return { readings, lists };
}

function writePieces(
  list: PieceReading[],
  pieces: readonly Placed[],
  measures: readonly Measure[] | null,
  dots: readonly boolean[] | null,
) {
  for (let i = 0; i < list.length; i++) {
    const to = list[i]!;
    const from = pieces[i]!;
    to.mode = from.rocking.mode;
    to.thetaRad = from.rocking.thetaRad;
    to.slipM = from.sliding.slipM;
    to.fixed = from.fixed;
    to.fixing = measures?.[i] === 'bracket' ? 'screwed' : 'free';
    to.loading = measures?.[i] === 'low' ? 'low' : 'even';
    to.dot = dots?.[i] ?? false;
  }
}

/** Where the desk's leg is on the glass: the room goes with its floor, the desk slides on it. */
export const legAtM = (state: DrillState) => deskAtM(state) + floorDisplacementM(state);

/** Writes the state into the readings. No allocation. */
export function writeReadings(state: DrillState, settings: DrillSettings, { readings: r, lists }: Report): void {
  const { scalars: s } = state;
  r.beat = s.beat;
  r.beatIndex = BEATS.indexOf(s.beat);
  r.phase = s.phase;
  r.stage = s.stage;
  r.timeS = s.timeS;
  r.beatTimeS = s.beatTimeS;
  r.stageTimeS = s.stageTimeS;
  r.crank = s.crank;
  r.floorMps2 = floorAccelerationAt(state, s.shakeS);
  r.floorM = floorDisplacementM(state);
  r.intensity = s.intensity;
  writePieces(lists.classroom, state.classroom, null, null);
  writePieces(lists.guessed, state.guessed, null, state.dots);
  writePieces(lists.home, state.home, state.measures, null);
  writePieces(lists.twins, state.twins, null, null);
  r.pieces = s.beat === 'predict' ? lists.guessed : s.beat === 'home' ? lists.home : lists.classroom;
  r.twins = s.beat === 'home' ? lists.twins : lists.none;
  r.dotsLeft = DOTS;
  for (let i = 0; i < state.dots.length; i++) if (state.dots[i]) r.dotsLeft -= 1;
  r.townKm = s.townKm;
  r.pull = s.pull;
  r.ringS = s.ringS;
  r.pRadiusKm = ringKm(s.ringS, WAVE_SPEED.p.value);
  r.sRadiusKm = ringKm(s.ringS, WAVE_SPEED.s.value);
  r.leadS = townLeadS(state);
  r.xM = s.xM;
  r.posture = s.posture;
  r.deskM = deskAtM(state);
  r.legM = legAtM(state);
  r.covered = isCovered(state);
  r.holding = s.holding;
  r.latched = s.latched;
  r.alertLeftS = alertLeftS(state);
  r.shakenS = s.shakenS;
  r.coveredS = s.coveredS;
  r.heldS = s.heldS;
  r.holdBreaks = s.holdBreaks;
  r.movedM = s.movedM;
  r.lampFallen = s.lampFallen;
  r.leftRoom = s.leftRoom;
  r.progressM = s.progressM;
  r.side = s.side;
  r.walking = s.walking;
  r.headCovered = s.headCovered;
  r.inDropZone = s.beat === 'exit' && inDropZone(s.progressM, s.side);
  r.aftershock = s.aftershock;
  r.measuresLeft = settings.measures - measuresSpent(state);
  r.pillow = s.pillow;
  r.inBed = s.inBed;
  r.helper = s.helper;
  r.atRisk = s.atRisk;
  r.event = s.event;
  r.eventAgeS = s.eventAgeS;
  r.eventCount = s.eventCount;
  r.ownPace = s.ownPace;
  r.retries = s.retries;
  r.returning = s.returning;
  r.transferAction = s.transferAction === 'none' ? 'none' : isTrap(s.transferAction) ? 'trap' : s.transferAction;
}

const isTrap = (action: string): action is (typeof TRAPS)[number] => TRAPS.some((trap) => trap === action);

/** What stands on the stage, in the order in which it matters. */
export function describeState(state: DrillState, r: QuakeReadings): Described[] {
  const { scalars: s } = state;
  const lines: Described[] = [{ key: `describe.beat.${s.beat}` }];
  if (s.beat === 'waves') lines.push({ key: 'describe.town', values: { km: Math.round(s.townKm), seconds: r.leadS.toFixed(1) } });
  if (s.stage === 'alert') lines.push({ key: 'describe.alert', values: { seconds: Math.ceil(r.alertLeftS) } });
  if (s.stage === 'shaking') lines.push({ key: 'describe.shaking', values: { intensity: s.intensity.toFixed(1) } });
  if (s.beat === 'drill') {
    lines.push({ key: s.holding ? 'describe.holding' : r.covered ? 'describe.covered' : `describe.${s.posture}` });
    lines.push({ key: 'describe.desk', values: { metres: Math.abs(r.deskM - s.xM).toFixed(1) } });
  }
  if (s.beat === 'exit') {
    lines.push({ key: 'describe.way', values: { metres: Math.round(EXIT_LENGTH_M - s.progressM) } });
    if (r.inDropZone) lines.push({ key: 'describe.drop-zone' });
    if (s.aftershock === 'shaking') lines.push({ key: 'describe.aftershock' });
  }
  if (s.beat === 'home') lines.push({ key: 'describe.fallen', values: { count: countFallen(state.home), of: HOME.length } });
  if (s.helper > 0.5) lines.push({ key: 'describe.helper' });
  return lines;
}

/** What must hold at any time; answers the broken ones in words. */
export function brokenRules(state: DrillState, settings: DrillSettings): string[] {
  const problems: string[] = [];
  const { scalars: s } = state;
  for (const [name, value] of Object.entries(s)) {
    if (typeof value === 'number' && !Number.isFinite(value)) problems.push(`${name} is ${value}`);
  }
  const within = (name: string, value: number, low: number, high: number) => {
    if (!(value >= low - 1e-9 && value <= high + 1e-9)) problems.push(`${name} is ${value}, not ${low} to ${high}`);
  };
  within('intensity', s.intensity, LEAST_INTENSITY, MOST_INTENSITY);
  within('seconds covered', s.coveredS, 0, s.shakenS);
  within('seconds held', s.heldS, 0, s.coveredS);
  within('the figure', s.xM, -1, ROOM_END_M + 1);
  within('the way out', s.progressM, 0, EXIT_LENGTH_M);
  within('crank', s.crank, 0, 1);
  within('measures spent', measuresSpent(state), 0, settings.measures);
  within('dots', state.dots.filter(Boolean).length, 0, DOTS);
  for (const piece of [...state.classroom, ...state.guessed, ...state.home, ...state.twins]) {
    const { thetaRad, rateRadPerS, mode } = piece.rocking;
    if (!Number.isFinite(thetaRad + rateRadPerS + piece.sliding.slipM)) problems.push(`${piece.body.id} has no place`);
    within(`turn of ${piece.body.id}`, Math.abs(thetaRad), 0, Math.PI / 2);
    if (piece.fixed && (mode !== 'stands' || thetaRad !== 0)) problems.push(`${piece.body.id} is fixed and moves`);
  }
  if (s.holding && !isCovered(state)) problems.push('holds the desk without being under it');
  if (!BEATS.includes(s.beat)) problems.push(`there is no beat ${s.beat}`);
  return problems;
}
