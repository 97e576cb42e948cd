import type { PieceId } from './furniture.ts';
import type { Action } from './guidance.ts';
import { CLASSROOM, FIGURE_M, GUESSED, HOME } from './layout.ts';
import type { Beat, Phase, Posture, Stage, WorldEvent } from './readings.ts';
import { numbersOf, type Placed, type PlacedNumbers, place, putNumbers } from './room.ts';
import { createScenario, type Scenario, scaleTo } from './scenario.ts';
import type { DrillSettings } from './settings.ts';
import { clearTrace, createTrace, restoreTrace, snapshotTrace, type Trace, type TraceSnapshot } from './trace.ts';

/** What the visitor did to a piece of the home: nothing, an angle into the wall, or its load brought down. */
export type Measure = 'none' | 'bracket' | 'low';

/** Where a retry goes. */
export type Weakest = 'drill' | 'exit' | 'home';

/** Which unseen place the transfer item shows. */
const TRANSFER_PLACES = ['library', 'bed', 'corridor'] as const;
export type TransferPlace = (typeof TRANSFER_PLACES)[number];

/** Everything that the drill remembers besides the pieces and the trace. Flat, so that a copy is a copy. Units as in the readings. */
export interface DrillScalars {
  beat: Beat;
  phase: Phase;
  stage: Stage;
  timeS: number;
  beatTimeS: number;
  phaseTimeS: number;
  stageTimeS: number;
  crank: number;
  crankPhaseRad: number;
  crankFromS: number;
  /** Seconds from opening to the first act; −1 before it. */
  firstActS: number;
  intensity: number;
  /** Strength of the shaking over that of the earthquake as it is, so that it has this intensity. */
  scale: number;
  /** Seconds and whole ticks of the shaking that is under way. */
  shakeS: number;
  tick: number;
  townKm: number;
  pull: number;
  ringS: number;
  released: boolean;
  nearestKm: number;
  furthestKm: number;
  xM: number;
  goalM: number;
  posture: Posture;
  /** Where on the glass a finger holds; null when none does. */
  fingerM: number | null;
  latched: boolean;
  holding: boolean;
  /** Seconds from warning or shaking to lying low; −1 before. */
  lowAfterS: number;
  shakenS: number;
  coveredS: number;
  heldS: number;
  holdBreaks: number;
  movedM: number;
  lampFallen: boolean;
  nearMisses: number;
  leftRoom: boolean;
  /** Seconds that were left until the shaking when the figure left; 0 or less when it shook. */
  leftWithS: number;
  progressM: number;
  side: number;
  goalSide: number;
  walking: boolean;
  headCovered: boolean;
  aftershock: 'ahead' | 'shaking' | 'past';
  aftershockS: number;
  /** Seconds from the aftershock's beginning until the figure stood still under cover; −1 before. */
  reactionS: number;
  walkedInAftershockM: number;
  dropZoneS: number;
  tookLift: boolean;
  pillow: boolean;
  inBed: boolean;
  bedCoveredS: number;
  bedShakenS: number;
  event: WorldEvent;
  eventAgeS: number;
  eventCount: number;
  helperComes: boolean;
  helper: number;
  atRisk: number;
  risky: boolean;
  ownPace: boolean;
  retries: number;
  returning: boolean;
  transferAction: Action | 'none';
}

export interface DrillState {
  scalars: DrillScalars;
  classroom: Placed[];
  guessed: Placed[];
  home: Placed[];
  /** The home with nothing done, shaken alongside. */
  twins: Placed[];
  dots: boolean[];
  measures: Measure[];
  weakest: Weakest | null;
  trace: Trace;
  readonly scenario: Scenario;
  readonly transferPlace: TransferPlace;
}

