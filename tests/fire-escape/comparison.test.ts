import { holds, type Verification } from '@base/verification.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import doorShut from '../../exhibits/fire-escape/model/reference/cfast-flat-kitchen-door-shut.json';
import steckler from '../../exhibits/fire-escape/model/reference/steckler.json';
import type { Series } from '../../exhibits/fire-escape/model/run.ts';
import { verification } from '../../exhibits/fire-escape/model/verification.ts';
import { ask } from './ask.ts';

/* The comparison with laboratory and CFAST: all of it by the model's own report, and parts of it again from the raw files. */

let report: Verification;
beforeAll(() => {
  report = verification();
}, 120_000);

const criterion = (words: string) => report.criteria.find(({ what }) => what.en.includes(words))!;

describe('laboratory: Steckler, Quintiere & Rinkinen', () => {
  it('temperature rise and layer depth: mean, spread and every place of the burner', () => {
    expect(criterion('temperature rise, model over measured, mean')).toMatchObject({ low: 0.93, high: 1.07 });
    expect(criterion('depth of the hot layer, mean')).toMatchObject({ low: 0.88, high: 1.12 });
    for (const place of ['centre', 'wall', 'corner', 'raised'])
      expect(criterion(`hot layer, ${place}`)).toMatchObject({ low: 0.85, high: 1.15 });
    for (const one of report.criteria.filter(({ what }) => what.en.startsWith('Steckler')))
      expect(holds(one), `${one.what.en}: ${one.value}`).toBe(true);
  });

  it('closer to the laboratory than CFAST, in temperature and in depth', () => {
    const table = report.tables[0]!;
    expect(table.rows).toHaveLength(20);
    const off = (column: number) => Math.abs(table.rows.reduce((sum, row) => sum + (row[column] as number), 0) / 20 - 1);
    expect(off(2)).toBeLessThan(off(3));
    expect(off(4)).toBeLessThan(off(5));
  });

  it('experiment 14 asked as a scenario from outside gives what the report says', () => {
    const test = steckler.tests.find((one) => one.test === 14)!;
    const series = ask<Series>('zones', {
      duration: 1800,
      interval: 60,
      ambient: test.ambientTemperature,
      rooms: [{ id: 'room', ...test.room }],
      walls: steckler.walls,
      openings: [{ between: ['room', 'outside'], ...test.vent }],
      fire: {
        room: 'room',
        peak: test.heatReleaseRate,
        height: test.fireHeight,
        area: test.fireArea,
        at: test.fireAt,
        radiativeFraction: 0.2,
        heatOfCombustion: 50_000,
        sootYield: 0,
        coYield: 0,
        fuel: { C: 1, H: 4 },
      },
    });
    const row = report.tables[0]!.rows.find(([name]) => name === 14)!;
    const rise = (series.rooms.room!.upperTemperature.at(-1)! - test.ambientTemperature) / (115.3 - 29);
    expect(rise).toBeCloseTo(row[2] as number, 3);
    expect((2.13 - series.rooms.room!.layerHeight.at(-1)!) / (2.13 - 0.78)).toBeCloseTo(row[4] as number, 3);
  });
});

describe('CFAST: fires in several rooms', () => {
  it('every room that smoke reaches: rise within 20 %, layer within 0.35 m; rooms behind a shut door within 2 °C', () => {
    const ofRooms = report.criteria.filter(({ what }) => !what.en.startsWith('Steckler'));
    expect(ofRooms.filter(({ low, high }) => low === 0.8 && high === 1.2)).toHaveLength(6);
    expect(ofRooms.filter(({ unit, high }) => unit === 'm' && high === 0.35)).toHaveLength(6);
    expect(ofRooms.filter(({ unit, high }) => unit === 'K' && high === 2)).toHaveLength(2);
    for (const one of ofRooms) expect(holds(one), `${one.what.en}: ${one.value}`).toBe(true);
  });

  it('the raw file asked as it stands: kitchen with the door shut', () => {
    const series = ask<Series>('zones', doorShut.scenario);
    const { kitchen } = doorShut.cfast.rooms;
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const ours = series.rooms.kitchen!;
    const ratio = mean(ours.upperTemperature.slice(0, 60).map((c) => c - 25)) / mean(kitchen.upperTemperature.map((c) => c - 25));
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.2);
    expect(ratio).toBeCloseTo(criterion('flat-kitchen-door-shut, kitchen: temperature').value, 9);
    // Composition of the smoke: oxygen and carbon dioxide on the mean over time.
    expect(mean(ours.upperO2.slice(0, 60)) / mean(kitchen.upperO2)).toBeCloseTo(1, 0);
    expect(Math.abs(mean(ours.upperCO2.slice(0, 60)) / mean(kitchen.upperCO2) - 1)).toBeLessThan(0.25);
  });
});
