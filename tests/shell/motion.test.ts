import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftAt, springTo, standAt, stopAfter, withElasticEnds } from '../../runtime/shell/motion/spring.ts';

describe('the coast under a finger', () => {
  it('settles without overshoot, whatever the frame rate', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.1, noNaN: true }),
        fc.double({ min: -11, max: 11, noNaN: true }),
        (dtS, from) => {
          let place = { position: from, speed: 0 };
          for (let t = 0; t < 2; t += dtS) {
            place = springTo(place, 0, dtS);
            expect(Math.sign(place.position) * Math.sign(from)).toBeGreaterThanOrEqual(0);
          }
          expect(Math.abs(place.position)).toBeLessThan(0.001);
        },
      ),
    );
  });

  it('gives way beyond the ends, but never far', () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (position) => {
        const shown = withElasticEnds(position, 0, 5);
        expect(shown).toBeGreaterThanOrEqual(-0.35);
        expect(shown).toBeLessThanOrEqual(5.35);
        if (position >= 0 && position <= 5) expect(shown).toBe(position);
      }),
    );
  });

  it('stops at the nearest plate, after a flick at the next one', () => {
    expect(stopAfter({ position: 2.4, speed: 0 }, 2, 6)).toBe(2);
    expect(stopAfter({ position: 2.6, speed: 0 }, 2, 6)).toBe(3);
    expect(stopAfter({ position: 2.2, speed: 4 }, 2, 6)).toBe(3);
    expect(stopAfter({ position: 1.8, speed: -4 }, 2, 6)).toBe(1);
    expect(stopAfter({ position: 5.3, speed: 4 }, 5, 6)).toBe(5);
  });

  it('at the ends the coast stands where plates fill the glass, and every stop can still be reached', () => {
    expect([0, 1, 2, 4, 5].map((stop) => standAt(stop, 6, 1.5))).toEqual([1.5, 1.5, 2, 3.5, 3.5]);
    expect([0, 1].map((stop) => standAt(stop, 2, 0.8))).toEqual([0.5, 0.5]);
    for (const stop of [0, 1, 2, 3, 4, 5]) {
      expect(stopAfter({ position: standAt(stop, 6, 1.5), speed: 0 }, stop, 6, 1.5), 'a finger that did not push').toBe(stop);
    }
    expect(stopAfter({ position: 1.7, speed: 4 }, 0, 6, 1.5)).toBe(2);
    expect(stopAfter({ position: 3.3, speed: -4 }, 5, 6, 1.5)).toBe(3);
  });

  it('drifts below 6° a second and comes back after a loop (rule 16)', () => {
    for (const count of [1, 3, 12]) {
      const plateDeg = 10.7;
      let fastest = 0;
      for (let t = 0; t < 18; t += 0.01)
        fastest = Math.max(
          fastest,
          (Math.abs(driftAt(t + 0.01, 18, count, plateDeg) - driftAt(t, 18, count, plateDeg)) / 0.01) * plateDeg,
        );
      expect(fastest).toBeLessThan(6);
      expect(fastest).toBeGreaterThan(0);
      expect(driftAt(18, 18, count, plateDeg)).toBeCloseTo(0, 9);
    }
  });
});
