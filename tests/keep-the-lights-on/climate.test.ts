import { describe, expect, it } from 'vitest';
import {
  airborneShare,
  createCarbonCycle,
  lifetimeConstants,
  unstretchedIirf,
} from '../../exhibits/keep-the-lights-on/model/climate/carbon-cycle.ts';
import { createClimate, createSeries } from '../../exhibits/keep-the-lights-on/model/climate/climate.ts';
import {
  equilibriumSensitivityK,
  surfaceResponse,
  transientResponseK,
  withSensitivity,
} from '../../exhibits/keep-the-lights-on/model/climate/energy-balance.ts';
import { meinshausenForcing, myhreForcing } from '../../exhibits/keep-the-lights-on/model/climate/forcing.ts';
import {
  type ClimateParameters,
  DEFAULT_PARAMETERS,
  PPM_PER_GT,
} from '../../exhibits/keep-the-lights-on/model/climate/parameters.ts';
import { C01, C02, C03, C04, C05, C06, C07, C08, C09, C10, C11, C11_TOLERANCE, C12, C13 } from '../reference/carbon-models.ts';
import fair from '../reference/climate-fair.json';
import { ask } from './ask.ts';
import { expectNear, expectNearAll } from './near.ts';

interface Answer {
  concentration: number[];
  forcing: number[];
  temperature: number[];
}

const constant = (rateGt: number, years: number) => new Array<number>(years).fill(rateGt);
const run = (emissions: readonly number[]) => ask('climate', { firstYear: 1, emissions }) as Answer;

describe('against FaIR 2.2 itself', () => {
  it.each(Object.entries(fair.cases))(
    '%s: within 0.5 ppm and 0.005 K in every year, with the parameters as they stand',
    (_, run) => {
      const answer = ask('climate', {
        parameters: fair.parameters,
        firstYear: run.firstYear,
        emissions: run.emissions,
      }) as Answer;
      expect(answer.concentration).toHaveLength(run.emissions.length + 1);
      for (const [i, ppm] of run.concentration.entries()) {
        expect(Math.abs(answer.concentration[i]! - ppm), `ppm after ${i} years`).toBeLessThanOrEqual(0.5);
        expect(Math.abs(answer.temperature[i]! - run.temperature[i]!), `K after ${i} years`).toBeLessThanOrEqual(0.005);
      }
    },
  );

  it.each(Object.entries(fair.cases))('%s: to the last digit that the reference gives (the README says so)', (_, run) => {
    const { firstYear, emissions } = run;
    const answer = ask('climate', { parameters: fair.parameters, firstYear, emissions }) as Answer;
    const digit = 0.00006;
    for (const key of ['concentration', 'forcing', 'temperature'] as const) {
      const worst = Math.max(...run[key].map((value, i) => Math.abs(answer[key][i]! - value)));
      expect(worst, key).toBeLessThan(digit);
    }
  });
});

