/*
 * Verification rows of the modelling handbook that the model of "keep the lights on" is held to, copied with their inputs, tolerances
 * (relative unless a unit is given) and tags. O: read at its source, C: computed from the cited formula by an independent
 * calculation. Beside them climate-fair.json: three runs of FaIR 2.2 itself (CO2 alone, forcing myhre1998).
 */

/** A published calibration: FaIR's own test files [O]. Cummins et al. 2020; Leach et al. 2021. */
export const C06 = {
  tolerance: 1e-6,
  oceanHeatCapacity: [2.632438882, 9.262194928, 52.92769715],
  oceanHeatTransfer: [1.876253552, 5.15359085, 0.643546006],
  deepOceanEfficacy: 1.285458434,
  forcing4co2: 8.870602356,
  timescaleA: [0.3213184, 4.790337, 134.7325],
  sensitivity: [0.1035177, 0.2708115, 0.1586478],
  ecsK: 2.3639135,
  tcrK: 1.7297684,
} as const;

/** The default set, FGOALS-g3 [O, C]. */
export const C07 = {
  tolerance: 1e-5,
  timescaleA: [0.75842904, 4.95483429, 237.74555],
  sensitivity: [0.13418721, 0.33296599, 0.32889762],
  ecsK: 3.04421,
  tcrK: 1.85782,
} as const;

/** Lifetime constants and the unstretched iIRF100, years [O, C]. FaIR's own table lists 11.41262243 and 0.010178288. */
export const C01 = { g1: 11.41262246, g0: 0.0101782883, tolerance: 1e-7, iirf100: 52.355387, iirfTolerance: 1e-4 } as const;

/** ppm for a GtCO2 [C]; 28.97/(44.009 · 5.1352). */
export const C02 = { ppmPerGt: 0.1281886672, tolerance: 1e-9 } as const;

/** Airborne share of a pulse, pools unstretched [C]; Joos et al. 2013: about 0.41 at 100 years. */
export const C03 = {
  tolerance: 2e-4,
  rows: [
    [10, 0.6775],
    [20, 0.5962],
    [50, 0.4865],
    [100, 0.4094],
    [500, 0.2803],
    [1000, 0.235],
  ],
} as const;

/** α at the baseline [C]. */
export const C04 = { stretch: 0.12919243, tolerance: 1e-6 } as const;

/** Meinshausen et al. 2020 [C, FaIR's source]: ppm, W/m². */
export const C05 = {
  tolerance: 1e-4,
  rows: [
    [280, 0.05603],
    [350, 1.29069],
    [420, 2.3206],
    [554.3, 3.93347],
    [560, 3.99414],
    [700, 5.34082],
    [1108.6, 8.25769],
  ],
} as const;

/** Three years of 40 Gt [C, identical to FaIR's step_concentration]. */
export const C08 = {
  tolerance: 1e-8,
  concentration: [282.5138652, 285.9203654, 289.0306063],
  stretch: [0.12919243, 0.13078805, 0.13313585],
} as const;

/** 40 Gt a year, constant [C]: year, ppm, K. */
export const C09 = {
  tolerance: 1e-4,
  rows: [
    [25, 341.994, 0.495],
    [50, 399.47, 0.9602],
    [100, 528.872, 1.8869],
    [200, 858.363, 3.7864],
  ],
} as const;

/** 366.7 Gt in the first year [C]: end of year, ppm above the baseline, K. */
export const C10 = {
  pulseGt: 366.7,
  tolerance: 1e-3,
  rows: [
    [2, 31.56, 0.1502],
    [11, 21.174, 0.1958],
    [21, 18.203, 0.1807],
    [51, 15.009, 0.1598],
    [101, 12.454, 0.1479],
    [501, 10.22, 0.1528],
  ],
} as const;

/** CO2 grows by 1 % a year [C]. C-11 and C-12. */
export const C11 = {
  year: 70,
  concentration: 558.48,
  forcing: 3.9554,
  temperature: 1.9318,
  cumulativeGt: 4099.7,
  tcre: 0.4712,
} as const;
export const C12 = { year: 140, temperature: 4.4334, cumulativeGt: 10_048.3, tcre: 0.4412 } as const;
export const C11_TOLERANCE = 1e-3;

/** 36.67 Gt for 100 years, then nothing for 50 [C]: warming hardly changes. */
export const C13 = { rateGt: 36.67, atStopK: 1.7294, laterK: 1.7288, laterPpm: 466.28, tolerance: 1e-3 } as const;

/** Dispatch [C], MWh. Demand 100 MW; sun 80 MW in the hours 6 to 17. */
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const day = (windMW: number) => ({
  demandMW: HOURS.map(() => 100),
  windMW: HOURS.map(() => windMW),
  solarMW: HOURS.map((hour) => (hour >= 6 && hour <= 17 ? 80 : 0)),
});
const store = { energyMWh: 200, powerMW: 50, roundTrip: 0.81, initialMWh: 0 };
export const DISPATCH_ROWS = [
  {
    id: 'C-16',
    input: { ...day(40), nuclearMW: 30, storage: store },
    expected: { coalMWh: 180, curtailedMWh: 377.7777778, chargedMWh: 222.2222222, dischargedMWh: 180, unservedMWh: 0 },
  },
  { id: 'C-17', input: { ...day(40), nuclearMW: 30 }, expected: { coalMWh: 360, curtailedMWh: 600 } },
  {
    id: 'C-18',
    input: { ...day(40), nuclearMW: 0, storage: store, coalCapMW: 20 },
    expected: { coalMWh: 210, curtailedMWh: 17.7777778, unservedMWh: 330, dischargedMWh: 180 },
  },
  {
    id: 'C-19',
    input: {
      ...day(30),
      nuclearMW: 30,
      storage: { energyMWh: 400, powerMW: 60, roundTrip: 1, initialMWh: 100 },
      coalCapMW: 0,
    },
    expected: { unservedMWh: 140, curtailedMWh: 80, dischargedMWh: 340, endMWh: 160 },
  },
] as const;
export const DISPATCH_TOLERANCE = 1e-6;

/** 3.8 TWh a year of 1.4 GW [C]. */
export const C20 = { energyMWh: 3.8e6, ratedMW: 1400, capacityFactor: 0.30985, tolerance: 1e-4 } as const;

/** Weibull k 2 [C]: mean m/s, capacity factor. */
export const C21 = {
  tolerance: 2e-3,
  rows: [
    [6, 0.226],
    [7, 0.3181],
    [8, 0.4047],
    [9.2, 0.4939],
  ],
} as const;

/** Sun at 22.78° N [C]: day, elevation at noon and at 9, length of the day h, sunlight outside the air MJ/m². C-22, C-23. */
export const SUN_ROWS = [
  [80, 66.816, 40.482, 11.977, 34.72],
  [172, 89.33, 48.78, 13.399, 40.08],
  [355, 43.77, 26.361, 10.601, 23.99],
] as const;
export const SUN_TOLERANCE = { elevationDeg: 0.01, dayLengthH: 1e-3, relative: 1e-3 } as const;

/** Household in Guangdong, kWh and kg [C]. */
export const C24 = { electricityKwh: 2800, kg: 1232.8, toleranceKg: 0.05 } as const;
