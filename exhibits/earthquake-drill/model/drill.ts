import type { ExhibitModel } from '@kit/define-exhibit.ts';
import { LEAST_REVEAL_S, tell, toReveal } from '@science/beats.ts';
import { clamp } from '@science/clamp.ts';
import { floorAccelerationAt, setCrank, stepShaking } from './floor-now.ts';
import { enterBeat, enterRetry, goOn, stepFlow } from './flow.ts';
import type { PieceId } from './furniture.ts';
import type { Action } from './guidance.ts';
import { GUESSED, ROOM_END_M } from './layout.ts';
import { type Measures, measuresOf } from './measures.ts';
import { beginNight, furnish, getUp, stepNight } from './night.ts';
import { FURTHEST_KM, NEAREST_KM, release, stepRace } from './race.ts';
import type { QuakeReadings } from './readings.ts';
import { brokenRules, createReport, DOTS, describeState, legAtM, writeReadings } from './report.ts';
import { countFallen } from './room.ts';
import { LEAST_INTENSITY, MOST_INTENSITY, scaleTo } from './scenario.ts';
import type { DrillSettings } from './settings.ts';
import { beginDrill, stepDrill, stepHold } from './shake-drill.ts';
import {
  createState,
  type DrillSnapshot,
  type Measure,
  resetState,
  restoreState,
  snapshotState,
  type TransferPlace,
  type Weakest,
} from './state.ts';
import type { Trace } from './trace.ts';
import { drillVerdict, transferVerdict } from './verdict.ts';
import { stepExit } from './way-out.ts';

/** A crank that was turned for this long has shown what it shows, s. */
const CRANK_SEEN_S = 6;
/** A pull that is let go shorter than this springs back, share. */
const LEAST_PULL = 0.3;

/**
 * The drill: beats as a state machine over a ground that moves. Actions are what a hand can do; one that is impossible at the
 * moment changes nothing. Rules in DRILL.md.
 */
export interface Drill extends ExhibitModel<QuakeReadings, DrillSnapshot> {
  readonly settings: DrillSettings;
  /** 0 … 1, how hard the table is cranked. */
  turnCrank(rate: number): void;
  /** Puts a dot on a piece, or takes it away; there are three. */
  dot(id: PieceId): void;
  givePrediction(): void;
  /** Kilometres from the epicentre. */
  setTown(km: number): void;
  /** 0 … 1, how far the fault is drawn. */
  pullFault(share: number): void;
  letFaultGo(): void;
  /** Turns the dial, before the alarm. */
  setIntensity(intensity: number): void;
  soundAlarm(): void;
  drop(): void;
  rise(): void;
  /** Where the figure is to go, metres from the door. */
  moveTo(xM: number): void;
  /** A finger at the desk's leg, metres on the glass; null lets go. */
  hold(fingerM: number | null): void;
  /** Holding without a finger, for keyboard and switch. */
  latch(on: boolean): void;
  walk(on: boolean): void;
  /** −1 along the façade … 1 along the road. */
  steer(side: number): void;
  coverHead(on: boolean): void;
  takeLift(): void;
  /** Spends one of the measures on a piece of the home, or takes it back. */
  furnish(id: PieceId, measure: Measure): void;
  /** Lets the night begin. */
  sleep(): void;
  pillow(on: boolean): void;
  getUp(): void;
  /** Transfer item: what the figure does in the unseen place. */
  place(action: Action): void;
  retry(): void;
  next(): void;
  /** Passes over what is left of the beat. */
  skip(): void;
  setOwnPace(on: boolean): void;
  measures(): Measures;
  weakest(): Weakest | null;
  trace(): Readonly<Trace>;
  /** What was done in the drill, how it is judged, and why. */
  verdict(): ReturnType<typeof drillVerdict>;
  fallers(): readonly PieceId[];
  predictionCorrect(): boolean;
  transferPlace(): TransferPlace;
  transferCorrect(): boolean;
}

