/** Numbers that the bake builds with and the stage places by. */
export const SEA_Y = -0.18;
/** After so many units along the coast the landscape comes again; longer than what is seen of it at once. */
export const PERIOD = 36;
export const RANGE_PERIOD = 54;
/** The land is stored in so many lengths, so that what is out of sight is not drawn. */
export const LENGTHS = 6;
/** Size of the picture on the easel, 4:3, how far it leans back, and its foot on the plinth. */
export const POSTER_WIDTH = 2;
export const POSTER_HEIGHT = 1.5;
export const POSTER_LEAN = -0.1;
export const POSTER_FOOT = [0, 0.44, -0.17] as const;
