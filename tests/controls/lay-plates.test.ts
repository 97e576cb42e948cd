import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wayOf } from '../../runtime/kit/controls/lay-plates.ts';

/** Plates of 100 × 20 on a stage 400 high. */
const plate = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 });
const AIR = 4;

it('a plate that meets nobody stays at its point', () => {
  expect(wayOf(plate(0, 50), [plate(200, 50)], 0, 400, AIR)).toBe(0);
});

it('of two ways round another plate it takes the shorter one', () => {
  expect(wayOf(plate(0, 50), [plate(50, 58)], 0, 400, AIR)).toBe(-16);
  expect(wayOf(plate(0, 50), [plate(50, 42)], 0, 400, AIR)).toBe(16);
});

it('it never leaves the stage: at the upper edge it goes down', () => {
  expect(wayOf(plate(0, 2), [plate(50, 10)], 0, 400, AIR)).toBe(32);
});

it('whatever stands there: where it comes to rest it meets nobody, or it has not moved', () => {
  const place = fc.record({ left: fc.integer({ min: 0, max: 300 }), top: fc.integer({ min: 0, max: 380 }) });
  fc.assert(
    fc.property(place, fc.array(place, { maxLength: 6 }), (own, others) => {
      const standing = others.map(({ left, top }) => plate(left, top));
      const by = wayOf(plate(own.left, own.top), standing, 0, 400, AIR);
      const at = plate(own.left, own.top + by);
      const free = standing.every(
        (other) =>
          at.left >= other.right + AIR ||
          other.left >= at.right + AIR ||
          at.top >= other.bottom + AIR ||
          other.top >= at.bottom + AIR,
      );
      expect(free || by === 0).toBe(true);
      expect(at.top).toBeGreaterThanOrEqual(0);
      expect(at.bottom).toBeLessThanOrEqual(400);
    }),
  );
});
