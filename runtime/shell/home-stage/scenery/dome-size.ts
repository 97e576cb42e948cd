/** The glass over the school, in the piece's own units: shared by the builder and by the stage that draws it. */
export const DOME = { radius: 1.34, stretch: 1.32, y: 0.58, z: -0.12 } as const;
