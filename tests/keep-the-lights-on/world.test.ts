import { describe, expect, it } from 'vitest';
import { BUDGETS_FROM_2020, tcreWarmingK, yearsOfBudget } from '../../exhibits/keep-the-lights-on/model/climate/budget.ts';
import { createClimate, createSeries } from '../../exhibits/keep-the-lights-on/model/climate/climate.ts';
import { createEnsemble, ENSEMBLE } from '../../exhibits/keep-the-lights-on/model/climate/ensemble.ts';
import { DEFAULT_PARAMETERS } from '../../exhibits/keep-the-lights-on/model/climate/parameters.ts';
import {
  CHOICE_YEAR,
  FIRST_YEAR,
  WORLD_PATHS,
  type WorldPath,
  withChoice,
  worldEmissions,
} from '../../exhibits/keep-the-lights-on/model/climate/world.ts';
import { cityShareOf, SHANWEI } from '../../exhibits/keep-the-lights-on/model/region.ts';
import fair from '../reference/climate-fair.json';
import { expectNear } from './near.ts';

const YEARS = 350;
const choice = { cityShare: 0.01, cut: 0.5, overYears: 20, everyPlace: false };

function warmingK(emissions: ArrayLike<number>): Float64Array {
  const series = createSeries(emissions.length);
  createClimate(DEFAULT_PARAMETERS, 'meinshausen2020').run(emissions, series);
  return series.temperature;
}

describe('carbon budget', () => {
  it('C-14: the straight line gives 0.018 K for 40 Gt and 0.450 K for 1000', () => {
    expect(tcreWarmingK(40)).toBeCloseTo(0.018, 12);
    expect(tcreWarmingK(1000)).toBeCloseTo(0.45, 12);
    expect([tcreWarmingK(1000, 'low'), tcreWarmingK(1000, 'high')]).toEqual([0.27, 0.63]);
  });

  it('C-15: 500 Gt last 12.5 years at 40 Gt a year, and 25 on a straight way to nought', () => {
    expect(yearsOfBudget(500, 40)).toEqual({ constantA: 12.5, toZeroA: 25 });
  });

  it('a better chance leaves less, a warmer limit more', () => {
    const { leftGt } = BUDGETS_FROM_2020;
    for (const row of Object.values(leftGt)) expect([...row].sort((a, b) => b - a)).toEqual([...row]);
    for (let i = 0; i < 5; i++) expect(leftGt['1.5'][i]! < leftGt['1.7'][i]! && leftGt['1.7'][i]! < leftGt['2.0'][i]!).toBe(true);
  });

  it('on the way to 2 K, the line and the model stay within the likely range of each other', () => {
    const emissions = worldEmissions('constant', YEARS);
    const warming = warmingK(emissions);
    let cumulativeGt = 0;
    emissions.forEach((gt, i) => {
      cumulativeGt += gt;
      if (warming[i + 1]! < 0.3 || warming[i + 1]! > 2) return;
      expect(warming[i + 1]!).toBeGreaterThan(tcreWarmingK(cumulativeGt, 'low'));
      expect(warming[i + 1]!).toBeLessThan(tcreWarmingK(cumulativeGt, 'high'));
    });
  });
});

describe('world emissions', () => {
  it.each([
    ['constant', 'world-constant'],
    ['net-zero-2060', 'world-net-zero-2060'],
  ] as const)('%s is the pathway that FaIR was run with', (path, name) => {
    const reference = fair.cases[name];
    expect(reference.firstYear).toBe(FIRST_YEAR);
    const emissions = worldEmissions(path, YEARS);
    // The reference is rounded to four decimals.
    reference.emissions.forEach((gt, i) => {
      expect(Math.abs(emissions[i]! - gt), `${FIRST_YEAR + i}`).toBeLessThanOrEqual(0.0002);
    });
  });

  it('net zero in 2060 stays there', () => {
    const emissions = worldEmissions('net-zero-2060', YEARS);
    expect(emissions[2059 - FIRST_YEAR]).toBeGreaterThan(0);
    expect(emissions.slice(2060 - FIRST_YEAR).every((gt) => gt === 0)).toBe(true);
  });
});

