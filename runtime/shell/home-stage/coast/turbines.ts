/** Wind turbines in the shallows: x, z, size. Apart from the builder, so that the stage's code stays free of the bake. */
export const TURBINES = [
  [9.6, 3.35, 0.72],
  [11, 3.75, 0.66],
  [12.5, 3.2, 0.78],
  [-8.9, 3.7, 0.66],
] as const;
/** Height of the hub over the water and how far it stands before the mast, at size 1. */
export const HUB = { y: 2.02, z: 0.2 } as const;
