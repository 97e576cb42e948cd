import type { Described } from '@kit/define-exhibit.ts';
import { LEAST_REVEAL_S } from '@science/beats.ts';
import { solarShareAt } from '../power/weather.ts';
import { type Build, type Region, sunOf } from '../region.ts';
import { type LightsSettings, USUAL_SETTINGS } from '../settings.ts';
import { BEATS, type Beat, freshReadings, freshState, GUESS_HOURS, MOST_ROWS } from './beats.ts';
import { type Consequences, createConsequences } from './consequence.ts';
import type { Lights } from './lights-model.ts';
import { BUILD_COUNT, mixOf } from './mix.ts';
import { createMoment } from './moment.ts';
import { MOMENTS, type MomentKind } from './moment-script.ts';
import { createPuzzle } from './puzzle.ts';
import { brokenRules, describeState, guessOf, measuresOf, tonightOf, weakestOf, writeReadings } from './report.ts';
import { RUN_HOURS, shownHours } from './run.ts';
import type { Shown } from './stage-readings.ts';

/** A reveal stays this long before the brisk pace moves on, seconds. A guess, to be set on the floor. */
const REVEAL_S = 4;
/** A guess of the peak this near is right. */
const PEAK_HOURS = 1;

/** Most mangroves on the blue-carbon scale, ha: ten times what the whole province planted in five years. */
export const MOST_MANGROVE_HA = 30_000;

/** Beats whose reveal a hand must leave: after a week one may want another. */
const STAYS: readonly Beat[] = ['mix', 'debrief', 'transfer'];
/** A day of summer with a clear sky: the sun that the first hand drags. */
const SHOWN_DAY = 172;

const isMoment = (beat: Beat): beat is MomentKind => (MOMENTS as readonly Beat[]).includes(beat);
const inRange = (value: number, low: number, high: number) => Number.isFinite(value) && value >= low && value <= high;

/** An exhibit of a region. The seed draws clouds, weather and the transfer item. */
export function createLights(region: Region, seed: number, settings: LightsSettings = USUAL_SETTINGS): Lights {
  const puzzle = createPuzzle(region, seed);
  const sun = sunOf(region);
  const state = freshState(BUILD_COUNT);
  const readings = freshReadings();
  let consequences: Consequences | null = null;
  const shown: Shown = { solarShare: 0, moment: null, mix: mixOf(region, []), result: null };

  const acting = (beat: Beat) => state.beat === beat && state.phase === 'act';
  const write = () => {
    shown.solarShare = solarShareAt(sun, SHOWN_DAY, state.sunHour, 1);
    writeReadings(state, shown, region, readings);
  };
  const momentOf = (kind: MomentKind) => createMoment(kind, region, seed + MOMENTS.indexOf(kind), settings.difficulty);
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
    state.look = 'week';
    state.cut = -1;
    shown.moment = isMoment(beat) ? momentOf(beat) : null;
    state.moment = shown.moment?.state ?? null;
    if (beat === 'debrief') {
      state.returning = false;
      state.weakest = weakestOf(state);
    }
    if (beat !== 'transfer') return;
    state.picked = -1;
    // A region whose builds offer no three mixes has no question: what to do at home stands there at once.
    if (puzzle.choices() === null) toReveal();
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
    settings,
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
      write();
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
    lookAt(look) {
      if (state.beat !== 'mix' || state.phase !== 'reveal' || weekRuns()) return;
      state.look = look;
      write();
    },
    setEveryPlace(on) {
      state.everyPlace = on;
    },
    setCut(cut) {
      if (inRange(cut, 0, 1)) state.cut = cut;
    },
    plant(areaHa) {
      if (inRange(areaHa, 0, MOST_MANGROVE_HA)) state.mangroveHa = areaHa;
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
    guess: () => state.guess,
    tonight: () => tonightOf(puzzle, GUESS_HOURS),
    moment: () => shown.moment,
    result: () => shown.result,
    cut: () => (state.cut >= 0 || shown.result === null ? Math.max(0, state.cut) : puzzle.cut(shown.result)),
    everyPlace: () => state.everyPlace,
    mangroveHa: () => state.mangroveHa,
    slots: () => state.slots,
    consequence(cut, everyPlace) {
      consequences ??= createConsequences(region);
      return consequences.of(cut, everyPlace);
    },
    played: () => state.measures,
    weakest: () => state.weakest,
    picked: () => state.picked,
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
