import { LANGUAGES } from '@base/vocabulary.ts';
import { z } from 'zod';
import type { AnyExhibit } from '../define-exhibit.ts';

/** One option as JSON Schema tells it. */
export interface OptionSchema {
  type?: string;
  default?: unknown;
  enum?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: OptionSchema;
  /** Copy key of its name, from `.meta({ label })`. */
  label?: string;
  help?: string;
  unit?: string;
}

/** The curator's options by name. */
export function optionsOf(exhibit: AnyExhibit): Record<string, OptionSchema> {
  const schema = z.toJSONSchema(exhibit.options, { io: 'input' }) as { properties?: Record<string, OptionSchema> };
  return schema.properties ?? {};
}

/** What is wrong with an exhibit's options, in words: each has a default, a name in every language, and its bounds. */
export function optionProblems(exhibit: AnyExhibit): string[] {
  const problems: string[] = [];
  if (!exhibit.options.safeParse({}).success) problems.push('without any option set, the options are refused');
  if (exhibit.options.safeParse({ 'no-such-option': 1 }).success) problems.push('an option that does not exist is accepted');
  for (const [name, option] of Object.entries(optionsOf(exhibit))) {
    if (option.default === undefined) problems.push(`${name} has no default`);
    if (option.label === undefined) problems.push(`${name} does not say its name: .meta({ label: '<copy key>' })`);
    for (const key of [option.label, option.help]) {
      if (key === undefined) continue;
      for (const language of LANGUAGES) {
        if (exhibit.copy[language][key] === undefined) problems.push(`${name}: the copy has no ${key} in ${language}`);
      }
    }
    if (option.type !== 'number' && option.type !== 'integer') continue;
    if ((option.minimum ?? option.exclusiveMinimum) === undefined) problems.push(`${name} has no least value`);
    if ((option.maximum ?? option.exclusiveMaximum) === undefined) problems.push(`${name} has no greatest value`);
    if (option.type === 'number' && option.unit === undefined) problems.push(`${name} has no unit`);
  }
  return problems;
}
