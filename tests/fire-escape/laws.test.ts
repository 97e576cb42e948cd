import { expect, it } from 'vitest';
import { sealedRisePa } from '../../exhibits/fire-escape/model/estimates.ts';
import { obscuration } from '../../exhibits/fire-escape/model/optics.ts';
import * as rows from '../reference/fire-escape.ts';
import { ask, expectWithin } from './ask.ts';

const NO_GAS = { coPpm: 0, hcnPpm: 0, co2Percent: 0, o2Percent: 20.9, temperatureC: 20, radiantKwM2: 0 };

/** An exposure to the same air from 0 to some seconds. */
function exposure(seconds: number, air: Partial<typeof NO_GAS>, clothed = true) {
  const { coPpm, hcnPpm, co2Percent, o2Percent, temperatureC } = { ...NO_GAS, temperatureC: 0, ...air };
  const twice = (value: number) => [value, value];
  return {
    timeS: [0, seconds],
    coPpm: twice(coPpm),
    hcnPpm: twice(hcnPpm),
    co2Percent: twice(co2Percent),
    o2Percent: twice(o2Percent),
    temperatureC: twice(temperatureC),
    clothed,
  };
}

type Dose = { gas: number[]; heat: number[] };

it('F-01, F-02: t-squared growth at 60 s and the time to 1055 kW', () => {
  for (const growth of ['slow', 'medium', 'fast', 'ultrafast'] as const) {
    const answer = ask('growth', { growth, timeS: 60, targetKw: 1055 });
    expectWithin('F-01', answer.heatReleaseKw!, rows.F01[growth], 1e-6);
    expectWithin('F-02', answer.targetAfterS!, rows.F02[growth], 1e-3);
  }
});

it('F-03 to F-06: Heskestad and Zukoski', () => {
  for (const [row, { input, expected }] of [
    ['F-03', rows.F03],
    ['F-04', rows.F04],
  ] as const) {
    const answer = ask('plume', input);
    [answer.dimensionlessHeatRelease!, answer.virtualOriginM!, answer.flameHeightM!, answer.plumeKgS!].forEach((value, i) => {
      expectWithin(row, value, expected[i]!, 5e-4);
    });
  }
  const line = ask('plume', rows.F05.input);
  expectWithin('F-05', line.excessK!, rows.F05.expected[0], 5e-4);
  expectWithin('F-05', line.speedMps!, rows.F05.expected[1], 5e-4);
  for (const [heatReleaseKw, heightM, expected] of rows.F06)
    expectWithin('F-06', ask('plume', { heatReleaseKw, heightM, diameterM: 0.5 }).zukoskiKgS!, expected, 5e-4);
});

it('F-07 to F-10: Yamana & Tanaka', () => {
  for (const [row, areaM2, heightM, alpha, power, timeS, expected] of rows.F07_F08_F10)
    expectWithin(row, ask('filling', { areaM2, heightM, alpha, power, timeS }).yamanaTanakaM!, expected, 1e-3);
});

it('F-11 to F-13: ASET, and the heat in its layer', () => {
  for (const [row, areaM2, heightM, alpha, power, timeS, edgeMm, celsius] of rows.F11_F12) {
    const answer = ask('filling', { areaM2, heightM, alpha, power, timeS });
    expectWithin(row, 1000 * answer.asetM!, edgeMm, 2e-3);
    expectWithin(row, answer.asetC!, celsius, 2e-3);
  }
  const layer = ask('filling', { areaM2: 20, heightM: 2.8, alpha: 200, power: 0, timeS: 60 });
  expectWithin('F-13', layer.asetKg! * (layer.asetC! - 20), rows.F13_KJ, 1e-3);
});

