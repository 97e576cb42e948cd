import { DEFAULT_CAPS, type SoundCaps } from '@base/sound-levels.ts';
import type { Display, Preferences, Profile } from '@base/vocabulary.ts';
import { displaySchema, languageSchema, profileSchema } from '@protocol/schemas.ts';
import { z } from 'zod';
import { PRESETS } from './presets.ts';
import type { FakeHostSettings } from './settings.ts';

/** What the stand-in needs of a kiosk. */
export interface KioskFacts {
  display: Display;
  profile: Profile;
  /** The curator's options for this exhibit. */
  options: Record<string, unknown>;
  preferences: Preferences;
  sound: SoundCaps;
}

/** The part of a kiosk's answer that is read here; the rest may be anything. */
const answerSchema = z.object({
  kiosk: z.object({
    display: displaySchema,
    profile: profileSchema,
    languages: z.object({ default: languageSchema }),
    sound: z.object({ listeningLevelDba: z.number(), peakDba: z.number(), defaultStep: z.literal([0, 1, 2, 3]) }),
    defaults: z.object({
      bright: z.boolean(),
      calm: z.boolean(),
      pinyin: z.boolean(),
      textSize: z.enum(['normal', 'large']),
    }),
  }),
  programme: z.array(z.object({ exhibit: z.string(), options: z.record(z.string(), z.unknown()) })),
});

/** The kiosk that was asked for by name, else the one that answers, else a school's. The address has the last word. */
export function kioskFacts(settings: FakeHostSettings, answer: unknown): KioskFacts {
  const real = settings.kiosk === null ? answerSchema.safeParse(answer) : null;
  const preset = PRESETS[settings.kiosk ?? 'school'];
  const kiosk = real?.success ? real.data.kiosk : null;
  const programme = real?.success ? real.data.programme : [];
  return {
    display: kiosk?.display ?? preset.display,
    profile: settings.profile ?? kiosk?.profile ?? preset.profile,
    options: programme.find((entry) => entry.exhibit === settings.exhibitId)?.options ?? {},
    sound: {
      listeningLevelDba: kiosk?.sound.listeningLevelDba ?? DEFAULT_CAPS.listeningLevelDba,
      peakDba: kiosk?.sound.peakDba ?? DEFAULT_CAPS.peakDba,
    },
    preferences: {
      language: settings.language ?? kiosk?.languages.default ?? 'zh-CN',
      textSize: settings.large ? 'large' : (kiosk?.defaults.textSize ?? 'normal'),
      calm: settings.calm || (kiosk?.defaults.calm ?? false),
      bright: settings.bright || (kiosk?.defaults.bright ?? false),
      pinyin: settings.pinyin || (kiosk?.defaults.pinyin ?? false),
      soundLevel: settings.soundLevel ?? kiosk?.sound.defaultStep ?? 2,
    },
  };
}

/** The largest picture of the panel that fits into a window. */
export function fitInto(display: Display, widthPx: number, heightPx: number): { widthPx: number; heightPx: number } {
  const scale = Math.min(widthPx / display.widthPx, heightPx / display.heightPx);
  return { widthPx: Math.floor(display.widthPx * scale), heightPx: Math.floor(display.heightPx * scale) };
}
