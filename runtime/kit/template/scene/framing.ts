import type { Framing } from '@look/stage/framing.ts';

/** Model units a metre: the stage's camera sees from 1 to 200 units. */
export const UNITS_PER_M = 3;

/** The whole beam and the table it stands on, from the visitor's height. */
export const LANDSCAPE: Framing = {
  eye: [0, 9.5, 24],
  target: [0, 2, 0],
  fovDeg: 21,
  aspect: 1920 / 660,
  centre: [0.5, 0.54],
};

export const PORTRAIT: Framing = {
  eye: [0, 15, 38],
  target: [0, 2, 0],
  fovDeg: 22,
  aspect: 1080 / 1040,
  centre: [0.5, 0.56],
};