describe('carbon cycle', () => {
  it('C-01: lifetime constants and the unstretched iIRF100', () => {
    const { g0, g1 } = lifetimeConstants(DEFAULT_PARAMETERS);
    expectNear(g1, C01.g1, C01.tolerance);
    expectNear(g0, C01.g0, C01.tolerance);
    expectNear(unstretchedIirf(DEFAULT_PARAMETERS), C01.iirf100, C01.iirfTolerance);
  });

  it('C-02: ppm of a gigatonne', () => expectNear(PPM_PER_GT, C02.ppmPerGt, C02.tolerance));

  it('C-03: airborne share of a pulse', () => {
    for (const [years, share] of C03.rows) expectNear(airborneShare(DEFAULT_PARAMETERS, years), share, C03.tolerance);
  });

  it('C-04: stretch of lifetimes before anything was emitted', () => {
    expectNear(createCarbonCycle(DEFAULT_PARAMETERS).stretch(0), C04.stretch, C04.tolerance);
  });

  it('C-08: three years of 40 Gt, step by step', () => {
    const cycle = createCarbonCycle(DEFAULT_PARAMETERS);
    const { temperature } = run(constant(40, 3));
    for (let year = 0; year < 3; year++) {
      const stretch = cycle.stretch(temperature[year]!);
      // The row gives eight decimals.
      expectNear(stretch, C08.stretch[year]!, 5e-8);
      cycle.step(40, stretch);
      expectNear(cycle.concentrationPpm, C08.concentration[year]!, C08.tolerance);
    }
  });

  it('with lifetimes that do not change, a year of emissions fades as the four exponentials say', () => {
    // α = 1 needs g0 e^(iIRF/g1) = 1, which the unstretched iIRF100 gives by definition.
    const still: ClimateParameters = {
      ...DEFAULT_PARAMETERS,
      iirf0: unstretchedIirf(DEFAULT_PARAMETERS),
      iirfUptake: 0,
      iirfTemperature: 0,
      iirfAirborne: 0,
    };
    const cycle = createCarbonCycle(still);
    cycle.step(100, cycle.stretch(0));
    for (let year = 1; year < 80; year++) cycle.step(0, cycle.stretch(0));
    // Emitted evenly over the first year: the mean over ages 79 to 80, by Simpson's rule.
    const share = (years: number) => airborneShare(still, years);
    const expected = (100 * (share(79) + 4 * share(79.5) + share(80))) / 6;
    expectNear(cycle.airborneGt, expected, 1e-9);
  });

  it('emissions to a concentration lead there, whatever was emitted before', () => {
    const cycle = createCarbonCycle(DEFAULT_PARAMETERS);
    for (const emissions of [40, -10, 100]) cycle.step(emissions, cycle.stretch(0.3));
    const stretch = cycle.stretch(0.3);
    cycle.step(cycle.emissionsTo(420, stretch), stretch);
    expectNear(cycle.concentrationPpm, 420, 1e-12);
  });

  it('lifetimes stop stretching at an iIRF100 of 100 years', () => {
    const cycle = createCarbonCycle(DEFAULT_PARAMETERS);
    expect(cycle.stretch(1000)).toBe(cycle.stretch(2000));
    expect(cycle.stretch(10)).toBeLessThan(cycle.stretch(1000));
  });
});

describe('forcing', () => {
  it('C-05: Meinshausen et al. 2020', () => {
    for (const [ppm, watts] of C05.rows) expectNear(meinshausenForcing(ppm), watts, C05.tolerance);
  });

  it('Myhre et al. 1998: 5.35 ln 2 for a doubling, from any baseline', () => {
    for (const ppm of [278.3, 420]) expectNear(myhreForcing(2 * ppm, ppm), 3.708, 1e-4);
  });
});

describe('energy balance', () => {
  it.each([
    ['C-06, a published calibration', { ...DEFAULT_PARAMETERS, ...C06 }, C06],
    ['C-07, the default', DEFAULT_PARAMETERS, C07],
  ])('%s: time scales, weights, ECS and TCR', (_, parameters, row) => {
    const response = surfaceResponse(parameters);
    expectNearAll(response.timescaleA, row.timescaleA, row.tolerance);
    expectNearAll(response.sensitivity, row.sensitivity, row.tolerance);
    expectNear(equilibriumSensitivityK(parameters), row.ecsK, row.tolerance);
    expectNear(transientResponseK(parameters), row.tcrK, row.tolerance);
  });

  it('agrees with the three layers integrated in small steps', () => {
    const { oceanHeatCapacity: c, oceanHeatTransfer: k, deepOceanEfficacy: e } = DEFAULT_PARAMETERS;
    const forcing = 3.7;
    const years = 30;
    const dt = 1e-4;
    const t = [0, 0, 0];
    for (let i = 0; i < years / dt; i++) {
      const [t1, t2, t3] = t as [number, number, number];
      t[0] = t1 + (dt * (forcing - k[0]! * t1 - k[1]! * (t1 - t2))) / c[0]!;
      t[1] = t2 + (dt * (k[1]! * (t1 - t2) - e * k[2]! * (t2 - t3))) / c[1]!;
      t[2] = t3 + (dt * k[2]! * (t2 - t3)) / c[2]!;
    }
    const { timescaleA, sensitivity } = surfaceResponse(DEFAULT_PARAMETERS);
    const warming = timescaleA.reduce((sum, d, j) => sum + sensitivity[j]! * forcing * (1 - Math.exp(-years / d)), 0);
    expectNear(warming, t[0]!, 1e-4);
  });

  it('weights add up to the inverse of the feedback to space', () => {
    const sum = surfaceResponse(DEFAULT_PARAMETERS).sensitivity.reduce((total, q) => total + q, 0);
    expectNear(sum, 1 / DEFAULT_PARAMETERS.oceanHeatTransfer[0]!, 1e-12);
  });

  it('another sensitivity scales every q and changes no time scale', () => {
    for (const kelvin of [2, 5]) {
      const other = withSensitivity(DEFAULT_PARAMETERS, kelvin);
      expectNear(equilibriumSensitivityK(other), kelvin, 1e-12);
      expectNearAll(surfaceResponse(other).timescaleA, C07.timescaleA, C07.tolerance);
      const factor = kelvin / C07.ecsK;
      expectNearAll(
        surfaceResponse(other).sensitivity,
        C07.sensitivity.map((q) => q * factor),
        2 * C07.tolerance,
      );
    }
  });

  it('a capacity that is none is refused', () => {
    const bad = { ...DEFAULT_PARAMETERS, oceanHeatCapacity: [4, -1, 90] };
    expect(() => surfaceResponse(bad)).toThrowError(expect.objectContaining({ code: 'science/out-of-range' }));
  });
});

