/**
 * Verification rows of the modelling handbook that the fire-escape model is held to, copied with their inputs and tolerances. Tags: C computed from
 * the cited formula by an independent calculation; O read in the source named. Tolerances are relative unless a unit stands with them.
 */

/** t-squared growth at 60 s, kW, and time to 1055 kW, s [C; NFPA 72 Annex B, NFPA 92]. */
export const F01 = { slow: 10.548, medium: 42.192, fast: 168.84, ultrafast: 675.36 } as const;
export const F02 = { slow: 600.06, medium: 300.03, fast: 149.98, ultrafast: 74.99 } as const;

/** Heskestad [C; CFAST Technical Reference]: Q*, z0 m, L m, m_p kg/s. */
export const F03 = {
  input: { heatReleaseKw: 500, diameterM: 0.8, heightM: 2 },
  expected: [0.7928, 0.2046, 1.8814, 1.9307],
} as const;
export const F04 = {
  input: { heatReleaseKw: 1000, diameterM: 1, heightM: 3 },
  expected: [0.9076, 0.3267, 2.5393, 4.4416],
} as const;
/** Centre line: K, m/s [C]. */
export const F05 = { input: { heatReleaseKw: 1000, diameterM: 1, heightM: 4 }, expected: [214.58, 5.788] } as const;
/** Zukoski: kW, m, kg/s [C]. */
export const F06 = [
  [500, 2, 1.9256],
  [100, 1.5, 0.69719],
] as const;

/** Yamana & Tanaka: area m², height m, alpha, power, time s, layer m [C]. F-09 is the first of them read backwards. */
export const F07_F08_F10 = [
  ['F-07', 20, 2.8, 200, 0, 30, 1.0837],
  ['F-07', 20, 2.8, 200, 0, 60, 0.6087],
  ['F-07', 20, 2.8, 200, 0, 120, 0.2902],
  ['F-08', 63, 3.3, 0.0469, 2, 30, 2.8153],
  ['F-08', 63, 3.3, 0.0469, 2, 60, 2.0929],
  ['F-08', 63, 3.3, 0.0469, 2, 90, 1.4925],
  ['F-08', 63, 3.3, 0.0469, 2, 120, 1.0645],
  ['F-09', 20, 2.8, 200, 0, 15.36, 1.6],
  ['F-10', 720, 26.3, 1300, 0, 60, 15.75],
  ['F-10', 720, 26.3, 1300, 0, 120, 10.76],
  ['F-10', 720, 26.3, 1300, 0, 300, 4.968],
  ['F-10', 720, 26.3, 1300, 0, 600, 2.3],
  ['F-10', 720, 26.3, 1300, 0, 1000, 1.209],
] as const;

/** ASET with lambda_c 0.7 and lambda_r 0.35: area, height, alpha, power, time s, layer mm, °C [C]. */
export const F11_F12 = [
  ['F-11', 20, 2.8, 200, 0, 10, 2025, 56.27],
  ['F-11', 20, 2.8, 200, 0, 30, 1176, 74.82],
  ['F-11', 20, 2.8, 200, 0, 60, 557, 106.62],
  ['F-12', 63, 3.3, 0.0469, 2, 30, 2930, 24.59],
  ['F-12', 63, 3.3, 0.0469, 2, 60, 2302, 34.07],
  ['F-12', 63, 3.3, 0.0469, 2, 90, 1671, 50.66],
  ['F-12', 63, 3.3, 0.0469, 2, 120, 1100, 78.44],
] as const;
/** Heat in the layer of F-11 at 60 s, kJ: (1 − λ_c) Q t [C]. */
export const F13_KJ = 3600;
/** Soot of F-11 at 60 s with C/VM2 yields: 42 g in 44.86 m³ gives g/m³, K 1/m, sight m [C]. */
export const F14 = { g: 42, m3: 44.86, expected: [0.9362, 8.145, 0.368] } as const;
/** CO of the same, 24 g at 106.62 °C: ppm; CO2 at 1.5 kg/kg: % [C]. */
export const F15 = { coG: 24, co2G: 900, celsius: 106.62, m3: 44.86, expected: [595.2, 1.421] } as const;

/** Door with a hot layer: neutral plane m, flow kg/s [C, numeric and closed form]. */
export const F16 = {
  input: { widthM: 0.9, heightM: 2.1, layerHeightM: 1, upperC: 150, outsideC: 20 },
  expected: [1.186, 0.903],
} as const;
/** Kawagoe, 0.9 m × 2.1 m, kg/s [C]. */
export const F17 = 1.3694;
/** MQH rise K, flashover MQH and Thomas kW [C]. */
export const F18 = {
  input: { heatReleaseKw: 500, openingM2: 1.6, openingHeightM: 2, boundaryKwM2K: 0.03, boundaryM2: 46.2 },
  expected: [294.8, 1080, 1216],
} as const;

