import { z } from 'zod';
import type { Query } from './define-exhibit.ts';

/*
 * What the questions to a model are made with: fields whose messages say what would do, and the form of a question.
 * It knows no page, so that a command can ask a model too.
 */

/** A number with a range. */
export function ranged(name: string, low: number, high: number, unit = '') {
  const error = `${name} must be a number from ${low} to ${high}${unit === '' ? '' : ` ${unit}`}`;
  return z.number({ error }).min(low, { error }).max(high, { error });
}

/** Greater than nought, at most `high`. */
export function positive(name: string, high: number, unit: string) {
  const error = `${name} must be a number greater than 0 and at most ${high} ${unit}`;
  return z.number({ error }).gt(0, { error }).max(high, { error });
}

/** A question whose answer is held to the types of its input and output. */
export function query<I extends z.ZodType, O extends z.ZodType>(definition: {
  title: string;
  input: I;
  output: O;
  example: z.input<I>;
  answer(input: z.output<I>): z.input<O>;
}): Query {
  return definition as unknown as Query;
}
