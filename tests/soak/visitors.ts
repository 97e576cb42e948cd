import { LANGUAGES, type Language } from '@base/vocabulary.ts';
import { createRandom } from '@science/random.ts';

/*
 * Who comes to a museum in a day, drawn from a seed. A temper says how long somebody stays, whose hands are on the glass and
 * how the visit ends; a visitor's language is the kiosk's own for two of three.
 */

export const TEMPERS = ['quick', 'slow', 'wandering', 'four-hands', 'elder'] as const;
export type Temper = (typeof TEMPERS)[number];

export interface Visitor {
  temper: Temper;
  language: Language;
  /** Which of the programme's exhibits, one after the other, as shares of their number. */
  exhibits: readonly number[];
  /** Share of each exhibit that is played, of the time that its scripted visitor takes; 1 is to the debrief. */
  plays: number;
  /** How the visit ends: somebody presses the restart key, or simply walks away. */
  ends: 'restart' | 'walks-away';
  /** Seconds until the next one comes. */
  thenAloneS: number;
  seed: number;
}

/** Shares of the tempers in a crowd, a guess from the floors of other museums; they sum to 1. */
const CROWD: Record<Temper, number> = { quick: 0.35, slow: 0.2, wandering: 0.25, 'four-hands': 0.12, elder: 0.08 };
const OTHER_LANGUAGE = 1 / 3;
/** Seconds between two visits, so that a thousand of them take two days of a museum. */
const ALONE_S = [5, 60] as const;

/** The same seed gives the same crowd. */
export function* visitorsOf(seed: number, ownLanguage: Language): Generator<Visitor> {
  const random = createRandom(seed);
  const pick = (): Temper => {
    let left = random.next();
    for (const temper of TEMPERS) {
      left -= CROWD[temper];
      if (left < 0) return temper;
    }
    return 'quick';
  };
  for (;;) {
    const temper = pick();
    const other = LANGUAGES.find((language) => language !== ownLanguage)!;
    const count = temper === 'slow' || temper === 'elder' ? 1 + random.index(2) : 1;
    const walksAway = temper === 'wandering' || random.next() < 0.3;
    yield {
      temper,
      language: random.next() < OTHER_LANGUAGE ? other : ownLanguage,
      exhibits: Array.from({ length: count }, () => random.next()),
      plays: temper === 'quick' || temper === 'wandering' ? random.between(0.02, 0.6) : 1,
      ends: walksAway ? 'walks-away' : 'restart',
      thenAloneS: random.between(...ALONE_S),
      seed: Math.floor(random.next() * 0xffff_ffff),
    };
  }
}
