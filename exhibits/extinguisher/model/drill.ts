import type { Described, ExhibitModel } from '@kit/define-exhibit.ts';
import { LEAST_REVEAL_S, tell } from '@science/beats.ts';
import { clamp } from '@science/clamp.ts';
import type { AgentId } from './agents.ts';
import { CYLINDER, RANGE } from './constants.ts';
import { slideTo, stepDecision, takeDecision } from './decide.ts';
import { aimFactor, dischargeRateKgS } from './discharge.ts';
import { atExit, leaveFight, remainingKg, stepFight } from './fight.ts';
import type { TransferFire } from './fires.ts';
import { enterBeat, enterRetry, goOn, skipBeat, stepFlow, toAnswer } from './flow.ts';
import { type Measures, measuresOf } from './measures.ts';
import { grow, lay } from './pool.ts';
import type { ExtinguisherReadings } from './readings.ts';
import { brokenRules, createReadings, demoSprays, describeState, writeReadings } from './report.ts';
import type { DrillSettings } from './settings.ts';
import type { StationOutcome, Weakest } from './state.ts';
import {
  createState,
  type DrillSnapshot,
  EXIT_DISTANCE_M,
  type PlacedAction,
  resetState,
  restoreState,
  snapshotState,
} from './state.ts';
import { actionsAt, actOn, rightTransfer, stepStation, TRANSFER_ACTIONS, type TransferAction } from './stations.ts';
import type { Trace } from './trace.ts';

/** Pulled this far, the pin comes out by itself. */
const PIN_OUT = 0.85;
/** Agent of the burst that answers the guess, kg/s. */
const DEMO_RATE_KG_S = dischargeRateKgS(CYLINDER.fill.value);

/**
 * The drill: beats as a state machine over a live fire. Actions are what a hand can do; one that is impossible at the moment changes
 * nothing. Rules in DRILL.md.
 */
export interface Drill extends ExhibitModel<ExtinguisherReadings, DrillSnapshot> {
  readonly settings: DrillSettings;
  /** 0 seated … 1 out. From 0.85 on the pin is out for good. */
  pullPin(fraction: number): void;
  /** Moves the guess: 0 base … 1 tip. */
  predict(height: number): void;
  /** Lets go of the guess; the world shows what it does. */
  givePrediction(): void;
  /** Slides the doll: −1 fight … 1 leave. */
  slideDecision(position: number): void;
  decide(index: number, choice: 'fight' | 'leave'): void;
  call119(): void;
  squeeze(on: boolean): void;
  /** x −1 … 1 across the pool, height 0 base … 1 tip. */
  aim(x: number, height: number): void;
  walk(distanceM: number): void;
  chooseAgent(agent: AgentId): void;
  putLid(): void;
  switchOff(): void;
  gasOff(): void;
  closeDoor(): void;
  /** Transfer item: places one action on the new fire. */
  place(action: TransferAction): void;
  retry(): void;
  next(): void;
  /** Passes over what is left of the beat. */
  skip(): void;
  setOneHand(on: boolean): void;
  setOwnPace(on: boolean): void;
  /** What can be done at the station at hand. */
  actions(): readonly PlacedAction[];
  measures(): Measures;
  weakest(): Weakest | null;
  outcomes(): readonly StationOutcome[];
  trace(): Readonly<Trace>;
  predictionCorrect(): boolean;
  transferFire(): TransferFire;
  transferAction(): PlacedAction | 'none';
  transferCorrect(): boolean;
}

