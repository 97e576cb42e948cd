import type { Query } from '@kit/define-exhibit.ts';
import { z } from 'zod';

/* Fields and forms that the questions of this model share. */

/** A number with a range whose message says what would do. */
export function ranged(name: string, low: number, high: number, unit: string) {
  const range = `${name} must be a number from ${low} to ${high}${unit === '' ? '' : ` ${unit}`}`;
  return z.number({ error: range }).min(low, { error: range }).max(high, { error: range });
}

/** Greater than nought, at most `high`. */
export function positive(name: string, high: number, unit: string) {
  const range = `${name} must be a number greater than 0 and at most ${high} ${unit}`;
  return z.number({ error: range }).gt(0, { error: range }).max(high, { error: range });
}

export function query<I extends z.ZodType, O extends z.ZodType>(definition: {
  title: string;
  input: I;
  output: O;
  example: z.infer<I>;
  answer(input: z.infer<I>): z.infer<O>;
}): Query {
  return definition as unknown as Query;
}

export const share = (name: string) => ranged(name, 0, 1, '');
/** A time series in an answer. */
export const answers = z.array(z.number());
