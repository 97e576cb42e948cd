import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRun,
  dispatch,
  type Fleet,
  type Hours,
  imbalanceMW,
  NO_SHIFT,
  NO_STORAGE,
  totalsOf,
} from '../../exhibits/keep-the-lights-on/model/power/dispatch.ts';
import { DISPATCH_ROWS, DISPATCH_TOLERANCE } from '../reference/carbon-models.ts';
import { ask } from './ask.ts';
import { expectNear } from './near.ts';

const flat = (value: number, hours: number) => new Array<number>(hours).fill(value);
const fleet: Fleet = { nuclearMW: 0, storage: NO_STORAGE, storeAs: 'first', plants: [], shift: NO_SHIFT };

function play(hours: Hours, given: Partial<Fleet>) {
  const whole = { ...fleet, ...given };
  const run = dispatch(hours, whole, createRun(hours.demandMW.length, whole.plants.length));
  return { run, totals: totalsOf(hours, whole, run) };
}

describe('verification rows', () => {
  it.each(DISPATCH_ROWS)('$id', ({ input, expected }) => {
    const answer = ask('dispatch', input) as Record<string, number>;
    for (const [name, value] of Object.entries(expected)) expectNear(answer[name]!, value, DISPATCH_TOLERANCE);
  });
});

const megawatts = (count: number) =>
  fc.array(fc.double({ min: 0, max: 5000, noNaN: true }), { minLength: count, maxLength: count });
const anything = fc.integer({ min: 1, max: 60 }).chain((count) =>
  fc.record({
    demandMW: megawatts(count),
    windMW: megawatts(count),
    solarMW: megawatts(count),
    fleet: fc.record({
      nuclearMW: fc.double({ min: 0, max: 2000, noNaN: true }),
      storage: fc
        .record({
          energyMWh: fc.double({ min: 0, max: 10_000, noNaN: true }),
          powerMW: fc.double({ min: 0, max: 2000, noNaN: true }),
          roundTrip: fc.double({ min: 0.3, max: 1, noNaN: true }),
          fill: fc.double({ min: 0, max: 1, noNaN: true }),
        })
        .map(({ fill, ...storage }) => ({ ...storage, initialMWh: fill * storage.energyMWh })),
      storeAs: fc.constantFrom('first' as const, 'reserve' as const),
      plants: fc.array(
        fc.record({
          id: fc.constant('plant'),
          capMW: fc.oneof(fc.double({ min: 0, max: 3000, noNaN: true }), fc.constant(Infinity)),
          rampMWPerH: fc.oneof(fc.double({ min: 0, max: 500, noNaN: true }), fc.constant(Infinity)),
          carbon: fc.constant(0.83),
        }),
        { maxLength: 3 },
      ),
      shift: fc.record({
        powerMW: fc.double({ min: 0, max: 500, noNaN: true }),
        energyMWh: fc.double({ min: 0, max: 2000, noNaN: true }),
      }),
    }),
  }),
);

