import type { Described, ExhibitModel } from '@kit/define-exhibit.ts';
import { LEAST_REVEAL_S, tell, toReveal } from '@science/beats.ts';
import { clamp } from '@science/clamp.ts';
import { BLOCKS, type Block, nextBlock } from './call.ts';
import { PERSON } from './drill-constants.ts';
import {
  createState,
  type DrillSnapshot,
  type DrillState,
  resetState,
  restoreState,
  snapshotState,
  type Weakest,
} from './drill-state.ts';
import { enterBeat, enterRetry, goOn, labTimes, prepareDebrief, stepFlow } from './flow.ts';
import { setFireShare, stepLab } from './lab.ts';
import { isPredictionRight, isRightBranch, isTransferRight, type Measures, measuresOf } from './measures.ts';
import { command, tickNight } from './night.ts';
import { isShut } from './night-doors.ts';
import type { Command } from './night-log.ts';
import type { Night } from './night-state.ts';
import type { FloorPlan } from './plans/plan.ts';
import type { FireReadings } from './readings.ts';
import { brokenRules, createReadings, describeState } from './report.ts';
import type { DrillSettings } from './settings.ts';
import { writeReadings } from './show.ts';
import { TRANSFER_DOORS, type TransferCase, type TransferDoor } from './transfer.ts';
import type { Way } from './way.ts';

/** A door that was brought this far from where the hand found it has been swung. */
const SWUNG = 0.4;
export const GUESS = { leastC: 20, mostC: 600 } as const;
/** At own pace the fire's clock runs on for so long after a hand let go, s. */
const RUNS_ON_S = 0.5;
/** After the end of a night its helper may still come, s. */
const HELPER_S = 2.5;

/**
 * The drill: beats as a state machine over a live house. Actions are what a hand can do; one that is impossible at the moment changes nothing.
 * Rules in DRILL.md.
 */
export interface Drill extends ExhibitModel<FireReadings, DrillSnapshot> {
  readonly settings: DrillSettings;
  readonly plan: FloorPlan;
  /** The way out of the plan, for whoever draws it. */
  way(): Way | null;
  /** Brings a door to an angle, 0 shut … 1 open; by index in the plan. */
  moveDoor(door: number, angle: number): void;
  /** Own head height, m. */
  setHead(headM: number): void;
  /** Size of the lab's fire, share of its peak. */
  setFire(share: number): void;
  guess(celsius: number): void;
  giveGuess(): void;
  /** Ends the lab: it is night. */
  fallAsleep(): void;
  /** Where the figure is to go, metres along the way. */
  walkTo(wayM: number): void;
  /** Lays the back of the hand on the door at hand, or takes it away. */
  touch(on: boolean): void;
  /** Stays behind the shut door of the refuge. */
  stay(): void;
  layCloth(): void;
  chooseWindow(window: number): void;
  /** −1 left … 1 right. */
  waveLamp(position: number): void;
  say(block: Block): void;
  /** Second on the debrief's timeline. */
  scrub(atS: number): void;
  chooseDoor(door: TransferDoor): void;
  retry(): void;
  next(): void;
  /** Passes over what is left of the beat. */
  skip(): void;
  setOwnPace(on: boolean): void;
  measures(): Measures;
  weakest(): Weakest | null;
  night(): Night | null;
  best(): Night | null;
  rightBranch(): boolean;
  predictionCorrect(): boolean;
  transferCase(): TransferCase;
  transferCorrect(): boolean;
}

