import type { Framing } from '@look/stage/framing.ts';

/** Model units a metre: the stage's camera sees from 1 to 200 units. */
export const UNITS_PER_M = 3;
/** The beam's axle, units above the table. */
export const PIVOT_Y = 2.3;
/** Radius of the stone, units: one of 8 kg is twice as wide as one of 1 kg. */
export const stoneRadius = (heavyKg: number): number => 0.56 * Math.cbrt(heavyKg);
/** Height of the weight with its knob, units. */
export const WEIGHT_HEIGHT = 1.2;

/** The whole beam and the table it stands on, from a visitor's height. */
export const LANDSCAPE: Framing = {
  eye: [0, 7, 25],
  target: [0, 2.2, 0],
  fovDeg: 17.5,
  aspect: 1920 / 660,
  centre: [0.5, 0.55],
};

export const PORTRAIT: Framing = {
  eye: [0, 11, 40],
  target: [0, 2.2, 0],
  fovDeg: 20.5,
  aspect: 1080 / 1040,
  centre: [0.5, 0.56],
};

/** For the picture on the coast (`npm run poster`), which is 4 : 3. */
export const POSTER: Framing = { eye: [4, 7, 26], target: [0, 2, 0], fovDeg: 23.5, aspect: 4 / 3, centre: [0.5, 0.62] };
