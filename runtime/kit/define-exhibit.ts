import type { Language, Multitouch } from '@base/vocabulary.ts';
import type { ComponentType } from 'react';
import type { z } from 'zod';

/*
 * What an exhibit declares. An exhibit arranges nothing: clock, random, sound, text, preferences and the display are
 * lent by the host through the kit, and everything that must be given back is given back by the kit.
 */

/** The live science of an exhibit. Deterministic: same options, same seed, same touches → same numbers. */
export interface ExhibitModel<Readings, Snapshot> {
  /** Moves on by the fixed step `dtS` (seconds). No allocation. */
  step(dtS: number): void;
  /** Back to a state equal to a fresh one with the same options and seed. */
  reset(): void;
  /** The current numbers, in an object that the model owns and updates in place. */
  readings(): Readings;
  /** What stands on the stage, for assistive technology: copy keys with their values, most important first. */
  describe(): readonly Described[];
  /** Plain JSON that `restore` takes; equal for equal states (the contract tests compare it). */
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** Whether the drill is over and the debrief stands on the glass. The kit shows `Debrief` while it is true, `Panel` otherwise. */
  inDebrief(): boolean;
  /** What must hold at any time (ranges, conservation, no NaN); answers the broken ones in words. */
  broken(): readonly string[];
}

/** A text of the copy with its values, for assistive technology. */
export interface Described {
  key: string;
  values?: Readonly<Record<string, string | number>>;
}

/** A named question to the model: a pure function with checked input and output. */
export interface Query<Input = unknown, Output = unknown> {
  title: string;
  input: z.ZodType<Input>;
  output: z.ZodType<Output>;
  /** A sample input that `npm run model -- <exhibit>` shows. */
  example: Input;
  answer(input: Input): Output;
}

/** A claim or constant with where it comes from. Shown in "how we know". */
export interface Source {
  id: string;
  /** What is claimed, as a copy key of the exhibit. */
  claim: string;
  /** Value with unit where the claim is a number. */
  value?: string;
  /** Full reference in the standard form. */
  reference: string;
  /** How sure: opened at the source, computed here, remembered, or a rule of this exhibit. */
  standing: 'opened' | 'computed' | 'remembered' | 'exhibit-rule';
  /** Who reviewed it for this museum, null until somebody has. */
  reviewedBy: string | null;
  /** ISO date after which the build warns. */
  validUntil: string;
}

/** A question that the hands answer, before (`predict`) and after (`transfer`) the exhibit has taught. */
export interface LearningItem {
  id: string;
  kind: 'predict' | 'transfer';
  /** What it asks, as a copy key. */
  question: string;
}

/** Copy of one language: key → text with `{{name}}` placeholders. Both languages have the same keys. */
export type Copy = Readonly<Record<string, string>>;
/** Pinyin by key, one entry a character, '' for what is not Han; made at build time (`?ruby`). */
export type Ruby = Readonly<Record<string, readonly string[]>>;

/** Everything that an exhibit says of itself. Checked whole when it is built, opened and tested; every problem is told at once. */
export interface ExhibitDefinition<
  Options = Record<string, unknown>,
  Readings = unknown,
  Snapshot = unknown,
  M extends ExhibitModel<Readings, Snapshot> = ExhibitModel<Readings, Snapshot>,
> {
  id: string;
  version: string;
  protocol: 1;
  theme: 'fire' | 'earthquake' | 'typhoon' | 'carbon' | 'everyday';
  /** What a curator may set; its parsed output is what the model gets. */
  options: z.ZodType<Options>;
  /** Who may hold what at the same time. */
  multitouch: Multitouch;
  languages: readonly Language[];
  /** How long a visitor is meant to need, seconds. */
  designedSeconds: number;
  /** The question before and the question after; the panel answers them with `host.answer`. */
  items: { predict: LearningItem; transfer: LearningItem };
  sources: readonly Source[];
  copy: Readonly<Record<Language, Copy>>;
  /** Pinyin of the Chinese copy: `import ruby from './copy/zh-CN.ts?ruby'`. */
  ruby: Ruby;
  /** Recorded voices where there are any: copy key → address of the file. */
  voice?: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>;
  /** Copy keys that stand on the glass together, by screen; the tests count their characters. */
  screens?: Readonly<Record<string, readonly string[]>>;
  /** Copy key of the title; the next is that of the one-sentence invitation on the home plate. */
  title: string;
  invitation: string;
  /** The model's fixed step, seconds. */
  stepS: number;
  /** A fresh model; the same options and seed make the same one. */
  createModel(options: Options, seed: number): M;
  /** Drawn on the stage, inside the canvas. */
  Scene: ComponentType;
  /** Lies over stage and plinth, for whatever is touched and read. */
  Panel: ComponentType;
  /** Takes the panel's place while `model.inDebrief()`. */
  Debrief: ComponentType;
  /** What can be asked of the model, by name. */
  queries: Readonly<Record<string, Query>>;
  visitorScript: VisitorScript<M>;
}

/**
 * A scripted visitor: what a hand does, in order, through the model's own actions. Plays the exhibit to its debrief, and what a visitor does after
 * it (an unseen case, say): whatever it never reaches, no check of all scenes looks at.
 */
export interface VisitorScript<M> {
  /** Called at every fixed step with the seconds since opening; acts on the model as the panel would. */
  play(model: M, timeS: number, dtS: number): void;
  /** Longest time until the debrief, seconds. */
  withinS: number;
}

/** An exhibit of whatever options and model, as the kit and the tests handle it. */
// biome-ignore lint/suspicious/noExplicitAny: options, readings and snapshots are only known inside the exhibit
export type AnyExhibit = ExhibitDefinition<any, any, any, any>;

/** Declares an exhibit. Gives back what it was given: types come from it, checks follow when it is opened and tested. */
export function defineExhibit<Options, Readings, Snapshot, M extends ExhibitModel<Readings, Snapshot>>(
  definition: ExhibitDefinition<Options, Readings, Snapshot, M>,
): ExhibitDefinition<Options, Readings, Snapshot, M> {
  return definition;
}