/** A drill with its own fire. The seed draws the branch and the transfer item. */
export function createDrill(settings: DrillSettings, seed: number): Drill {
  const state: DrillState = createState(settings, seed);
  const readings = createReadings(state);
  const s = state.scalars;
  const { lab } = state;
  const acting = (...beats: string[]) => beats.includes(s.beat) && s.phase === 'act';
  const write = () => writeReadings(state, readings);
  /** Runs what a hand did, when it is possible now. */
  const act = (possible: boolean, deed: () => void) => {
    if (!possible) return;
    deed();
    write();
  };
  const order = (name: Command, index: number, value: number) => {
    if (!acting('night', 'signal') || state.night === null) return false;
    if (!command(state.night, name, index, value)) return false;
    s.sinceHandS = 0;
    return true;
  };

  const swing = (door: number, angle: number) => {
    const before = lab.goal[door]!;
    lab.goal[door] = clamp(angle, 0, 1);
    if (before > 0.05 !== lab.goal[door]! > 0.05) tell(state, lab.goal[door]! > 0.05 ? 'door-open' : 'door-shut');
    if (door === lab.door) {
      lab.scalars.leastAngle = Math.min(lab.scalars.leastAngle, lab.goal[door]!);
      lab.scalars.mostAngle = Math.max(lab.scalars.mostAngle, lab.goal[door]!);
    }
    if (s.beat !== 'swing') return;
    if (s.swungFrom < 0) s.swungFrom = before;
    if (Math.abs(lab.goal[door]! - s.swungFrom) >= SWUNG) toReveal(state);
  };

  enterBeat(state, 'swing');
  write();

  return {
    settings,
    plan: state.plan,
    way: () => state.night?.way ?? null,
    step(dtS) {
      if (!(dtS > 0)) return;
      stepFlow(state, dtS);
      if (s.beat === 'swing' || s.beat === 'predict' || s.beat === 'lab') {
        const times = labTimes(state);
        if (times > 0) stepLab(lab, dtS, times);
      } else if (s.beat === 'night' || s.beat === 'signal') stepNight(state);
      write();
    },
    reset() {
      resetState(state);
      enterBeat(state, 'swing');
      write();
    },
    readings: () => readings,
    describe: (): readonly Described[] => describeState(state, readings),
    snapshot: () => snapshotState(state),
    restore(snapshot) {
      restoreState(state, snapshot);
      if (s.beat === 'debrief' || s.beat === 'transfer') prepareDebrief(state);
      write();
    },
    inDebrief: () => s.beat === 'debrief',
    broken: () => brokenRules(state, readings),

    moveDoor(door, angle) {
      const leaf = state.plan.doors[door]?.leaf === true && Number.isFinite(angle);
      if (s.beat === 'swing' || s.beat === 'lab') act(leaf, () => swing(door, angle));
      else {
        const was = state.night !== null && leaf && isShut(state.night, door);
        act(order('door', door, angle), () => {
          if (was !== angle <= 0.05) tell(state, angle > 0.05 ? 'door-open' : 'door-shut');
        });
      }
    },
    setHead(headM) {
      if (!Number.isFinite(headM)) return;
      const to = clamp(headM, PERSON.lowestM.value, PERSON.tallestM.value);
      if (s.beat === 'lab')
        act(true, () => {
          lab.scalars.headGoalM = to;
          lab.scalars.headMoved = true;
        });
      else act(order('head', 0, to), () => {});
    },
    setFire: (share) =>
      act(s.beat === 'lab' && Number.isFinite(share), () => {
        setFireShare(lab, share);
        lab.scalars.fireMoved = true;
      }),
    guess: (celsius) =>
      act(acting('predict') && Number.isFinite(celsius), () => {
        s.guessC = clamp(celsius, GUESS.leastC, GUESS.mostC);
        s.guessGiven = true;
      }),
    giveGuess: () => act(acting('predict') && s.guessGiven, () => toReveal(state)),
    fallAsleep: () => act(acting('lab'), () => toReveal(state)),
    walkTo: (wayM) => act(order('walk', 0, wayM), () => {}),
    touch: (on) =>
      act((!on || readings.atDoor >= 0) && order('hand', on ? readings.atDoor : -1, 1), () => {
        if (on) tell(state, 'hand');
      }),
    stay: () =>
      act(order('stay', 0, 1), () => {
        enterBeat(state, 'signal');
      }),
    layCloth: () => act(order('cloth', 0, 1), () => tell(state, 'sealed')),
    chooseWindow: (window) => act(order('window', window, 1), () => {}),
    waveLamp: (position) => {
      const before = state.night?.scalars.waves ?? 0;
      act(order('lamp', 0, position), () => {
        if (state.night!.scalars.waves > before) tell(state, 'wave');
      });
    },
    say: (block) =>
      act(acting('call') && BLOCKS.includes(block), () => {
        if (BLOCKS.indexOf(block) < s.blocksPlaced) return;
        if (nextBlock(s.blocksPlaced) !== block) {
          s.blocksWrong += 1;
          tell(state, 'wrong-block');
          return;
        }
        s.blocksPlaced += 1;
        tell(state, s.blocksPlaced === BLOCKS.length ? 'called' : 'block');
        if (s.blocksPlaced === BLOCKS.length) toReveal(state);
      }),
    scrub: (atS) =>
      act(s.beat === 'debrief' && Number.isFinite(atS), () => {
        s.scrubS = clamp(atS, 0, readings.durationS);
      }),
    chooseDoor: (door) =>
      act(acting('transfer') && TRANSFER_DOORS.includes(door), () => {
        s.transferDoor = door;
        toReveal(state);
      }),
    retry: () => act(s.beat === 'debrief', () => enterRetry(state)),
    next() {
      if (s.beat === 'debrief') act(true, () => enterBeat(state, 'transfer'));
      else act(s.phase === 'reveal' && s.phaseTimeS >= LEAST_REVEAL_S && s.beat !== 'transfer', () => goOn(state));
    },
    skip: () => act(acting('predict', 'lab', 'night', 'signal', 'call'), () => goOn(state)),
    setOwnPace(on) {
      s.ownPace = on;
      write();
    },

    measures: () => measuresOf(state),
    weakest: () => state.weakest,
    night: () => state.night,
    best: () => state.best,
    rightBranch: () => isRightBranch(state),
    predictionCorrect: () => isPredictionRight(state),
    transferCase: () => state.transferCase,
    transferCorrect: () => isTransferRight(state),
  };
}

/** Moves the night on by one tick, while it has something to tell, and ends its beat when it has come out. */
function stepNight(state: DrillState): void {
  const { scalars: s, night } = state;
  if (night === null) return;
  const { outcome } = night.scalars;
  if (outcome !== 'open') {
    if (s.phase === 'reveal' && s.phaseTimeS < HELPER_S) tickNight(night);
    return;
  }
  if (s.ownPace && !isMoving(night) && s.sinceHandS > RUNS_ON_S) return;
  tickNight(night);
  const now = night.scalars.outcome;
  if (now === 'open') return;
  tell(state, now === 'out' ? 'out' : 'helper');
  toReveal(state);
}

/** Whether something that a hand began is still under way. */
function isMoving({ scalars: s, doors }: Night): boolean {
  if (s.hand >= 0 || s.helperComes || s.headM !== s.headGoalM) return true;
  for (let k = 0; k < doors.angle.length; k++) if (doors.angle[k] !== doors.goal[k]) return true;
  return Math.abs(s.goalM - s.wayM) > 0.02;
}
