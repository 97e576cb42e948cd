import { LANGUAGES, MULTITOUCH, PROFILES } from '@base/vocabulary.ts';
import { z } from 'zod';

/** Zod would try `new Function`, which the content security policy refuses (and reports) on every page. */
z.config({ jitless: true });

/** Pieces that messages, manifests and configuration have in common. */

export const languageSchema = z.enum(LANGUAGES);
export const profileSchema = z.enum(PROFILES);
export const multitouchSchema = z.enum(MULTITOUCH);

export const preferencesSchema = z.strictObject({
  language: languageSchema,
  textSize: z.enum(['normal', 'large']),
  calm: z.boolean(),
  bright: z.boolean(),
  pinyin: z.boolean(),
  soundLevel: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
});

export const displaySchema = z.strictObject({
  diagonalMm: z.number().min(150).max(3000),
  widthPx: z.int().min(320).max(16_384),
  heightPx: z.int().min(320).max(16_384),
  mountBottomMm: z.number().min(0).max(1500),
  tiltDeg: z.number().min(0).max(90),
  viewingDistanceMm: z.number().min(250).max(5000),
  brightnessNit: z.number().min(50).max(5000),
  ambientLux: z.number().min(0).max(100_000),
});

/** Text in each of the kiosk's languages. */
export const bilingualSchema = z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingualSchema>;

/** Identifiers of exhibits, kiosks, items, steps: lower case words joined by hyphens. */
export const idSchema = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens, for example hall-2');
