import type { ExhibitModel } from '@kit/define-exhibit.ts';
import type { Region } from '../region.ts';
import type { LightsSettings } from '../settings.ts';
import type { LightsReadings, LightsState, Look, Row, Weakest } from './beats.ts';
import type { Consequence } from './consequence.ts';
import type { MixResult, TransferChoice } from './mix.ts';
import type { Moment } from './moment.ts';
import type { Control, MomentKind } from './moment-script.ts';
import type { MomentMeasures } from './moment-state.ts';
import type { Puzzle } from './puzzle.ts';
import type { Measures } from './report.ts';

/** The exhibit: beats as a state machine over the live grid and the live week. Rules in LIGHTS.md. */
export interface Lights extends ExhibitModel<LightsReadings, LightsState> {
  readonly region: Region;
  readonly puzzle: Puzzle;
  readonly settings: LightsSettings;
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
  /** After a week: what is looked at. */
  lookAt(look: Look): void;
  setEveryPlace(on: boolean): void;
  /** On the century's curve: by how much electricity gets cleaner, 0…1. */
  setCut(cut: number): void;
  /** On the blue-carbon scale: mangroves, ha. */
  plant(areaHa: number): void;
  /** Transfer item: picks one of three mixes. */
  pick(index: number): void;
  retry(): void;
  next(): void;
  skip(): void;
  setOwnPace(on: boolean): void;
  /** The guessed curve and tonight's real one: shares of the highest hour, hour by hour. */
  guess(): readonly number[];
  tonight(): readonly number[];
  moment(): Moment | null;
  /** The mix in the slots, run; null while a slot is empty. */
  result(): MixResult | null;
  /** What the finger set on the curves: the cut (the mix's own until it did), the switch, the mangroves. */
  cut(): number;
  everyPlace(): boolean;
  mangroveHa(): number;
  slots(): readonly number[];
  /** What came of a cut for the world's century. The same object each time. */
  consequence(cut: number, everyPlace: boolean): Consequence;
  played(): Readonly<Record<MomentKind, MomentMeasures | null>>;
  weakest(): Weakest | null;
  picked(): number;
  choices(): readonly TransferChoice[] | null;
  rows(): readonly Row[];
  measures(): Measures;
  predictionCorrect(): boolean;
  transferCorrect(): boolean;
}
