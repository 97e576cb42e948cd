import { requirePositive } from '@science/require.ts';
import { type ClimateParameters, IIRF_HORIZON, LONGEST_IIRF, PPM_PER_GT } from './parameters.ts';

/*
 * Four pools of carbon in the air, each emptied with its own lifetime, all stretched by one factor α that grows as land and ocean
 * fill up and warm (Millar et al. 2017; Leach et al. 2021; FaIR 2.2). Yearly steps, exact for emissions that are
 * constant within the year.
 */

export interface LifetimeConstants {
  /** α = g0 e^(iIRF100 / g1) */
  g0: number;
  /** years */
  g1: number;
}

/**
 * Constants of the lifetime stretch. They make α = 1 give back the unstretched iIRF100, and its slope there.
 * Check: AR6's pools give g1 11.41262246 a and g0 0.0101782883; FaIR's table lists 11.41262243 and 0.010178288.
 */
export function lifetimeConstants({ partitionFraction, unperturbedLifetime }: ClimateParameters): LifetimeConstants {
  const h = IIRF_HORIZON.value;
  let g1 = 0;
  partitionFraction.forEach((a, i) => {
    const tau = unperturbedLifetime[i]!;
    requirePositive('lifetime of a carbon pool (a)', tau);
    g1 += a * tau * (1 - (1 + h / tau) * Math.exp(-h / tau));
  });
  return { g0: Math.exp(-unstretchedIirf({ partitionFraction, unperturbedLifetime }) / g1), g1 };
}

/** iIRF100 of the pools as they are (α = 1), years: airborne share of a pulse, summed over a century. Check: 52.355387. */
export function unstretchedIirf({
  partitionFraction,
  unperturbedLifetime,
}: Pick<ClimateParameters, 'partitionFraction' | 'unperturbedLifetime'>): number {
  return partitionFraction.reduce((sum, a, i) => {
    const tau = unperturbedLifetime[i]!;
    // expm1 keeps the digits of the pool that hardly empties.
    return sum - a * tau * Math.expm1(-IIRF_HORIZON.value / tau);
  }, 0);
}

/** Share of a pulse that is still in the air after `yearsA`, pools unstretched. Check: 100 a gives 0.4094. */
export function airborneShare({ partitionFraction, unperturbedLifetime }: ClimateParameters, yearsA: number): number {
  return partitionFraction.reduce((sum, a, i) => sum + a * Math.exp(-yearsA / unperturbedLifetime[i]!), 0);
}

export interface CarbonCycle {
  /** Emitted since the start, GtCO2. */
  readonly cumulativeGt: number;
  /** Of it in the air, GtCO2; below zero when more was taken out than put in. */
  readonly airborneGt: number;
  /** ppm */
  readonly concentrationPpm: number;
  /** α of a step that starts now, at this warming. */
  stretch(warmingK: number): number;
  /** One year with constant emissions, GtCO2/a; α of the year's start. */
  step(emissionsGt: number, stretch: number): void;
  /** Emissions that bring the concentration to a value in one year, GtCO2/a. */
  emissionsTo(concentrationPpm: number, stretch: number): number;
  reset(): void;
}

/** The carbon cycle at its baseline. Steps allocate nothing. */
export function createCarbonCycle(parameters: ClimateParameters): CarbonCycle {
  const { partitionFraction, unperturbedLifetime, iirf0, iirfUptake, iirfTemperature, iirfAirborne } = parameters;
  const { g0, g1 } = lifetimeConstants(parameters);
  const poolsGt = new Float64Array(partitionFraction.length);
  let cumulativeGt = 0;
  let airborneGt = 0;

  return {
    get cumulativeGt() {
      return cumulativeGt;
    },
    get airborneGt() {
      return airborneGt;
    },
    get concentrationPpm() {
      return parameters.baselineConcentration + PPM_PER_GT * airborneGt;
    },
    stretch(warmingK) {
      const iirf = iirf0 + iirfUptake * (cumulativeGt - airborneGt) + iirfTemperature * warmingK + iirfAirborne * airborneGt;
      return g0 * Math.exp(Math.min(LONGEST_IIRF.value, iirf) / g1);
    },
    step(emissionsGt, stretch) {
      airborneGt = 0;
      for (let i = 0; i < poolsGt.length; i++) {
        const k = 1 / (stretch * unperturbedLifetime[i]!);
        // e^(−k) − 1, with its digits kept for the pool that hardly empties.
        const emptied = Math.expm1(-k);
        poolsGt[i] = (-partitionFraction[i]! * emissionsGt * emptied) / k + poolsGt[i]! * (1 + emptied);
        airborneGt += poolsGt[i]!;
      }
      cumulativeGt += emissionsGt;
    },
    emissionsTo(concentrationPpm, stretch) {
      let left = (concentrationPpm - parameters.baselineConcentration) / PPM_PER_GT;
      let filled = 0;
      for (let i = 0; i < poolsGt.length; i++) {
        const k = 1 / (stretch * unperturbedLifetime[i]!);
        const emptied = Math.expm1(-k);
        left -= poolsGt[i]! * (1 + emptied);
        filled -= (partitionFraction[i]! * emptied) / k;
      }
      return left / filled;
    },
    reset() {
      poolsGt.fill(0);
      cumulativeGt = 0;
      airborneGt = 0;
    },
  };
}
