import type { Framing } from '@look/stage/framing.ts';

/** The table seen from a standing visitor, composed for the strip above the lip. */
export const LANDSCAPE_FRAMING: Framing = {
  eye: [1.1, 9.4, 19.4],
  target: [0.5, 0.75, 0],
  fovDeg: 22.2,
  aspect: 1920 / 660,
  centre: [0.5, 0.545],
};

export const PORTRAIT_FRAMING: Framing = {
  eye: [0.85, 12.2, 19.6],
  target: [0.35, 0.6, 0],
  fovDeg: 38,
  aspect: 1080 / 1040,
  centre: [0.5, 0.55],
};
