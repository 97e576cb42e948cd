import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pushAt, vignetteAt } from '../../runtime/shell/home-stage/vignette.ts';
import { springTo, standAt, stopAfter, withElasticEnds } from '../../runtime/shell/motion/spring.ts';
import { tourAt } from '../../runtime/shell/motion/tour.ts';

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

  it('A2: in attract it moves below 6° a second (rule 16)', () => {
    for (const count of [1, 2, 3, 12]) {
      for (const plateDeg of [6, 10.7, 18]) {
        const at = (timeS: number) => tourAt(timeS, { count, vignetteS: 9, plateDeg }).position;
        let fastest = 0;
        for (let t = 0; t < 250; t += 0.01) fastest = Math.max(fastest, (Math.abs(at(t + 0.01) - at(t)) / 0.01) * plateDeg);
        expect(fastest).toBeLessThan(6);
        expect(fastest).toBeGreaterThan(0);
      }
    }
  });

  it('A1: in attract it stops before every exhibit in turn, from neighbour to neighbour, the leading one first', () => {
    const seen: number[] = [];
    for (let t = 0; t < 9 * 9; t += 0.1) {
      const { position, vignette } = tourAt(t, { count: 5, vignetteS: 9, plateDeg: 10 });
      if (vignette.timeS < 0 || seen.at(-1) === vignette.index) continue;
      expect(position, 'it plays before the exhibit whose vignette it is').toBeCloseTo(vignette.index, 6);
      seen.push(vignette.index);
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 3, 2, 1, 0]);
  });
});

describe('the vignette of an exhibit in attract', () => {
  const lengthS = 6;
  const play = (round: number) =>
    Array.from({ length: 601 }, (_, i) => vignetteAt({ index: 0, round, timeS: (i * lengthS) / 600, lengthS }));

  it('begins and ends at rest, reaches out to both sides, and never beyond its part’s reach', () => {
    for (let round = 0; round < 50; round++) {
      const amounts = play(round);
      expect(amounts[0]).toBeCloseTo(0, 9);
      expect(amounts.at(-1)).toBeCloseTo(0, 9);
      expect(Math.max(...amounts)).toBeGreaterThan(0.5);
      expect(Math.min(...amounts)).toBeLessThan(-0.5);
      expect(Math.max(...amounts.map(Math.abs))).toBeLessThanOrEqual(1);
    }
  });

  it('A1: is a fresh one every time: no two rounds in a row are alike', () => {
    for (let round = 0; round < 50; round++) {
      const [one, next] = [play(round), play(round + 1)];
      expect(Math.max(...one.map((amount, i) => Math.abs(amount - next[i]!)))).toBeGreaterThan(0.1);
    }
  });

  it('a finger’s push swings the part at once and dies away', () => {
    const reach = (fromS: number, toS: number) => {
      let most = 0;
      for (let t = fromS; t < toS; t += 0.01) most = Math.max(most, Math.abs(pushAt(t)));
      return most;
    };
    expect(reach(0, 0.25)).toBeGreaterThan(0.5);
    expect(reach(4, 10)).toBeLessThan(0.02);
    expect(pushAt(Number.POSITIVE_INFINITY), 'never pushed').toBe(0);
  });
});