describe("the city's share", () => {
  const base = worldEmissions('constant', YEARS);
  const chosen = (change: Partial<typeof choice>) => withChoice(base, { ...choice, ...change }, new Float64Array(YEARS));

  it('nothing before the year of the choice changes', () => {
    const count = CHOICE_YEAR - FIRST_YEAR + 1;
    expect(chosen({ everyPlace: true }).slice(0, count)).toEqual(base.slice(0, count));
  });

  it('alone it cuts its own share and no more; as a rule for every place, the whole', () => {
    const last = YEARS - 1;
    expectNear(chosen({})[last]!, base[last]! * (1 - 0.5 * 0.01), 1e-12);
    expectNear(chosen({ everyPlace: true })[last]!, base[last]! * 0.5, 1e-12);
  });

  it('what is taken out of the air is not cut', () => {
    const removing = new Float64Array([...base.slice(0, YEARS - 1), -5]);
    expect(withChoice(removing, { ...choice, everyPlace: true }, new Float64Array(YEARS)).at(-1)).toBe(-5);
  });

  it('the share of this city is a small number, and its warming is the small number that the line says', () => {
    const share = cityShareOf(SHANWEI);
    expect(share).toBeGreaterThan(1e-4);
    expect(share).toBeLessThan(1e-3);
    const alone = chosen({ cityShare: share, cut: 1, overYears: 0 });
    const savedGt = base.reduce((sum, gt, i) => sum + gt - alone[i]!, 0);
    const savedK = warmingK(base).at(-1)! - warmingK(alone).at(-1)!;
    expect(savedK).toBeGreaterThan(tcreWarmingK(savedGt, 'low'));
    expect(savedK).toBeLessThan(tcreWarmingK(savedGt, 'high'));
  });

  it.each([-0.1, 1.1, Number.NaN])('a cut of %d is refused', (cut) => {
    expect(() => chosen({ cut })).toThrowError(expect.objectContaining({ code: 'science/out-of-range' }));
  });
});

describe('the band', () => {
  const bandOf = (path: WorldPath) => createEnsemble(YEARS).run(worldEmissions(path, YEARS));

  it('holds 29 whole sets with a sensitivity between 1.5 and 6 K', () => {
    expect(ENSEMBLE).toHaveLength(29);
    for (const { forcing4co2, oceanHeatTransfer, forcingScale } of ENSEMBLE) {
      const ecs = ((forcing4co2 / 2) * 1) / oceanHeatTransfer[0]!;
      expect(ecs, `forcing scale ${forcingScale}`).toBeGreaterThan(1.5);
      expect(ecs).toBeLessThan(6);
    }
  });

  it('is in order and opens with time', () => {
    for (const path of Object.keys(WORLD_PATHS) as WorldPath[]) {
      const { lowest, low, middle, high, highest } = bandOf(path);
      for (let i = 0; i <= YEARS; i++) {
        const row = [lowest[i]!, low[i]!, middle[i]!, high[i]!, highest[i]!];
        expect([...row].sort((a, b) => a - b)).toEqual(row);
      }
      expect(high[YEARS]! - low[YEARS]!).toBeGreaterThan(high[250]! - low[250]!);
    }
  });

  it('AR6: the best estimate of 0.45 K for 1000 Gt lies in its likely range', () => {
    const years = 25;
    const { low, high } = createEnsemble(years).run(new Array(years).fill(40));
    expect(low[years]!).toBeLessThan(0.45);
    expect(high[years]!).toBeGreaterThan(0.45);
  });

  it('one member alone is a band without width, and is that member', () => {
    const emissions = worldEmissions('constant', YEARS);
    const { lowest, highest } = createEnsemble(YEARS, [DEFAULT_PARAMETERS]).run(emissions);
    expect(lowest).toEqual(warmingK(emissions));
    expect(highest).toEqual(lowest);
  });
});
