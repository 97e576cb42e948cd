/** Wind turbines in the shallows: x, z, size. Apart from the builder, so that the stage's code stays free of the bake. */
export const TURBINES = [
  [4.4, 2.7, 0.78],
  [5.7, 3.2, 0.66],
  [7.1, 2.9, 0.72],
] as const;
