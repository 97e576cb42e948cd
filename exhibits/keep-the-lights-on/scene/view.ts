import type { LightsReadings } from '../model/play/beats.ts';
import { CABLES, type Cable, DISTRICTS, elevationOf, sunAt, TURBINES } from './bench/arrangement.ts';

/** What the stage shows, in the stage's own words. One object, rewritten in place before each drawn frame. */
export interface CoastView {
  /** 0 night … 1 full day, and how much of it is dusk or dawn. */
  day: number;
  dusk: number;
  storm: number;
  /** Place of the sun on the sky's wall. */
  sunX: number;
  sunY: number;
  /** 0 no sun to be seen … 1. */
  sunSeen: number;
  /** Share of its windows that each district lights, 0 or nearly 1. */
  districts: Float32Array;
  /** Load of each cable, 0…1. */
  loads: Record<Cable, number>;
  /** Turns a second of each rotor. */
  rotors: Float32Array;
  stored: number;
}

export function createView(): CoastView {
  return {
    day: 1,
    dusk: 0,
    storm: 0,
    sunX: 0,
    sunY: 3,
    sunSeen: 1,
    districts: new Float32Array(DISTRICTS).fill(1),
    loads: { wind: 0.5, nuclear: 1, hydro: 0.3, solar: 0, gas: 0.3, storage: 0 },
    rotors: new Float32Array(TURBINES.length),
    stored: 0.5,
  };
}

/** Light of the sky dies while the sun sinks from this height over the horizon to that one below it, shares of noon's. */
const DAY = { full: 0.42, none: -0.1 } as const;
const DUSK_WIDTH = 0.33;
/** Turns a second in a full wind, drawn slower than a model would turn and no slower than the real machine. */
const FULL_TURNS = 0.22;
const CUT_IN_MPS = 3;
const RATED_MPS = 11.5;
/** Order in which turbines stand out of the wind: neighbours do not stop together. */
const STOP_STRIDE = 7;
const HALF_FULL = 0.5;

const smooth = (low: number, high: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
};

const at = { x: 0, y: 0 };

/** Rewrites `view` from the model's readings. Allocates nothing. */
export function readView(r: LightsReadings, view: CoastView): void {
  const elevation = elevationOf(r.hour);
  view.day = smooth(DAY.none, DAY.full, elevation);
  view.dusk = Math.exp(-((elevation / DUSK_WIDTH) ** 2));
  view.storm = r.storm;
  sunAt(r.hour, at);
  view.sunX = at.x;
  view.sunY = at.y;
  view.sunSeen = smooth(-0.14, 0.02, elevation) * (1 - r.storm);
  readDistricts(r, view.districts);
  for (const cable of CABLES) view.loads[cable] = Math.min(1, Math.abs(r.outputs[cable]));
  const speed = FULL_TURNS * smooth(CUT_IN_MPS - 1, RATED_MPS, r.windMps);
  for (let i = 0; i < view.rotors.length; i++) {
    const place = ((i * STOP_STRIDE) % view.rotors.length) / view.rotors.length;
    view.rotors[i] = r.windStopped > place ? 0 : speed;
  }
  const moment = r.beat === 'noon' || r.beat === 'evening' || r.beat === 'typhoon';
  view.stored = moment || (r.beat === 'mix' && r.shownHours > 0) ? r.storedShare : HALF_FULL;
}

/** In a moment districts go dark one by one; in a week as many as the missing share is of the whole, the last one in part. */
function readDistricts(r: LightsReadings, districts: Float32Array): void {
  const dark = r.blackout ? DISTRICTS : r.dark > 0 ? r.dark : r.darkShare * DISTRICTS;
  for (let i = 0; i < DISTRICTS; i++) districts[i] = 1 - Math.min(1, Math.max(0, dark - i));
}
