import type { Framing } from '@look/stage/framing.ts';

/** The bench seen from the visitor's height, composed for the strip above the lip. */
export const LANDSCAPE_FRAMING: Framing = {
  eye: [-0.4, 11.2, 24.2],
  target: [0.35, 2.6, 0],
  fovDeg: 22.46,
  aspect: 1920 / 660,
  centre: [0.5, 0.509],
};

export const PORTRAIT_FRAMING: Framing = {
  eye: [0.3, 14.2, 31.5],
  target: [0.1, 2.4, 0],
  fovDeg: 23.5,
  aspect: 1080 / 1040,
  centre: [0.5, 0.575],
};
