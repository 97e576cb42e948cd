import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceBuilding, createBuilding, setOpening } from '../../exhibits/fire-escape/model/building.ts';
import { yieldsOf } from '../../exhibits/fire-escape/model/fire.ts';
import { runScenario, type Series } from '../../exhibits/fire-escape/model/run.ts';
import type { FireInput, Scenario } from '../../exhibits/fire-escape/model/scenario.ts';
import { scenarioProblems } from '../../exhibits/fire-escape/model/scenario-problems.ts';
import { FUEL, O2 } from '../../exhibits/fire-escape/model/state.ts';
import { conduct, createWalls, faceK, storedJ } from '../../exhibits/fire-escape/model/walls.ts';
import { ask, refused } from './ask.ts';
import { anyBuilding, CONCRETE, contentOf, flat } from './buildings.ts';

const last = (values: readonly number[]) => values.at(-1)!;

/**
 * A tight room whose walls take nothing, when all its oxygen has burnt: 0.2314 kg O₂ a kg of air × 13.1 MJ a kg O₂ (Huggett
 * 1980) ÷ 0.718 kJ/(kg K) is 4,222 K above at most 313 K; what neighbours press into it comes on top.
 */
const MOST_K = 5000;

describe('any building', () => {
  it('mass and energy balance to 1e-6 with what crossed the outside, nothing is negative, and all numbers are numbers', () => {
    fc.assert(
      fc.property(anyBuilding, (scenario) => {
        expect(scenarioProblems(scenario)).toEqual([]);
        const building = createBuilding(scenario);
        const before = contentOf(building);
        for (let second = 0; second < scenario.duration; second += 5) {
          advanceBuilding(building, 5);
          const { gas, walls } = building;
          for (const value of [...gas.temperatureK, ...gas.pressurePa, ...gas.upperM3, ...walls.temperatureK])
            expect(Number.isFinite(value)).toBe(true);
          expect(Math.min(...gas.speciesKg)).toBeGreaterThanOrEqual(0);
          expect(Math.min(...gas.temperatureK)).toBeGreaterThan(200);
          expect(Math.max(...gas.temperatureK)).toBeLessThan(MOST_K);
          expect(building.fire.heatKw).toBeGreaterThanOrEqual(0);
        }
        const after = contentOf(building);
        expect(Math.abs(after.kg - before.kg + building.outKg - building.fuelKg) / before.kg).toBeLessThan(1e-6);
        const balanceJ = after.joule - before.joule + building.outJ + building.takenJ - building.firedJ;
        expect(Math.abs(balanceJ) / (before.joule + building.firedJ)).toBeLessThan(1e-6);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('same scenario, same numbers to the last bit', () => {
    fc.assert(
      fc.property(anyBuilding, (scenario) => {
        expect(runScenario({ ...scenario, duration: 30 })).toEqual(runScenario({ ...scenario, duration: 30 }));
      }),
      { numRuns: 5 },
    );
  });
});

describe('flat', () => {
  const smoke = (series: Series, room: string) => last(series.rooms[room]!.upperSoot);

  it('without a fire nothing moves', () => {
    const series = runScenario(flat({ fire: { room: 'kitchen', peak: 0, height: 0.3, area: 1 } }));
    for (const room of Object.values(series.rooms)) {
      for (const celsius of [...room.upperTemperature, ...room.lowerTemperature]) expect(celsius).toBeCloseTo(25, 6);
      for (const pressure of room.pressure) expect(Math.abs(pressure)).toBeLessThan(1e-4);
    }
  });

  it('a shut door lets no smoke through, and the room behind it stays within 2 °C', () => {
    const scenario = flat();
    const openings = scenario.openings.map((opening, i) => (i === 1 ? { ...opening, open: 0 } : opening));
    const series = runScenario({ ...scenario, openings });
    const { bedroom } = series.rooms;
    expect(Math.max(...bedroom!.upperSoot)).toBe(0);
    for (const celsius of [...bedroom!.upperTemperature, ...bedroom!.lowerTemperature])
      expect(Math.abs(celsius - 25)).toBeLessThan(2);
    expect(smoke(series, 'living')).toBeGreaterThan(100);
  });

  it('a door that is shut at 60 s stops the smoke there and then; by hand it is the same as by the schedule', () => {
    const scenario = flat();
    const shut = (open: [number, number][]) => ({
      ...scenario,
      openings: scenario.openings.map((opening, i) => (i === 0 ? { ...opening, open } : opening)),
    });
    const open = runScenario(scenario);
    const closed = runScenario(
      shut([
        [0, 1],
        [59.99, 1],
        [60, 0],
      ]),
    );
    expect(last(closed.rooms.living!.upperTemperature)).toBeLessThan(0.6 * last(open.rooms.living!.upperTemperature));
    expect(last(closed.openings[0]!.forward)).toBe(0);

    const byHand = createBuilding(scenario);
    advanceBuilding(byHand, 60);
    setOpening(byHand, 0, 0);
    advanceBuilding(byHand, 240);
    const byHandC = byHand.gas.temperatureK[2]! - 273.15;
    expect(Math.abs(byHandC - last(closed.rooms.living!.upperTemperature))).toBeLessThan(1);
  });

  it('a wider door to the outside never keeps the smoke of the living room longer', () => {
    let before = 0;
    for (const width of [0.3, 0.6, 0.9, 1.2, 1.8]) {
      const scenario = flat();
      const openings = scenario.openings.map((opening, i) => (i === 2 ? { ...opening, width } : opening));
      const edgeM = last(runScenario({ ...scenario, openings }).rooms.living!.layerHeight);
      expect(edgeM).toBeGreaterThanOrEqual(before);
      before = edgeM;
    }
  });

  it('halving the step moves no temperature by more than 1 % of its rise and no layer by more than 1 cm', () => {
    const whole = createBuilding(flat());
    const halves = createBuilding(flat());
    advanceBuilding(whole, 300);
    for (let i = 0; i < 300 / 0.125; i++) advanceBuilding(halves, 0.125);
    for (let room = 0; room < 3; room++) {
      const rise = whole.gas.temperatureK[2 * room]! - 298.15;
      expect(Math.abs(halves.gas.temperatureK[2 * room]! - whole.gas.temperatureK[2 * room]!)).toBeLessThan(0.01 * rise);
      expect(Math.abs(halves.gas.interfaceM[room]! - whole.gas.interfaceM[room]!)).toBeLessThan(0.01);
    }
  });

  it('with all doors shut and no leak the oxygen runs out, the fire dies, and its fuel is left over unburned', () => {
    const scenario = flat({ openings: [], leakage: 0, duration: 600 });
    const building = createBuilding(scenario);
    const before = contentOf(building).kg;
    advanceBuilding(building, 600);
    const { gas, fire } = building;
    expect(fire.heatKw).toBeLessThan(50);
    expect(gas.massShare[O2]!).toBeLessThan(0.15);
    expect(gas.speciesKg[FUEL]!).toBeGreaterThan(1);
    expect(contentOf(building).kg).toBeCloseTo(before + building.fuelKg, 6);
    expect(gas.temperatureK[2]! - 298.15).toBeCloseTo(0, 6);
  });

  it('F-36 in the live model: a sealed room’s pressure and temperature stand in the ratio of the gas law', () => {
    const building = createBuilding(
      flat({ openings: [], leakage: 0, fire: { room: 'kitchen', peak: 5, height: 0.3, area: 0.1 } }),
    );
    advanceBuilding(building, 60);
    const { gas, fuelKg } = building;
    const meanK =
      (gas.temperatureK[0]! * gas.massKg[0]! + gas.temperatureK[1]! * gas.massKg[1]!) / (gas.massKg[0]! + gas.massKg[1]!);
    const kg = gas.massKg[0]! + gas.massKg[1]!;
    expect(gas.pressurePa[0]!).toBeGreaterThan(500);
    expect((101_325 + gas.pressurePa[0]!) / 101_325).toBeCloseTo((meanK / 298.15) * (kg / (kg - fuelKg)), 6);
  });
});

describe('fuel', () => {
  it('products weigh what fuel and oxygen weighed; methane makes 2.74 kg of CO₂ and 2.25 kg of water with 3.99 kg of oxygen', () => {
    const methane = yieldsOf({ room: '', height: 0, area: 1, sootYield: 0, coYield: 0, fuel: { C: 1, H: 4 } } as FireInput);
    expect(methane[1]).toBeCloseTo(2.743, 3);
    expect(methane[5]).toBeCloseTo(2.246, 3);
    expect(-methane[O2]!).toBeCloseTo(3.989, 3);
  });
});

describe('walls', () => {
  it('against the closed form: a constant flux into thick concrete warms its face by 2 q √(t/(π k ρ c))', () => {
    const walls = createWalls(CONCRETE, 1, 293.15);
    for (let i = 0; i < 300 / 0.25; i++) conduct(walls, 0, 1000, 0, 0.25);
    const expected = 2 * 1000 * Math.sqrt(300 / (Math.PI * 1.6 * 2300 * 880));
    expect(Math.abs((faceK(walls, 0) - 293.15) / expected - 1)).toBeLessThan(0.02);
    expect(storedJ(walls, 0)).toBeCloseTo(300_000, 0);
  });

  it('a thin sheet of steel or foil is no trouble', () => {
    for (const thickness of [0.0005, 0.002]) {
      const walls = createWalls({ ...CONCRETE, conductivity: 45, density: 7800, specificHeat: 0.46, thickness }, 1, 293.15);
      for (let i = 0; i < 4000; i++) conduct(walls, 0, 10_000, 20, 0.25);
      expect(faceK(walls, 0)).toBeGreaterThan(400);
      expect(faceK(walls, 0)).toBeLessThan(1000);
    }
  });
});

describe('queries', () => {
  it('zones: answers in the shape of the reference runs, from 0 to the end', () => {
    const series = ask<Series>('zones', flat());
    expect(series.time).toEqual(Array.from({ length: 31 }, (_, i) => 10 * i));
    expect(Object.keys(series.rooms)).toEqual(['kitchen', 'living', 'bedroom']);
    for (const values of Object.values(series.rooms.kitchen!)) expect(values).toHaveLength(31);
    expect(last(series.heatReleaseRate)).toBeCloseTo(500, 6);
  });

  it('zones: all problems at once, each with its path, also where names and shapes are wrong together', () => {
    const bad = {
      ...flat(),
      ambient: 'warm',
      interval: 0,
      openings: [
        { between: ['kitchen', 'attic'], sill: 1, height: 2, width: 0.8 },
        {
          between: ['living', 'living'],
          sill: 0,
          height: 2,
          width: 0.8,
          open: [
            [5, 1],
            [5, 0],
          ],
          hinge: true,
        },
      ],
      fire: { room: 'cellar', height: 0.3, area: 1, at: [-1, 2] },
    } as unknown as Scenario;
    const problems = refused('zones', bad).map((line) => line.split(': ')[0]);
    expect(new Set(problems)).toEqual(
      new Set([
        'ambient',
        'interval',
        'openings.0.between.1',
        'openings.0.height',
        'openings.1',
        'openings.1.between',
        'openings.1.open.1.0',
        'fire.at.0',
      ]),
    );
    const named = refused('zones', { ...flat(), fire: { room: 'cellar', height: 0.3, area: 1 } });
    expect(named.join()).toContain('there is no room "cellar"; known are kitchen, living, bedroom');
    expect(named.join()).toContain('needs alpha, peak or curve');
  });

  it('path: who leaves in time takes a small dose, who stays in the kitchen a large one, and doses never fall', () => {
    const way = (rooms: [number, string][]) => ({ rooms, heightM: 1.5, clothed: true });
    type Report = { gas: number[]; heat: number[]; tenable: boolean[] };
    const leaves = ask<Report>('path', {
      scenario: flat(),
      way: way([
        [0, 'kitchen'],
        [30, 'living'],
        [40, 'outside'],
      ]),
    });
    const stays = ask<Report>('path', { scenario: flat(), way: way([[0, 'kitchen']]) });
    expect(last(leaves.gas)).toBeLessThan(0.01);
    expect(last(stays.gas)).toBeGreaterThan(0.3);
    expect(last(stays.heat)).toBeGreaterThan(1);
    expect(stays.tenable[0]).toBe(true);
    expect(last(stays.tenable as unknown as number[])).toBe(false);
    for (const { gas, heat } of [leaves, stays]) {
      for (let i = 1; i < gas.length; i++) {
        expect(gas[i]).toBeGreaterThanOrEqual(gas[i - 1]!);
        expect(heat[i]).toBeGreaterThanOrEqual(heat[i - 1]!);
      }
    }
  });
});