/** A drill with its own fire. The seed draws the order of the three fires and the transfer item. */
export function createDrill(settings: DrillSettings, seed: number): Drill {
  const state = createState(settings, seed);
  const readings = createReadings(settings);
  const s = state.scalars;
  const acting = (beat: string) => s.beat === beat && s.phase === 'act';
  const atStation = (action: PlacedAction) => {
    if (acting('not-this-one') && actionsAt(state, settings).includes(action)) actOn(state, action);
  };
  const write = () => writeReadings(state, readings);
  enterBeat(state, settings, 'pull-pin');
  write();

  return {
    settings,
    step(dtS) {
      if (!(dtS > 0)) return;
      stepFlow(state, settings, dtS);
      if (s.beat === 'predict' && s.phase === 'reveal') {
        const effectiveKg = demoSprays(state) ? DEMO_RATE_KG_S * dtS * aimFactor(s.predicted) : 0;
        if (effectiveKg > 0) lay(state.fight.pool, effectiveKg, 0, 2);
        else grow(state.fight.pool, dtS);
      } else if (s.beat === 'decide') stepDecision(state, settings, dtS);
      else if (s.beat === 'fight') stepFight(state, dtS);
      else if (s.beat === 'not-this-one' || s.beat === 'transfer') stepStation(state, dtS);
      write();
    },
    reset() {
      resetState(state, settings);
      enterBeat(state, settings, 'pull-pin');
      write();
    },
    readings: () => readings,
    describe: (): readonly Described[] => describeState(state, readings),
    snapshot: () => snapshotState(state),
    restore(snapshot) {
      restoreState(state, snapshot);
      write();
    },
    inDebrief: () => s.beat === 'debrief',
    broken: () => brokenRules(state),

    pullPin(fraction) {
      if (!acting('pull-pin') || !Number.isFinite(fraction)) return;
      s.pin = clamp(fraction, 0, 1);
      if (s.pin >= PIN_OUT) {
        s.pin = 1;
        tell(state, 'pin-out');
        toAnswer(state);
      }
      write();
    },
    predict(height) {
      if (!acting('predict') || !Number.isFinite(height)) return;
      s.predicted = clamp(height, 0, 1);
      s.predictionGiven = true;
      write();
    },
    givePrediction() {
      if (!acting('predict') || !s.predictionGiven) return;
      toAnswer(state);
      write();
    },
    slideDecision(position) {
      if (!acting('decide') || !Number.isFinite(position)) return;
      slideTo(state, clamp(position, -1, 1));
      write();
    },
    decide(index, choice) {
      if (!acting('decide') || index !== s.decisionIndex || state.decisions[index] !== 'undecided') return;
      takeDecision(state, settings, choice);
      write();
    },
    call119() {
      if (s.beat !== 'decide' && s.beat !== 'fight' && s.beat !== 'not-this-one') return;
      s.called119 = true;
      if (state.trace.length === 0 && (s.beat === 'decide' || s.beat === 'fight')) s.calledBeforeFight = true;
      write();
    },
    squeeze(on) {
      if (!acting('fight')) return;
      if (on && (remainingKg(state) <= 0 || s.pin < 1)) return;
      if (on !== s.squeezing) s.squeezeTimeS = 0;
      s.squeezing = on;
      write();
    },
    aim(x, height) {
      if (!acting('fight') || !Number.isFinite(x) || !Number.isFinite(height)) return;
      state.fight.aimX = clamp(x, -1, 1);
      state.fight.aimHeight = clamp(height, 0, 1);
      write();
    },
    walk(distanceM) {
      if (!acting('fight') || !Number.isFinite(distanceM)) return;
      s.walkToM = clamp(distanceM, RANGE.closest.value, EXIT_DISTANCE_M);
    },
    chooseAgent(agent) {
      atStation(agent);
      write();
    },
    putLid() {
      atStation('lid');
      write();
    },
    switchOff() {
      atStation('switch');
      write();
    },
    gasOff() {
      atStation('gas');
      write();
    },
    closeDoor() {
      if (acting('fight') && atExit(state)) leaveFight(state);
      else atStation('leave');
      write();
    },
    place(action) {
      if (!acting('transfer') || !TRANSFER_ACTIONS.includes(action)) return;
      s.transferAction = action;
      if (action !== 'switch' || !actOn(state, 'gas')) actOn(state, action);
      // The item asks for the first thing to do; what follows it (powder, gas tap) is not asked again.
      if (action === rightTransfer(state)) s.stationMode = 'dies';
      toAnswer(state);
      write();
    },
    retry() {
      if (s.beat !== 'debrief') return;
      enterRetry(state, settings);
      write();
    },
    next() {
      if (s.beat === 'debrief') enterBeat(state, settings, 'transfer');
      else if (s.phase === 'reveal' && s.phaseTimeS >= LEAST_REVEAL_S && s.beat !== 'transfer') goOn(state, settings);
      else return;
      write();
    },
    skip() {
      if (s.beat === 'pull-pin' || s.beat === 'debrief' || s.beat === 'transfer') return;
      skipBeat(state, settings);
      write();
    },
    setOneHand(on) {
      s.oneHand = on;
      write();
    },
    setOwnPace(on) {
      s.ownPace = on;
      write();
    },

    actions: () => actionsAt(state, settings),
    measures: () => measuresOf(state, settings),
    weakest: () => state.weakest,
    outcomes: () => state.outcomes,
    trace: () => state.trace,
    predictionCorrect: () => s.predictionGiven && aimFactor(s.predicted) === 1,
    transferFire: () => state.transferFire,
    transferAction: () => s.transferAction,
    transferCorrect: () => s.transferAction === rightTransfer(state),
  };
}
