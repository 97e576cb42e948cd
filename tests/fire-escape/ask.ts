import { expect } from 'vitest';
import { queries } from '../../exhibits/fire-escape/model/queries.ts';

/** Asks a question of the model with its input and output checked, as the command does. */
export function ask<T = Record<string, number>>(name: keyof typeof queries, input: unknown): T {
  const query = queries[name];
  return query.output.parse(query.answer(query.input.parse(input))) as T;
}

/** Paths and messages of what a question does not accept. */
export function refused(name: keyof typeof queries, input: unknown): string[] {
  const parsed = queries[name].input.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

export function expectWithin(row: string, actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual / expected - 1), `${row}: ${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
}
