/**
 * Verification rows of the modelling handbook that the extinguisher's model is held to, copied with their inputs, tolerances
 * (relative) and tags. C: computed from the cited formula by an independent calculation.
 */
export interface ReferenceValue {
  id: string;
  what: string;
  expected: number;
  tolerance: number;
}

const row = (id: string, what: string, expected: number, tolerance: number): ReferenceValue => ({
  id,
  what,
  expected,
  tolerance,
});

/** t-squared growth at 60 s, kW [C]. Coefficients: NFPA 72 Annex B and NFPA 92 (two sources, same values). */
export const F01 = {
  slow: row('F-01', 'slow, 60 s, kW', 10.548, 1e-6),
  medium: row('F-01', 'medium, 60 s, kW', 42.192, 1e-6),
  fast: row('F-01', 'fast, 60 s, kW', 168.84, 1e-6),
  ultrafast: row('F-01', 'ultrafast, 60 s, kW', 675.36, 1e-6),
} as const;

/** Time to 1055 kW, s [C]; by definition of the classes 600, 300, 150 and 75 s. */
export const F02 = {
  slow: row('F-02', 'slow to 1055 kW, s', 600.06, 1e-3),
  medium: row('F-02', 'medium to 1055 kW, s', 300.03, 1e-3),
  fast: row('F-02', 'fast to 1055 kW, s', 149.98, 1e-3),
  ultrafast: row('F-02', 'ultrafast to 1055 kW, s', 74.99, 1e-3),
} as const;

/** Heskestad [C]; formula in NIST CFAST Technical Reference. */
export const F03 = {
  input: { heatReleaseKw: 500, diameterM: 0.8, heightM: 2 },
  dimensionlessHeatRelease: row('F-03', 'Q*', 0.7928, 5e-4),
  virtualOriginM: row('F-03', 'z0, m', 0.2046, 5e-4),
  flameHeightM: row('F-03', 'L, m', 1.8814, 5e-4),
  plumeKgS: row('F-03', 'm_p, kg/s', 1.9307, 5e-4),
} as const;
export const F04 = {
  input: { heatReleaseKw: 1000, diameterM: 1, heightM: 3 },
  dimensionlessHeatRelease: row('F-04', 'Q*', 0.9076, 5e-4),
  virtualOriginM: row('F-04', 'z0, m', 0.3267, 5e-4),
  flameHeightM: row('F-04', 'L, m', 2.5393, 5e-4),
  plumeKgS: row('F-04', 'm_p, kg/s', 4.4416, 5e-4),
} as const;
export const F05 = {
  input: { heatReleaseKw: 1000, diameterM: 1, heightM: 4 },
  excessK: row('F-05', 'dT0, K', 214.58, 5e-4),
  speedMps: row('F-05', 'u0, m/s', 5.788, 5e-4),
} as const;

/** Test pans of B ratings [C from pi N/100; ISO 7165, EN 3-7]: rating, area m², diameter m. */
export const X01 = [
  [21, 0.6597, 0.9165],
  [34, 1.0681, 1.1662],
  [55, 1.7279, 1.4832],
  [89, 2.796, 1.8868],
  [113, 3.55, 2.126],
  [144, 4.5239, 2.4],
] as const;
export const X01_TOLERANCE = 1e-3;

/** Discharge of 4 kg, 10 % residual, 13 s, kg/s [C]. */
export const X02 = row('X-02', 'kg/s', 0.27692, 1e-4);

/** Pool of 1 m² at effectiveness 1 [C]. */
export const X03 = {
  neededKg: row('X-03', 'kg', 2.0834, 1e-3),
  outAfterS: row('X-03', 's', 7.523, 1e-3),
} as const;

/** Pool of 2 m² with 4 kg [C]: not out. */
export const X04 = {
  neededKg: row('X-04', 'kg', 4.167, 1e-2),
  residualFraction: row('X-04', 'residual', 0.136, 1e-2),
} as const;

/** Point-source radiation, 500 kW, fraction 0.35, at 2 and 3 m, kW/m² [C]. */
export const X05 = [
  [2, 3.4815],
  [3, 1.5473],
] as const;
export const X05_TOLERANCE = 1e-3;
