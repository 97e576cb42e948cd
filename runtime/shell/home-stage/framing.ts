import type { Framing } from '@look/stage/framing.ts';

/** Eye on a circle round the target, straight from the front: pan is translation only, the coast never turns. */
function fromFront(
  target: readonly [number, number, number],
  pitchDeg: number,
  distance: number,
): readonly [number, number, number] {
  const pitch = (pitchDeg * Math.PI) / 180;
  return [target[0], target[1] + Math.sin(pitch) * distance, target[2] + Math.cos(pitch) * distance];
}

const LANDSCAPE_TARGET = [0, 0.92, 0] as const;
const PORTRAIT_TARGET = [0, 0.98, 0] as const;

export const LANDSCAPE_FRAMING: Framing = {
  eye: fromFront(LANDSCAPE_TARGET, 28, 22.1),
  target: LANDSCAPE_TARGET,
  fovDeg: 22.1,
  aspect: 1920 / 660,
  centre: [0.5, 0.53],
};

export const PORTRAIT_FRAMING: Framing = {
  eye: fromFront(PORTRAIT_TARGET, 29, 17),
  target: PORTRAIT_TARGET,
  fovDeg: 30.7,
  aspect: 1080 / 1040,
  centre: [0.5, 0.51],
};

/** Where the dioramas stand: top of their pads and depth on the strip. */
export const PAD_Y = 0.3;
export const PAD_Z = -0.55;
