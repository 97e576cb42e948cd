import { createRandom } from '@science/random.ts';
import type { AgentId } from './agents.ts';
import { DECISION_FIRES, type DecisionFire, TRANSFER_FIRES, type TransferFire } from './fires.ts';
import { createPool } from './pool.ts';
import type { Beat, Decision, FightOutcome, FireId, Phase, StationMode, WorldEvent } from './readings.ts';
import { type DrillSettings, TRAINING_FIRE } from './settings.ts';
import { clearTrace, createTrace, type Fight, restoreTrace, snapshotTrace, type Trace, type TraceSnapshot } from './trace.ts';

/** What came of a station. `safe` is leaving and shutting the door where another action was asked for. */
export type StationOutcome = 'open' | 'right' | 'later' | 'safe' | 'helped';
/** Actions besides the agents at a station or in the transfer item. */
export type PlacedAction = AgentId | 'switch' | 'gas' | 'leave';

/** Where a retry goes. */
export type Weakest =
  | { kind: 'decide'; index: number; atS: number }
  | { kind: 'station'; index: number; atS: number }
  | { kind: 'fight'; checkpoint: number; atS: number };

/** Everything that the drill remembers besides the fight's numbers and the trace. Flat, so that a copy is a copy. */
export interface DrillScalars {
  beat: Beat;
  phase: Phase;
  timeS: number;
  beatTimeS: number;
  phaseTimeS: number;
  pin: number;
  predicted: number;
  predictionGiven: boolean;
  decisionIndex: number;
  decisionPosition: number;
  fire: FireId;
  /** Heat release of the fire at hand, kW; the fight takes it from its pool. */
  heatKw: number;
  smokeHeightM: number;
  squeezing: boolean;
  squeezeTimeS: number;
  walkToM: number;
  heatTimeS: number;
  fightOutcome: FightOutcome;
  stationIndex: number;
  stationMode: StationMode;
  stationTimeS: number;
  stationAgent: AgentId | 'none';
  firstAction: PlacedAction | 'none';
  lidOn: boolean;
  gasOn: boolean;
  mainSwitchOn: boolean;
  doorShut: boolean;
  doorOpen: number;
  helperComes: boolean;
  helper: number;
  atRisk: number;
  risky: boolean;
  event: WorldEvent;
  eventAgeS: number;
  eventCount: number;
  reignitions: number;
  called119: boolean;
  calledBeforeFight: boolean;
  oneHand: boolean;
  ownPace: boolean;
  retries: number;
  /** A retry goes back to the debrief when its moment is over. */
  returning: boolean;
  transferAction: PlacedAction | 'none';
  sampleClockS: number;
  checkpointClockS: number;
  sampledKg: number;
  sampledUsefulKg: number;
}

export interface DrillState {
  scalars: DrillScalars;
  decisions: Decision[];
  outcomes: StationOutcome[];
  dangers: boolean[];
  weakest: Weakest | null;
  fight: Fight;
  trace: Trace;
  /** Drawn from the seed once; a reset draws the same. */
  readonly decisionOrder: readonly DecisionFire[];
  readonly transferFire: TransferFire;
}

/** Where the doll stands before it walks in: outside the reach of the jet, the door behind it. */
export const START_DISTANCE_M = 4.6;
export const EXIT_DISTANCE_M = 6;

export function freshScalars(): DrillScalars {
  return {
    beat: 'pull-pin',
    phase: 'act',
    timeS: 0,
    beatTimeS: 0,
    phaseTimeS: 0,
    pin: 0,
    predicted: 0.5,
    predictionGiven: false,
    decisionIndex: 0,
    decisionPosition: 0,
    fire: 'tray',
    heatKw: 0,
    smokeHeightM: 2.3,
    squeezing: false,
    squeezeTimeS: 0,
    walkToM: START_DISTANCE_M,
    heatTimeS: 0,
    fightOutcome: 'open',
    stationIndex: 0,
    stationMode: 'burns',
    stationTimeS: 0,
    stationAgent: 'none',
    firstAction: 'none',
    lidOn: false,
    gasOn: true,
    mainSwitchOn: true,
    doorShut: false,
    doorOpen: 1,
    helperComes: false,
    helper: 0,
    atRisk: 0,
    risky: false,
    event: 'none',
    eventAgeS: 0,
    eventCount: 0,
    reignitions: 0,
    called119: false,
    calledBeforeFight: false,
    oneHand: false,
    ownPace: false,
    retries: 0,
    returning: false,
    transferAction: 'none',
    sampleClockS: 0,
    checkpointClockS: 0,
    sampledKg: 0,
    sampledUsefulKg: 0,
  };
}

