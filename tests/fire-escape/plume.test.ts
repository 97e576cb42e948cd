import { plumeMassFlowKgS, STANDARD_AIR } from '@science/fire/plume.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advanceBuilding, createBuilding } from '../../exhibits/fire-escape/model/building.ts';
import { bentPlume, errorFunction, jetSpeedMps, shareBesideWalls } from '../../exhibits/fire-escape/model/draught.ts';
import { doorFlow } from '../../exhibits/fire-escape/model/estimates.ts';
import { aset } from '../../exhibits/fire-escape/model/filling.ts';
import { onCurve } from '../../exhibits/fire-escape/model/scenario.ts';
import { FV1_FV4, VTT } from '../reference/fire-escape.ts';
import { CONCRETE } from './buildings.ts';

function flowKgS(heatKw: number, diameterM: number, heightM: number, draughtMps: number, freeShare = 1): number {
  const bent = { flowKgS: 0, flameKgS: 0, radiusM: 0 };
  bentPlume(heatKw, 0.35, heightM, draughtMps, { diameterM, freeShare }, STANDARD_AIR, bent);
  return bent.flowKgS;
}

const fire = [
  fc.double({ min: 20, max: 3000, noNaN: true }),
  fc.double({ min: 0.2, max: 2, noNaN: true }),
  fc.double({ min: 0.1, max: 8, noNaN: true }),
] as const;

it('without a draught the bent plume is Heskestad’s, whatever the fire', () => {
  fc.assert(
    fc.property(...fire, (heatKw, diameterM, heightM) => {
      const still = plumeMassFlowKgS(heatKw, diameterM, heightM);
      expect(Math.abs(flowKgS(heatKw, diameterM, heightM, 0) / still - 1)).toBeLessThan(1e-9);
    }),
  );
});

it('more draught never draws in less, and a wall never more', () => {
  const speed = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(...fire, speed, speed, (heatKw, diameterM, heightM, one, other) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      const free = flowKgS(heatKw, diameterM, heightM, more);
      expect(free).toBeGreaterThanOrEqual(flowKgS(heatKw, diameterM, heightM, less));
      expect(flowKgS(heatKw, diameterM, heightM, more, shareBesideWalls(1, false))).toBeLessThan(free);
    }),
  );
});

it('mirror rule: a fire whose edge lies along a wall keeps 0.63, in a corner 0.40; one that touches keeps 0.97', () => {
  expect(shareBesideWalls(1, true)).toBeCloseTo(0.63, 2);
  expect(shareBesideWalls(2, true)).toBeCloseTo(0.4, 2);
  expect(shareBesideWalls(1, false)).toBe(0.97);
  expect(shareBesideWalls(0, true)).toBe(1);
});

it('error function against its series', () => {
  for (const x of [-1.5, -0.3, 0, 0.1, 0.7, 1.2, 2]) {
    let term = x;
    let sum = x;
    for (let n = 1; n < 60; n++) {
      term *= -(x * x) / n;
      sum += term / (2 * n + 1);
    }
    expect(Math.abs(errorFunction(x) - (2 / Math.sqrt(Math.PI)) * sum)).toBeLessThan(2e-7);
  }
});

it('jet: near the opening as fast as there, its momentum kept on the way, half as fast at 0.106 of the way aside', () => {
  const freely = (wayM: number, offsetM: number) => jetSpeedMps(1, 0.8, wayM, offsetM, 0, 1e6);
  expect(freely(0.5, 0)).toBeCloseTo(1, 3);
  for (const wayM of [2, 5, 20]) {
    let momentum = 0;
    for (let y = -20; y < 20; y += 0.01) momentum += freely(wayM, y) ** 2 * 0.01;
    expect(momentum).toBeCloseTo(0.8, 2);
  }
  // Far away the jet is Gaussian: measured half-width of plane jets 0.10 to 0.11 of the way.
  const halfM = 40 * 0.106;
  expect(freely(40, halfM) / freely(40, 0)).toBeCloseTo(0.5, 2);
  expect(jetSpeedMps(1, 0.8, 1, 0, 0, 0.1)).toBeLessThan(0.15);
});

