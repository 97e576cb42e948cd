import { type Colour, linear } from './shape.ts';

/** Exposure of the coast and of everything that is baked to stand on it. */
export const COAST_EXPOSURE = 1.5;

/**
 * The light that the stage's tone curve shows as `hex`: for painted things that must come out exactly in their colour
 * (sky-lit paper ranges, water). Inverts y = c(1 + c/5) / (1 + 0.62 c), c = exposure × light.
 */
export function displayed(hex: string, exposure = COAST_EXPOSURE): Colour {
  const inverse = (y: number) => {
    const half = 1 - 0.62 * y;
    return ((Math.sqrt(half * half + 0.8 * y) - half) * 2.5) / exposure;
  };
  const [r, g, b] = linear(hex);
  return [inverse(r), inverse(g), inverse(b)];
}
