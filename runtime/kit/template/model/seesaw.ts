import type { Described, ExhibitModel } from '@kit/define-exhibit.ts';
import { createRandom } from '@science/random.ts';
import type { SeesawOptions } from '../options.ts';
import { balanceM, HALF_BEAM_M, LIGHT_KG, STOP_RAD, stepSwing } from './beam.ts';
import { BEATS, type Beat, type Phase, type SeesawReadings } from './readings.ts';

/** How near to the pivot the light weight can go, metres. */
export const LEAST_M = 0.2;
/** A guess this near to the right place is right, metres. */
const RIGHT_WITHIN_M = 0.1;
/** Level: less than this, radians, for this long, seconds. Reached at any place within 3 cm of the right one. */
const LEVEL_RAD = 0.025;
const LEVEL_FOR_S = 1;
/** The stone stands here at first, and in the transfer item at one of these, drawn from the seed. Metres. */
export const FIRST_M = 0.5;
const TRANSFER_M = [0.4, 0.6] as const;
/** The debrief's curve: one sample each half second, two minutes at most. */
const SAMPLE_S = 0.5;
const SAMPLES = 240;

/** Everything that the seesaw remembers, flat, so that a copy is a copy. */
interface State {
  beat: Beat;
  phase: Phase;
  phaseTimeS: number;
  heavyM: number;
  lightM: number;
  angleRad: number;
  speedRadps: number;
  held: boolean;
  levelForS: number;
  /** Where the visitor guessed, and found it, and placed it at last; negative until then. */
  guessedM: number;
  placedM: number;
  /** Time in the beat `try`, seconds, and when the beam was level; negative until then. */
  tryTimeS: number;
  levelAtS: number;
  samples: number;
  retries: number;
}

export interface SeesawSnapshot {
  state: State;
  tiltRad: number[];
}

export interface Seesaw extends ExhibitModel<SeesawReadings, SeesawSnapshot> {
  /** Slides the light weight, metres from the pivot. While the world answers a guess it stands still. */
  place(distanceM: number): void;
  /** Takes the blocks away. */
  letGo(): void;
  /** After the world has answered. */
  next(): void;
  /** From the debrief back to the beam, with the first guess. */
  retry(): void;
  guessedM(): number;
  guessCorrect(): boolean;
  placedM(): number;
  placedCorrect(): boolean;
  /** How long the beam took to be level, seconds. */
  levelAtS(): number;
  /** Tilt over time while trying, `stepS` apart. */
  trace(): { stepS: number; tiltRad: readonly number[] };
}

const fresh = (): State => ({
  beat: 'predict',
  phase: 'act',
  phaseTimeS: 0,
  heavyM: FIRST_M,
  lightM: 1,
  angleRad: 0,
  speedRadps: 0,
  held: true,
  levelForS: 0,
  guessedM: -1,
  placedM: -1,
  tryTimeS: 0,
  levelAtS: -1,
  samples: 0,
  retries: 0,
});

