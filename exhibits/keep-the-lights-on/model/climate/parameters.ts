import { quantity } from '@science/quantity.ts';

/**
 * One set of parameters of the CO2 core, under the names of FaIR 2.2. Three ocean layers (surface first) and four pools of carbon.
 * Capacities W a m⁻² K⁻¹, transfer W m⁻² K⁻¹ (the first is the feedback to space), forcing W m⁻², lifetimes a, iIRF100 a
 * and its slopes a/GtCO2 and a/K, concentration ppm.
 */
export interface ClimateParameters {
  oceanHeatCapacity: readonly number[];
  oceanHeatTransfer: readonly number[];
  deepOceanEfficacy: number;
  /** Only says what the set's sensitivity is; the temperature follows the forcing that is computed. */
  forcing4co2: number;
  partitionFraction: readonly number[];
  unperturbedLifetime: readonly number[];
  iirf0: number;
  iirfUptake: number;
  iirfTemperature: number;
  iirfAirborne: number;
  baselineConcentration: number;
  /** Multiplies the forcing of CO2, 1 when left out. */
  forcingScale?: number | undefined;
  /**
   * 1/a: how fast the surface feels a change of forcing. FaIR carries the forcing through the memory of its random weather (Cummins et al.
   * 2020, eq. 13), also in runs without weather. Left out, the forcing acts at once.
   */
  gammaAutocorrelation?: number | undefined;
}

const AR6 = 'FaIR 2.2, default species configuration of AR6';

/** The four pools, which all parameter sets here share. */
export const AR6_POOLS = {
  partitionFraction: [0.2173, 0.224, 0.2824, 0.2763],
  unperturbedLifetime: [1e9, 394.4, 36.54, 4.304],
} as const;

/**
 * The set that runs when none is given: AR6's carbon cycle, and the three-layer calibration to FGOALS-g3 (FaIR's test data), the one of 49
 * CMIP6 models nearest to AR6's assessed sensitivity. ECS 3.044 K, TCR 1.858 K.
 */
export const DEFAULT_PARAMETERS: ClimateParameters = {
  oceanHeatCapacity: [4.07312958515988, 7.82061385111732, 90.9594624038396],
  oceanHeatTransfer: [1.25620121149481, 2.8391412472171, 0.909314788950912],
  deepOceanEfficacy: 1.25620340952516,
  forcing4co2: 7.64828976046773,
  ...AR6_POOLS,
  iirf0: 29,
  iirfUptake: 0.00846,
  iirfTemperature: 4,
  iirfAirborne: 0.000819,
  baselineConcentration: 278.3,
};

/** Mass of the atmosphere over molar masses: what a gigatonne of CO2 adds to the concentration. */
export const AIR_MASS = quantity(5.1352e18, 'kg', 'Trenberth & Smith 2005, as in FaIR 2.2');
export const AIR_MOLAR_MASS = quantity(28.97, 'g/mol', 'FaIR 2.2');
export const CO2_MOLAR_MASS = quantity(44.009, 'g/mol', 'IUPAC 2021 atomic masses');

/** What FaIR takes when a set of parameters does not say it. */
export const FAIR_GAMMA = quantity(2, '1/a', 'FaIR 2.2, EnergyBalanceModel, default of gamma_autocorrelation');

/** Longest iIRF100 that the fit allows. */
export const LONGEST_IIRF = quantity(100, 'a', AR6);
/** Time over which the impulse response is summed. */
export const IIRF_HORIZON = quantity(100, 'a', 'Definition of iIRF100, Joos et al. 2013');

/** Parts per million of a gigatonne of CO2. Check: 0.1281886672. */
export const PPM_PER_GT = (1e12 * 1e6 * AIR_MOLAR_MASS.value) / (AIR_MASS.value * CO2_MOLAR_MASS.value);
