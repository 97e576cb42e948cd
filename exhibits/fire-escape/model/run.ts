import { advanceBuilding, type Building, createBuilding } from './building.ts';
import { GAS, MOLAR } from './constants.ts';
import type { Scenario } from './scenario.ts';
import { CO, CO2, O2, SOOT, SPECIES_COUNT } from './state.ts';

/** Time series of one room: °C, m, mole fractions in the upper layer, soot in mg/m³, Pa over ambient at the floor. */
export interface RoomSeries {
  upperTemperature: number[];
  lowerTemperature: number[];
  layerHeight: number[];
  upperO2: number[];
  upperCO: number[];
  upperCO2: number[];
  upperSoot: number[];
  pressure: number[];
}

/** Time series of one opening: neutral plane (m, null where all flows one way), flow from the first room named to the second and back, kg/s. */
export interface OpeningSeries {
  between: [string, string];
  neutralPlane: (number | null)[];
  forward: number[];
  backward: number[];
}

export interface Series {
  time: number[];
  rooms: Record<string, RoomSeries>;
  heatReleaseRate: number[];
  openings: OpeningSeries[];
}

/** Runs a scenario and answers what the reference runs answer, every `interval` seconds from 0 to `duration`. */
export function runScenario(scenario: Scenario): Series {
  const building = createBuilding(scenario);
  const series: Series = {
    time: [],
    rooms: Object.fromEntries(scenario.rooms.map(({ id }) => [id, emptyRoom()])),
    heatReleaseRate: [],
    openings: scenario.openings.map(({ between }) => ({ between, neutralPlane: [], forward: [], backward: [] })),
  };
  const answers = Math.floor(scenario.duration / scenario.interval + 1e-9);
  note(building, series);
  for (let i = 1; i <= answers; i++) {
    advanceBuilding(building, i * scenario.interval - building.timeS);
    note(building, series);
  }
  return series;
}

function emptyRoom(): RoomSeries {
  return {
    upperTemperature: [],
    lowerTemperature: [],
    layerHeight: [],
    upperO2: [],
    upperCO: [],
    upperCO2: [],
    upperSoot: [],
    pressure: [],
  };
}

function note(building: Building, series: Series): void {
  const { gas, scenario } = building;
  series.time.push(building.timeS);
  series.heatReleaseRate.push(building.fire.heatKw);
  scenario.rooms.forEach(({ id }, room) => {
    const of = series.rooms[id]!;
    of.upperTemperature.push(gas.temperatureK[2 * room]! - 273.15);
    of.lowerTemperature.push(gas.temperatureK[2 * room + 1]! - 273.15);
    of.layerHeight.push(gas.interfaceM[room]!);
    of.upperO2.push(moleFraction(building, 2 * room, O2, MOLAR.O2));
    of.upperCO.push(moleFraction(building, 2 * room, CO, MOLAR.CO));
    of.upperCO2.push(moleFraction(building, 2 * room, CO2, MOLAR.CO2));
    of.upperSoot.push(gas.massShare[2 * room * SPECIES_COUNT + SOOT]! * gas.densityKgM3[2 * room]! * 1e6);
    of.pressure.push(gas.pressurePa[room]!);
  });
  series.openings.forEach((of, k) => {
    const { passage } = building.openings[k]!;
    of.neutralPlane.push(Number.isNaN(passage.neutralM) ? null : passage.neutralM);
    of.forward.push(passage.forwardKgS);
    of.backward.push(passage.backwardKgS);
  });
}

/** Mole fraction of a species in a layer; the mixture is taken as heavy as air. */
export function moleFraction({ gas }: Building, layer: number, species: number, molar: number): number {
  return (gas.massShare[layer * SPECIES_COUNT + species]! * GAS.molarMass.value) / molar;
}
