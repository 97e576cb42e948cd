import type { z } from 'zod';
import { nearest } from './did-you-mean.ts';

/*
 * What a curator reads: one line for each problem, with its path, what was found, and what would do.
 * Written so that any JSON value gives a clear list and never a throw.
 */

/** Units by the ending of a key, as the files name them. */
const UNITS: readonly (readonly [ending: string, unit: string])[] = [
  ['Mm', 'mm'],
  ['Px', 'px'],
  ['Deg', '°'],
  ['Nit', 'cd/m²'],
  ['Lux', 'lx'],
  ['Dba', 'dBA'],
  ['Seconds', 's'],
  ['seconds', 's'],
  ['Days', 'days'],
  ['M2', 'm²'],
  ['Kg', 'kg'],
  ['M', 'm'],
  ['S', 's'],
];

/** All problems of a value that a schema refused, in the order of the file. */
export function problemsOf(schema: z.ZodType, error: z.ZodError, value: unknown, at: readonly PropertyKey[] = []): string[] {
  return error.issues.flatMap((issue) => describe(schema, issue, value, at));
}

export function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(String(key))) text += text ? `.${String(key)}` : String(key);
    else text += `[${JSON.stringify(short(String(key)))}]`;
  }
  return text || 'the file';
}

function describe(schema: z.ZodType, issue: z.core.$ZodIssue, value: unknown, at: readonly PropertyKey[]): string[] {
  const path = [...at, ...issue.path];
  const where = pathText(path);
  const found = valueAt(value, issue.path);
  const unit = unitOf(path);
  const is = found === undefined ? 'is missing' : `is ${shown(found)}${typeof found === 'number' ? space(unit) : ''}`;

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) => {
        const guess = nearest(key, known);
        const allowed = known.length > 0 ? `; known are ${known.join(', ')}` : '';
        return `${pathText([...path, key])} is not known${guess ? `; did you mean ${guess}?` : allowed}`;
      });
    }
    case 'too_small':
    case 'too_big': {
      const range = rangeOf(schemaAt(schema, issue.path));
      if (typeof found === 'number' && range)
        return [`${where} ${is}; choose between ${range.low}${space(unit)} and ${range.high}${space(unit)}`];
      const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      const counted = Array.isArray(found)
        ? `has ${found.length} ${found.length === 1 ? 'entry' : 'entries'}; ${limit} would do`
        : typeof found === 'string'
          ? `has ${found.length} characters; ${limit} would do`
          : `${is}; ${limit}${space(unit)} would do`;
      return [`${where} ${counted}`];
    }
    case 'invalid_value':
      return [`${where} ${is}; choose ${oneOf(issue.values.map(shown))}`];
    case 'invalid_type':
      return [`${where} ${is}; it must be ${wanted(issue.expected)}${unit ? ` in ${unit}` : ''}`];
    case 'invalid_format':
      return [`${where} ${is}; ${issue.message}`];
    case 'invalid_union': {
      const literals = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
      const types = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_type' ? [wanted(inner.expected)] : []));
      const choices = [...literals.map(shown), ...types];
      const nested = issue.errors.find((branch) => branch.some((inner) => inner.code !== 'invalid_type'));
      if (choices.length === 0 && nested) {
        return nested.flatMap((inner) =>
          describe(schema, { ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, value, at),
        );
      }
      return [`${where} ${is}; choose ${oneOf([...new Set(choices)])}`];
    }
    default:
      return [`${where} ${is}; ${issue.message}`];
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const key of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return here;
}

/** The schema that stands at a path, with what only wraps it taken off. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let here: z.ZodType | undefined = unwrap(schema);
  for (const key of path) {
    if (here === undefined) return undefined;
    const def: { type: string; shape?: Record<string, z.ZodType>; element?: z.ZodType; valueType?: z.ZodType } =
      here.def as never;
    const shape = def.shape;
    const next: z.ZodType | undefined =
      def.type === 'object' && shape && Object.hasOwn(shape, key) ? shape[String(key)] : (def.element ?? def.valueType);
    here = next && unwrap(next);
  }
  return here;
}

function unwrap(schema: z.ZodType): z.ZodType {
  let here = schema;
  while (['optional', 'nullable', 'default', 'prefault', 'readonly'].includes(here.def.type)) {
    here = (here.def as unknown as { innerType: z.ZodType }).innerType;
  }
  return here;
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const here = schemaAt(schema, path);
  return here?.def.type === 'object' ? Object.keys((here.def as unknown as { shape: object }).shape) : [];
}

function rangeOf(schema: z.ZodType | undefined): { low: number; high: number } | undefined {
  if (schema?.def.type !== 'number') return undefined;
  const { minValue, maxValue } = schema as unknown as { minValue: number | null; maxValue: number | null };
  return minValue !== null && maxValue !== null && Number.isFinite(minValue) && Number.isFinite(maxValue)
    ? { low: minValue, high: maxValue }
    : undefined;
}

function unitOf(path: readonly PropertyKey[]): string {
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  return UNITS.find(([ending]) => String(key).endsWith(ending))?.[1] ?? '';
}

const space = (unit: string) => (unit ? ` ${unit}` : '');

const WANTED: Record<string, string> = {
  object: 'a group of settings in { }',
  array: 'a list in [ ]',
  record: 'a group of settings in { }',
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};
const wanted = (expected: string) => WANTED[expected] ?? expected;

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value !== null && typeof value === 'object') return 'a group of settings';
  return short(JSON.stringify(value) ?? String(value));
}

function oneOf(choices: readonly string[]): string {
  return choices.length <= 1 ? (choices[0] ?? 'something else') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}