describe('whole runs', () => {
  it('C-09: 40 Gt a year', () => {
    const { concentration, temperature } = run(constant(40, 200));
    for (const [year, ppm, kelvin] of C09.rows) {
      expectNear(concentration[year]!, ppm, C09.tolerance);
      expectNear(temperature[year]!, kelvin, C09.tolerance);
    }
  });

  it('C-10: a pulse of 100 GtC', () => {
    const { concentration, temperature } = run([C10.pulseGt, ...constant(0, 500)]);
    for (const [year, ppm, kelvin] of C10.rows) {
      expectNear(concentration[year]! - concentration[0]!, ppm, C10.tolerance);
      expectNear(temperature[year]!, kelvin, C10.tolerance);
    }
  });

  it('C-11, C-12: 1 % a year, the other way round', () => {
    const ppm = Array.from({ length: 140 }, (_, year) => 278.3 * 1.01 ** (year + 1));
    const series = createSeries(140);
    const emissions = createClimate(DEFAULT_PARAMETERS, 'meinshausen2020').emissionsFor(ppm, series);
    const cumulative = (years: number) => emissions.slice(0, years).reduce((sum, gt) => sum + gt, 0);
    expectNear(series.concentration[C11.year]!, C11.concentration, C11_TOLERANCE);
    expectNear(series.forcing[C11.year]!, C11.forcing, C11_TOLERANCE);
    for (const { year, temperature, cumulativeGt, tcre } of [C11, C12]) {
      expectNear(series.temperature[year]!, temperature, C11_TOLERANCE);
      expectNear(cumulative(year), cumulativeGt, C11_TOLERANCE);
      expectNear((1000 * series.temperature[year]!) / cumulative(year), tcre, C11_TOLERANCE);
    }
  });

  it('C-13: when emissions stop, warming hardly changes in fifty years', () => {
    const { concentration, temperature } = run([...constant(C13.rateGt, 100), ...constant(0, 50)]);
    expectNear(temperature[100]!, C13.atStopK, C13.tolerance);
    expectNear(temperature[150]!, C13.laterK, C13.tolerance);
    expectNear(concentration[150]!, C13.laterPpm, C13.tolerance);
    expect(Math.abs(temperature[150]! - temperature[100]!)).toBeLessThan(0.1);
  });

  it('emissions and the inverse undo each other', () => {
    const emissions = Array.from({ length: 120 }, (_, year) => 30 + 20 * Math.sin(year / 9));
    const forward = createSeries(120);
    const climate = createClimate(DEFAULT_PARAMETERS, 'meinshausen2020');
    climate.run(emissions, forward);
    const back = climate.emissionsFor(forward.concentration.slice(1), createSeries(120));
    expectNearAll(back, emissions, 1e-9);
  });

  it('a second run of the same climate is equal to the first', () => {
    const climate = createClimate(fair.parameters, 'myhre1998');
    const [one, other] = [createSeries(50), createSeries(50)];
    climate.run(constant(40, 50), one);
    climate.run(constant(40, 50), other);
    expect(other).toEqual(one);
  });

  it('air that would hold less than no CO2 is refused', () => {
    expect(() => run(constant(-9000, 3))).toThrowError(expect.objectContaining({ code: 'science/out-of-range' }));
  });
});