it('FV-1 to FV-4: the neutral plane of Steckler’s doorways, fed with the measured layer', () => {
  for (const [row, widthM, layerHeightM, upperC, measuredM, expectedM, kgS] of FV1_FV4) {
    const door = { widthM, heightM: 1.83, sillM: 0, layerHeightM, upperC, lowerC: 30, outsideC: 30 };
    const { neutralPlaneM, outflowKgS } = doorFlow(door);
    expect(Math.abs(neutralPlaneM! - measuredM), row).toBeLessThanOrEqual(0.05);
    expect(Math.abs(neutralPlaneM! - expectedM), row).toBeLessThan(1e-3);
    expect(Math.abs(outflowKgS - kgS), row).toBeLessThan(1e-3);
  }
});

it('FV-5, FV-6: the VTT hall by ASET', () => {
  const hall = { areaM2: 372.6, heightM: 19, sections: VTT.sections, fireM: 1, radiativeShare: 0.4 };
  for (const [timeS, layerM, celsius, bookM, bookC] of VTT.case1.rows) {
    const layer = aset({ ...hall, lossShare: VTT.case1.lossShare }, (atS) => onCurve(VTT.case1.heat, atS), timeS);
    if (timeS <= 120) expect(Math.abs(layer.edgeM - layerM), `${timeS} s`).toBeLessThanOrEqual(0.15 * layerM);
    expect(Math.abs(layer.temperatureC - celsius), `${timeS} s`).toBeLessThanOrEqual(10);
    expect(Math.abs(layer.edgeM - bookM), `${timeS} s`).toBeLessThan(0.01);
    expect(Math.abs(layer.temperatureC - bookC), `${timeS} s`).toBeLessThan(0.1);
  }
  for (const [timeS, layerM, bookM] of VTT.case2.rows) {
    const layer = aset({ ...hall, lossShare: VTT.case2.lossShare }, (atS) => onCurve(VTT.case2.heat, atS), timeS);
    expect(Math.abs(layer.edgeM - layerM), `${timeS} s`).toBeLessThanOrEqual(0.15 * layerM);
    expect(Math.abs(layer.edgeM - bookM), `${timeS} s`).toBeLessThan(0.01);
  }
});

it('still air: in a hall with the VTT hall’s vents the draught adds next to nothing to the plume', () => {
  const side = { sill: 0, height: 0.71, width: 0.71 };
  const building = createBuilding({
    duration: 300,
    interval: 300,
    ambient: 20,
    rooms: [{ id: 'hall', width: 13.8, depth: 27, height: 19 }],
    walls: CONCRETE,
    openings: [
      { between: ['hall', 'outside'], ...side, at: [0, 6.9] },
      { between: ['hall', 'outside'], ...side, at: [13.8, 6.9] },
      { between: ['hall', 'outside'], ...side, sill: 12, at: [0, 6.9] },
      { between: ['hall', 'outside'], ...side, sill: 12, at: [13.8, 6.9] },
    ],
    fire: { room: 'hall', curve: [...VTT.case1.heat] as [number, number][], height: 0, area: 1.08, at: [7.2, 16] },
  });
  advanceBuilding(building, 120);
  const { fire: burning, gas } = building;
  const bent = { flowKgS: 0, flameKgS: 0, radiusM: 0 };
  bentPlume(burning.heatKw, 0.35, gas.interfaceM[0]!, 0, burning.place, burning.air, bent);
  expect(burning.plume.flowKgS / bent.flowKgS).toBeGreaterThanOrEqual(1 - 1e-9);
  expect(burning.plume.flowKgS / bent.flowKgS).toBeLessThan(1.02);
});
