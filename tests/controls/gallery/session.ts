import { createEmitter } from '@base/emitter.ts';
import type { Display, Preferences, Profile } from '@base/vocabulary.ts';
import { createWordBook } from '@kit/copy/word-book.ts';
import { createObservable } from '@kit/host/observable.ts';
import type { KitSession } from '@kit/host/session.ts';
import { layoutOf } from '@look/layout.ts';
import { en, zh } from './words.ts';

const SCHOOL: Display = {
  diagonalMm: 546,
  widthPx: 1920,
  heightPx: 1080,
  mountBottomMm: 800,
  tiltDeg: 0,
  viewingDistanceMm: 500,
  brightnessNit: 300,
  ambientLux: 500,
};

/** The three panels of the repository's kiosks. */
const DISPLAYS: Record<string, Display> = {
  school: SCHOOL,
  van: { ...SCHOOL, diagonalMm: 813, viewingDistanceMm: 600 },
  hall: { ...SCHOOL, diagonalMm: 1397, widthPx: 2160, heightPx: 3840, viewingDistanceMm: 750 },
};

/** The part of a session that controls use, on the display and with the preferences that the address asks for. */
export function gallerySession(query: URLSearchParams): KitSession {
  const display = DISPLAYS[query.get('display') ?? 'van']!;
  const profile = (query.get('profile') ?? 'general') as Profile;
  const preferences = createObservable<Preferences>({
    language: query.get('lang') === 'en' ? 'en' : 'zh-CN',
    textSize: query.has('large') ? 'large' : 'normal',
    calm: query.has('calm'),
    bright: false,
    pinyin: query.has('pinyin'),
    soundLevel: 2,
  });
  const viewport = { widthPx: window.innerWidth, heightPx: window.innerHeight };
  const layout = createObservable(layoutOf(display, profile, preferences.get().textSize, viewport));

  const part: Pick<KitSession, 'display' | 'preferences' | 'layout' | 'words' | 'frames'> & {
    definition: { languages: string[] };
    host: { profile: Profile };
  } = {
    definition: { languages: ['zh-CN', 'en'] },
    host: { profile },
    display,
    preferences,
    layout,
    frames: createEmitter<number>(),
    words: createWordBook('gallery', { 'zh-CN': zh, en }, {}, true),
  };
  return part as unknown as KitSession;
}
