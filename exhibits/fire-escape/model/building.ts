import { type CeilingJet, type CeilingShape, ceilingJet, ceilingShape } from './ceiling-jet.ts';
import { pass } from './exchange.ts';
import { burn, createFire, type Fire } from './fire.ts';
import { createExchange, type Exchange, exchangeHeat, refreshEmissivity } from './heat.ts';
import { createSlabs, flowThrough, type Slabs, type Vent } from './opening.ts';
import { createOpenings, draughtOf, type Opening, setCurrents } from './openings.ts';
import { createPressureSolver, type PressureSolver, solvePressures } from './pressure.ts';
import { heatReleaseKw, openShare, type Scenario } from './scenario.ts';
import { AMBIENT_PA, advance, CP, clearRates, createGas, GAMMA, type Gas } from './state.ts';
import { createWalls, type Walls } from './walls.ts';

/** Longest step, s, and the share of a layer that may leave in one. */
const LONGEST_S = 0.25;
const SHORTEST_S = 0.01;
const LEAVING_SHARE = 0.3;
/** Layers thinner than this share of their room do not shorten the step: they are a trace that is kept alive. */
const TRACE = 2e-3;
/** Emissivity of the smoke is brought up to date once in so many steps. */
const EMISSIVITY_STEPS = 4;

/** A building with a fire that can be moved on, looked at and interfered with while it runs. */
export interface Building {
  readonly scenario: Scenario;
  readonly gas: Gas;
  readonly walls: Walls;
  readonly exchange: Exchange;
  readonly fire: Fire;
  readonly openings: readonly Opening[];
  timeS: number;
  /** Speed of the draught on the fire in the last step, m/s. */
  draughtMps: number;
  /** Heat that came from the fire and the fuel's warmth, and what the surfaces took, J; for the balance. */
  firedJ: number;
  takenJ: number;
  /** Gas that came from the fuel, kg; what crossed the outside, kg and J. */
  fuelKg: number;
  outKg: number;
  outJ: number;
  /** Steps in which the pressure did not settle. */
  unsettled: number;
  steps: number;
  readonly working: Working;
}

interface Working {
  readonly vents: Vent[];
  readonly slabs: Slabs;
  readonly solver: PressureSolver;
  readonly sourceW: Float64Array;
  readonly ceiling: CeilingShape;
  readonly jet: CeilingJet;
  readonly noJet: CeilingJet;
}

export function createBuilding(scenario: Scenario): Building {
  const { rooms } = scenario;
  const fire = createFire(scenario.fire, rooms);
  const openings = createOpenings(scenario, fire.room);
  return {
    scenario,
    gas: createGas(scenario),
    walls: createWalls(scenario.walls, rooms.length, scenario.ambient + 273.15),
    exchange: createExchange(scenario),
    fire,
    openings,
    timeS: 0,
    draughtMps: 0,
    firedJ: 0,
    takenJ: 0,
    fuelKg: 0,
    outKg: 0,
    outJ: 0,
    unsettled: 0,
    steps: 0,
    working: {
      vents: openings.map(({ vent }) => vent),
      slabs: createSlabs(),
      solver: createPressureSolver(rooms.length),
      sourceW: new Float64Array(rooms.length),
      ceiling: ceilingShape(rooms[fire.room]!.height - scenario.fire.height, rooms[fire.room]!.width * rooms[fire.room]!.depth),
      jet: { coefficient: 0, fluxW: 0 },
      noJet: { coefficient: 0, fluxW: 0 },
    },
  };
}

/** Moves a building on by a time in s, in steps no longer than 0.25 s. */
export function advanceBuilding(building: Building, forS: number): void {
  const untilS = building.timeS + forS;
  while (untilS - building.timeS > 1e-9) {
    const leftS = untilS - building.timeS;
    const steps = Math.max(1, Math.ceil(leftS / longestStepS(building) - 1e-9));
    step(building, leftS / steps);
  }
  building.timeS = untilS;
}

/**
 * Longest step in which no layer loses more than its share, by the rates of the last step, and the fire swells its room by no more than that
 * share.
 */
