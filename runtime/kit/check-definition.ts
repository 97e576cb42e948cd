import { LANGUAGES } from '@base/vocabulary.ts';
import { idSchema, languageSchema, multitouchSchema } from '@protocol/schemas.ts';
import { z } from 'zod';
import type { AnyExhibit } from './define-exhibit.ts';

const callable = z.custom<(...given: never[]) => unknown>((value) => typeof value === 'function', 'must be a function');
/** A component may be a function, or an object that React made of one (memo, forwardRef, lazy). */
const component = z.custom((value) => typeof value === 'function' || (typeof value === 'object' && value !== null), {
  message: 'must be a component',
});
const schemaOfZod = z.custom((value) => typeof (value as z.ZodType | null)?.safeParse === 'function', {
  message: 'must be a zod schema',
});
const item = (kind: 'predict' | 'transfer') => z.strictObject({ id: idSchema, kind: z.literal(kind), question: z.string() });
const copySchema = z.record(z.string(), z.string().min(1));

const definitionSchema = z.strictObject({
  id: idSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be like 1.0.0'),
  protocol: z.literal(1),
  theme: z.enum(['fire', 'earthquake', 'typhoon', 'carbon', 'everyday']),
  options: schemaOfZod,
  multitouch: multitouchSchema,
  languages: z.array(languageSchema).min(1),
  designedSeconds: z.number().min(10).max(900),
  items: z.strictObject({ predict: item('predict'), transfer: item('transfer') }),
  sources: z.array(
    z.strictObject({
      id: z.string().min(1),
      claim: z.string().min(1),
      value: z.string().optional(),
      reference: z.string().min(1),
      standing: z.enum(['opened', 'computed', 'remembered', 'exhibit-rule']),
      reviewedBy: z.string().min(1).nullable(),
      validUntil: z.iso.date(),
    }),
  ),
  copy: z.strictObject({ 'zh-CN': copySchema, en: copySchema }),
  ruby: z.record(z.string(), z.array(z.string())),
  voice: z.partialRecord(languageSchema, z.record(z.string(), z.string())).optional(),
  screens: z.record(z.string(), z.array(z.string())).optional(),
  title: z.string(),
  invitation: z.string(),
  stepS: z.number().gt(0).max(0.1),
  createModel: callable,
  Scene: component,
  Panel: component,
  Debrief: component,
  queries: z.record(
    z.string(),
    z.strictObject({ title: z.string(), input: schemaOfZod, output: schemaOfZod, example: z.unknown(), answer: callable }),
  ),
  visitorScript: z.strictObject({ play: callable, withinS: z.number().gt(0).max(900) }),
});

/** Everything that is wrong with a definition, in words, all at once. Empty when it is well formed. */
export function problemsOf(definition: unknown): string[] {
  const parsed = definitionSchema.safeParse(definition);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => `${issue.path.join('.') || 'definition'}: ${issue.message}`);
  }
  const { copy, title, invitation, items, sources, screens, languages } = parsed.data;
  const problems: string[] = [];
  const needed: [string, string][] = [
    ['title', title],
    ['invitation', invitation],
    ['items.predict.question', items.predict.question],
    ['items.transfer.question', items.transfer.question],
    ...Object.entries(screens ?? {}).flatMap(([name, keys]) => keys.map((key): [string, string] => [`screens.${name}`, key])),
    ...sources.map((source): [string, string] => [`sources.${source.id}.claim`, source.claim]),
  ];
  for (const language of LANGUAGES) {
    if (!languages.includes(language)) continue;
    for (const [where, key] of needed) {
      if (copy[language][key] === undefined) problems.push(`${where}: the copy has no text ${key} in ${language}`);
    }
  }
  const ids = sources.map((source) => source.id);
  for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) problems.push(`sources: ${id} stands there twice`);
  return problems;
}

/** Whether a value is a definition that can be opened. */
export const isDefinition = (value: unknown): value is AnyExhibit => problemsOf(value).length === 0;
