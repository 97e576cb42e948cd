import type { Described } from '@kit/define-exhibit.ts';
import { guessError } from '../power/demand.ts';
import { NOMINAL_HZ } from '../power/frequency.ts';
import type { Region } from '../region.ts';
import { BEATS, type LightsReadings, type LightsState, type Weakest } from './beats.ts';
import { type MixResult, WORST_DISTANCE } from './mix.ts';
import type { Moment } from './moment.ts';
import { MOMENT_S, MOMENTS, type MomentKind } from './moment-script.ts';
import { cooperation, intensityGPerKwh } from './moment-state.ts';
import type { Puzzle } from './puzzle.ts';
import { RUN_HOURS } from './run.ts';
import { type Shown, writeStage } from './stage-readings.ts';

/** Writes what scene and panel read, in place. Allocates nothing. */
export function writeReadings(state: LightsState, shown: Shown, region: Region, r: LightsReadings): void {
  const { solarShare, moment, mix, result } = shown;
  r.beat = state.beat;
  r.beatIndex = BEATS.indexOf(state.beat);
  r.phase = state.phase;
  r.timeS = state.timeS;
  r.beatTimeS = state.beatTimeS;
  r.sunHour = state.sunHour;
  r.solarShare = solarShare;
  r.retries = state.retries;
  r.shownHours = state.shownHours;
  r.moneyBnCny = mix.moneyBnCny;
  r.landKm2 = mix.landKm2;
  r.affordable = mix.affordable;
  r.placed = mix.builds.length;
  r.moving = state.moving;
  r.touched = state.beat === 'sun' ? state.sunTouched : state.guessed;
  r.look = state.look;
  writeStage(state, shown, region, r);
  if (moment !== null) writeMoment(moment, region, r);
  else {
    // Nothing may stay behind of the moment before: readings say the same after a restart.
    r.frequencyHz = NOMINAL_HZ;
    r.demandMW = 0;
    r.supplyMW = 0;
    r.inertiaS = 0;
    r.dark = 0;
    r.blackout = false;
    r.windStopped = 0;
    r.storedShare = 0;
    r.reserve = 0;
    r.secondsOutside = 0;
    r.unservedMWh = 0;
    r.carbonT = 0;
    r.intensityGPerKwh = 0;
    r.cooperation = 0;
    r.passed = state.shownHours / RUN_HOURS.week;
    if (result !== null) writeWeek(state, result, r);
  }
}

function writeMoment(moment: Moment, { grid }: Region, r: LightsReadings): void {
  const { state } = moment;
  r.frequencyHz = state.grid.frequencyHz;
  r.carbonT = state.carbonT;
  r.inertiaS = state.inertiaS;
  r.demandMW = state.demandMW;
  r.supplyMW = state.supplyMW;
  r.dark = state.shedding.dark;
  r.blackout = state.restartS > 0;
  let stopped = 0;
  for (const isOut of state.stopped) stopped += isOut ? 1 : 0;
  r.windStopped = stopped / state.stopped.length;
  r.storedShare = state.storedMWh / Math.max(1, grid.storageMWh.value);
  r.reserve = state.reserve;
  r.passed = state.timeS / MOMENT_S[state.kind];
  r.secondsOutside = state.outsideS;
  r.unservedMWh = state.unservedMWh;
  r.intensityGPerKwh = intensityGPerKwh(state);
  r.cooperation = cooperation(state);
}

/** The hour of the week that is shown, and the sums up to it. */
function writeWeek(state: LightsState, { run }: MixResult, r: LightsReadings): void {
  const hour = Math.min(RUN_HOURS.week, state.shownHours) - 1;
  if (state.beat !== 'mix' || hour < 0) return;
  let unserved = 0;
  let carbonT = 0;
  let served = 0;
  for (let h = 0; h <= hour; h++) {
    unserved += run.run.unservedMW[h]!;
    served += run.hours.demandMW[h]! - run.run.unservedMW[h]!;
    for (let p = 0; p < run.run.plantMW.length; p++) carbonT += run.run.plantMW[p]![h]! * run.city.fleet.plants[p]!.carbon;
  }
  r.unservedMWh = unserved;
  r.carbonT = carbonT;
  r.intensityGPerKwh = served > 0 ? (1000 * carbonT) / served : 0;
  r.demandMW = run.hours.demandMW[hour]!;
  r.supplyMW = r.demandMW - run.run.unservedMW[hour]!;
  r.storedShare = run.run.storedMWh[hour]! / Math.max(1, run.city.fleet.storage.energyMWh);
}

