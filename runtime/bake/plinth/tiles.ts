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

/** Trowelled plaster, seamless. Its mean is the colour given; it stays within ±5 % of it. */
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
      const tone = 1 + Math.max(-0.05, Math.min(0.05, dx * 0.03 + dy * 0.036 + noise((x * 6) / size, (y * 6) / size, 6) * 0.014));
      const o = (y * size + x) * 4;
      data[o] = Math.min(255, colour[0] * tone ** 0.86);
      data[o + 1] = Math.min(255, colour[1] * tone);
      data[o + 2] = Math.min(255, colour[2] * tone ** 1.14);
      data[o + 3] = 255;
    }
  }
  return { width: size, height: size, data };
}

export const GRAIN_PX = 256;
export const GRAIN_PX_PER_MM = 4;

/** Fibre of laid paper, seamless, as a thin veil of light and shade over any colour: at most 3 %. */
export function grain(): Picture {
  const size = GRAIN_PX;
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
      data[o + 3] = Math.round(Math.min(1, Math.abs(fibre)) * (light ? 40 : 7));
    }
  }
  return { width: size, height: size, data };
}

const SHELL_COLUMNS = 6;
const SHELL_ROWS = 8;
const SHELL_PITCH_X = 17;
const SHELL_PITCH_Y = 9.4;
const SHELL_RADIUS = 12.6;
export const SHELL_PX_PER_MM = 4;
export const SHELL_PX = {
  width: Math.round(SHELL_COLUMNS * SHELL_PITCH_X * SHELL_PX_PER_MM),
  height: Math.round(SHELL_ROWS * SHELL_PITCH_Y * SHELL_PX_PER_MM),
};
/** The relief stays below 7 % contrast, so that it never competes with words. */
const SHELL_CONTRAST = 0.066;

interface ShellSurface {
  heightMm: number;
  /** From the rim inward, in radii. */
  depth: number;
  tone: number;
}

const wrap = (value: number, period: number) => ((value % period) + period) % period;

/** The surface of one oyster shell at (x, y) millimetres from its middle; its fan opens upward. Null outside. */
function shellSurface(x: number, y: number, i: number, j: number): ShellSurface | null {
  const radius = SHELL_RADIUS * (0.95 + 0.1 * pick(i + 9, j * 5));
  const u = x / radius;
  const v = (y / radius) * 1.04;
  const angle = Math.atan2(v, u);
  const d = Math.hypot(u, v) * (1 + 0.018 * Math.sin(angle * 7 + pick(i, j) * 6));
  if (d >= 1) return null;
  const fan = Math.atan2(u, 0.92 - v);
  const reach = Math.hypot(u, 0.92 - v);
  const ribs = 0.34 * Math.cos(fan * 17) * Math.min(1, reach);
  const growth = 0.1 * Math.cos(reach * 19 + pick(i + 3, j) * 6);
  const heightMm = 2.1 * Math.sqrt(1 - d * d * 0.94) - 1.5 * v + 0.9 * (pick(i + 17, j) - 0.5) * u + ribs + growth;
  return { heightMm, depth: 1 - d, tone: pick(i * 11, j * 7) - 0.5 };
}

/** The shell that is seen at a place of the endless wall. A lower course lies over the one above it. */
function wallAt(x: number, y: number): ShellSurface | null {
  const nearest = Math.round(y / SHELL_PITCH_Y);
  for (let j = nearest + 2; j >= nearest - 2; j--) {
    const offset = wrap(j, 2) * 0.5;
    const across = Math.round(x / SHELL_PITCH_X - offset);
    let best: ShellSurface | null = null;
    for (let i = across - 1; i <= across + 1; i++) {
      const ci = wrap(i, SHELL_COLUMNS);
      const cj = wrap(j, SHELL_ROWS);
      const cx = (i + offset + (pick(ci * 7, cj * 13) - 0.5) * 0.16) * SHELL_PITCH_X;
      const cy = (j + (pick(ci * 3, cj * 11) - 0.5) * 0.2) * SHELL_PITCH_Y;
      const surface = shellSurface(x - cx, y - cy, ci, cj);
      if (surface && (!best || surface.depth > best.depth)) best = surface;
    }
    if (best) return best;
  }
  return null;
}

/** The wall of oyster shells in relief, seamless both ways, as light and shade over any ground. */
export function shells(): Picture {
  const { width, height } = SHELL_PX;
  const data = new Uint8Array(width * height * 4);
  const step = 0.5 / SHELL_PX_PER_MM;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      let tone = 0;
      for (let sub = 0; sub < 4; sub++) {
        const x = (column + 0.25 + 0.5 * (sub % 2)) / SHELL_PX_PER_MM;
        const y = (row + 0.25 + 0.5 * (sub >> 1)) / SHELL_PX_PER_MM;
        const here = wallAt(x, y);
        if (!here) continue;
        const right = wallAt(x + step, y)?.heightMm ?? here.heightMm;
        const below = wallAt(x, y + step)?.heightMm ?? here.heightMm;
        const slopes = ((right - here.heightMm) * 0.5 + (below - here.heightMm) * 0.62) / step;
        const rim = Math.exp(-here.depth * 22) * 0.5;
        const foot = wallAt(x, y + 1.1);
        const shaded = foot && foot.depth < here.depth - 0.1 ? -0.9 : 0;
        tone += Math.tanh(slopes * 0.95 + rim + shaded + here.tone * 0.5) / 4;
      }
      const o = (row * width + column) * 4;
      const isLight = tone > 0;
      data[o] = isLight ? 255 : 60;
      data[o + 1] = isLight ? 253 : 44;
      data[o + 2] = isLight ? 244 : 24;
      data[o + 3] = Math.round(255 * Math.abs(tone) * (isLight ? 0.5 : SHELL_CONTRAST * 1.3));
    }
  }
  return { width, height, data };
}

export const WATER_PX = { width: 960, height: 56 };
export const WATER_PX_PER_MM = 8;

/** The sea in section, seamless from left to right: foam line, shallow, deep. Clear above its surface. */
export function water(): Picture {
  const { width, height } = WATER_PX;
  const data = new Uint8Array(width * height * 4);
  const stops: readonly (readonly [number, Rgb])[] = [
    [0, [143, 186, 176]],
    [0.32, [79, 143, 141]],
    [1, [38, 92, 98]],
  ];
  for (let x = 0; x < width; x++) {
    const turn = (2 * Math.PI * x) / width;
    const surface = height * (0.19 + 0.075 * Math.sin(turn * 2) + 0.035 * Math.sin(turn * 5 + 1));
    for (let y = 0; y < height; y++) {
      const under = y + 0.5 - surface;
      const depth = Math.max(0, Math.min(1, under / (height * 0.8)));
      const [t0, c0] = stops[depth < 0.32 ? 0 : 1] as (typeof stops)[number];
      const [t1, c1] = stops[depth < 0.32 ? 1 : 2] as (typeof stops)[number];
      const t = (depth - t0) / (t1 - t0);
      const foam = Math.max(0, 1 - Math.abs(under - 2.2) / 2.4);
      const veil = 0.06 * Math.sin(turn * 3 + depth * 9) * (1 - depth);
      const o = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) {
        const body = ((c0[c] as number) + ((c1[c] as number) - (c0[c] as number)) * t) * (1 + veil);
        data[o + c] = Math.min(255, body + ((c === 2 ? 238 : 249) - body) * foam * 0.92);
      }
      data[o + 3] = Math.round(255 * Math.max(0, Math.min(1, under + 0.5)));
    }
  }
  return { width, height, data };
}