/** Soot g/m³: K 1/m, sight m, obscuration %/m [C]. F-20: soot for 10 m and 5 m; F-21: the alarm at 24 %/m. */
export const F19 = [
  [0.05, 0.435, 6.897, 35.27],
  [0.115, 1.0005, 2.999, 63.23],
] as const;
export const F20 = [
  [0.03448, 10],
  [0.06897, 5],
] as const;
export const F21 = { mgPerM3: 31.5, extinctionPerM: 0.27444, opticalDensityPerM: 0.11919, percentPerM: 24 } as const;

/** Per minute at CO 1000 ppm, HCN 100 and 50 ppm (2012 form); breathing factor at CO2 4 %; minutes at O2 12 and 10 % [C]. */
export const F22 = 0.028571;
export const F23 = 0.043734;
export const F24 = 0.008519;
export const F25 = 2.22554;
export const F26 = [
  [12, 27.77],
  [10, 9.431],
] as const;
/** °C: minutes clothed (F-27) and lightly clothed (F-28) [C]. */
export const F27_F28 = [
  [60, 156.19, 45],
  [80, 55.29, 16.92],
  [100, 24.705, 7.924],
  [120, 12.792, 4.263],
] as const;
/** kW/m²: minutes [C]. */
export const F29 = [
  [2.5, 0.7365],
  [4, 0.3015],
  [6, 0.1396],
  [10, 0.05287],
] as const;
/** One second of CO 13.7 ppm and CO2 0.0223 %; one second of 100 °C [O: CFAST Verification/Species/tenability.csv]. */
export const F30 = 6.553e-6;
export const F31 = 6.74629e-4;
/** CO 2000, HCN 60, CO2 3 %: per minute, minutes to 0.3 and 1 [C]. */
export const F32 = { perMinute: 0.12799, toDesignMin: 2.344, toOneMin: 7.813 } as const;
/** CO from 0 to 3000 ppm over 10 min: dose at the end, minutes to 0.3 [C]. */
export const F33 = { dose: 0.42857, toDesignMin: 8.367 } as const;
/** Black layer, °C: kW/m² [C]. */
export const F34 = [
  [183, 2.455],
  [200, 2.842],
] as const;
/** Sprinkler: 1000 kW, 0.07 mm/s, 60 s: time constant s, kW [C]. */
export const F35 = [359.7, 846.4] as const;
/** Sealed room 20 → 25 °C: Pa, to 1 Pa [O: CFAST verification]. */
export const F36_PA = 1728;

/** Steckler doorways fed with the measured layer, outside 30 °C: width, layer m, smoke °C, measured neutral plane m, model's m, kg/s [O + C]. */
export const FV1_FV4 = [
  ['FV-1', 0.74, 0.78, 115.3, 1.03, 1.005, 0.552],
  ['FV-2', 0.24, 0.48, 180.1, 0.92, 0.898, 0.245],
  ['FV-3', 0.99, 0.9, 94.3, 1.07, 1.063, 0.608],
  ['FV-4', 0.74, 0.73, 218.4, 0.98, 0.961, 0.702],
] as const;

/** VTT hall [O: firemodels/exp VTT; CFAST validation input for its shape]: floor plan area m² over height m, heat release kW over s. */
export const VTT = {
  sections: [
    [0, 372.6],
    [12, 372.6],
    [17.1, 51.3],
    [19, 51.3],
  ],
  case1: {
    heat: [
      [0, 0],
      [13, 1245],
      [90, 1709],
      [288, 1858],
      [327, 1783],
      [409, 1356],
      [438, 0],
    ],
    lossShare: 0.4,
    /** s, measured layer m, measured °C, the handbook's layer m and °C. */
    rows: [
      [60, 9.64, 37.5, 9.63, 38.9],
      [120, 7.31, 47.7, 6.56, 49.8],
      [180, 6.09, 55.9, 4.75, 60.9],
      [240, 5.49, 64.4, 3.55, 72.7],
    ],
  },
  case2: {
    heat: [
      [0, 0],
      [14, 2151],
      [30, 2542],
      [91, 3063],
      [193, 3259],
      [282, 3129],
    ],
    lossShare: 0.6,
    /** s, measured layer m, the handbook's layer m. */
    rows: [
      [60, 9.1, 8.9],
      [120, 6.03, 5.75],
    ],
  },
} as const;
