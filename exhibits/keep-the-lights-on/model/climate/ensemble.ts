import { createClimate, createSeries } from './climate.ts';
import table from './ensemble.json';
import type { ForcingName } from './forcing.ts';
import { AR6_POOLS, type ClimateParameters } from './parameters.ts';

/*
 * How sure the temperature is: not one line but a band, from members of FaIR's calibrated ensemble. Each member is a whole set of
 * parameters (carbon cycle, forcing, ocean) that is in accord with the observed climate; the band is what they disagree about.
 */

/** The form of forcing with which the ensemble was calibrated. */
const CALIBRATED_WITH: ForcingName = 'meinshausen2020';

function memberOf(row: readonly number[]): ClimateParameters {
  const at = (column: string) => row[table.columns.indexOf(column)]!;
  const layers = (name: string) => [0, 1, 2].map((layer) => at(`${name}[${layer}]`));
  return {
    ...AR6_POOLS,
    oceanHeatCapacity: layers('oceanHeatCapacity'),
    oceanHeatTransfer: layers('oceanHeatTransfer'),
    deepOceanEfficacy: at('deepOceanEfficacy'),
    forcing4co2: at('forcing4co2'),
    iirf0: at('iirf0'),
    iirfUptake: at('iirfUptake'),
    iirfTemperature: at('iirfTemperature'),
    iirfAirborne: at('iirfAirborne'),
    baselineConcentration: at('baselineConcentration'),
    forcingScale: at('forcingScale'),
    gammaAutocorrelation: at('gammaAutocorrelation'),
  };
}

/** Parameter sets of the band. */
export const ENSEMBLE: readonly ClimateParameters[] = table.rows.map(memberOf);

/** Temperatures on time bounds, K: what 5, 17, 50, 83 and 95 % of the members stay below. AR6 calls 17–83 % likely. */
export interface TemperatureBand {
  lowest: Float64Array;
  low: Float64Array;
  middle: Float64Array;
  high: Float64Array;
  highest: Float64Array;
}

const SHARES = { lowest: 0.05, low: 0.17, middle: 0.5, high: 0.83, highest: 0.95 } as const;

export interface Ensemble {
  /** Runs all members through yearly emissions, GtCO2. The arrays are the ensemble's own and are written again by the next run. */
  run(emissionsGt: ArrayLike<number>): Readonly<TemperatureBand>;
}

/** An ensemble for pathways of `years` years. Runs allocate nothing. */
export function createEnsemble(years: number, members: readonly ClimateParameters[] = ENSEMBLE): Ensemble {
  const climates = members.map((parameters) => createClimate(parameters, CALIBRATED_WITH));
  const series = members.map(() => createSeries(years));
  const sorted = new Float64Array(members.length);
  const band: TemperatureBand = {
    lowest: new Float64Array(years + 1),
    low: new Float64Array(years + 1),
    middle: new Float64Array(years + 1),
    high: new Float64Array(years + 1),
    highest: new Float64Array(years + 1),
  };
  return {
    run(emissionsGt) {
      for (let m = 0; m < climates.length; m++) climates[m]!.run(emissionsGt, series[m]!);
      for (let i = 0; i <= years; i++) {
        for (let m = 0; m < sorted.length; m++) sorted[m] = series[m]!.temperature[i]!;
        sorted.sort();
        for (const name of Object.keys(SHARES) as (keyof TemperatureBand)[]) band[name][i] = quantile(sorted, SHARES[name]);
      }
      return band;
    },
  };
}

/** Value below which a share of sorted values lies, linear between neighbours. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}
