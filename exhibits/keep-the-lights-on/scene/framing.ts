import type { Framing } from '@look/stage/framing.ts';

/** The estuary from the land, composed for the strip above the lip: sea and sky over it, the city at the right. */
export const LANDSCAPE_FRAMING: Framing = {
  eye: [0, 6.9, 16.6],
  target: [0, 0.35, 0.2],
  fovDeg: 22.46,
  aspect: 1920 / 660,
  centre: [0.5, 0.685],
};

export const PORTRAIT_FRAMING: Framing = {
  eye: [-0.5, 10.4, 21],
  target: [-0.5, 0.3, 0],
  fovDeg: 37,
  aspect: 1080 / 1040,
  centre: [0.5, 0.62],
};
