import { describe, expect, it } from 'vitest';
import { cellSr, flashesIn, GRID, type Picture } from './measure/flashes.ts';

/*
 * Against hand-made films: a field of cells goes between two colours so many times a second. Definitions: WCAG 2.2, "general
 * flash and red flash thresholds".
 */

const SR = 0.002;
const CELLS = GRID.across * GRID.down;

/** `hz` full cycles a second in the first `cells` cells, thirty pictures a second, for two seconds. */
function filmOf(hz: number, cells: number, a: readonly number[], b: readonly number[]): Picture[] {
  return Array.from({ length: 60 }, (_, index) => {
    const atMs = (index * 1000) / 30;
    const rgb = new Float64Array(3 * CELLS).fill(0.2);
    const colour = Math.floor((2 * hz * atMs) / 1000) % 2 === 0 ? a : b;
    for (let cell = 0; cell < cells; cell++) rgb.set(colour, 3 * cell);
    return { atMs, rgb };
  });
}

const WHITE = [1, 1, 1];
const BLACK = [0, 0, 0];
const RED = [1, 0, 0];
/** As bright as the red: 0.2126. */
const GREY = [0.2126, 0.2126, 0.2126];

describe('flashes', () => {
  it('rule 40: five a second over a large area are five', () => {
    const { luminancePerS, luminanceAreaSr } = flashesIn(filmOf(5, 100, WHITE, BLACK), SR);
    expect(luminancePerS).toBe(5);
    expect(luminanceAreaSr).toBeCloseTo(100 * SR);
  });

  it('two a second are two, which is allowed', () => {
    expect(flashesIn(filmOf(2, 100, WHITE, BLACK), SR).luminancePerS).toBeLessThanOrEqual(2);
  });

  it('less than 0.006 sr is small', () => {
    expect(flashesIn(filmOf(5, 2, WHITE, BLACK), SR).luminancePerS).toBe(0);
    expect(flashesIn(filmOf(5, 3, WHITE, BLACK), SR).luminancePerS).toBe(5);
  });

  it('less than a tenth of the luminance is no flash, nor is what stays bright', () => {
    expect(flashesIn(filmOf(5, 100, [0.3, 0.3, 0.3], [0.38, 0.38, 0.38]), SR).luminancePerS).toBe(0);
    expect(flashesIn(filmOf(5, 100, WHITE, [0.81, 0.81, 0.81]), SR).luminancePerS).toBe(0);
  });

  it('saturated red counts although its luminance stands still', () => {
    const { redPerS, luminancePerS } = flashesIn(filmOf(5, 100, RED, GREY), SR);
    expect(luminancePerS).toBe(0);
    expect(redPerS).toBe(5);
  });

  it('something that only grows brighter has not flashed', () => {
    const film = filmOf(0, 0, WHITE, BLACK);
    for (const [index, { rgb }] of film.entries()) rgb.fill(index / 60);
    expect(flashesIn(film, SR).luminancePerS).toBe(0);
  });

  it('a cell is a share of the panel, seen from where visitors stand', () => {
    const display = {
      diagonalMm: 1000,
      widthPx: 1600,
      heightPx: 1200,
      mountBottomMm: 0,
      tiltDeg: 0,
      viewingDistanceMm: 1000,
      brightnessNit: 300,
      ambientLux: 300,
    };
    // 800 mm × 600 mm at one metre.
    expect(cellSr(display)).toBeCloseTo(((0.8 / 32) * 0.6) / 18, 10);
  });
});