export function freshFight(settings: DrillSettings): Fight {
  const { areaM2, alphaKwS2 } = TRAINING_FIRE[settings.difficulty];
  return {
    timeS: 0,
    dischargedKg: 0,
    onBaseKg: 0,
    elsewhereKg: 0,
    distanceM: START_DISTANCE_M,
    aimX: 0,
    aimHeight: 0.5,
    pool: createPool(areaM2, alphaKwS2, 0.6),
  };
}

/** A fresh drill. The seed draws the order of the three fires and, by parity, the transfer item. */
export function createState(settings: DrillSettings, seed: number): DrillState {
  const random = createRandom(seed);
  const order: DecisionFire[] = [...DECISION_FIRES];
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.index(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const state: DrillState = {
    scalars: freshScalars(),
    decisions: order.map(() => 'undecided'),
    outcomes: settings.fires.map(() => 'open'),
    dangers: settings.fires.map(() => false),
    weakest: null,
    fight: freshFight(settings),
    trace: createTrace(),
    decisionOrder: order,
    transferFire: TRANSFER_FIRES[(seed >>> 0) % 2]!,
  };
  return state;
}

/** Back to what `createState` gave, in place. */
export function resetState(state: DrillState, settings: DrillSettings): void {
  Object.assign(state.scalars, freshScalars());
  state.decisions.fill('undecided');
  state.outcomes.fill('open');
  state.dangers.fill(false);
  state.weakest = null;
  state.fight = freshFight(settings);
  clearTrace(state.trace);
}

type FightNumbers = Omit<Fight, 'pool'>;

/** The drill as plain JSON. */
export interface DrillSnapshot {
  scalars: DrillScalars;
  decisions: Decision[];
  outcomes: StationOutcome[];
  dangers: boolean[];
  weakest: Weakest | null;
  fight: FightNumbers;
  pool: { undisturbedKw: number; touched: boolean; coverKg: number[]; landedKg: number[] };
  trace: TraceSnapshot;
}

export function snapshotState(state: DrillState): DrillSnapshot {
  const { pool, ...numbers } = state.fight;
  return {
    scalars: { ...state.scalars },
    decisions: [...state.decisions],
    outcomes: [...state.outcomes],
    dangers: [...state.dangers],
    weakest: state.weakest === null ? null : { ...state.weakest },
    fight: numbers,
    pool: {
      undisturbedKw: pool.undisturbedKw,
      touched: pool.touched,
      coverKg: Array.from(pool.coverKg),
      landedKg: Array.from(pool.landedKg),
    },
    trace: snapshotTrace(state.trace),
  };
}

export function restoreState(state: DrillState, snapshot: DrillSnapshot): void {
  Object.assign(state.scalars, snapshot.scalars);
  state.decisions = [...snapshot.decisions];
  state.outcomes = [...snapshot.outcomes];
  state.dangers = [...snapshot.dangers];
  state.weakest = snapshot.weakest === null ? null : { ...snapshot.weakest };
  Object.assign(state.fight, snapshot.fight);
  state.fight.pool.undisturbedKw = snapshot.pool.undisturbedKw;
  state.fight.pool.touched = snapshot.pool.touched;
  state.fight.pool.coverKg.set(snapshot.pool.coverKg);
  state.fight.pool.landedKg.set(snapshot.pool.landedKg);
  restoreTrace(state.trace, snapshot.trace);
}
