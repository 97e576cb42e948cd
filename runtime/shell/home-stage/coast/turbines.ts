/** Wind turbines in the shallows: x, z, size. Apart from the builder, so that the stage's code stays free of the bake. */
export const TURBINES = [
  [9.8, 4.35, 0.74],
  [11.2, 4.75, 0.68],
  [12.6, 4.25, 0.8],
  [-9.2, 4.5, 0.72],
] as const;
/** Height of the hub over the water and how far it stands before the mast, at size 1. */
export const HUB = { y: 2.02, z: 0.2 } as const;
