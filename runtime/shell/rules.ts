import type { Preferences, SoundLevel } from '@base/vocabulary.ts';
import type { ResolvedKiosk } from '@config/resolved.ts';
import type { Rules } from './session.ts';

/** Nobody is asked "still there?" sooner than this, whatever a file says (WCAG 2.2.1; older visitors read longer). */
const LEAST_IDLE_S = 30;
const LEAST_IDLE_ELDER_S = 90;
const LEAST_COUNTDOWN_S = 20;

/** The visitor's defaults of a kiosk. */
export function defaultPreferences({ kiosk }: Pick<ResolvedKiosk, 'kiosk'>): Preferences {
  return {
    language: kiosk.languages.default,
    textSize: kiosk.defaults.textSize,
    calm: kiosk.defaults.calm,
    bright: kiosk.defaults.bright,
    pinyin: kiosk.defaults.pinyin,
    soundLevel: kiosk.sound.defaultStep as SoundLevel,
  };
}

/**
 * The reducer's rules from the kiosk's file.
 *
 * @param reducedMotion the machine itself asks for less motion (`prefers-reduced-motion`): every visit begins calm.
 */
export function rulesOf(resolved: Pick<ResolvedKiosk, 'kiosk' | 'programme' | 'exhibits'>, reducedMotion = false): Rules {
  const { kiosk } = resolved;
  const elder = kiosk.profile === 'elder';
  const least = elder ? LEAST_IDLE_ELDER_S : LEAST_IDLE_S;
  const own = defaultPreferences(resolved);
  const defaults = { ...own, calm: own.calm || reducedMotion };
  const known = new Set(resolved.exhibits.map((exhibit) => exhibit.id));
  return {
    idleMs: Math.max(least, kiosk.idle.seconds) * 1000,
    debriefIdleMs: Math.max(least, kiosk.idle.debriefSeconds) * 1000,
    countdownMs: Math.max(LEAST_COUNTDOWN_S, kiosk.idle.countdownSeconds) * 1000,
    defaults,
    quietDefaults: { ...defaults, soundLevel: Math.max(0, defaults.soundLevel - 1) as SoundLevel },
    offered: kiosk.languages.offered,
    timeLimitMs: Object.fromEntries(
      resolved.programme
        .filter((entry) => known.has(entry.exhibit))
        .map((entry) => [entry.exhibit, elder || entry.timeLimitSeconds === null ? null : entry.timeLimitSeconds * 1000]),
    ),
  };
}