function freshScalars(settings: DrillSettings, scenario: Scenario): DrillScalars {
  return {
    beat: 'crank',
    phase: 'act',
    stage: 'ready',
    timeS: 0,
    beatTimeS: 0,
    phaseTimeS: 0,
    stageTimeS: 0,
    crank: 0,
    crankPhaseRad: 0,
    crankFromS: 0,
    firstActS: -1,
    intensity: settings.intensity,
    scale: scaleTo(scenario.ground, settings.intensity),
    shakeS: 0,
    tick: 0,
    townKm: 60,
    pull: 0,
    ringS: 0,
    released: false,
    nearestKm: 0,
    furthestKm: 0,
    xM: FIGURE_M,
    goalM: FIGURE_M,
    posture: 'standing',
    fingerM: null,
    latched: false,
    holding: false,
    lowAfterS: -1,
    shakenS: 0,
    coveredS: 0,
    heldS: 0,
    holdBreaks: 0,
    movedM: 0,
    lampFallen: false,
    nearMisses: 0,
    leftRoom: false,
    leftWithS: 0,
    progressM: 0,
    side: 0,
    goalSide: 0,
    walking: false,
    headCovered: false,
    aftershock: 'ahead',
    aftershockS: 0,
    reactionS: -1,
    walkedInAftershockM: 0,
    dropZoneS: 0,
    tookLift: false,
    pillow: false,
    inBed: true,
    bedCoveredS: 0,
    bedShakenS: 0,
    event: 'none',
    eventAgeS: 0,
    eventCount: 0,
    helperComes: false,
    helper: 0,
    atRisk: 0,
    risky: false,
    ownPace: false,
    retries: 0,
    returning: false,
    transferAction: 'none',
  };
}

const untouched = (ids: readonly PieceId[]) => ids.map((id) => place(id, { fixing: 'free', loading: 'even' }));

/** A piece of the home with what the visitor did to it. */
export const placeAtHome = (id: PieceId, measure: Measure) =>
  place(id, { fixing: measure === 'bracket' ? 'screwed' : 'free', loading: measure === 'low' ? 'low' : 'even' });

/** A fresh drill. The seed draws the ground's motion and where the aftershock comes; by its remainder of three, the transfer item. */
export function createState(settings: DrillSettings, seed: number): DrillState {
  const scenario = createScenario(settings, seed);
  return {
    scalars: freshScalars(settings, scenario),
    classroom: untouched(CLASSROOM),
    guessed: untouched(GUESSED),
    home: untouched(HOME),
    twins: untouched(HOME),
    dots: GUESSED.map(() => false),
    measures: HOME.map(() => 'none'),
    weakest: null,
    trace: createTrace(),
    scenario,
    transferPlace: TRANSFER_PLACES[(seed >>> 0) % TRANSFER_PLACES.length]!,
  };
}

export const standUp = (pieces: readonly Placed[]) => {
  for (const piece of pieces) putNumbers(piece, numbersOf(place(piece.body.id, { fixing: 'free', loading: 'even' })));
};

/** Back to what `createState` gave, in place. */
export function resetState(state: DrillState, settings: DrillSettings): void {
  Object.assign(state.scalars, freshScalars(settings, state.scenario));
  standUp(state.classroom);
  standUp(state.guessed);
  standUp(state.twins);
  state.home = untouched(HOME);
  state.dots.fill(false);
  state.measures.fill('none');
  state.weakest = null;
  clearTrace(state.trace);
}

/** The drill as plain JSON. */
export interface DrillSnapshot {
  scalars: DrillScalars;
  classroom: PlacedNumbers[];
  guessed: PlacedNumbers[];
  home: PlacedNumbers[];
  twins: PlacedNumbers[];
  dots: boolean[];
  measures: Measure[];
  weakest: Weakest | null;
  trace: TraceSnapshot;
}

export function snapshotState(state: DrillState): DrillSnapshot {
  return {
    scalars: { ...state.scalars },
    classroom: state.classroom.map(numbersOf),
    guessed: state.guessed.map(numbersOf),
    home: state.home.map(numbersOf),
    twins: state.twins.map(numbersOf),
    dots: [...state.dots],
    measures: [...state.measures],
    weakest: state.weakest,
    trace: snapshotTrace(state.trace),
  };
}

export function restoreState(state: DrillState, snapshot: DrillSnapshot): void {
  Object.assign(state.scalars, snapshot.scalars);
  state.dots = [...snapshot.dots];
  state.measures = [...snapshot.measures];
  state.home = HOME.map((id, i) => placeAtHome(id, snapshot.measures[i]!));
  for (const room of ['classroom', 'guessed', 'home', 'twins'] as const)
    state[room].forEach((piece, i) => {
      putNumbers(piece, snapshot[room][i]!);
    });
  state.weakest = snapshot.weakest;
  restoreTrace(state.trace, snapshot.trace);
}
