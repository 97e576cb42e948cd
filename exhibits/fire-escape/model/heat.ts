import type { CeilingJet } from './ceiling-jet.ts';
import { HEAT } from './constants.ts';
import { layerEmissivity } from './radiation.ts';
import type { Scenario } from './scenario.ts';
import { CP, type Gas } from './state.ts';
import { blend, conduct, emissionSlope, faceK, SURFACES, type Walls } from './walls.ts';

/*
 * Heat between the gas, the surfaces and the fire's radiation. Surfaces of a room: 0 ceiling, 1 wall in the smoke, 2 wall below it, 3 floor.
 * Both layers are grey; surfaces above the smoke's edge see those below through the edge. Two-group radiosity: the surfaces of each group reflect
 * as one.
 */

const SIGMA = HEAT.stefanBoltzmann.value;

/** Working memory, and the fluxes of the last step (W/m² into each surface). */
export interface Exchange {
  readonly perimeterM: Float64Array;
  /** Of each layer. */
  readonly emissivity: Float64Array;
  /** Coefficient of the hot current under the ceiling of each room, W/(m² K). */
  readonly currentW: Float64Array;
  /** How thick that current is, m: so far down it also runs along the walls. */
  readonly currentM: Float64Array;
  readonly edgeM: Float64Array;
  readonly areaM2: Float64Array;
  readonly fluxW: Float64Array;
  /** Heat that surfaces and fire radiation gave the layers of each room in the last step, W: what enters the pressure balance. */
  readonly roomW: Float64Array;
}

export function createExchange(scenario: Scenario): Exchange {
  const { rooms } = scenario;
  return {
    perimeterM: Float64Array.from(rooms, (room) => 2 * (room.width + room.depth)),
    emissivity: new Float64Array(2 * rooms.length),
    currentW: new Float64Array(rooms.length),
    currentM: new Float64Array(rooms.length),
    edgeM: Float64Array.from(rooms, (room) => room.height),
    areaM2: new Float64Array(SURFACES),
    fluxW: new Float64Array(rooms.length * SURFACES),
    roomW: new Float64Array(rooms.length),
  };
}

/** Brings the emissivities up to date; they change slowly, so that once in a while is enough. */
export function refreshEmissivity(gas: Gas, exchange: Exchange): void {
  for (let room = 0; room < gas.count; room++) {
    const edgeM = gas.interfaceM[room]!;
    for (let side = 0; side < 2; side++) {
      const thickM = side === 0 ? gas.heightM[room]! - edgeM : edgeM;
      const areaM2 = gas.areaM2[room]!;
      const beamM = (3.6 * areaM2 * thickM) / (2 * areaM2 + exchange.perimeterM[room]! * thickM);
      exchange.emissivity[2 * room + side] = layerEmissivity(gas, 2 * room + side, beamM);
    }
  }
}