/** What stands on the stage, in the order in which it matters. */
export function describeState(state: LightsState, r: LightsReadings): Described[] {
  const lines: Described[] = [{ key: `describe.beat.${state.beat}` }];
  if (state.moment !== null) {
    lines.push({ key: 'describe.frequency', values: { hertz: r.frequencyHz.toFixed(2) } });
    if (r.blackout) lines.push({ key: 'describe.blackout' });
    else if (r.dark > 0) lines.push({ key: 'describe.dark', values: { districts: r.dark } });
  }
  if (state.beat === 'mix') {
    lines.push({ key: 'describe.mix', values: { money: r.moneyBnCny.toFixed(1), land: r.landKm2.toFixed(1) } });
    if (state.shownHours > 0) lines.push({ key: 'describe.week', values: { unserved: Math.round(r.unservedMWh) } });
  }
  return lines;
}

/** What the hands did, by name. */
export interface Measures {
  'peak-error-hours': number;
  'curve-error-percent': number;
  'seconds-outside': number;
  'unserved-mwh': number;
  'carbon-g-per-kwh': number;
  'cooperation-percent': number;
  'reserve-cover-percent': number;
  'best-pareto-distance': number;
  'weeks-run': number;
  retries: number;
}

/** All measures so far; moments that were not played count as nothing. */
export function measuresOf(state: LightsState, puzzle: Puzzle): Measures {
  const played = MOMENTS.map((kind) => state.measures[kind]).filter((measures) => measures !== null);
  const sum = (of: (measures: (typeof played)[number]) => number) => played.reduce((total, measures) => total + of(measures), 0);
  const mean = (of: (measures: (typeof played)[number]) => number) => (played.length === 0 ? 0 : sum(of) / played.length);
  const guess = guessOf(state, puzzle);
  return {
    'peak-error-hours': guess?.peakHours ?? 0,
    'curve-error-percent': 100 * (guess?.meanShare ?? 0),
    'seconds-outside': sum(({ secondsOutside }) => secondsOutside),
    'unserved-mwh': sum(({ unservedMWh }) => unservedMWh),
    'carbon-g-per-kwh': mean(({ intensityGPerKwh }) => intensityGPerKwh),
    'cooperation-percent': 100 * mean(({ cooperation }) => cooperation),
    'reserve-cover-percent': 100 * (state.measures.typhoon?.reserveCover ?? 0),
    'best-pareto-distance': state.rows.reduce((best, { distance }) => Math.min(best, distance), WORST_DISTANCE),
    'weeks-run': state.rows.length,
    retries: state.retries,
  };
}

/** Tonight's real curve: the first day of the week, as shares of its own highest hour. */
export function tonightOf({ sky }: Puzzle, hours: number): number[] {
  const real = sky.demandMW.slice(0, hours);
  const peakMW = Math.max(...real);
  return Array.from(real, (demandMW) => demandMW / peakMW);
}

/** A guess is drawn in shares of the highest hour. */
export function guessOf(state: LightsState, { sky }: Puzzle): { peakHours: number; meanShare: number } | null {
  if (!state.guessed) return null;
  const real = sky.demandMW.slice(0, state.guess.length);
  const peakMW = Math.max(...real);
  return guessError(
    state.guess.map((share) => share * peakMW),
    real,
  );
}

/** Seconds outside the green from which a moment is worth another try. */
const WORTH_A_TRY_S = 2;

/** Where a retry goes back to: the moment that was longest outside the green; else the mix. */
export function weakestOf(state: LightsState): Weakest {
  let worst: MomentKind | null = null;
  for (const kind of MOMENTS) {
    const seconds = state.measures[kind]?.secondsOutside ?? 0;
    if (seconds > Math.max(WORTH_A_TRY_S, worst === null ? 0 : (state.measures[worst]?.secondsOutside ?? 0))) worst = kind;
  }
  return worst ?? 'mix';
}

/** What must hold at any time; answers the broken ones in words. */
export function brokenRules(state: LightsState, moment: Moment | null, region: Region): string[] {
  const problems = moment === null ? [] : [...moment.broken()];
  if (!BEATS.includes(state.beat)) problems.push(`there is no beat ${state.beat}`);
  if (!(state.sunHour >= 0 && state.sunHour <= 24)) problems.push(`the sun stands at ${state.sunHour} o'clock`);
  if (!state.guess.every((share) => share >= 0 && share <= 1)) problems.push('the guessed curve leaves its paper');
  if (!state.slots.every((index) => index >= -1 && index < region.builds.length)) problems.push('a slot holds no build');
  if (!(state.shownHours >= 0 && state.shownHours <= RUN_HOURS.week)) problems.push(`${state.shownHours} hours are shown`);
  return problems;
}
