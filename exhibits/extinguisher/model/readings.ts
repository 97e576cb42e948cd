import type { AgentId } from './agents.ts';

/** Beats of the drill in their order. */
export const BEATS = ['pull-pin', 'predict', 'decide', 'fight', 'not-this-one', 'debrief', 'transfer'] as const;
export type Beat = (typeof BEATS)[number];

/** In `act` the hand works, in `reveal` the world answers; `next()` leaves a reveal. */
export type Phase = 'act' | 'reveal';

/** The thing that burns on the bench. `tray` is the training fire of pull-pin, predict and fight. */
export const FIRES = [
  'tray',
  'paper-bin',
  'sofa',
  'smoky-store',
  'waste-bin',
  'oil-pan',
  'plug-board',
  'ebike',
  'hotpot',
  'fan',
] as const;
export type FireId = (typeof FIRES)[number];

/** What the world just did, for scene and sound; `eventAgeS` tells how long ago. */
export const EVENTS = [
  'none',
  'pin-out',
  'out',
  'fireball',
  'splash',
  'shock',
  'reignite',
  'lid',
  'gas-off',
  'switch-off',
  'door',
  'helper',
  'empty',
] as const;
export type WorldEvent = (typeof EVENTS)[number];

export type Decision = 'undecided' | 'fight' | 'leave';

/** How the flame of a station answers an action. Numbered in DRILL.md. */
export type StationMode = 'burns' | 'dies' | 'beaten' | 'fireball' | 'splash' | 'shock';
/** `left` and `spent` are both behind a shut door: with agent to spare, or with an empty cylinder. */
export type FightOutcome = 'open' | 'out' | 'left' | 'spent';

/**
 * What scene and panel read. One object, updated in place at every step.
 * Places along the rail are metres from the fire; shares are 0…1.
 */
export interface ExtinguisherReadings {
  beat: Beat;
  beatIndex: number;
  phase: Phase;
  timeS: number;
  beatTimeS: number;
  /** 0 seated, 1 out of its hole. */
  pin: number;

  fire: FireId;
  heatReleaseKw: number;
  /** Heat release of the same fire without any agent, kW. */
  undisturbedKw: number;
  baseDiameterM: number;
  /** Heskestad's mean flame height over the base, m; 0 when nothing burns. */
  flameHeightM: number;
  /** Burning share of each strip across the pool, left to right; 12 numbers, owned by the model. */
  cells: Float64Array;
  /** Lower edge of the smoke over the floor, m. */
  smokeHeightM: number;

  /** Share of the lever's way. */
  squeeze: number;
  /** Agent is leaving the nozzle. */
  spraying: boolean;
  agent: AgentId | 'none';
  /** −1 left edge of the pool … 1 right edge. */
  aimX: number;
  /** 0 at the base, 1 at the tip of the flame. */
  aimHeight: number;
  /** Share of the agent that works here and now: range × aim. */
  effectiveness: number;
  remainingKg: number;
  /** Seconds of full discharge left. */
  remainingS: number;
  /** Doll on the rail: metres from the fire. */
  distanceM: number;
  /** Radiation on the doll, kW/m². */
  radiationKwM2: number;

  /** Beat decide: which of the three fires, and the slide from −1 (fight) to 1 (leave). */
  decisionIndex: number;
  decisionPosition: number;
  decision: Decision;
  /** Beat not-this-one: which station of how many. */
  stationIndex: number;
  stationCount: number;
  /** How the flame of a station answers the last action. */
  stationMode: StationMode;

  lidOn: boolean;
  gasOn: boolean;
  mainSwitchOn: boolean;
  /** 0 shut, 1 wide open. */
  doorOpen: number;
  /** 0 nobody, 1 helper beside the doll. */
  helper: number;
  /** 0 upright, 1 tilted amber: needs help. */
  atRisk: number;

  event: WorldEvent;
  eventAgeS: number;
  /** Counts events, so that two of a kind are told apart. */
  eventCount: number;
  /** Times the fire at hand came back. */
  reignitions: number;
  called119: boolean;
  oneHand: boolean;
  ownPace: boolean;
  retries: number;
  /** Where the visitor guessed that one aims: 0 base, 1 tip. */
  predicted: number;
  fightOutcome: FightOutcome;
  /** A retry of one moment, which goes back to the debrief. */
  returning: boolean;
}
