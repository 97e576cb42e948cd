import type { Emitter } from '@base/emitter.ts';
import type { Display, Preferences, Profile } from '@base/vocabulary.ts';
import type { Layout } from '@look/layout.ts';
import type { Mode } from '@protocol/messages.ts';
import { createContext, useContext } from 'react';
import type { WordBook } from '../copy/word-book.ts';
import type { AnyExhibit, ExhibitModel } from '../define-exhibit.ts';
import type { SoundDesk } from '../sound/sound-desk.ts';
import type { Quality } from '../stage/quality.ts';
import type { Observable } from './observable.ts';

/** An answer that a hand gave to one of the exhibit's learning items. */
export interface Answer {
  item: string;
  kind: 'predict' | 'transfer';
  value: number | string;
  correct: boolean;
}

/** What an exhibit may tell its host. Nothing else leaves the frame. */
export interface ExhibitHost {
  readonly mode: Mode;
  /** Seed of this run, an unsigned 32-bit integer. Everything random in the exhibit comes from it. */
  readonly seed: number;
  readonly profile: Profile;
  /**
   * What earlier visitors of today did here, oldest first: the measures that `finished` gave, without a name or a time. Empty
   * where the kiosk keeps no visits. The run that is played now is not among them.
   */
  readonly today: readonly Readonly<Record<string, number>>[];
  /** A beat of the exhibit was reached: its id, its place from 0, and how many there are. Saying it again changes nothing. */
  say(step: string, index: number, of: number): void;
  answer(answer: Answer): void;
  /** 0…1 along the exhibit, for the tide line. */
  progress(fraction: number): void;
  /** The debrief is on the glass; what the hands did, by name (lower-case-with-hyphens → number). */
  finished(measures: Readonly<Record<string, number>>): void;
  /** The visitor chose to leave for home. */
  leave(): void;
}

/** Time as the scene sees it: updated in place before each drawn frame. Read it in `useFrame`, never in React. */
export interface ModelClock {
  /** Model time at the last step, seconds since this run began. */
  timeS: number;
  /** Scene time that passed since the last drawn frame, seconds; half of real time in calm mode, 0 while paused. */
  deltaS: number;
  /** 0…1, how far the present reaches into the next model step: interpolate with it. */
  alpha: number;
}

/** Everything that the kit lends to one open exhibit. Hooks read it; nothing in it changes identity while the exhibit is open. */
export interface KitSession {
  readonly definition: AnyExhibit;
  readonly display: Display;
  readonly host: ExhibitHost;
  readonly clock: ModelClock;
  readonly preferences: Observable<Preferences>;
  readonly layout: Observable<Layout>;
  readonly quality: Observable<Quality>;
  /** Tells after each drawn frame, with the milliseconds of a clock that cannot be set. */
  readonly frames: Emitter<number>;
  readonly words: WordBook;
  readonly sound: SoundDesk;
  /** The model of this run. A reset with another seed brings another model; both trees are mounted anew then. */
  // biome-ignore lint/suspicious/noExplicitAny: known inside the exhibit only
  model(): ExhibitModel<any, any>;
  /** Delays `ready` until the answer is called: for whatever loads outside Suspense. */
  hold(): () => void;
}

export const SessionContext = createContext<KitSession | null>(null);

/** The session that the kit lent to this tree. @throws when used outside an exhibit. */
export function useSession(): KitSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('a kit hook was used outside an open exhibit');
  return session;
}
