import type { Bilingual } from './verification.ts';

/** Work that a model must do fast enough, measured by `npm run bench`. A model with any exports `speed` from its `model/speed.ts`. */
export interface SpeedCase {
  /** Kebab-case, one of its kind in the exhibit. */
  id: string;
  what: Bilingual;
  /** Does the work once. What can be prepared is prepared before. */
  run(): void;
  /** Longest that the work may take on one core, ms, and what that figure stands for. */
  mostMs: number;
  means: string;
}
