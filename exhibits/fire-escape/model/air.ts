import type { Building } from './building.ts';
import { MOLAR, OPTICS } from './constants.ts';
import { gasRate, heatRate } from './dose.ts';
import { blackBodyKwM2 } from './estimates.ts';
import { moleFraction } from './run.ts';
import { CO, CO2, HCN, O2, SOOT, SPECIES_COUNT } from './state.ts';

/*
 * What a person breathes, sees and feels somewhere in a house, without making objects: for every tick of the drill. `conditionsAt` of
 * tenability.ts answers the same for queries.
 */

/** Written in place. */
export interface Air {
  inSmoke: boolean;
  temperatureC: number;
  radiantKwM2: number;
  extinctionPerM: number;
  /** Dose per second of gas and of heat, clothed (ISO 13571:2012, Purser). */
  gasPerS: number;
  heatPerS: number;
}

export const createAir = (): Air => ({
  inSmoke: false,
  temperatureC: 0,
  radiantKwM2: 0,
  extinctionPerM: 0,
  gasPerS: 0,
  heatPerS: 0,
});

/** Extinction of a layer, 1/m; layers are numbered 2·room (upper) and 2·room + 1. */
export function extinctionOf({ gas }: Building, layer: number): number {
  return OPTICS.extinction.value * gas.massShare[layer * SPECIES_COUNT + SOOT]! * gas.densityKgM3[layer]! * 1000;
}

/** Air in a room at a height, m; the room after the last one is the outside. */
export function readAir(building: Building, room: number, heightM: number, out: Air): void {
  const { gas } = building;
  const isInside = room < gas.count;
  out.inSmoke = isInside && heightM > gas.interfaceM[room]!;
  const layer = 2 * room + (out.inSmoke ? 0 : 1);
  out.temperatureC = gas.temperatureK[layer]! - 273.15;
  const ambientKw = blackBodyKwM2(building.scenario.ambient);
  out.radiantKwM2 = isInside
    ? building.exchange.emissivity[2 * room]! * Math.max(0, blackBodyKwM2(gas.temperatureK[2 * room]! - 273.15) - ambientKw)
    : 0;
  out.extinctionPerM = extinctionOf(building, layer);
  const ppm = 1e6 * moleFraction(building, layer, CO, MOLAR.CO);
  const hcnPpm = 1e6 * moleFraction(building, layer, HCN, MOLAR.HCN);
  const co2Percent = 100 * moleFraction(building, layer, CO2, MOLAR.CO2);
  const o2Percent = 100 * moleFraction(building, layer, O2, MOLAR.O2);
  out.gasPerS = gasRate(ppm, hcnPpm, co2Percent, o2Percent) / 60;
  out.heatPerS = heatRate(out.temperatureC, out.radiantKwM2, true) / 60;
}

/** How far a sign is seen, m; `FAR_M` at most. */
export const FAR_M = 30;
export const sightM = (extinctionPerM: number) => Math.min(FAR_M, OPTICS.reflecting.value / Math.max(extinctionPerM, 1e-6));
