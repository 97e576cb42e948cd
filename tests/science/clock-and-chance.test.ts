import type { KioskError } from '@base/errors.ts';
import { createFixedStep } from '@science/fixed-step.ts';
import { createRandom } from '@science/random.ts';
import { requireBetween, requireNotNegative, requirePositive } from '@science/require.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('fixed-step clock', () => {
  it('makes 60 steps of a sixtieth from frames of any length that add up to a second', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.0005, max: 0.2, noNaN: true }), { minLength: 10, maxLength: 200 }), (frames) => {
        const total = frames.reduce((sum, frame) => sum + frame, 0);
        const clock = createFixedStep(1 / 60);
        const steps = frames.reduce((sum, frame) => sum + clock.advance(frame / total < 0.25 ? frame / total : 0, () => {}), 0);
        const counted = frames.reduce((sum, frame) => sum + (frame / total < 0.25 ? frame / total : 0), 0);
        expect(Math.abs(steps - counted * 60)).toBeLessThanOrEqual(1);
        expect(clock.alpha).toBeGreaterThanOrEqual(0);
        expect(clock.alpha).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never runs after a machine that slept: an hour is caught up by a quarter second', () => {
    const clock = createFixedStep(0.01, 0.25);
    expect(clock.advance(3600, () => {})).toBe(25);
    expect(clock.advance(0.01, () => {})).toBe(1);
  });

  it('takes a clock that was set back, or is missing, as no time at all', () => {
    const clock = createFixedStep(0.01);
    for (const elapsed of [-5, Number.NaN, 0]) expect(clock.advance(elapsed, () => {})).toBe(0);
  });

  it('hands every step the same dt', () => {
    const clock = createFixedStep(0.02);
    const seen = new Set<number>();
    for (const frame of [0.016, 0.033, 0.1, 0.007]) clock.advance(frame, (dtS) => seen.add(dtS));
    expect([...seen]).toEqual([0.02]);
  });
});

describe('seeded chance', () => {
  it('is the published mulberry32: first numbers of seed 1', () => {
    const random = createRandom(1);
    // Reference: the algorithm worked through with BigInt arithmetic, below.
    const expected = mulberryWithBigInt(1, 5);
    expect([1, 2, 3, 4, 5].map(() => random.next())).toEqual(expected);
  });

  it('goes on from a stored state', () => {
    const random = createRandom(99);
    random.next();
    const stored = random.state();
    const rest = [random.next(), random.next()];
    const again = createRandom(stored);
    expect([again.next(), again.next()]).toEqual(rest);
  });

  it('is even: chi-square of a hundred bins over 100,000 draws is within six standard deviations', () => {
    const random = createRandom(7);
    const bins = new Array(100).fill(0);
    for (let i = 0; i < 100_000; i++) bins[random.index(100)]++;
    const chiSquare = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(Math.abs(chiSquare - 99)).toBeLessThan(6 * Math.sqrt(2 * 99));
  });
});

describe('a number out of range', () => {
  it.each([
    () => requirePositive('length (m)', 0),
    () => requirePositive('length (m)', Number.NaN),
    () => requirePositive('length (m)', Number.POSITIVE_INFINITY),
    () => requireNotNegative('mass (kg)', -1e-9),
    () => requireBetween('angle (rad)', Number.NaN, 0, 1),
  ])('is refused with its code (case %#)', (call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'science/out-of-range' }) as KioskError);
  });

  it('lets the ends of a closed range pass', () => {
    requireBetween('share', 0, 0, 1);
    requireBetween('share', 1, 0, 1);
    requireNotNegative('mass (kg)', 0);
  });
});

function mulberryWithBigInt(seed: number, count: number): number[] {
  const mask = 0xffff_ffffn;
  const imul = (a: bigint, b: bigint) => (a * b) & mask;
  let state = BigInt(seed);
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5n) & mask;
    let t = state;
    t = imul(t ^ (t >> 15n), t | 1n);
    t ^= (t + imul(t ^ (t >> 7n), t | 61n)) & mask;
    return Number((t ^ (t >> 14n)) & mask) / 4_294_967_296;
  });
}
