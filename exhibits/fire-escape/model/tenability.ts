import { advanceBuilding, type Building, createBuilding } from './building.ts';
import { MOLAR } from './constants.ts';
import { gasRate, heatRate } from './dose.ts';
import { blackBodyKwM2 } from './estimates.ts';
import { obscuration, visibilityIn } from './optics.ts';
import { moleFraction } from './run.ts';
import type { Scenario } from './scenario.ts';
import { CO, CO2, HCN, O2, SOOT, SPECIES_COUNT } from './state.ts';

/** What a person breathes and feels at a height in a room. */
export interface Conditions {
  isInSmoke: boolean;
  temperatureC: number;
  /** From the smoke above, kW/m². */
  radiantKwM2: number;
  coPpm: number;
  hcnPpm: number;
  co2Percent: number;
  o2Percent: number;
  sootMgPerM3: number;
}

/** Conditions in a room at a height over the floor, m. Room n is the outside. A person below the smoke feels it radiate. */
export function conditionsAt(building: Building, room: number, heightM: number): Conditions {
  const { gas } = building;
  const isInSmoke = room < gas.count && heightM > gas.interfaceM[room]!;
  const layer = 2 * room + (isInSmoke ? 0 : 1);
  const ppm = (species: number, molar: number) => 1e6 * moleFraction(building, layer, species, molar);
  const upperC = gas.temperatureK[2 * room]! - 273.15;
  const emissivity = room < gas.count ? building.exchange.emissivity[2 * room]! : 0;
  const ambientC = building.scenario.ambient;
  return {
    isInSmoke,
    temperatureC: gas.temperatureK[layer]! - 273.15,
    radiantKwM2: emissivity * Math.max(0, blackBodyKwM2(upperC) - blackBodyKwM2(ambientC)),
    coPpm: ppm(CO, MOLAR.CO),
    hcnPpm: ppm(HCN, MOLAR.HCN),
    co2Percent: ppm(CO2, MOLAR.CO2) / 1e4,
    o2Percent: ppm(O2, MOLAR.O2) / 1e4,
    sootMgPerM3: gas.massShare[layer * SPECIES_COUNT + SOOT]! * gas.densityKgM3[layer]! * 1e6,
  };
}

/** Limits that a room is judged by (SFPE Handbook, PD 7974-6, ISO 13571): sight in m, °C in the smoke, kW/m². */
const LIMITS = { sightM: 5, smokeC: 60, radiantKwM2: 2.5, smokeM: 2 } as const;

/** Whether a person could still go through a room: smoke above 2 m, or what stands lower neither hot nor opaque, and bearable radiation. */
export function isTenable(building: Building, room: number, heightM: number): boolean {
  const here = conditionsAt(building, room, heightM);
  if (here.radiantKwM2 > LIMITS.radiantKwM2) return false;
  if (building.gas.interfaceM[room]! > LIMITS.smokeM || !here.isInSmoke) return true;
  const { reflectingM } = visibilityIn(here.sootMgPerM3);
  return here.temperatureC < LIMITS.smokeC && (reflectingM === null || reflectingM >= LIMITS.sightM);
}

/** A person's way: from when they are in which room (or `outside`), how high they breathe (m), and whether they are clothed. */
export interface Way {
  rooms: [number, string][];
  heightM: number;
  clothed: boolean;
}

/** What a person met on the way, at each answer. Doses are cumulative. */
export interface WayReport {
  timeS: number[];
  room: string[];
  gas: number[];
  heat: number[];
  temperatureC: number[];
  radiantKwM2: number[];
  extinctionPerM: number[];
  obscurationPercentPerM: number[];
  tenable: boolean[];
}

/** Runs a scenario with a person in it. Doses are summed every second, and rooms changed at the full second. */
export function followWay(scenario: Scenario, way: Way): WayReport {
  const building = createBuilding(scenario);
  const report: WayReport = {
    timeS: [],
    room: [],
    gas: [],
    heat: [],
    temperatureC: [],
    radiantKwM2: [],
    extinctionPerM: [],
    obscurationPercentPerM: [],
    tenable: [],
  };
  let gas = 0;
  let heat = 0;
  let nextS = 0;
  for (let second = 0; second <= scenario.duration; second++) {
    if (second > 0) advanceBuilding(building, 1);
    const name = way.rooms.findLast(([fromS]) => fromS <= second)?.[1] ?? 'outside';
    const index = scenario.rooms.findIndex(({ id }) => id === name);
    const room = index < 0 ? scenario.rooms.length : index;
    const here = conditionsAt(building, room, way.heightM);
    if (second > 0) {
      gas += gasRate(here.coPpm, here.hcnPpm, here.co2Percent, here.o2Percent) / 60;
      heat += heatRate(here.temperatureC, here.radiantKwM2, way.clothed) / 60;
    }
    if (second < nextS) continue;
    nextS += scenario.interval;
    const { extinctionPerM } = visibilityIn(here.sootMgPerM3);
    report.timeS.push(second);
    report.room.push(name);
    report.gas.push(gas);
    report.heat.push(heat);
    report.temperatureC.push(here.temperatureC);
    report.radiantKwM2.push(here.radiantKwM2);
    report.extinctionPerM.push(extinctionPerM);
    report.obscurationPercentPerM.push(obscuration(extinctionPerM).percentPerM);
    report.tenable.push(room === scenario.rooms.length || isTenable(building, room, way.heightM));
  }
  return report;
}
