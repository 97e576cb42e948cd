import { expect } from 'vitest';

/** Within a relative tolerance; absolute where nought is expected. NaN is never near. */
export function expectNear(actual: number, expected: number, tolerance: number): void {
  const allowed = tolerance * (expected === 0 ? 1 : Math.abs(expected));
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(allowed);
}

export function expectNearAll(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  for (let i = 0; i < expected.length; i++) expectNear(actual[i]!, expected[i]!, tolerance);
}
