import type { Lighting } from './lighting.ts';
import { type Colour, mixColour, type Point, smoothstep } from './shape.ts';
import { displayed } from './tone.ts';

const MIST = displayed('#dfe0cf');

/** Far land dissolves into paper; the higher, the less. */
function mist(colour: Colour, [, y, z]: Point): Colour {
  const depth = smoothstep(3.2, 8, -z) * 0.55 * Math.min(1, Math.max(0.25, 1.4 - y * 0.4));
  return mixColour(colour, MIST, depth);
}

/**
 * Home's camera only moves sideways: what looks away from its whole rail is never seen. Parts that turn keep all sides.
 */
export const seenFromRail = (nx: number, ny: number, nz: number, mesh: string): boolean =>
  /^(pin|rotor)/.test(mesh) || ny * 0.47 + nz * 0.88 + Math.abs(nx) * 0.62 > -0.02;

/**
 * Late morning on the coast: one warm key from the upper left, a cool sky, warm ground. Everything that stands on home's
 * table is baked with it, whichever exhibit brings it. Units: one is about 80 px of the board.
 */
export const COAST_LIGHT: Lighting = {
  sky: (_x, y) => {
    const up = y * 0.5 + 0.5;
    return [0.27 + 0.13 * up, 0.24 + 0.19 * up, 0.2 + 0.26 * up];
  },
  keys: [{ direction: [-0.6, 0.82, 0.5], colour: [1.02, 0.87, 0.65], softness: 0.06, rays: 10 }],
  points: [],
  flicker: [],
  skyRays: 28,
  reach: 1.5,
  keyReach: 14,
  ambientBounce: 0.45,
  warmth: [0.03, 0.02, 0.018],
  offset: 0.006,
  contrast: 0.16,
  finish: (colour, at) => mist(colour, at),
};