function longestStepS({ gas, fire, timeS }: Building): number {
  const wantedW = 1000 * fire.share * heatReleaseKw(fire.input, timeS + LONGEST_S);
  const swelling = ((GAMMA - 1) * wantedW) / (GAMMA * AMBIENT_PA * gas.volumeM3[fire.room]!);
  let rate = Math.max(LEAVING_SHARE / LONGEST_S, swelling);
  for (let room = 0; room < gas.count; room++) {
    for (let side = 0; side < 2; side++) {
      const layer = 2 * room + side;
      const layerM3 = side === 0 ? gas.upperM3[room]! : gas.volumeM3[room]! - gas.upperM3[room]!;
      if (layerM3 > TRACE * gas.volumeM3[room]!) rate = Math.max(rate, gas.outRate[layer]! / gas.massKg[layer]!);
    }
  }
  return Math.max(SHORTEST_S, LEAVING_SHARE / rate);
}

function step(building: Building, dtS: number): void {
  const { gas, fire, exchange, working, openings } = building;
  setWidths(building, building.timeS + dtS / 2);
  clearRates(gas);
  if (building.steps % EMISSIVITY_STEPS === 0) refreshEmissivity(gas, exchange);
  building.draughtMps = draughtOf(gas, fire, openings);
  const radiatedW = burn(gas, fire, building.timeS, dtS, building.draughtMps);
  const fuelKgS = gas.massRate[2 * fire.room]! + gas.massRate[2 * fire.room + 1]!;
  building.fuelKg += fuelKgS * dtS;
  const upperK = gas.temperatureK[2 * fire.room]!;
  const warmKw = (CP / 1000) * fire.plume.flowKgS * Math.max(0, upperK - gas.temperatureK[2 * fire.room + 1]!);
  const convectiveKw = fire.heatKw - radiatedW / 1000;
  const densityRatio = gas.densityKgM3[2 * fire.room]! / gas.densityKgM3[2 * fire.room + 1]!;
  ceilingJet(working.ceiling, fire.heatKw, convectiveKw, convectiveKw - warmKw, densityRatio, working.jet);
  setCurrents(gas, exchange, openings);
  for (let room = 0; room < gas.count; room++) {
    const isFire = room === fire.room;
    const firedW = isFire ? gas.heatRate[2 * room]! + gas.heatRate[2 * room + 1]! : 0;
    const jet = isFire ? working.jet : working.noJet;
    exchangeHeat(gas, building.walls, exchange, room, isFire ? radiatedW : 0, fire.middleM, jet, dtS);
    building.firedJ += (firedW + (isFire ? radiatedW : 0)) * dtS;
    building.takenJ += ((isFire ? radiatedW : 0) - exchange.roomW[room]!) * dtS;
    working.sourceW[room] = gas.heatRate[2 * room]! + gas.heatRate[2 * room + 1]!;
  }
  if (!solvePressures(gas, working.vents, working.sourceW, dtS, working.slabs, working.solver)) building.unsettled++;
  for (let k = 0; k < openings.length; k++) {
    const { vent, wallM, passage } = openings[k]!;
    flowThrough(gas, vent, working.solver.pressurePa, working.slabs);
    pass(gas, vent, working.slabs, wallM, passage, dtS);
  }
  const outside = 2 * gas.count;
  building.outKg += (gas.massRate[outside]! + gas.massRate[outside + 1]!) * dtS;
  building.outJ += (gas.heatRate[outside]! + gas.heatRate[outside + 1]!) * dtS;
  advance(gas, dtS);
  building.timeS += dtS;
  building.steps++;
}

function setWidths(building: Building, timeS: number): void {
  for (const opening of building.openings) {
    if (opening.share !== null) opening.vent.widthM = opening.fullWidthM * opening.share;
    else if (opening.input !== null) opening.vent.widthM = opening.fullWidthM * openShare(opening.input, timeS);
  }
}

/** Sets an opening by hand, 0 shut to 1 open; null hands it back to the scenario's schedule. */
export function setOpening(building: Building, index: number, share: number | null): void {
  building.openings[index]!.share = share;
}
