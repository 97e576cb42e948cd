import { problemsOf } from '@config/problems.ts';
import { describe, expect, it } from 'vitest';
import { queries, regionSchema } from '../../exhibits/keep-the-lights-on/model/queries.ts';
import { cityOf, type Figure, SHANWEI } from '../../exhibits/keep-the-lights-on/model/region.ts';
import { illustrativePaths } from '../../exhibits/keep-the-lights-on/model/region-report.ts';
import shanwei from '../../exhibits/keep-the-lights-on/regions/shanwei.json';
import { ask } from './ask.ts';

/** Every figure of a region with its path. */
function figuresOf(value: unknown, path = ''): [string, Figure][] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.entries(value).flatMap(([key, child]) => figuresOf(child, path === '' ? key : `${path}.${key}`));
  return 'standing' in value ? [[path, value as Figure], ...inner] : inner;
}

describe('Shanwei', () => {
  it('is a region', () => {
    expect(regionSchema.safeParse(shanwei).error).toBeUndefined();
  });

  it('every figure carries its year and a source; what is called illustrative says so, and nothing else does', () => {
    const figures = figuresOf(SHANWEI);
    expect(figures.length).toBeGreaterThan(50);
    for (const [path, { year, source, standing }] of figures) {
      expect(year, path).toBeGreaterThan(2000);
      expect(source.startsWith('Illustrative'), path).toBe(standing === 'illustrative');
    }
  });

  it('figures that were found are as they were published', () => {
    expect(SHANWEI.carbon.gridKgPerKwh).toMatchObject({ value: 0.4403, year: 2022, standing: 'opened' });
    expect(SHANWEI.wind.meanMps).toMatchObject({ value: 9.2, standing: 'opened' });
    expect(SHANWEI.sun.sunshineH).toMatchObject({ value: 2000, standing: 'opened' });
    expect(SHANWEI.grid.peakMW).toMatchObject({ value: 159_740, year: 2025 });
    expect(SHANWEI.fleet.windMW.value).toBe(500 + 503.5 + 400.5);
    const factor = (id: string, year: number) =>
      SHANWEI.factors.find((entry) => entry.id === id && entry.year === year)!.kgPerKwh;
    expect([2021, 2022, 2023].map((year) => factor('china', year))).toEqual([0.5568, 0.5366, 0.5306]);
    expect([2021, 2022].map((year) => factor('guangdong', year))).toEqual([0.4715, 0.4403]);
    expect([2022, 2023].map((year) => factor('south-grid', year))).toEqual([0.3869, 0.4042]);
    // Coal in the dispatch is the fossil mean of 2023, rounded.
    expect(SHANWEI.plants.coalTPerMWh.value).toBeCloseTo(factor('china-fossil-power', 2023), 2);
    expect(factor('guangdong', SHANWEI.carbon.gridKgPerKwh.year)).toBe(SHANWEI.carbon.gridKgPerKwh.value);
    // No reactor is assumed to run, and no pie is made of what is not known.
    expect(SHANWEI.fleet.nuclearMW.value).toBe(0);
  });

  it('what nobody has published is illustrative', () => {
    const illustrative = illustrativePaths(SHANWEI);
    for (const path of ['demand.peakMW', 'demand.dayShape', 'fleet.coalMW', 'fleet.solarMW', 'carbon.cityMtPerA'])
      expect(illustrative).toContain(path);
    expect(illustrative.filter((path) => path.startsWith('builds.'))).toHaveLength(SHANWEI.builds.length);
  });

  it('answers what follows from it', () => {
    const answer = ask('region', shanwei) as { windCapacityFactor: number; cityShare: number; affordableMixes: number };
    expect(answer.windCapacityFactor).toBeCloseTo(0.4939 * 0.85, 3);
    expect(answer.cityShare).toBeCloseTo(22.7 / 41_600, 9);
    expect(answer.affordableMixes).toBeGreaterThan(20);
  });

  it('builds are added to what stands, and the store begins half full', () => {
    const count = (kind: string) => SHANWEI.builds.filter((build) => build.kind === kind);
    const city = cityOf(SHANWEI, [...count('storage'), ...count('storage'), ...count('nuclear')]);
    expect(city.fleet.storage).toMatchObject({ energyMWh: 4200, powerMW: 1100, initialMWh: 2100 });
    expect(city.fleet.nuclearMW).toBe(1250);
    expect(city.fleet.plants.map(({ id }) => id)).toEqual(['gas', 'coal']);
  });
});

it('another region: every problem of a file is told at once, with its path', () => {
  const bad = structuredClone(shanwei) as unknown as Record<string, Record<string, unknown>>;
  bad.place!.latitudeDeg = { ...(bad.place!.latitudeDeg as object), value: 227.8 };
  bad.demand!.dayShape = { ...(bad.demand!.dayShape as object), values: [1, 2] };
  bad.wind!.meanMps = 9.2;
  bad.fleet!.coolMW = bad.fleet!.coalMW;
  delete bad.fleet!.coalMW;
  const parsed = queries.region.input.safeParse(bad);
  expect(problemsOf(queries.region.input, parsed.error!, bad)).toEqual([
    'place.latitudeDeg.value is 227.8; choose between -90 and 90',
    'wind.meanMps is 9.2; it must be a group of settings in { }',
    'demand.dayShape.values[1] is 2; choose between 0.01 and 1',
    'demand.dayShape.values has 2 entries; at least 24 would do',
    'fleet.coalMW is missing; it must be a group of settings in { }',
    'fleet.coolMW is not known; did you mean coalMW?',
  ]);
});
