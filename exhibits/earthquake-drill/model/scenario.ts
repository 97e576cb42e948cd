import { createRandom } from '@science/random.ts';
import { storeyFactor } from './floor.ts';
import { PIECE_SPECS, type PieceId } from './furniture.ts';
import { intensityOf } from './intensity.ts';
import { AFTERSHOCK_FROM_M, AFTERSHOCK_TO_M, GUESSED, HOME } from './layout.ts';
import { accelerationAt, createMotion, type Motion } from './motion.ts';
import { powerOfTen } from './portable.ts';
import { countFallen, hasFallen, place, STILL_S, stepPieces, tickAt } from './room.ts';
import type { DrillSettings } from './settings.ts';
import { warningLeadS } from './waves.ts';

/** Depth of the drill's earthquake, km, and the time from its rupture to its warning, s: what the Yongqing M 4.2 of 2025 took. */
export const DEPTH_KM = 10;
export const PROCESSING_S = 7.5;
/**
 * A drill's shaking ends when the motion has fallen to a fifth of its strength: ln 5 decay times after the strong part. Rule of
 * this exhibit.
 */
const DECAYS = 1.6094379124341003;
/** The aftershock is two degrees of intensity weaker, about a magnitude. Rule of this exhibit. */
const AFTERSHOCK_DEGREES = 2;
const DEGREES_PER_TEN = 3;

export const LEAST_INTENSITY = 5;
export const MOST_INTENSITY = 9;

/** What settings and seed fix for good: it is no state and is in no snapshot. */
export interface Scenario {
  ground: Motion;
  /** Shaking of the classroom's floor over the ground. */
  floor: number;
  /** Seconds from the S wave until the drill calls it over. */
  shakeEndS: number;
  /** Seconds between warning and S wave; 0 or less where there is none. */
  leadS: number;
  aftershockAtM: number;
  /** Strength of the aftershock over that of the earthquake. */
  aftershockScale: number;
  /**
   * Pieces that go over at the dial's first position when nothing is done, of those that one guesses about; and when the last
   * lies, s.
   */
  fallers: { pieces: readonly PieceId[]; lastS: number };
}

export function createScenario(settings: DrillSettings, seed: number): Scenario {
  const ground = createMotion(settings, seed);
  const random = createRandom(seed);
  const { strongEndS, decayPerS } = ground.envelope;
  const scenario: Omit<Scenario, 'fallers'> = {
    ground,
    floor: storeyFactor(settings.storey, settings.storeys),
    shakeEndS: strongEndS + DECAYS / decayPerS,
    leadS: settings.warned ? warningLeadS(settings.epicentralKm, DEPTH_KM, PROCESSING_S, 0) : 0,
    aftershockAtM: random.between(AFTERSHOCK_FROM_M, AFTERSHOCK_TO_M),
    aftershockScale: powerOfTen(-AFTERSHOCK_DEGREES / DEGREES_PER_TEN),
  };
  return { ...scenario, fallers: fallersOf(scenario, scaleTo(ground, settings.intensity)) };
}

/** How much a motion must be turned up or down to have this intensity; by halving, for the standard's rule has a step at VI. */
export function scaleTo({ pgaMps2, pgvMps }: Motion, intensity: number): number {
  let low = 1e-3;
  let high = 1e3;
  for (let i = 0; i < 80; i++) {
    const middle = Math.sqrt(low * high);
    if (intensityOf(middle * pgaMps2, middle * pgvMps).intensity < intensity) low = middle;
    else high = middle;
  }
  return high;
}

/** What of the guessed pieces goes over in a room where nothing was done, and when the last one lies. */
function fallersOf({ ground, floor, shakeEndS }: Omit<Scenario, 'fallers'>, scale: number): Scenario['fallers'] {
  const pieces = GUESSED.map((id) => place(id, { fixing: 'free', loading: 'even' }));
  const floorAt = (timeS: number) => floor * scale * accelerationAt(ground, timeS);
  const frameS = 0.1;
  let fallen = 0;
  let lastS = 0;
  for (let frame = 1; frame * frameS <= shakeEndS + STILL_S; frame++) {
    stepPieces(pieces, floorAt, tickAt((frame - 1) * frameS), tickAt(frame * frameS));
    const now = countFallen(pieces);
    if (now > fallen) lastS = frame * frameS;
    fallen = now;
  }
  return { pieces: GUESSED.filter((_, i) => hasFallen(pieces[i]!)), lastS };
}

/** The three pieces of a home that hurt most when they go over: by weight times height. */
export function topRisks(): readonly PieceId[] {
  const weight = (id: PieceId) => (PIECE_SPECS[id].massKg + PIECE_SPECS[id].loadKg) * PIECE_SPECS[id].heightM;
  return [...HOME].sort((a, b) => weight(b) - weight(a)).slice(0, 3);
}
