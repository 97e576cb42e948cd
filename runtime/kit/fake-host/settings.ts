import { LANGUAGES, type Language, PROFILES, type Profile, type SoundLevel } from '@base/vocabulary.ts';
import { MODES, type Mode } from '@protocol/messages.ts';
import { PRESETS, type PresetName } from './presets.ts';

/*
 * What the address of a page that opens an exhibit alone may say:
 *
 *   /exhibits/<id>/ or /frame/?exhibit=<id>
 *   kiosk=school|van|museum  a panel to show it on; left out, the kiosk that answers /kiosk.json
 *   lang=zh-CN|en  text=large  calm  bright  pinyin  sound=0…3
 *   profile=primary|secondary|general|elder
 *   seed=<number>  mode=visit|attract|preview|health  overlay=targets  log
 *   desk                     with the engineer's desk beside it, as `npm run dev -- <id>` opens it
 */
export interface FakeHostSettings {
  exhibitId: string | null;
  kiosk: PresetName | null;
  profile: Profile | null;
  language: Language | null;
  large: boolean;
  calm: boolean;
  bright: boolean;
  pinyin: boolean;
  soundLevel: SoundLevel | null;
  seed: number;
  mode: Mode;
  overlay: 'none' | 'targets';
  log: boolean;
  desk: boolean;
}

const FIRST_SEED = 1;

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
  allowed.find((candidate) => candidate === value) ?? null;

/** Reads the address. What it does not understand counts as not said. */
export function readSettings(address: URL): FakeHostSettings {
  const query = address.searchParams;
  const seed = Number(query.get('seed') ?? FIRST_SEED);
  const sound = Number(query.get('sound') ?? Number.NaN);
  return {
    exhibitId: query.get('exhibit') ?? /^\/exhibits\/([a-z0-9-]+)(?:\/|$)/.exec(address.pathname)?.[1] ?? null,
    kiosk: oneOf(query.get('kiosk'), Object.keys(PRESETS) as PresetName[]),
    profile: oneOf(query.get('profile'), PROFILES),
    language: oneOf(query.get('lang'), LANGUAGES),
    large: query.get('text') === 'large',
    calm: query.has('calm'),
    bright: query.has('bright'),
    pinyin: query.has('pinyin'),
    soundLevel: sound === 0 || sound === 1 || sound === 2 || sound === 3 ? sound : null,
    seed: Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff ? seed : FIRST_SEED,
    mode: oneOf(query.get('mode'), MODES) ?? 'visit',
    overlay: query.get('overlay') === 'targets' ? 'targets' : 'none',
    log: query.has('log'),
    desk: query.has('desk'),
  };
}