/** Exchanges heat in one room over a step: adds to the gas's heat rates and conducts in the walls. `fireW` radiates from `fireM` above the floor; `jet` is the ceiling jet over it. */
export function exchangeHeat(
  gas: Gas,
  walls: Walls,
  exchange: Exchange,
  room: number,
  fireW: number,
  fireM: number,
  jet: CeilingJet,
  dtS: number,
): void {
  const floorM2 = gas.areaM2[room]!;
  const edgeM = gas.interfaceM[room]!;
  followEdge(walls, exchange, room, edgeM, gas.heightM[room]!);
  const { areaM2 } = exchange;
  areaM2[0] = floorM2;
  areaM2[1] = exchange.perimeterM[room]! * (gas.heightM[room]! - edgeM);
  areaM2[2] = exchange.perimeterM[room]! * edgeM;
  areaM2[3] = floorM2;
  const aboveM2 = areaM2[0]! + areaM2[1]!;
  const belowM2 = areaM2[2]! + areaM2[3]!;

  const surface = room * SURFACES;
  const ceiling = emitted(walls, surface);
  const wallAbove = emitted(walls, surface + 1);
  const wallBelow = emitted(walls, surface + 2);
  const floor = emitted(walls, surface + 3);
  const above = (areaM2[0]! * ceiling + areaM2[1]! * wallAbove) / aboveM2;
  const below = (areaM2[2]! * wallBelow + areaM2[3]! * floor) / belowM2;
  const upperK = gas.temperatureK[2 * room]!;
  const lowerK = gas.temperatureK[2 * room + 1]!;

  const upper = damped(gas, exchange, 2 * room, aboveM2 + floorM2, dtS);
  const lower = damped(gas, exchange, 2 * room + 1, belowM2 + floorM2, dtS);
  const smoke = upper * SIGMA * upperK ** 4;
  const air = lower * SIGMA * lowerK ** 4;
  const through1 = floorM2 / aboveM2;
  const through2 = floorM2 / belowM2;
  const reflected = 1 - walls.emissivity;
  // Radiosities of both groups, W/m²: J = εE + (1 − ε)G, G linear in both.
  const self1 = reflected * (1 - upper) * (1 - through1);
  const other1 = reflected * (1 - upper) * through1 * (1 - lower);
  const self2 = reflected * (1 - lower) * (1 - through2);
  const other2 = reflected * (1 - lower) * through2 * (1 - upper);
  const right1 = walls.emissivity * above + reflected * (smoke + (1 - upper) * through1 * air);
  const right2 = walls.emissivity * below + reflected * (air + (1 - lower) * through2 * smoke);
  const determinant = (1 - self1) * (1 - self2) - other1 * other2;
  const out1 = (right1 * (1 - self2) + other1 * right2) / determinant;
  const out2 = (right2 * (1 - self1) + other2 * right1) / determinant;
  const down = smoke + (1 - upper) * out1;
  const onAbove = smoke + (1 - upper) * ((1 - through1) * out1 + through1 * (air + (1 - lower) * out2));
  const onBelow = air + (1 - lower) * ((1 - through2) * out2 + through2 * down);

  // The fire is a point; its rays cross half of a layer's mean beam.
  const rise = fireM - edgeM;
  const upwards = 0.5 * (1 + rise / Math.sqrt(rise * rise + floorM2 / Math.PI));
  const clearUpper = Math.sqrt(1 - upper);
  const clearLower = Math.sqrt(1 - lower);
  const isInSmoke = rise > 0;
  const fireAbove = (fireW * upwards * clearUpper * (isInSmoke ? 1 : clearLower)) / aboveM2;
  const fireBelow = (fireW * (1 - upwards) * clearLower * (isInSmoke ? clearUpper : 1)) / belowM2;
  const fireInAirW = fireW * (1 - clearLower) * (isInSmoke ? (1 - upwards) * clearUpper : 1);

  const current = exchange.currentW[room]!;
  const touched = Math.min(1, exchange.currentM[room]! / (gas.heightM[room]! - edgeM));
  let upperW = fireW;
  let lowerW = fireInAirW + lower * (belowM2 * out2 + floorM2 * down) - (belowM2 + floorM2) * air;
  upperW -= lowerW;
  for (let s = 0; s < SURFACES; s++) {
    const isAbove = s < 2;
    const at = surface + s;
    const layer = 2 * room + (isAbove ? 0 : 1);
    const gasK = isAbove ? upperK : lowerK;
    const wallK = faceK(walls, at);
    const still = (s === 0 || s === 3 ? HEAT.horizontal.value : HEAT.vertical.value) * Math.cbrt(Math.abs(gasK - wallK));
    const coefficient =
      s === 0 ? Math.max(still, jet.coefficient, current) : s === 1 ? still + Math.max(0, current - still) * touched : still;
    // What a thin layer can give in a step is what it holds and what the plume brings it.
    const heldJK = CP * (gas.massKg[layer]! + dtS * Math.max(0, gas.massRate[layer]!));
    const damping = 1 / (1 + (dtS * coefficient * areaM2[s]!) / heldJK);
    const convection = coefficient * damping;
    const own = s === 0 ? ceiling : s === 1 ? wallAbove : s === 2 ? wallBelow : floor;
    const radiated = walls.emissivity * ((isAbove ? onAbove : onBelow) - own) + (isAbove ? fireAbove : fireBelow);
    const givenW = (s === 0 ? radiated + damping * jet.fluxW : radiated) + convection * (gasK - wallK);
    const slope = convection + emissionSlope(walls, at, givenW, convection, dtS);
    const takenW = conduct(walls, at, givenW, slope, dtS);
    exchange.fluxW[at] = takenW;
    const convectedW = convection * (gasK - wallK) * areaM2[s]!;
    if (isAbove) upperW -= takenW * areaM2[s]!;
    else {
      lowerW -= convectedW;
      upperW -= takenW * areaM2[s]! - convectedW;
    }
  }
  gas.heatRate[2 * room] = gas.heatRate[2 * room]! + upperW;
  gas.heatRate[2 * room + 1] = gas.heatRate[2 * room + 1]! + lowerW;
  exchange.roomW[room] = upperW + lowerW;
}

/** A thin layer cannot give more in a step than it holds: its emissivity is damped by its own heat capacity. */
function damped(gas: Gas, exchange: Exchange, layer: number, areaM2: number, dtS: number): number {
  const kelvin = gas.temperatureK[layer]!;
  const emissivity = exchange.emissivity[layer]!;
  return emissivity / (1 + (dtS * 4 * SIGMA * kelvin * kelvin * kelvin * emissivity * areaM2) / (CP * gas.massKg[layer]!));
}

function emitted(walls: Walls, surface: number): number {
  const kelvin = faceK(walls, surface);
  return SIGMA * kelvin ** 4;
}

/** The wall in the smoke grows as the smoke's edge sinks, and takes the warmth of what it grows over. */
function followEdge(walls: Walls, exchange: Exchange, room: number, edgeM: number, heightM: number): void {
  const beforeM = exchange.edgeM[room]!;
  exchange.edgeM[room] = edgeM;
  const surface = room * SURFACES;
  if (edgeM < beforeM) blend(walls, surface + 1, surface + 2, (beforeM - edgeM) / (heightM - edgeM));
  else if (edgeM > beforeM) blend(walls, surface + 2, surface + 1, (edgeM - beforeM) / edgeM);
}
