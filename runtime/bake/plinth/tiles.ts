import { createField, type Field, OVERSAMPLE } from './field.ts';
import { light } from './light.ts';
import type { Rgb } from './materials.ts';
import { noise, pick } from './noise.ts';

export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Size and density of the plaster: 512 px for 160 mm. Softer than the parts, because plaster has nothing sharp. */
export const PLASTER_PX = 512;
export const PLASTER_PX_PER_MM = 3.2;

/** Trowelled plaster, seamless. Its mean is the colour given; it stays within ±3 % of it. */
export function plaster(colour: Rgb): Picture {
  const size = PLASTER_PX;
  const heightAt = (x: number, y: number) =>
    noise((x * 16) / size, (y * 10) / size, 16, 10) * 5.2 +
    noise((x * 42) / size + 7, (y * 24) / size, 42, 24) * 2 +
    noise((x * 150) / size, (y * 48) / size, 150, 48) * 0.85 +
    noise(x / 2, y / 2, size / 2) * 0.3;
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const dx = heightAt(x + 1, y) - heightAt(x - 1, y);
      const dy = heightAt(x, y + 1) - heightAt(x, y - 1);
      const tone = 1 + Math.max(-0.034, Math.min(0.034, dx * 0.016 + dy * 0.02 + noise((x * 6) / size, (y * 6) / size, 6) * 0.016));
      const o = (y * size + x) * 4;
      data[o] = Math.min(255, colour[0] * tone ** 0.86);
      data[o + 1] = Math.min(255, colour[1] * tone);
      data[o + 2] = Math.min(255, colour[2] * tone ** 1.14);
      data[o + 3] = 255;
    }
  }
  return { width: size, height: size, data };
}

/** Fibre of laid paper, seamless, as a thin veil of light and shade over any colour: at most 3 %. */
export function grain(): Picture {
  const size = 256;
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const fibre =
        noise((x * 64) / size, (y * 10) / size, 64, 10) * 0.9 +
        noise((x * 120) / size, (y * 28) / size + 3, 120, 28) * 0.7 +
        noise((x * 12) / size, (y * 9) / size, 12, 9) * 0.7;
      const o = (y * size + x) * 4;
      const light = fibre > 0;
      data[o] = light ? 255 : 72;
      data[o + 1] = light ? 255 : 54;
      data[o + 2] = light ? 250 : 30;
      data[o + 3] = Math.round(Math.min(1, Math.abs(fibre)) * (light ? 46 : 13));
    }
  }
  return { width: size, height: size, data };
}

const SHELL_COLUMNS = 6;
const SHELL_ROWS = 8;
const SHELL_PITCH_X = 16.5;
const SHELL_PITCH_Y = 9;
const SHELL_RADIUS = 12.4;
const SHELL_PX_PER_MM = 3.4;

/** Height of one oyster shell at (u, v) from its middle, in radii; its fan opens upward. Negative outside. */
function shellHeight(u: number, v: number, i: number, j: number): number {
  const size = 0.94 + 0.14 * pick(i + 9, j * 5);
  const x = u / size;
  const y = (v / size) * 1.06;
  const wobble = 1 + 0.05 * Math.sin(Math.atan2(y, x) * 5 + pick(i, j) * 6) + 0.025 * Math.sin(Math.atan2(y, x) * 11 + pick(j, i) * 6);
  const d = Math.hypot(x, y) / wobble;
  if (d >= 1) return -1;
  const fan = Math.atan2(x, 0.95 - y);
  const reach = Math.hypot(x, 0.95 - y);
  const ribs = 0.055 * Math.cos(fan * 24 + pick(i, j + 31) * 5) * Math.min(1, reach * 0.9);
  const growth = 0.05 * Math.cos(reach * 20 + pick(i + 3, j) * 6);
  const lean = (pick(i + 17, j) - 0.5) * 0.5 * x + (pick(i, j + 17) - 0.5) * 0.35 * y;
  return 1.25 * Math.sqrt(1 - d * d * 0.86) + ribs + growth + lean + 0.35;
}

/** The wall of oyster shells in relief, seamless both ways, as light and shade over any ground. */
export function shells(): Picture {
  const tileWidth = SHELL_COLUMNS * SHELL_PITCH_X;
  const tileHeight = SHELL_ROWS * SHELL_PITCH_Y;
  const margin = 12;
  const field = createField({ x0: -margin, y0: -margin, x1: tileWidth + margin, y1: tileHeight + margin }, SHELL_PX_PER_MM);
  drawShells(field);
  const lit = light(field);
  const left = Math.round(margin * SHELL_PX_PER_MM);
  const width = Math.round(tileWidth * SHELL_PX_PER_MM);
  const height = Math.round(tileHeight * SHELL_PX_PER_MM);
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((y + left) * lit.width + left) * 4;
    data.set(lit.data.subarray(from, from + width * 4), y * width * 4);
  }
  return { width, height, data };
}

function drawShells(field: Field): void {
  const wrap = (value: number, period: number) => ((value % period) + period) % period;
  for (let row = 0; row < field.height; row++) {
    const y = field.bounds.y0 + (row + 0.5) / field.samplesPerMm;
    for (let column = 0; column < field.width; column++) {
      const x = field.bounds.x0 + (column + 0.5) / field.samplesPerMm;
      const nearest = Math.round(y / SHELL_PITCH_Y);
      // A lower course lies over the one above it, so the lowest shell that covers the sample is the one that is seen.
      for (let j = nearest + 2; j >= nearest - 2; j--) {
        const offset = wrap(j, 2) * 0.5;
        const across = Math.round(x / SHELL_PITCH_X - offset);
        let best = -1;
        for (let i = across - 1; i <= across + 1; i++) {
          const ci = wrap(i, SHELL_COLUMNS);
          const cj = wrap(j, SHELL_ROWS);
          const cx = (i + offset + (pick(ci * 7, cj * 13) - 0.5) * 0.24) * SHELL_PITCH_X;
          const cy = (j + (pick(ci * 3, cj * 11) - 0.5) * 0.3) * SHELL_PITCH_Y;
          best = Math.max(best, shellHeight((x - cx) / SHELL_RADIUS, (y - cy) / SHELL_RADIUS, ci, cj));
        }
        if (best < 0) continue;
        field.heightMm[row * field.width + column] = best * 1.5;
        break;
      }
    }
  }
}

export const SHELL_MM = { width: SHELL_COLUMNS * SHELL_PITCH_X, height: SHELL_ROWS * SHELL_PITCH_Y };
export { OVERSAMPLE };
