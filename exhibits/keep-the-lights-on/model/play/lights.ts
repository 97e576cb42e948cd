import type { Described, ExhibitModel } from '@kit/define-exhibit.ts';
import { solarShareAt } from '../power/weather.ts';
import { type Build, type Region, sunOf } from '../region.ts';
import {
  BEATS,
  type Beat,
  freshReadings,
  freshState,
  GUESS_HOURS,
  type LightsReadings,
  type LightsState,
  MOST_ROWS,
  type Row,
} from './beats.ts';
import { BUILD_COUNT, type MixResult, mixOf, type TransferChoice } from './mix.ts';
import { createMoment, type Moment } from './moment.ts';
import { type Control, MOMENTS, type MomentKind } from './moment-script.ts';
import { createPuzzle, type Puzzle } from './puzzle.ts';
import {
  brokenRules,
  describeState,
  guessOf,
  type Measures,
  measuresOf,
  type Shown,
  weakestOf,
  writeReadings,
} from './report.ts';
import { RUN_HOURS, shownHours } from './run.ts';

/** Least time a reveal is seen before a hand may pass it, so that ten hammered taps do not skip a beat. */
const LEAST_REVEAL_S = 0.4;
/** A reveal stays this long before the brisk pace moves on, seconds. A guess, to be set on the floor. */
const REVEAL_S = 4;
/** A guess of the peak this near is right. */
const PEAK_HOURS = 1;

/** The exhibit: beats as a state machine over the live grid and the live week. Rules in LIGHTS.md. */
export interface Lights extends ExhibitModel<LightsReadings, LightsState> {
  readonly region: Region;
  readonly puzzle: Puzzle;
  /** Drags the sun to a clock hour. */
  dragSun(hour: number): void;
  /** Draws the guessed curve: share of the peak at an hour. */
  drawGuess(hour: number, share: number): void;
  giveGuess(): void;
  /** Moves a control of the moment; the first touch lets noon and evening begin. */
  ask(control: Control, level: number): void;
  /** Before the typhoon: how much reserve is held. */
  holdReserve(level: number): void;
  /** Lets a moment begin without a touch. */
  begin(): void;
  /** Puts a build of the region (by index) into a slot; −1 clears it. */
  place(slot: number, build: number): void;
  runWeek(): void;
  /** From a week that was run back to the slots. */
  change(): void;
  setEveryPlace(on: boolean): void;
  /** Transfer item: picks one of three mixes. */
  pick(index: number): void;
  retry(): void;
  next(): void;
  skip(): void;
  setOwnPace(on: boolean): void;
  moment(): Moment | null;
  /** The mix in the slots, run; null while a slot is empty. */
  result(): MixResult | null;
  choices(): readonly TransferChoice[] | null;
  rows(): readonly Row[];
  measures(): Measures;
  predictionCorrect(): boolean;
  transferCorrect(): boolean;
}

/** Beats whose reveal a hand must leave: after a week one may want another. */
const STAYS: readonly Beat[] = ['mix', 'debrief', 'transfer'];
/** A day of summer with a clear sky: the sun that the first hand drags. */
const SHOWN_DAY = 172;

const isMoment = (beat: Beat): beat is MomentKind => (MOMENTS as readonly Beat[]).includes(beat);
const inRange = (value: number, low: number, high: number) => Number.isFinite(value) && value >= low && value <= high;

