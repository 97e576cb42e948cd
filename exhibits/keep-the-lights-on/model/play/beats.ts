import type { MomentKind, Supply } from './moment-script.ts';
import type { MomentMeasures, MomentState } from './moment-state.ts';

/** Beats of the exhibit in their order. */
export const BEATS = ['sun', 'predict', 'noon', 'evening', 'typhoon', 'mix', 'debrief', 'transfer'] as const;
export type Beat = (typeof BEATS)[number];

/** In `act` the hand works, in `reveal` the world answers; `next()` leaves a reveal. */
export type Phase = 'act' | 'reveal';

export const GUESS_HOURS = 24;
/** Weeks that the debrief shows as rows. */
export const MOST_ROWS = 6;

/** A week that was run with a mix: indices of the region's builds, and what came of it. */
export interface Row {
  builds: number[];
  unservedMWh: number;
  carbonT: number;
  moneyBnCny: number;
  distance: number;
}

/** What the mix shows after its week: the week, a year as a map of dark hours, the world's century, a belt of mangroves. */
export const LOOKS = ['week', 'year', 'century', 'mangrove'] as const;
export type Look = (typeof LOOKS)[number];

/** Where a retry goes. */
export type Weakest = MomentKind | 'mix';

/** Everything that the exhibit remembers, besides what its seed and region give again. Plain JSON. */
export interface LightsState {
  beat: Beat;
  phase: Phase;
  timeS: number;
  beatTimeS: number;
  phaseTimeS: number;
  /** Clock hour to which the sun was dragged. */
  sunHour: number;
  sunTouched: boolean;
  /** The guessed curve, shares of the peak by hour. */
  guess: number[];
  guessed: boolean;
  /** A moment waits for the first touch. */
  moving: boolean;
  moment: MomentState | null;
  measures: Record<MomentKind, MomentMeasures | null>;
  /** Index of a build in each slot, −1 where nothing stands. */
  slots: number[];
  shownHours: number;
  rows: Row[];
  everyPlace: boolean;
  look: Look;
  /** Cut of electricity's carbon that the finger set on the century's curve, 0…1; −1 as long as it is the mix's own. */
  cut: number;
  /** Mangroves planted on the blue-carbon scale, ha. */
  mangroveHa: number;
  weakest: Weakest | null;
  retries: number;
  returning: boolean;
  /** Which of three mixes was picked, −1 before. */
  picked: number;
  ownPace: boolean;
}

export const freshState = (builds: number): LightsState => ({
  beat: 'sun',
  phase: 'act',
  timeS: 0,
  beatTimeS: 0,
  phaseTimeS: 0,
  sunHour: 12,
  sunTouched: false,
  // A flat curve: nobody's guess.
  guess: new Array<number>(GUESS_HOURS).fill(0.5),
  guessed: false,
  moving: false,
  moment: null,
  measures: { noon: null, evening: null, typhoon: null },
  slots: new Array<number>(builds).fill(-1),
  shownHours: 0,
  rows: [],
  everyPlace: false,
  look: 'week',
  cut: -1,
  mangroveHa: 0,
  weakest: null,
  retries: 0,
  returning: false,
  picked: -1,
  ownPace: false,
});

/** What scene and panel read. One object, updated in place at every step. */
export interface LightsReadings {
  beat: Beat;
  beatIndex: number;
  phase: Phase;
  timeS: number;
  beatTimeS: number;
  sunHour: number;
  /** Output of the city's panels now, 0…1. */
  solarShare: number;
  /** Power on the grid that is shown, MW; of the moment, or of the hour of the run. */
  demandMW: number;
  supplyMW: number;
  frequencyHz: number;
  /** Of what turns on the grid, s. */
  inertiaS: number;
  /** Districts that are dark, and whether all of it is. */
  dark: number;
  blackout: boolean;
  /** Rows of the wind farms that stand out of the wind, 0…1. */
  windStopped: number;
  storedShare: number;
  reserve: number;
  /** 0…1 of the moment, or of the week that runs. */
  passed: number;
  secondsOutside: number;
  unservedMWh: number;
  /** g CO2 a kWh */
  intensityGPerKwh: number;
  cooperation: number;
  moneyBnCny: number;
  landKm2: number;
  carbonT: number;
  affordable: boolean;
  /** Builds that stand in the slots. */
  placed: number;
  shownHours: number;
  retries: number;
  /** A moment runs. */
  moving: boolean;
  /** The sun was dragged, or a curve was drawn: there is something to go on with. */
  touched: boolean;
  look: Look;
  /** What the stage shows: the clock, the wind at the hubs, the share of the load that is dark. */
  hour: number;
  windMps: number;
  darkShare: number;
  /** 0 calm … 1 the typhoon at its strongest. */
  storm: number;
  /** Output of each source as a share of its capacity, 0…1; storage −1 (fills) … 1 (gives). For cables and rotors. */
  outputs: Record<Supply | 'storage', number>;
}

const calmOutputs = (): LightsReadings['outputs'] => ({ wind: 0.5, nuclear: 1, gas: 0.3, hydro: 0.3, solar: 0, storage: 0 });

export const freshReadings = (): LightsReadings => ({
  beat: 'sun',
  beatIndex: 0,
  phase: 'act',
  timeS: 0,
  beatTimeS: 0,
  sunHour: 12,
  solarShare: 0,
  demandMW: 0,
  supplyMW: 0,
  frequencyHz: 50,
  inertiaS: 0,
  dark: 0,
  blackout: false,
  windStopped: 0,
  storedShare: 0,
  reserve: 0,
  passed: 0,
  secondsOutside: 0,
  unservedMWh: 0,
  intensityGPerKwh: 0,
  cooperation: 0,
  moneyBnCny: 0,
  landKm2: 0,
  carbonT: 0,
  affordable: true,
  placed: 0,
  shownHours: 0,
  retries: 0,
  moving: false,
  touched: false,
  look: 'week',
  hour: 12,
  windMps: 0,
  darkShare: 0,
  storm: 0,
  outputs: calmOutputs(),
});