it('F-14, F-15: soot and gases of the smoke of F-11', () => {
  const smoke = ask('visibility', { sootMgPerM3: (1000 * rows.F14.g) / rows.F14.m3 });
  expectWithin('F-14', rows.F14.g / rows.F14.m3, rows.F14.expected[0], 3e-3);
  expectWithin('F-14', smoke.extinctionPerM!, rows.F14.expected[1], 3e-3);
  expectWithin('F-14', smoke.reflectingM!, rows.F14.expected[2], 3e-3);
  const { coG, co2G, celsius, m3, expected } = rows.F15;
  const mol = (101_325 * m3) / (8.314462 * (celsius + 273.15));
  expectWithin('F-15', (1e6 * coG) / 28.01 / mol, expected[0], 5e-3);
  expectWithin('F-15', (100 * co2G) / 44.009 / mol, expected[1], 5e-3);
});

it('F-16 to F-18: flow through a door, Kawagoe, MQH and Thomas', () => {
  const door = ask('vent', rows.F16.input);
  expectWithin('F-16', door.neutralPlaneM!, rows.F16.expected[0], 1e-3);
  expectWithin('F-16', door.inflowKgS!, rows.F16.expected[1], 1e-3);
  expectWithin('F-16', door.outflowKgS!, rows.F16.expected[1], 1e-3);
  expectWithin('F-17', door.kawagoeKgS!, rows.F17, 1e-4);
  const room = ask('room', rows.F18.input);
  [room.mqhRiseK!, room.mqhFlashoverKw!, room.thomasFlashoverKw!].forEach((value, i) => {
    expectWithin('F-18', value, rows.F18.expected[i]!, 1e-3);
  });
});

it('F-19 to F-21: smoke optics', () => {
  for (const [gPerM3, extinctionPerM, sightM, percent] of rows.F19) {
    const smoke = ask('visibility', { sootMgPerM3: 1000 * gPerM3 });
    expectWithin('F-19', smoke.extinctionPerM!, extinctionPerM, 1e-3);
    expectWithin('F-19', smoke.reflectingM!, sightM, 1e-3);
    expectWithin('F-19', smoke.lightEmittingM! / smoke.reflectingM!, 8 / 3, 1e-9);
    expectWithin('F-19', obscuration(smoke.extinctionPerM!).percentPerM, percent, 1e-3);
  }
  for (const [gPerM3, sightM] of rows.F20)
    expectWithin('F-20', ask('visibility', { sootMgPerM3: 1000 * gPerM3 }).reflectingM!, sightM, 1e-3);
  const alarm = ask('visibility', { sootMgPerM3: rows.F21.mgPerM3 }).extinctionPerM!;
  expectWithin('F-21', alarm, rows.F21.extinctionPerM, 2e-3);
  const { percentPerM, opticalDensityPerM } = obscuration(rows.F21.extinctionPerM);
  expectWithin('F-21', percentPerM, rows.F21.percentPerM, 1e-3);
  expectWithin('F-21', opticalDensityPerM, rows.F21.opticalDensityPerM, 1e-3);
});

it('walking in smoke: K = 2 1/m leaves 0.84 of the speed by one law and 0.43 by the other; clear air hides nothing', () => {
  const smoke = ask('visibility', { sootMgPerM3: 2000 / 8.7 });
  expect(smoke.lundFactor).toBeCloseTo(0.84, 2);
  expect(smoke.fridolfFactor).toBeCloseTo(0.43, 2);
  expect(ask('visibility', { sootMgPerM3: 0 })).toEqual({
    extinctionPerM: 0,
    reflectingM: null,
    lightEmittingM: null,
    lundFactor: 1,
    fridolfFactor: 1,
  });
  expect(ask('visibility', { sootMgPerM3: 5000 }).lundFactor).toBe(0.1);
});