/** An exhibit of a region. The seed draws clouds, weather and the transfer item. */
export function createLights(region: Region, seed: number): Lights {
  const puzzle = createPuzzle(region, seed);
  const sun = sunOf(region);
  const state = freshState(BUILD_COUNT);
  const readings = freshReadings();
  const shown: Shown = { solarShare: 0, moment: null, mix: mixOf(region, []), result: null };

  const acting = (beat: Beat) => state.beat === beat && state.phase === 'act';
  const write = () => {
    shown.solarShare = solarShareAt(sun, SHOWN_DAY, state.sunHour, 1);
    writeReadings(state, shown, region, readings);
  };
  const momentOf = (kind: MomentKind) => createMoment(kind, region, seed + MOMENTS.indexOf(kind));
  const toReveal = () => {
    state.phase = 'reveal';
    state.phaseTimeS = 0;
  };

  /** Adds up and runs what stands in the slots. */
  const mixSlots = () => {
    const builds = state.slots.map((index) => region.builds[index]).filter((build): build is Build => build !== undefined);
    shown.mix = mixOf(region, builds);
    shown.result = builds.length === BUILD_COUNT ? puzzle.try(builds) : null;
  };

  const enter = (beat: Beat) => {
    state.beat = beat;
    state.phase = 'act';
    state.beatTimeS = 0;
    state.phaseTimeS = 0;
    state.moving = false;
    state.shownHours = 0;
    shown.moment = isMoment(beat) ? momentOf(beat) : null;
    state.moment = shown.moment?.state ?? null;
    if (beat === 'debrief') {
      state.returning = false;
      state.weakest = weakestOf(state);
    }
    if (beat === 'transfer') state.picked = -1;
  };
  const goOn = () => {
    const following = state.returning ? 'debrief' : BEATS[BEATS.indexOf(state.beat) + 1];
    if (following !== undefined) enter(following);
  };

  const stepMoment = (dtS: number) => {
    const { moment } = shown;
    if (moment === null || !state.moving || !isMoment(state.beat)) return;
    moment.step(dtS);
    if (!moment.done()) return;
    state.measures[state.beat] = moment.measures();
    toReveal();
  };
  /** The week is shown; when it is over it becomes a row. */
  const stepWeek = () => {
    const { result } = shown;
    if (result === null || state.shownHours === RUN_HOURS.week) return;
    state.shownHours = shownHours('week', state.phaseTimeS);
    if (state.shownHours < RUN_HOURS.week) return;
    state.phaseTimeS = 0;
    const { outcome } = result;
    state.rows.push({ builds: [...state.slots], ...outcome, distance: puzzle.distance(outcome) });
    if (state.rows.length > MOST_ROWS) state.rows.shift();
  };
  const weekRuns = () => state.beat === 'mix' && state.phase === 'reveal' && state.shownHours < RUN_HOURS.week;

  enter('sun');
  write();

  return {
    region,
    puzzle,
    step(dtS) {
      if (!(dtS > 0)) return;
      state.timeS += dtS;
      state.beatTimeS += dtS;
      state.phaseTimeS += dtS;
      if (state.phase === 'act') stepMoment(dtS);
      else if (weekRuns()) stepWeek();
      else if (!state.ownPace && state.phaseTimeS >= REVEAL_S && !STAYS.includes(state.beat)) goOn();
      write();
    },
    reset() {
      Object.assign(state, freshState(BUILD_COUNT));
      mixSlots();
      enter('sun');
      Object.assign(readings, freshReadings());
      write();
    },
    readings: () => readings,
    describe: (): readonly Described[] => describeState(state, readings),
    snapshot: () => structuredClone(state),
    restore(snapshot) {
      Object.assign(state, structuredClone(snapshot));
      const moment = isMoment(state.beat) ? momentOf(state.beat) : null;
      if (moment !== null && state.moment !== null) moment.restore(state.moment);
      shown.moment = moment;
      state.moment = moment?.state ?? null;
      mixSlots();
      write();
    },
    inDebrief: () => state.beat === 'debrief',
    broken: () => brokenRules(state, shown.moment, region),

    dragSun(hour) {
      if (!acting('sun') || !inRange(hour, 0, 24)) return;
      state.sunHour = hour;
      state.sunTouched = true;
      write();
    },
    drawGuess(hour, share) {
      if (!acting('predict') || !Number.isInteger(hour) || !inRange(hour, 0, GUESS_HOURS - 1) || !inRange(share, 0, 1)) return;
      state.guess[hour] = share;
      state.guessed = true;
    },
    giveGuess() {
      if (acting('predict') && state.guessed) toReveal();
      write();
    },
    ask(control, level) {
      if (shown.moment === null || state.phase !== 'act') return;
      shown.moment.ask(control, level);
      // The typhoon waits for the reserve to be set.
      if (state.beat !== 'typhoon') state.moving = true;
    },
    holdReserve(level) {
      if (acting('typhoon')) shown.moment?.holdReserve(level);
      write();
    },
    begin() {
      if (shown.moment !== null && state.phase === 'act') state.moving = true;
    },
    place(slot, build) {
      if (!acting('mix') || !(slot in state.slots) || !Number.isInteger(build) || !inRange(build, -1, region.builds.length - 1))
        return;
      state.slots[slot] = build;
      mixSlots();
      write();
    },
    runWeek() {
      if (!acting('mix') || !shown.result?.affordable) return;
      toReveal();
      write();
    },
    change() {
      if (state.beat !== 'mix' || state.phase !== 'reveal' || weekRuns()) return;
      enter('mix');
      write();
    },
    setEveryPlace(on) {
      state.everyPlace = on;
    },
    pick(index) {
      if (!acting('transfer') || !(index in (puzzle.choices() ?? []))) return;
      state.picked = index;
      toReveal();
      write();
    },
    retry() {
      if (state.beat !== 'debrief' || state.weakest === null) return;
      state.retries++;
      const { weakest } = state;
      enter(weakest);
      state.returning = true;
      write();
    },
    next() {
      if (state.beat === 'debrief') enter('transfer');
      else if (state.beat === 'sun' && state.sunTouched) goOn();
      else if (state.phase === 'reveal' && state.phaseTimeS >= LEAST_REVEAL_S && state.beat !== 'transfer' && !weekRuns()) goOn();
      else return;
      write();
    },
    skip() {
      if (state.beat === 'sun' || state.beat === 'debrief' || state.beat === 'transfer') return;
      goOn();
      write();
    },
    setOwnPace(on) {
      state.ownPace = on;
    },
    moment: () => shown.moment,
    result: () => shown.result,
    choices: () => puzzle.choices(),
    rows: () => state.rows,
    measures: () => measuresOf(state, puzzle),
    predictionCorrect: () => (guessOf(state, puzzle)?.peakHours ?? Number.POSITIVE_INFINITY) <= PEAK_HOURS,
    transferCorrect() {
      const choices = puzzle.choices();
      const picked = choices?.[state.picked];
      return picked !== undefined && choices!.every(({ unservedMWh }) => picked.unservedMWh <= unservedMWh);
    },
  };
}
