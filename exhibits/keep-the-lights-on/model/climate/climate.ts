import { createCarbonCycle } from './carbon-cycle.ts';
import { LAYERS, surfaceResponse } from './energy-balance.ts';
import { type ForcingName, forcingAgainst } from './forcing.ts';
import type { ClimateParameters } from './parameters.ts';

/*
 * FaIR 2.2's CO2 core: emissions → four pools → concentration → forcing → three layers → temperature, and back to the pools through
 * the stretch of their lifetimes. Steps of one year; stretch and warming are those of the year's start.
 */

/** Values on time bounds: the first is the untouched climate, the i-th follows i years of emissions. */
export interface ClimateSeries {
  /** ppm */
  concentration: Float64Array;
  /** W/m², against the baseline */
  forcing: Float64Array;
  /** K, surface, against the baseline */
  temperature: Float64Array;
}

export interface Climate {
  /** Runs from the baseline through yearly emissions in GtCO2 and writes into series of one entry more. Allocates nothing. */
  run(emissionsGt: ArrayLike<number>, into: ClimateSeries): void;
  /** The other way: yearly emissions in GtCO2 that lead through the given concentrations (ppm, one for each year's end). */
  emissionsFor(concentrationsPpm: ArrayLike<number>, into: ClimateSeries): Float64Array;
}

export function createSeries(years: number): ClimateSeries {
  return {
    concentration: new Float64Array(years + 1),
    forcing: new Float64Array(years + 1),
    temperature: new Float64Array(years + 1),
  };
}

/**
 * Share of an old forcing that a layer still feels a year after the forcing has changed: the surface's memory of e^(−γt), seen through
 * the layer's own e^(−t/d). Nought when the forcing acts at once.
 */
function lagWeight(d: number, gamma: number | undefined): number {
  if (gamma === undefined) return 0;
  const difference = 1 - gamma * d;
  // Where both fade alike the quotient is 0/0; its limit is γ e^(−γ).
  if (Math.abs(difference) < 1e-9) return gamma * Math.exp(-gamma);
  return (Math.exp(-gamma) - Math.exp(-1 / d)) / difference;
}

/**
 * A climate with one set of parameters. `otherForcing` (W/m², constant from the first year) stands for all that is not CO2.
 *
 * Agrees with FaIR 2.2 to 0.00005 ppm and 0.00005 K, the rounding of the reference runs, over 350 years.
 * Leaves out what other gases and aerosols do, year-to-year weather, and ice and carbon that thaws.
 *
 * @throws KioskError `science/out-of-range` for parameters that are none, and when emissions empty the air.
 */
export function createClimate(parameters: ClimateParameters, forcing: ForcingName, otherForcing = 0): Climate {
  const cycle = createCarbonCycle(parameters);
  const { timescaleA, sensitivity } = surfaceResponse(parameters);
  const forcingAt = forcingAgainst(forcing, parameters.baselineConcentration);
  const scale = parameters.forcingScale ?? 1;
  const fading = timescaleA.map((d) => Math.exp(-1 / d));
  const lag = timescaleA.map((d) => lagWeight(d, parameters.gammaAutocorrelation));
  const remembered = parameters.gammaAutocorrelation === undefined ? 0 : Math.exp(-parameters.gammaAutocorrelation);
  const layersK = new Float64Array(LAYERS);
  let feltForcing = 0;

  const start = ({ concentration, forcing, temperature }: ClimateSeries) => {
    cycle.reset();
    layersK.fill(0);
    feltForcing = 0;
    concentration[0] = parameters.baselineConcentration;
    forcing[0] = otherForcing;
    temperature[0] = 0;
  };
  const stepTo = (series: ClimateSeries, year: number, emissionsGt: number, stretch: number) => {
    cycle.step(emissionsGt, stretch);
    const ppm = cycle.concentrationPpm;
    const wattsPerM2 = scale * forcingAt(ppm) + otherForcing;
    let warmingK = 0;
    for (let j = 0; j < LAYERS; j++) {
      const driven = wattsPerM2 * (1 - fading[j]!) + (feltForcing - wattsPerM2) * lag[j]!;
      layersK[j] = layersK[j]! * fading[j]! + sensitivity[j]! * driven;
      warmingK += layersK[j]!;
    }
    feltForcing = wattsPerM2 + (feltForcing - wattsPerM2) * remembered;
    series.concentration[year] = ppm;
    series.forcing[year] = wattsPerM2;
    series.temperature[year] = warmingK;
  };

  return {
    run(emissionsGt, into) {
      start(into);
      for (let i = 0; i < emissionsGt.length; i++) {
        stepTo(into, i + 1, emissionsGt[i]!, cycle.stretch(into.temperature[i]!));
      }
    },
    emissionsFor(concentrationsPpm, into) {
      start(into);
      const emissionsGt = new Float64Array(concentrationsPpm.length);
      for (let i = 0; i < concentrationsPpm.length; i++) {
        const stretch = cycle.stretch(into.temperature[i]!);
        emissionsGt[i] = cycle.emissionsTo(concentrationsPpm[i]!, stretch);
        stepTo(into, i + 1, emissionsGt[i]!, stretch);
      }
      return emissionsGt;
    },
  };
}
