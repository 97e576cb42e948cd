import { tcreWarmingK } from '../climate/budget.ts';
import { createClimate, createSeries } from '../climate/climate.ts';
import { createEnsemble, type TemperatureBand } from '../climate/ensemble.ts';
import { DEFAULT_PARAMETERS } from '../climate/parameters.ts';
import { FIRST_YEAR, type WorldPath, withChoice, worldEmissions } from '../climate/world.ts';
import { cityShareOf, type Region } from '../region.ts';

/*
 * From a week of lights to a century of warming, with the scale left honest: alone, a city moves the world's curve by less than the width of
 * the line. The switch "if every place did as you did" moves it, and says what it assumes.
 */

/** The curve ends in this year. */
const LAST_YEAR = 2100;
const YEARS = LAST_YEAR - FIRST_YEAR;
/** Years that a new mix takes to be built, in a straight line. */
const BUILD_YEARS = 15;

export interface Consequence {
  readonly firstYear: number;
  /** World emissions, GtCO2 for each year. */
  emissionsGt: Float64Array;
  /** Warming with the choice on time bounds, K: FaIR's line, its band, and the straight line of the sum of emissions. */
  lineK: Float64Array;
  band: Readonly<TemperatureBand>;
  straightK: Float64Array;
  /** Warming without it. */
  withoutK: Float64Array;
  /** The middle of the ensemble without it: what the band's own middle is compared with. */
  withoutMiddleK: Float64Array;
  /** What the choice saves at the end, K: by FaIR's default set, and in the middle of the ensemble. */
  savedK: number;
  savedMiddleK: number;
}

export interface Consequences {
  /**
   * What comes of cutting the carbon of the city's electricity by a share, 0…1. Alone, or as a rule for every place: then all places cut
   * that share of the same part of their CO2 (electricity and heat, as large a part as in the region's country), within the same 15
   * years, and everything else goes on. The answer is the same object each time.
   */
  of(cut: number, everyPlace: boolean): Consequence;
}

/** For one region, on one path of the world. Answers in a few milliseconds, so a curve can follow a finger. */
export function createConsequences(region: Region, path: WorldPath = 'constant'): Consequences {
  const base = worldEmissions(path, YEARS);
  const climate = createClimate(DEFAULT_PARAMETERS, 'meinshausen2020');
  const ensemble = createEnsemble(YEARS);
  const series = createSeries(YEARS);
  climate.run(base, series);
  const withoutK = series.temperature.slice();
  const baseBand = ensemble.run(base);
  const answer: Consequence = {
    firstYear: FIRST_YEAR,
    emissionsGt: new Float64Array(YEARS),
    lineK: series.temperature,
    band: baseBand,
    straightK: new Float64Array(YEARS + 1),
    withoutK,
    withoutMiddleK: baseBand.middle.slice(),
    savedK: 0,
    savedMiddleK: 0,
  };
  const cityShare = cityShareOf(region);
  const powerShare = region.carbon.powerShare.value;
  return {
    of(cut, everyPlace) {
      withChoice(base, { cityShare, cut: cut * powerShare, overYears: BUILD_YEARS, everyPlace }, answer.emissionsGt);
      climate.run(answer.emissionsGt, series);
      answer.band = ensemble.run(answer.emissionsGt);
      let sumGt = 0;
      for (let i = 0; i < YEARS; i++) {
        sumGt += answer.emissionsGt[i]!;
        answer.straightK[i + 1] = tcreWarmingK(sumGt);
      }
      answer.savedMiddleK = answer.withoutMiddleK[YEARS]! - answer.band.middle[YEARS]!;
      answer.savedK = withoutK[YEARS]! - answer.lineK[YEARS]!;
      return answer;
    },
  };
}
