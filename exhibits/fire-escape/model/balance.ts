import type { Building } from './building.ts';
import { AMBIENT_PA, GAMMA, GAS_CONSTANT } from './state.ts';

/**
 * What is missing of a building's mass and of its energy since the fire began, as shares of the whole: contents now, less what the fire
 * brought, and what crossed the outside and went into the walls. Nought but for rounding.
 */
export function contentOf({ gas, scenario, outKg, outJ, fuelKg, firedJ, takenJ }: Building): { lostKg: number; lostJ: number } {
  const ambientDensity = AMBIENT_PA / (GAS_CONSTANT * (scenario.ambient + 273.15));
  let kg = 0;
  let joule = 0;
  let firstKg = 0;
  let firstJ = 0;
  for (let room = 0; room < gas.count; room++) {
    const volumeM3 = gas.volumeM3[room]!;
    kg += gas.massKg[2 * room]! + gas.massKg[2 * room + 1]!;
    joule += ((AMBIENT_PA + gas.pressurePa[room]!) * volumeM3) / (GAMMA - 1);
    firstKg += volumeM3 * ambientDensity;
    firstJ += (AMBIENT_PA * volumeM3) / (GAMMA - 1);
  }
  return {
    lostKg: (kg - firstKg + outKg - fuelKg) / firstKg,
    lostJ: (joule - firstJ + outJ + takenJ - firedJ) / (firstJ + firedJ),
  };
}
