/*
 * Evening on a baked stage: what the sky and sun gave is dimmed to blue dusk, and the lamps' layer comes up. The lamps are
 * baked against this tint, so that they come out warm under it.
 */

/** Linear factors on the light of day when it is night. */
export const EVENING_TINT = [0.2, 0.25, 0.38] as const;

/** Colour of lamplight as the lamps' layer must hold it, `strength` at one unit's distance. */
export const lampColour = (strength: number): readonly [number, number, number] => [
  (strength * 1) / EVENING_TINT[0],
  (strength * 0.6) / EVENING_TINT[1],
  (strength * 0.2) / EVENING_TINT[2],
];