/** A drill with its own ground. The seed draws the motion, the place of the aftershock, and the transfer item. */
export function createDrill(settings: DrillSettings, seed: number): Drill {
  const state = createState(settings, seed);
  const report = createReport(settings);
  const s = state.scalars;
  const floorAt = (timeS: number) => floorAccelerationAt(state, timeS);
  const acting = (beat: string) => s.beat === beat && s.phase === 'act';
  const write = () => writeReadings(state, settings, report);
  /** Runs what a hand did, when it is possible now. */
  const act = (possible: boolean, deed: () => void) => {
    if (!possible) return;
    if (s.firstActS < 0) s.firstActS = s.timeS;
    deed();
    write();
  };

  const stepCrank = (dtS: number) => {
    const before = countFallen(state.classroom);
    stepShaking(state, floorAt, dtS, state.classroom);
    if (countFallen(state.classroom) > before) tell(state, 'fall');
    const seen = countFallen(state.classroom) > 0 || (s.crank > 0 && s.shakeS - s.crankFromS >= CRANK_SEEN_S);
    if (s.phase === 'act' && seen) {
      setCrank(state, 0);
      toReveal(state);
    }
  };

  enterBeat(state, settings, 'crank');
  write();

  return {
    settings,
    step(dtS) {
      if (!(dtS > 0)) return;
      stepFlow(state, settings, dtS);
      if (s.beat === 'crank') stepCrank(dtS);
      else if (s.beat === 'predict' && s.phase === 'reveal') stepShaking(state, floorAt, dtS, state.guessed);
      else if (s.beat === 'waves') stepRace(state, dtS);
      else if (s.beat === 'drill') {
        stepDrill(state, settings, floorAt, dtS);
        stepHold(state, legAtM(state));
      } else if (s.beat === 'exit') stepExit(state, floorAt, dtS);
      else if (s.beat === 'home') stepNight(state, floorAt, dtS);
      write();
    },
    reset() {
      resetState(state, settings);
      enterBeat(state, settings, 'crank');
      write();
    },
    readings: () => report.readings,
    describe: () => describeState(state, report.readings),
    snapshot: () => snapshotState(state),
    restore(snapshot) {
      restoreState(state, snapshot);
      write();
    },
    inDebrief: () => s.beat === 'debrief',
    broken: () => brokenRules(state, settings),

    turnCrank: (rate) => act(acting('crank') && Number.isFinite(rate), () => setCrank(state, clamp(rate, 0, 1))),
    dot(id) {
      const index = GUESSED.indexOf(id);
      const free = state.dots[index] === true || state.dots.filter(Boolean).length < DOTS;
      act(acting('predict') && index >= 0 && free, () => {
        state.dots[index] = !state.dots[index];
      });
    },
    givePrediction: () => act(acting('predict'), () => toReveal(state)),
    setTown: (km) =>
      act(s.beat === 'waves' && !(s.released && s.phase === 'act') && Number.isFinite(km), () => {
        s.townKm = clamp(km, NEAREST_KM, FURTHEST_KM);
        // Another distance is another race.
        s.released = false;
        s.ringS = 0;
        s.phase = 'act';
      }),
    pullFault: (share) =>
      act(acting('waves') && !s.released && Number.isFinite(share), () => {
        s.pull = clamp(share, 0, 1);
      }),
    letFaultGo: () =>
      act(acting('waves') && !s.released, () => {
        if (s.pull >= LEAST_PULL) release(state);
        s.pull = 0;
      }),
    setIntensity: (intensity) =>
      act(acting('drill') && s.stage === 'ready' && Number.isFinite(intensity), () => {
        s.intensity = clamp(intensity, LEAST_INTENSITY, MOST_INTENSITY);
        s.scale = scaleTo(state.scenario.ground, s.intensity);
      }),
    soundAlarm: () => act(acting('drill') && s.stage === 'ready', () => beginDrill(state)),
    drop: () =>
      act(acting('drill'), () => {
        s.posture = 'low';
      }),
    rise: () =>
      act(acting('drill'), () => {
        s.posture = 'standing';
        stepHold(state, legAtM(state));
      }),
    moveTo: (xM) =>
      act(acting('drill') && Number.isFinite(xM), () => {
        s.goalM = clamp(xM, 0, ROOM_END_M);
      }),
    hold: (fingerM) =>
      act(acting('drill') && (fingerM === null || Number.isFinite(fingerM)), () => {
        s.fingerM = fingerM;
        stepHold(state, legAtM(state));
      }),
    latch: (on) =>
      act(acting('drill'), () => {
        s.latched = on;
        stepHold(state, legAtM(state));
      }),
    walk: (on) =>
      act(acting('exit'), () => {
        s.walking = on;
      }),
    steer: (side) =>
      act(acting('exit') && Number.isFinite(side), () => {
        s.goalSide = clamp(side, -1, 1);
      }),
    coverHead: (on) =>
      act(acting('exit'), () => {
        s.headCovered = on;
      }),
    takeLift: () =>
      act(acting('exit') && s.progressM === 0 && !s.tookLift, () => {
        s.tookLift = true;
        s.helperComes = true;
        tell(state, 'helper');
      }),
    furnish: (id, measure) =>
      act(acting('home') && s.stage === 'ready', () => {
        furnish(state, settings, id, measure);
      }),
    sleep: () => act(acting('home') && s.stage === 'ready', () => beginNight(state)),
    pillow: (on) =>
      act(acting('home'), () => {
        s.pillow = on;
      }),
    getUp: () => act(acting('home') && s.inBed && s.stage === 'shaking', () => getUp(state)),
    place: (action) =>
      act(acting('transfer'), () => {
        s.transferAction = action;
        toReveal(state);
      }),
    retry: () => act(s.beat === 'debrief', () => enterRetry(state, settings)),
    next() {
      if (s.beat === 'debrief') act(true, () => enterBeat(state, settings, 'transfer'));
      else act(s.phase === 'reveal' && s.phaseTimeS >= LEAST_REVEAL_S && s.beat !== 'transfer', () => goOn(state, settings));
    },
    skip: () => act(s.beat !== 'crank' && s.beat !== 'debrief' && s.beat !== 'transfer', () => goOn(state, settings)),
    setOwnPace(on) {
      s.ownPace = on;
      write();
    },

    measures: () => measuresOf(state, settings),
    weakest: () => state.weakest,
    trace: () => state.trace,
    verdict: () => drillVerdict(state, settings),
    fallers: () => state.scenario.fallers.pieces,
    predictionCorrect: () => {
      const { 'predict-hits': hits, 'predict-false-alarms': wrong, 'predict-asked': asked } = measuresOf(state, settings);
      return hits >= Math.min(asked, DOTS) && wrong === 0;
    },
    transferPlace: () => state.transferPlace,
    transferCorrect: () =>
      s.transferAction !== 'none' && transferVerdict(state.transferPlace, s.transferAction).verdict === 'right',
  };
}
