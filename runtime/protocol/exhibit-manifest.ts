import { z } from 'zod';
import { bilingualSchema, idSchema, languageSchema, multitouchSchema } from './schemas.ts';

/**
 * What the shell, the agent and the studio know of an exhibit: data, never code. The build writes one for each
 * exhibit as `/exhibits/<id>/exhibit.json`.
 */
export const exhibitManifestSchema = z.strictObject({
  id: idSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  protocol: z.literal(1),
  title: bilingualSchema,
  /** One sentence that makes a visitor want to try it, at most 14 Han characters. */
  invitation: bilingualSchema,
  /** Pinyin of title and invitation, one entry a character, empty for what is not Han. */
  ruby: z.strictObject({ title: z.array(z.string()), invitation: z.array(z.string()) }),
  languages: z.array(languageSchema).min(1),
  multitouch: multitouchSchema,
  designedSeconds: z.number().min(10).max(900),
  /** Path of the module that the frame imports. */
  entry: z.string().startsWith('/'),
  /** Path of the fallback picture. */
  poster: z.string().startsWith('/'),
  /** Every file the exhibit needs beyond the shell's, by path: what "stored offline" means for it. */
  files: z.array(z.strictObject({ path: z.string().startsWith('/'), bytes: z.int().min(0) })),
  /** JSON Schema of the curator's options. */
  options: z.record(z.string(), z.unknown()),
  items: z.strictObject({ predict: idSchema, transfer: idSchema }),
  theme: z.enum(['fire', 'earthquake', 'typhoon', 'carbon', 'everyday']),
});

export type ExhibitManifest = z.infer<typeof exhibitManifestSchema>;