it('F-22 to F-26: asphyxiants, breathing, lack of oxygen', () => {
  expectWithin('F-22', ask('rates', { ...NO_GAS, coPpm: 1000 }).asphyxiantPerMin!, rows.F22, 1e-4);
  expectWithin('F-23', ask('rates', { ...NO_GAS, hcnPpm: 100 }).asphyxiantPerMin!, rows.F23, 1e-4);
  expectWithin('F-24', ask('rates', { ...NO_GAS, hcnPpm: 50 }).asphyxiantPerMin!, rows.F24, 1e-3);
  expectWithin('F-25', ask('rates', { ...NO_GAS, co2Percent: 4 }).breathingFactor!, rows.F25, 1e-4);
  for (const [o2Percent, minutes] of rows.F26) {
    expectWithin('F-26', ask('rates', { ...NO_GAS, o2Percent }).hypoxiaMin!, minutes, 1e-3);
    expectWithin('F-26', ask<Dose>('dose', exposure(60 * minutes, { o2Percent })).gas[1]!, 1, 1e-3);
  }
});

it('F-27 to F-29: heat, clothed and lightly clothed, and radiation', () => {
  for (const [temperatureC, clothedMin, lightlyMin] of rows.F27_F28) {
    const answer = ask('rates', { ...NO_GAS, temperatureC });
    expectWithin('F-27', answer.clothedMin!, clothedMin, 1e-3);
    expectWithin('F-28', answer.lightlyClothedMin!, lightlyMin, 1e-3);
    expectWithin('F-28', ask<Dose>('dose', exposure(60 * lightlyMin, { temperatureC }, false)).heat[1]!, 1, 1e-3);
  }
  for (const [radiantKwM2, minutes] of rows.F29)
    expectWithin('F-29', ask('rates', { ...NO_GAS, radiantKwM2 }).radiantMin!, minutes, 1e-3);
  expect(ask('rates', { ...NO_GAS, radiantKwM2: 2.4 }).radiantMin).toBeNull();
});

it('F-30 to F-33: doses over time', () => {
  expectWithin('F-30', ask<Dose>('dose', exposure(1, { coPpm: 13.7, co2Percent: 0.0223 })).gas[1]!, rows.F30, 2e-3);
  expectWithin('F-31', ask<Dose>('dose', exposure(1, { temperatureC: 100 })).heat[1]!, rows.F31, 1e-5);
  const mixed = { coPpm: 2000, hcnPpm: 60, co2Percent: 3 };
  const { perMinute, toDesignMin, toOneMin } = rows.F32;
  expectWithin('F-32', ask<Dose>('dose', exposure(60, mixed)).gas[1]!, perMinute, 1e-3);
  expectWithin('F-32', ask<Dose>('dose', exposure(60 * toDesignMin, mixed)).gas[1]!, 0.3, 1e-3);
  expectWithin('F-32', ask<Dose>('dose', exposure(60 * toOneMin, mixed)).gas[1]!, 1, 1e-3);
  const until = (minutes: number) => ({ ...exposure(60 * minutes, {}), coPpm: [0, 300 * minutes] });
  expectWithin('F-33', ask<Dose>('dose', until(10)).gas[1]!, rows.F33.dose, 1e-3);
  expectWithin('F-33', ask<Dose>('dose', until(rows.F33.toDesignMin)).gas[1]!, 0.3, 1e-3);
});

it('F-34 to F-36: a black layer, a sprinkler, a sealed room', () => {
  for (const [layerC, expected] of rows.F34)
    expectWithin('F-34', ask('room', { ...rows.F18.input, layerC }).blackBodyKwM2!, expected, 1e-3);
  const sprinkled = ask('room', { ...rows.F18.input, heatReleaseKw: 1000, sprayMmS: 0.07, afterS: 60 });
  expectWithin('F-35', sprinkled.sprinklerTimeConstantS!, rows.F35[0], 1e-3);
  expectWithin('F-35', sprinkled.sprinkledKw!, rows.F35[1], 1e-3);
  expect(Math.abs(sealedRisePa(20, 25) - rows.F36_PA)).toBeLessThanOrEqual(1);
});

it('dose: series that do not fit together and times that go back are refused, each with its path', () => {
  const bad = { ...exposure(60, {}), coPpm: [1], timeS: [60, 0] };
  expect(() => ask('dose', bad)).toThrow(/coPpm[\s\S]*timeS/);
});
