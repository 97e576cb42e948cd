/** Numbers that the bake builds with and the stage places by. */
export const SEA_Y = -0.18;
/** Size of the picture on the easel, 4:3, how far it leans back, and its foot on the plinth. */
export const POSTER_WIDTH = 2;
export const POSTER_HEIGHT = 1.5;
export const POSTER_LEAN = -0.1;
export const POSTER_FOOT = [0, 0.44, -0.17] as const;
