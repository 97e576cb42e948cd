import type { Fixing, Loading, PieceId } from './furniture.ts';
import type { SafeAction } from './guidance.ts';
import type { RockingMode } from './rocking.ts';

/** Beats of the drill in their order. */
export const BEATS = ['crank', 'predict', 'waves', 'drill', 'exit', 'home', 'debrief', 'transfer'] as const;
export type Beat = (typeof BEATS)[number];

/** In `act` the hand works, in `reveal` the world answers; `next()` leaves a reveal. */
export type Phase = 'act' | 'reveal';

/** Where a beat stands that has a course of its own: before, warned, while it shakes. */
export type Stage = 'ready' | 'alert' | 'shaking';

export type Posture = 'standing' | 'low';

/** What the world just did, for scene and sound; `eventAgeS` tells how long ago. */
const EVENTS = [
  'none',
  'fall',
  'torn-out',
  'alert',
  'shaking',
  'calm',
  'p-wave',
  's-wave',
  'hold',
  'hold-broken',
  'lamp',
  'near-miss',
  'left',
  'aftershock',
  'outside',
  'helper',
] as const;
export type WorldEvent = (typeof EVENTS)[number];

export interface PieceReading {
  readonly id: PieceId;
  mode: RockingMode;
  thetaRad: number;
  slipM: number;
  fixed: boolean;
  fixing: Fixing;
  loading: Loading;
  /** The visitor's guess: it will fall. */
  dot: boolean;
}

/**
 * What scene and panel read. One object, updated in place at every step. Places in the room are metres from the door, on the way
 * to the exit metres from the building's door.
 */
export interface QuakeReadings {
  beat: Beat;
  beatIndex: number;
  phase: Phase;
  stage: Stage;
  timeS: number;
  beatTimeS: number;
  stageTimeS: number;

  /** 0 … 1, how hard the hand cranks. */
  crank: number;
  /** Acceleration and displacement of the floor that is seen, m/s² and m. */
  floorMps2: number;
  floorM: number;
  /** Intensity on the ground that the dial stands at. */
  intensity: number;
  /** Pieces of the room at hand, and in the home the same room with nothing done. */
  pieces: readonly PieceReading[];
  twins: readonly PieceReading[];
  dotsLeft: number;

  townKm: number;
  pull: number;
  /** Seconds since the rupture; 0 before. */
  ringS: number;
  pRadiusKm: number;
  sRadiusKm: number;
  leadS: number;

  /** The figure in the room. */
  xM: number;
  posture: Posture;
  /** The desk with what it slid, and its leg on the glass: where a finger holds it. */
  deskM: number;
  legM: number;
  covered: boolean;
  holding: boolean;
  latched: boolean;
  /** Seconds of warning left. */
  alertLeftS: number;
  shakenS: number;
  coveredS: number;
  heldS: number;
  holdBreaks: number;
  movedM: number;
  lampFallen: boolean;
  leftRoom: boolean;

  /** On the way out. */
  progressM: number;
  side: number;
  walking: boolean;
  headCovered: boolean;
  inDropZone: boolean;
  aftershock: 'ahead' | 'shaking' | 'past';

  /** At home, at night. */
  measuresLeft: number;
  pillow: boolean;
  inBed: boolean;

  helper: number;
  atRisk: number;
  event: WorldEvent;
  eventAgeS: number;
  eventCount: number;
  ownPace: boolean;
  retries: number;
  returning: boolean;
  transferAction: SafeAction | 'none' | 'trap';
}