/** A beam with a stone on one side and a weight that slides on the other. The seed draws where the stone stands at last. */
export function createSeesaw({ heavyKg, marks }: SeesawOptions, seed: number): Seesaw {
  const transferM = TRANSFER_M[createRandom(seed).index(TRANSFER_M.length)]!;
  const state = fresh();
  const tiltRad = new Float64Array(SAMPLES);
  const readings = { lightKg: LIGHT_KG, heavyKg, marks } as SeesawReadings;
  const firstBalanceM = balanceM(heavyKg, FIRST_M, LIGHT_KG);
  const transferBalanceM = balanceM(heavyKg, transferM, LIGHT_KG);

  const write = () => {
    readings.beat = state.beat;
    readings.beatIndex = BEATS.indexOf(state.beat);
    readings.phase = state.phase;
    readings.phaseTimeS = state.phaseTimeS;
    readings.heavyM = state.heavyM;
    readings.lightM = state.lightM;
    readings.balanceM = state.heavyM === FIRST_M ? firstBalanceM : transferBalanceM;
    readings.angleRad = state.angleRad;
    readings.held = state.held;
    readings.retries = state.retries;
  };
  const enter = (beat: Beat, phase: Phase) => {
    state.beat = beat;
    state.phase = phase;
    state.phaseTimeS = 0;
    state.levelForS = 0;
    write();
  };
  const hold = () => {
    state.held = true;
    state.angleRad = 0;
    state.speedRadps = 0;
  };

  const model: Seesaw = {
    step(dtS) {
      state.phaseTimeS += dtS;
      if (!state.held) stepSwing(state, dtS, heavyKg, state.heavyM, LIGHT_KG, state.lightM);
      if (state.beat === 'try' && state.phase === 'act') {
        if (state.samples < SAMPLES && state.tryTimeS >= state.samples * SAMPLE_S) tiltRad[state.samples++] = state.angleRad;
        state.tryTimeS += dtS;
        state.levelForS = Math.abs(state.angleRad) < LEVEL_RAD ? state.levelForS + dtS : 0;
        if (state.levelForS >= LEVEL_FOR_S) {
          state.levelAtS = state.tryTimeS;
          enter('try', 'reveal');
        }
      }
      write();
    },
    reset() {
      Object.assign(state, fresh());
      tiltRad.fill(0);
      write();
    },
    readings: () => readings,
    describe(): readonly Described[] {
      const place = { heavyKg, heavyM: state.heavyM, lightKg: LIGHT_KG, lightM: Number(state.lightM.toFixed(2)) };
      const tilt =
        state.held || Math.abs(state.angleRad) < LEVEL_RAD ? 'level' : state.angleRad > 0 ? 'light-down' : 'heavy-down';
      return [{ key: `describe.${tilt}` }, { key: 'describe.places', values: place }];
    },
    snapshot: () => ({ state: { ...state }, tiltRad: Array.from(tiltRad.subarray(0, state.samples)) }),
    restore(snapshot) {
      Object.assign(state, snapshot.state);
      tiltRad.fill(0);
      tiltRad.set(snapshot.tiltRad);
      write();
    },
    inDebrief: () => state.beat === 'debrief',
    broken() {
      const problems: string[] = [];
      if (!(Math.abs(state.angleRad) <= STOP_RAD)) problems.push(`the beam stands at ${state.angleRad} rad`);
      if (!(state.lightM >= LEAST_M && state.lightM <= HALF_BEAM_M)) problems.push(`the weight lies at ${state.lightM} m`);
      if (state.held && state.angleRad !== 0) problems.push('a held beam is not level');
      return problems;
    },

    place(distanceM) {
      if (state.phase !== 'act' || state.beat === 'debrief' || !Number.isFinite(distanceM)) return;
      state.lightM = Math.min(HALF_BEAM_M, Math.max(LEAST_M, distanceM));
      write();
    },
    letGo() {
      if (state.phase !== 'act' || !state.held) return;
      state.held = false;
      if (state.beat === 'predict') state.guessedM = state.lightM;
      else state.placedM = state.lightM;
      enter(state.beat, 'reveal');
    },
    next() {
      if (state.phase !== 'reveal') return;
      if (state.beat === 'predict') enter('try', 'act');
      else if (state.beat === 'try' && state.retries === 0) {
        hold();
        state.heavyM = transferM;
        state.lightM = 1;
        enter('transfer', 'act');
      } else enter('debrief', 'act');
    },
    retry() {
      if (state.beat !== 'debrief') return;
      state.retries++;
      state.heavyM = FIRST_M;
      state.lightM = state.guessedM;
      state.held = false;
      state.tryTimeS = 0;
      state.samples = 0;
      tiltRad.fill(0);
      enter('try', 'act');
    },
    guessedM: () => state.guessedM,
    guessCorrect: () => Math.abs(state.guessedM - firstBalanceM) <= RIGHT_WITHIN_M,
    placedM: () => state.placedM,
    placedCorrect: () => Math.abs(state.placedM - transferBalanceM) <= RIGHT_WITHIN_M,
    levelAtS: () => state.levelAtS,
    trace: () => ({ stepS: SAMPLE_S, tiltRad: Array.from(tiltRad.subarray(0, state.samples)) }),
  };
  write();
  return model;
}
