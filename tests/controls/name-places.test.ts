import { namePlaces } from '@kit/debrief/name-places.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('the names of curves', () => {
  const textPx = 20;
  const frame = { textPx, rightPx: 400, topPx: 20, bottomPx: 220 };
  const curve = fc
    .array(fc.double({ min: 0, max: 240, noNaN: true }), { minLength: 2, maxLength: 40 })
    .map((ys) => ys.map((y, index) => ({ x: (400 * index) / (ys.length - 1), y })));
  const curves = fc.array(curve, { minLength: 1, maxLength: 4 });

  it('stand apart and on the plate', () => {
    fc.assert(
      fc.property(curves, (lines) => {
        const places = namePlaces(lines, { ...frame, widthsPx: lines.map(() => 60) }).sort((a, b) => a - b);
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(frame.topPx);
          expect(place).toBeLessThanOrEqual(frame.bottomPx + 1e-6);
          if (index > 0) expect(place - places[index - 1]!).toBeGreaterThanOrEqual(1.15 * textPx - 1e-6);
        }
      }),
    );
  });

  it('rule 38: stand on no line where any place is free of it', () => {
    fc.assert(
      fc.property(curve, (line) => {
        const [place] = namePlaces([line], { ...frame, widthsPx: [60] });
        // Walks along the line in small steps, as an eye would.
        const onLine = (baseline: number) =>
          line.slice(1).some((to, index) => {
            const from = line[index]!;
            return Array.from({ length: 201 }, (_, step) => step / 200).some((share) => {
              const x = from.x + (to.x - from.x) * share;
              const y = from.y + (to.y - from.y) * share;
              return x > 341 && x < 399 && y > baseline - 0.8 * textPx && y < baseline + 0.2 * textPx;
            });
          });
        // A little more room than the letters need: a place that only just is free may be passed over.
        const roomy = Array.from({ length: 11 }, (_, step) => 20 + 20 * step).some(
          (baseline) => ![-8, -4, 0, 4, 8].some((by) => onLine(baseline + by)),
        );
        if (roomy) expect(onLine(place!)).toBe(false);
      }),
    );
  });

  it('stand at their lines’ ends where nothing is in the way', () => {
    const falling = [
      { x: 0, y: 60 },
      { x: 330, y: 60 },
      { x: 400, y: 190 },
    ];
    const flat = [
      { x: 0, y: 40 },
      { x: 400, y: 40 },
    ];
    const [low, high] = namePlaces([falling, flat], { ...frame, widthsPx: [30, 30] });
    expect(Math.abs(high! - 40)).toBeLessThan(1.5 * textPx);
    expect(low!).toBeGreaterThan(high!);
  });
});
