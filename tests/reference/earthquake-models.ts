/**
 * Verification rows of the modelling handbook that the earthquake drill's model is held to, copied with their inputs and
 * tolerances. Rows say [C] for numbers from an independent calculation of the cited formula and [O] for published ones.
 * `absolute` tolerances carry the unit of the number.
 */

/** GB/T 17742-2020 [C]: peak acceleration m/s², peak velocity m/s, I_A, I_V, I; absolute. */
export const INTENSITY_TOLERANCE = 1e-3;
export const Q01 = { pgaMps2: 1, pgvMps: 0.1, fromPga: 6.59, fromPgv: 6.77, intensity: 6.77 };
export const Q02 = { pgaMps2: 0.3, pgvMps: 0.02, fromPga: 4.9325, fromPgv: 4.6731, intensity: 4.8028 };
/** Both readings over VI: the velocity alone, not the mean. */
export const Q03 = { pgaMps2: 2, pgvMps: 0.15, intensity: 7.2983 };
/** Borders of the VI degree as published in table A.1 of the standard [O]: m/s², m/s, intensity; absolute 0.02. */
export const Q04 = [
  [0.457, 0.0381, 5.5],
  [0.936, 0.0817, 6.5],
  [1e-9, 1e-9, 1],
] as const;
export const Q04_TOLERANCE = 0.02;

/**
 * Yu et al. 2013 [C]; coefficients opened in OpenQuake yu_2013.py and in the handbook, equal. Relative 1e-3. Intensity absolute
 * 1e-3.
 */
export const YU_TOLERANCE = 1e-3;
export const Q05_TO_Q08 = [
  {
    id: 'Q-05',
    magnitude: 6,
    epicentralKm: 20,
    pgaGal: [128.45, 88.37],
    pgvCmps: [6.994, 4.758],
    intensity: [6.304, 6.111],
  },
  { id: 'Q-06', magnitude: 6, epicentralKm: 0, pgaGal: [220.94], pgvCmps: [11.448], intensity: [] },
  { id: 'Q-06', magnitude: 6, epicentralKm: 50, pgaGal: [45.33], pgvCmps: [2.715], intensity: [] },
  { id: 'Q-06', magnitude: 6, epicentralKm: 100, pgaGal: [14.19], pgvCmps: [0.945], intensity: [] },
  {
    id: 'Q-07',
    magnitude: 7.5,
    epicentralKm: 100,
    pgaGal: [59.92, 45.49],
    pgvCmps: [5.592, 4.224],
    intensity: [5.949, 5.576],
  },
  {
    id: 'Q-08',
    magnitude: 5,
    epicentralKm: 20,
    pgaGal: [40.78, 25.49],
    pgvCmps: [1.625, 0.998],
    intensity: [4.879, 4.238],
  },
] as const;

/** Wang Suyun 2000 [C]: magnitude, km, intensity along and across; absolute 1e-3. */
export const Q09_Q10 = [
  [6, 0, 7.986, 7.986],
  [6, 20, 6.898, 6.426],
  [6, 50, 5.964, 5.479],
  [6, 100, 5.037, 4.661],
  [7.3, 100, 6.916, 6.541],
] as const;

/** S minus P, s/km and km/s [C]; relative 1e-4. */
export const Q11 = { sMinusPSPerKm: 0.119048, virtualKmps: 8.4, tolerance: 1e-4 };
/** Hypocentral km, seconds between P and S [C]; relative 1e-3. */
export const Q12 = [
  [20, 2.381],
  [50, 5.952],
  [100, 11.905],
  [200, 23.81],
] as const;
/** Epicentral km, lead in s at a depth of 10 km with 7.5 s and no delivery [C]; relative 1e-3. */
export const Q13 = [
  [30, 1.535],
  [50, 7.069],
  [100, 21.214],
  [150, 35.452],
] as const;
/** Blind radius, km, depth 10 km, 7.5 s [C]; relative 1e-3. */
export const Q14 = 24.27;

/** Kanai–Tajimi [C]: variance over S0 at 15.6 rad/s and 0.6; relative 1e-3, by quadrature. Ratios at r = 1 and 2; relative 1e-5. */
export const Q15 = 99.6513;
export const Q16 = [
  [1, 1.69444],
  [2, 0.457995],
] as const;
/** Jennings, 2 s, 10 s, 0.4/s [C]: time s, strength; relative 1e-4. */
export const Q17 = [
  [1, 0.25],
  [5, 1],
  [12, 0.44933],
  [15, 0.13534],
] as const;
/** Davenport [C]: upcrossings, factor; relative 1e-3. */
export const Q18 = [
  [50, 3.0035],
  [100, 3.225],
] as const;
/** Corner frequency [C]: moment magnitude, Hz, at 100 bar and 3.5 km/s; relative 1e-3. */
export const Q19 = [
  [5, 1.1244],
  [6, 0.35557],
  [7, 0.11244],
] as const;

/** The bookshelf, 0.30 × 1.80 m [C]; relative 1e-3. */
export const Q20 = {
  depthM: 0.3,
  heightM: 1.8,
  startsAtMps2: 1.635,
  fromPga: 7.267,
  ishiyamaCmps: 22.36,
  slendernessDeg: 9.462,
  pRadPerS: 2.8397,
  restitution: 0.92056,
};
/** Depth, height, start of rocking m/s² [C]; relative 1e-3: wardrobe and school desk. */
export const Q21 = [
  [0.45, 1.8, 2.4525],
  [0.6, 0.75, 7.848],
] as const;
/**
 * Free rocking of the bookshelf from half its slenderness [C]: period s by Housner's linear formula, relative 1e-3; simulated
 * within 1 %.
 */
export const Q22 = { share: 0.5, periodS: 1.8551, tolerance: 1e-3, simulated: 0.01 };
/** Half-sine push of 1 Hz on the bookshelf [C]: estimate in m/s²; relative 1e-3. */
export const Q23 = { frequencyHz: 1, overturnsMps2: 3.934 };
/** Share of the building's height, GB 50011, ASCE 7-16 [C]; exact. */
export const Q24 = [
  [0, 1, 1],
  [0.5, 1.5, 2],
  [1, 2, 3],
] as const;
