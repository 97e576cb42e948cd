import type { Branch, FireKind } from './plans/plan.ts';

/** Beats of the drill in their order. `signal` comes only where the way is full of smoke. */
export const BEATS = ['swing', 'predict', 'lab', 'night', 'signal', 'call', 'debrief', 'transfer'] as const;
export type Beat = (typeof BEATS)[number];

/** In `act` the hand works, in `reveal` the world answers; `next()` leaves a reveal. */
export type Phase = 'act' | 'reveal';

/** What the world just did, for scene and sound; `eventAgeS` tells how long ago. */
export const EVENTS = [
  'none',
  'door-open',
  'door-shut',
  'hand',
  'alarm',
  'sealed',
  'wave',
  'called',
  'helper',
  'out',
  'block',
  'wrong-block',
] as const;
export type WorldEvent = (typeof EVENTS)[number];

/** How the night went. `out` and `waits` are away from smoke by oneself; `met` by a rescuer, out of smoke. */
export type Outcome = 'open' | 'out' | 'waits' | 'met';

/** A room now; index as in the plan. */
export interface RoomReadings {
  readonly id: string;
  upperC: number;
  lowerC: number;
  /** Edge of the smoke over the floor, m; the ceiling's height in clear air. */
  layerM: number;
  heightM: number;
  /** Extinction of the smoke above and of what stands below it, 1/m. */
  extinctionPerM: number;
  lowerExtinctionPerM: number;
  /** How far a sign is seen in the smoke, m; 30 at most. */
  sightM: number;
  /** 0 nobody here is at risk, 1 nobody can stay (heat, smoke at head height). */
  danger: number;
  /** 1 the figure sees into it: by day, in the room it is in, and through open doors; 0 at night behind shut ones. */
  seen: number;
}

/** A doorway now; index as in the plan. */
export interface DoorReadings {
  readonly id: string;
  /** 0 shut, 1 open at 90°. */
  angle: number;
  /** Where it is going. */
  goal: number;
  /** Its hotter side at hand height, °C, and what the back of the hand feels: 0 cool … 1 hot. */
  sideC: number;
  heat: number;
  /** A hand lies on it. */
  touched: boolean;
  /** The hand stayed long enough to know. */
  felt: boolean;
  /** Gap closed with cloth, 0…1. */
  sealed: number;
  /** Smoke through it, kg/s, positive in the direction of `between`. */
  smokeKgS: number;
}

/** A person, or a ghost of one in the debrief. */
export interface PersonReadings {
  readonly id: string;
  readonly looks: 'you' | 'grandmother' | 'child' | 'adult' | 'pupil' | 'helper' | 'best';
  /** Index of the room in the plan, −1 outside. */
  room: number;
  x: number;
  y: number;
  /** Where it looks, radians from the x axis towards y. */
  heading: number;
  /** Breathing height, m. */
  headM: number;
  /** 0 upright, 1 crawling. */
  low: number;
  walking: boolean;
  /** 0 well, 1 amber: needs help. */
  amber: number;
  /** 0 not there … 1 seen. */
  shown: number;
  /** Dose of gas and heat so far, whichever is larger (FED). */
  dose: number;
}

/** A point of a path in the debrief: seconds of the night and metres. */
export interface PathReadings {
  /** How many points are filled. */
  length: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Share of the incapacitating dose so far, per point. */
  readonly dose: Float32Array;
}

/** What scene and panel read. One object, updated in place at every step. Lengths m, temperatures °C, shares 0…1. */
export interface FireReadings {
  beat: Beat;
  beatIndex: number;
  phase: Phase;
  timeS: number;
  beatTimeS: number;
  /** Seconds since the fire began. */
  fireTimeS: number;

  rooms: RoomReadings[];
  doors: DoorReadings[];
  /** The figure that the visitor leads is the first one. */
  people: PersonReadings[];
  helper: PersonReadings;

  fire: {
    /** Index of the room in the plan. */
    room: number;
    kind: FireKind;
    x: number;
    y: number;
    heightM: number;
    heatKw: number;
    diameterM: number;
    /** Heskestad's mean flame height over the base, m; 0 when nothing burns. */
    flameHeightM: number;
  };

  /** Lab and prediction: the thermometer in the shielded room, the guess in °C, the answer in °C once it is told. */
  guessC: number;
  answerC: number;
  outsideC: number;
  /** Lab: own head height, m, and share of the largest fire. */
  headM: number;
  fireShare: number;
  /** What the head is in: °C and sight, m. */
  headC: number;
  headSightM: number;
  headInSmoke: boolean;

  branch: Branch;
  alarm: boolean;
  /** It is night: lights are out, but for the lamp. */
  night: boolean;
  outcome: Outcome;
  /** Door that the figure stands at, index in the plan; −1 none. */
  atDoor: number;
  /** Nearest door on the way that can be moved from here, index in the plan; −1 none. */
  reachDoor: number;
  /** Gap of the refuge's door, 0…1 closed, how far the window's room is right, and the lamp: −1 left … 1 right. */
  seal: number;
  windowChosen: number;
  rightWindow: boolean;
  lamp: number;
  lampLit: boolean;
  /** Half swings of the lamp so far. */
  waves: number;

  /** The call: how many blocks lie in their order, and which. */
  blocksPlaced: number;

  /** Debrief: second on the timeline, and the two paths. */
  scrubS: number;
  durationS: number;
  own: PathReadings;
  best: PathReadings;

  event: WorldEvent;
  eventAgeS: number;
  eventCount: number;
  ownPace: boolean;
  retries: number;
  returning: boolean;
  /** Transfer item: which of the unseen flat's three doors, 0 none. */
  transferDoor: number;
}