describe('any fleet in any weather', () => {
  it('energy balance closes to 1e-6 MWh in every hour, nothing is negative, and no limit is passed', () => {
    fc.assert(
      fc.property(anything, ({ fleet: given, ...hours }) => {
        const { run } = play(hours, given);
        let stored = given.storage.initialMWh;
        const oneWay = Math.sqrt(given.storage.roundTrip);
        for (let hour = 0; hour < hours.demandMW.length; hour++) {
          expect(Math.abs(imbalanceMW(hours, given, run, hour))).toBeLessThanOrEqual(1e-6);
          for (const column of [run.chargedMW, run.dischargedMW, run.curtailedMW, run.unservedMW, run.shiftedMW, run.returnedMW])
            expect(column[hour]!).toBeGreaterThanOrEqual(0);
          // Energy in the store: what went in less losses, less what came out with losses.
          stored += run.chargedMW[hour]! * oneWay - run.dischargedMW[hour]! / oneWay;
          expect(Math.abs(run.storedMWh[hour]! - stored)).toBeLessThanOrEqual(1e-6);
          expect(run.storedMWh[hour]!).toBeLessThanOrEqual(given.storage.energyMWh);
          expect(Math.max(run.chargedMW[hour]!, run.dischargedMW[hour]!)).toBeLessThanOrEqual(given.storage.powerMW + 1e-9);
          expect(run.waitingMWh[hour]!).toBeLessThanOrEqual(given.shift.energyMWh + 1e-9);
          run.plantMW.forEach((column, p) => {
            const { capMW, rampMWPerH } = given.plants[p]!;
            expect(column[hour]!).toBeLessThanOrEqual(capMW + 1e-9);
            if (hour > 0) expect(Math.abs(column[hour]! - column[hour - 1]!)).toBeLessThanOrEqual(rampMWPerH + 1e-9);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never in one hour: store that is filled and emptied, load that waits and is made up, light that is out and power thrown away', () => {
    fc.assert(
      fc.property(anything, ({ fleet: given, ...hours }) => {
        const { run } = play(hours, given);
        for (let hour = 0; hour < hours.demandMW.length; hour++) {
          expect(Math.min(run.chargedMW[hour]!, run.dischargedMW[hour]!)).toBe(0);
          expect(Math.min(run.shiftedMW[hour]!, run.returnedMW[hour]!)).toBe(0);
          expect(Math.min(run.unservedMW[hour]!, run.curtailedMW[hour]!)).toBe(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('all load that waited was made up, but for what still waits', () => {
    fc.assert(
      fc.property(anything, ({ fleet: given, ...hours }) => {
        const { run, totals } = play(hours, given);
        const returned = run.returnedMW.reduce((sum, mw) => sum + mw, 0);
        expect(Math.abs(totals.shiftedMWh - returned - totals.waitingMWh)).toBeLessThanOrEqual(1e-6);
      }),
      { numRuns: 100 },
    );
  });
});

describe('plants and ramps', () => {
  const plant = (id: string, capMW: number, rampMWPerH = Infinity) => ({
    id,
    capMW,
    rampMWPerH,
    carbon: id === 'gas' ? 0.388 : 0.83,
  });

  it('run in merit order, and carbon is counted by plant', () => {
    const hours = { demandMW: [100, 250, 500], windMW: flat(0, 3), solarMW: flat(0, 3) };
    const { run, totals } = play(hours, { plants: [plant('gas', 200), plant('coal', 200)] });
    expect([...run.plantMW[0]!]).toEqual([100, 200, 200]);
    expect([...run.plantMW[1]!]).toEqual([0, 50, 200]);
    expect([...run.unservedMW]).toEqual([0, 0, 100]);
    expectNear(totals.carbonT, 500 * 0.388 + 250 * 0.83, 1e-12);
    expectNear(totals.intensity, totals.carbonT / 750, 1e-12);
  });

  it('a slow plant leaves the lights out on the way up and throws power away on the way down', () => {
    const hours = { demandMW: [100, 200, 200, 50, 50], windMW: flat(0, 5), solarMW: flat(0, 5) };
    const { run } = play(hours, { plants: [plant('coal', 300, 60)] });
    expect([...run.plantMW[0]!]).toEqual([100, 160, 200, 140, 80]);
    expect([...run.unservedMW]).toEqual([0, 40, 0, 0, 0]);
    expect([...run.curtailedMW]).toEqual([0, 0, 0, 90, 30]);
  });
});

describe('store and patience', () => {
  const evening: Hours = { demandMW: [50, 50, 150, 150], windMW: flat(0, 4), solarMW: flat(0, 4) };
  const storage = { energyMWh: 100, powerMW: 60, roundTrip: 1, initialMWh: 0 };
  const plants = [{ id: 'coal', capMW: 100, rampMWPerH: Infinity, carbon: 0.83 }];

  it('a store that only wind and sun fill is empty on a windless evening; kept as a reserve, idle plants fill it', () => {
    expect(play(evening, { storage, plants, storeAs: 'first' }).totals.unservedMWh).toBe(100);
    const { run, totals } = play(evening, { storage, plants, storeAs: 'reserve' });
    expect([...run.chargedMW]).toEqual([50, 50, 0, 0]);
    expect(totals.unservedMWh).toBe(0);
  });

  it('load that waits is made up when plants have room again', () => {
    const hours: Hours = { demandMW: [120, 120, 60, 60], windMW: flat(0, 4), solarMW: flat(0, 4) };
    const { run, totals } = play(hours, { plants, shift: { powerMW: 15, energyMWh: 25 } });
    expect([...run.shiftedMW]).toEqual([15, 10, 0, 0]);
    expect([...run.unservedMW]).toEqual([5, 10, 0, 0]);
    expect([...run.returnedMW]).toEqual([0, 0, 15, 10]);
    expect(totals.waitingMWh).toBe(0);
  });

  it('sums of a part of a run are those of what has been seen', () => {
    const whole = { ...fleet, plants };
    const run = dispatch(evening, whole, createRun(4, 1));
    expect(totalsOf(evening, whole, run, 2)).toMatchObject({ demandMWh: 100, unservedMWh: 0, plantMWh: [100] });
    expect(totalsOf(evening, whole, run, 0)).toMatchObject({ demandMWh: 0, carbonT: 0, intensity: 0 });
  });
});

it.each([
  ['nuclear', { nuclearMW: -1 }],
  ['round trip', { storage: { ...NO_STORAGE, roundTrip: 1.2 } }],
  ['round trip of nought', { storage: { ...NO_STORAGE, roundTrip: 0 } }],
  ['overfull store', { storage: { ...NO_STORAGE, initialMWh: 1 } }],
  ['plant', { plants: [{ id: 'coal', capMW: Number.NaN, rampMWPerH: 1, carbon: 0 }] }],
  ['ramp', { plants: [{ id: 'coal', capMW: 1, rampMWPerH: -1, carbon: 0 }] }],
  ['patience', { shift: { powerMW: -1, energyMWh: 0 } }],
])('a fleet that cannot be is refused: %s', (_, given) => {
  const hours = { demandMW: [1], windMW: [0], solarMW: [0] };
  expect(() => play(hours, given)).toThrowError(expect.objectContaining({ code: 'science/out-of-range' }));
});
