import { problemsOf } from '@config/problems.ts';
import { describe, expect, it } from 'vitest';
import { ACTIVITIES, ACTIVITY_IDS } from '../../exhibits/keep-the-lights-on/model/footprint.ts';
import { queries } from '../../exhibits/keep-the-lights-on/model/queries.ts';
import { C24 } from '../reference/carbon-models.ts';
import fair from '../reference/climate-fair.json';
import { ask } from './ask.ts';
import { expectNear } from './near.ts';

type Name = keyof typeof queries;

function problems(name: Name, input: unknown): string[] {
  const { input: schema } = queries[name];
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : problemsOf(schema, parsed.error, input);
}

it.each(Object.entries(queries))('%s answers its own example', (_, { input, output, answer, example }) => {
  expect(output.safeParse(answer(input.parse(example))).error).toBeUndefined();
});

describe('every problem of an input, with its path', () => {
  it('climate', () => {
    const bad = {
      parameters: { ...fair.parameters, iirf0: -1, oceanHeatCapacity: [8, 14], partitionFraction: [0.5, 0.2, 0.2, 0.2], tau: 4 },
      forcing: 'etminan2016',
      firstYear: 1750.5,
      emissions: [1, 'two', null],
    };
    expect(problems('climate', bad)).toEqual([
      'parameters.oceanHeatCapacity has 2 entries; at least 3 would do',
      'parameters.iirf0 is -1; choose between 0 and 100',
      expect.stringContaining('parameters.tau is not known'),
      'parameters.partitionFraction is a list of 4; its shares must add up to 1, not to 1.0999999999999999',
      'forcing is "etminan2016"; choose "meinshausen2020" or "myhre1998"',
      'firstYear is 1750.5; it must be a whole number',
      'emissions[1] is "two"; it must be a number',
      'emissions[2] is null; it must be a number',
    ]);
  });

  it('a set of parameters is whole: half of one model is not mixed with half of another', () => {
    const { iirf0, ...rest } = fair.parameters;
    expect(iirf0).toBe(29);
    expect(problems('climate', { parameters: rest, firstYear: 1, emissions: [1] })).toEqual([
      'parameters.iirf0 is missing; it must be a number',
    ]);
  });

  it('dispatch: also between fields', () => {
    const bad = {
      demandMW: [100, -1],
      windMW: [40],
      solarMW: [0, 0],
      nuclearMW: Number.NaN,
      storage: { energyMWh: 10, powerMW: 5, roundTrip: 0, initialMWh: 20 },
      coalCap: 5,
    };
    expect(problems('dispatch', bad)).toEqual([
      'demandMW[1] is -1; choose between 0 and 1000000000',
      'nuclearMW is null; it must be a number',
      'storage.roundTrip is 0; choose between 0.01 and 1',
      'storage.initialMWh is 20; the store holds energyMWh, 10, at most',
      'coalCap is not known; did you mean coalCapMW?',
      'windMW is a list of 1; it needs as many hours as demandMW, 2',
    ]);
  });

  it('sun, turbine, frequency, footprint', () => {
    expect(problems('sun', { latitudeDeg: 91, dayOfYear: 0, hour: 25 })).toHaveLength(3);
    expect(problems('turbine', { meanMps: -1, weibullK: 0 })).toHaveLength(2);
    expect(problems('frequency', { baseMW: 0, inertiaS: 0 })).toHaveLength(3);
    expect(problems('footprint', { electricityKwh: -1, beef: 2 })).toEqual([
      'electricityKwh is -1; choose between 0 and 1000000000000',
      expect.stringContaining('beef is not known'),
    ]);
  });
});

describe('climate', () => {
  const years = { firstYear: 1, emissions: [40, 40] };

  it('without parameters it is the default set; with them FaIR’s run, unless forcing and gamma say otherwise', () => {
    const own = { parameters: fair.parameters, ...years };
    expect(ask('climate', years)).toEqual(ask('climate', { ...years, forcing: 'meinshausen2020' }));
    expect(ask('climate', own)).toEqual(ask('climate', { ...own, forcing: 'myhre1998' }));
    expect(ask('climate', own)).toEqual(
      ask('climate', { ...years, parameters: { ...fair.parameters, gammaAutocorrelation: 2, forcingScale: 1 } }),
    );
    expect(ask('climate', { ...own, forcing: 'meinshausen2020' })).not.toEqual(ask('climate', own));
  });

  it('takes sensitivities of nought, as FaIR’s own low set has them', () => {
    const flat = { ...fair.parameters, iirfUptake: 0, iirfTemperature: 0, iirfAirborne: 0 };
    expect(problems('climate', { parameters: flat, ...years })).toEqual([]);
  });
});

describe('footprint', () => {
  const kgOf = (amounts: object) => (ask('footprint', amounts) as { netKg: number }).netKg;

  it('C-24: 2800 kWh in Guangdong', () => {
    expect(Math.abs(kgOf({ electricityKwh: C24.electricityKwh }) - C24.kg)).toBeLessThanOrEqual(C24.toleranceKg);
  });

  it('factors are those of the table, to its digits', () => {
    const table = {
      ...{ electricityKwh: 0.4403, petrolL: 2.272, lpgKg: 2.98, naturalGasM3: 2.18, rawCoalKg: 2.44, standardCoalKg: 2.77 },
      ...{ petrolCarKm: 0.159, electricCarKm: 0.066, mangroveHaYear: -8280 },
      ...{ beefKg: 99, lambKg: 40, porkKg: 12, chickenKg: 10, farmedFishKg: 14, riceKg: 4.5, tofuKg: 3.2, eggsKg: 4.7 },
      vegetablesKg: 0.5,
    };
    for (const [activity, kg] of Object.entries(table)) expectNear(kgOf({ [activity]: 1 }), kg, 1e-3);
  });

  it('what is illustrative carries the range of the table', () => {
    const { items } = ask('footprint', { metroKm: 100, beefKg: 1 }) as { items: Record<string, unknown>[] };
    expect(items[0]).toMatchObject({ activity: 'metroKm', lowKg: 3, highKg: 5, illustrative: true });
    expect(items[1]).toMatchObject({ activity: 'beefKg', lowKg: 99, highKg: 99, illustrative: false });
  });

  it('what is given off less what is taken out is the net', () => {
    expect(ask('footprint', { petrolL: 1000, mangroveHaYear: 1 })).toMatchObject({ removedKg: 8280 });
    expectNear(kgOf({ petrolL: 1000, mangroveHaYear: 1 }), 2271.79 - 8280, 1e-5);
    expect(ask('footprint', {})).toEqual({ emittedKg: 0, removedKg: 0, netKg: 0, items: [] });
  });

  it('every factor has a unit and a source', () => {
    for (const id of ACTIVITY_IDS) expect([ACTIVITIES[id].unit, ACTIVITIES[id].source], id).not.toContain('');
  });
});
