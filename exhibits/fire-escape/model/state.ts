import { AIR } from '@science/fire/constants.ts';
import { GAS, MOLAR } from './constants.ts';
import type { Scenario } from './scenario.ts';

/** Species that are followed; nitrogen is the rest. */
export const SPECIES = ['O2', 'CO2', 'CO', 'HCN', 'soot', 'H2O', 'fuel'] as const;
export const SPECIES_COUNT = SPECIES.length;
export const O2 = 0;
export const CO2 = 1;
export const CO = 2;
export const HCN = 3;
export const SOOT = 4;
export const H2O = 5;
export const FUEL = 6;

export const GAMMA = GAS.gamma.value;
/** Pa/(kg/m³ K): ambient pressure over 353 kg K/m³. */
export const GAS_CONSTANT = AIR.pressure.value / GAS.densityTimesTemperature.value;
/** J/(kg K). */
export const CP = (GAMMA / (GAMMA - 1)) * GAS_CONSTANT;
export const AMBIENT_PA = AIR.pressure.value;
/** A layer never gets thinner than this share of its room: a trace that keeps its temperature defined. */
const THINNEST = 1e-4;
/** No layer is colder or hotter than this, K: below any winter, and above what burning all the oxygen of a sealed room gives. */
const COLDEST_K = 150;
const HOTTEST_K = 5000;

/**
 * The gas of all rooms. Layers are numbered 2·room (upper) and 2·room + 1 (lower); room n is the outside, whose rates are what came out.
 * Species are in rows of `SPECIES_COUNT` per layer. Rates hold what the current step moves, per second.
 */
export interface Gas {
  readonly count: number;
  readonly areaM2: Float64Array;
  readonly heightM: Float64Array;
  readonly volumeM3: Float64Array;
  /** Over ambient, at the floor. */
  readonly pressurePa: Float64Array;
  readonly upperM3: Float64Array;
  readonly massKg: Float64Array;
  readonly speciesKg: Float64Array;
  readonly temperatureK: Float64Array;
  readonly densityKgM3: Float64Array;
  readonly interfaceM: Float64Array;
  readonly massShare: Float64Array;
  readonly massRate: Float64Array;
  readonly heatRate: Float64Array;
  readonly speciesRate: Float64Array;
  readonly outRate: Float64Array;
}

export function createGas(scenario: Scenario): Gas {
  const count = scenario.rooms.length;
  const layers = 2 * (count + 1);
  const gas: Gas = {
    count,
    areaM2: Float64Array.from(scenario.rooms, (room) => room.width * room.depth),
    heightM: Float64Array.from(scenario.rooms, (room) => room.height),
    volumeM3: Float64Array.from(scenario.rooms, (room) => room.width * room.depth * room.height),
    pressurePa: new Float64Array(count + 1),
    upperM3: new Float64Array(count + 1),
    massKg: new Float64Array(layers),
    speciesKg: new Float64Array(layers * SPECIES_COUNT),
    temperatureK: new Float64Array(layers).fill(scenario.ambient + 273.15),
    densityKgM3: new Float64Array(layers),
    interfaceM: new Float64Array(count + 1).fill(1e9),
    massShare: new Float64Array(layers * SPECIES_COUNT),
    massRate: new Float64Array(layers),
    heatRate: new Float64Array(layers),
    speciesRate: new Float64Array(layers * SPECIES_COUNT),
    outRate: new Float64Array(layers),
  };
  const ambientK = scenario.ambient + 273.15;
  gas.densityKgM3.fill(AMBIENT_PA / (GAS_CONSTANT * ambientK));
  const water = (GAS.humidity.value * saturationPa(scenario.ambient)) / AMBIENT_PA;
  for (let layer = 0; layer < layers; layer++) {
    const row = layer * SPECIES_COUNT;
    gas.massShare[row + O2] = ((1 - water) * GAS.oxygenMoleFraction.value * MOLAR.O2) / GAS.molarMass.value;
    gas.massShare[row + CO2] = ((1 - water) * GAS.carbonDioxideMoleFraction.value * MOLAR.CO2) / GAS.molarMass.value;
    gas.massShare[row + H2O] = (water * MOLAR.H2O) / GAS.molarMass.value;
  }
  for (let room = 0; room < count; room++) {
    const upperM3 = gas.volumeM3[room]! * THINNEST;
    gas.upperM3[room] = upperM3;
    gas.massKg[2 * room] = upperM3 * gas.densityKgM3[0]!;
    gas.massKg[2 * room + 1] = (gas.volumeM3[room]! - upperM3) * gas.densityKgM3[0]!;
    for (let k = 0; k < 2 * SPECIES_COUNT; k++) {
      const at = 2 * room * SPECIES_COUNT + k;
      gas.speciesKg[at] = gas.massShare[at]! * gas.massKg[2 * room + (k < SPECIES_COUNT ? 0 : 1)]!;
    }
  }
  derive(gas);
  return gas;
}

/** Saturation pressure of water, Pa, at °C (Magnus, WMO coefficients). */
function saturationPa(celsius: number): number {
  return 611.2 * Math.exp((17.62 * celsius) / (243.12 + celsius));
}

/** Temperature, density, height of the interface and mass shares from the masses and volumes. */
export function derive(gas: Gas): void {
  for (let room = 0; room < gas.count; room++) {
    const pressurePa = AMBIENT_PA + gas.pressurePa[room]!;
    const volumeM3 = gas.volumeM3[room]!;
    const upperM3 = gas.upperM3[room]!;
    gas.interfaceM[room] = (1 - upperM3 / volumeM3) * gas.heightM[room]!;
    for (let side = 0; side < 2; side++) {
      const layer = 2 * room + side;
      const layerM3 = side === 0 ? upperM3 : volumeM3 - upperM3;
      const massKg = gas.massKg[layer]!;
      gas.temperatureK[layer] = (pressurePa * layerM3) / (GAS_CONSTANT * massKg);
      gas.densityKgM3[layer] = massKg / layerM3;
      for (let s = layer * SPECIES_COUNT; s < (layer + 1) * SPECIES_COUNT; s++) gas.massShare[s] = gas.speciesKg[s]! / massKg;
    }
  }
}

export function clearRates(gas: Gas): void {
  gas.massRate.fill(0);
  gas.heatRate.fill(0);
  gas.speciesRate.fill(0);
  gas.outRate.fill(0);
}

/** Lets gas flow from one layer into another, kg/s, with its heat and its species. */
export function move(gas: Gas, from: number, to: number, flowKgS: number): void {
  gas.massRate[from] = gas.massRate[from]! - flowKgS;
  gas.massRate[to] = gas.massRate[to]! + flowKgS;
  gas.outRate[from] = gas.outRate[from]! + flowKgS;
  const heatW = CP * gas.temperatureK[from]! * flowKgS;
  gas.heatRate[from] = gas.heatRate[from]! - heatW;
  gas.heatRate[to] = gas.heatRate[to]! + heatW;
  const source = from * SPECIES_COUNT;
  const target = to * SPECIES_COUNT;
  for (let s = 0; s < SPECIES_COUNT; s++) {
    const speciesKgS = gas.massShare[source + s]! * flowKgS;
    gas.speciesRate[source + s] = gas.speciesRate[source + s]! - speciesKgS;
    gas.speciesRate[target + s] = gas.speciesRate[target + s]! + speciesKgS;
  }
}

/**
 * Moves the gas on by the rates, over a time in s. The pressure follows from the net enthalpy of the room, so that mass and energy close to
 * rounding whatever the pressure solver left over.
 */
export function advance(gas: Gas, dtS: number): void {
  for (let layer = 0; layer < 2 * gas.count; layer++) gas.massKg[layer] = gas.massKg[layer]! + gas.massRate[layer]! * dtS;
  for (let s = 0; s < 2 * gas.count * SPECIES_COUNT; s++) gas.speciesKg[s] = gas.speciesKg[s]! + gas.speciesRate[s]! * dtS;
  for (let room = 0; room < gas.count; room++) {
    const upper = 2 * room;
    const risePa = ((GAMMA - 1) / gas.volumeM3[room]!) * (gas.heatRate[upper]! + gas.heatRate[upper + 1]!) * dtS;
    gas.pressurePa[room] = gas.pressurePa[room]! + risePa;
    const pressurePa = AMBIENT_PA + gas.pressurePa[room]!;
    const upperM3 = gas.upperM3[room]!;
    gas.upperM3[room] = upperM3 + ((GAMMA - 1) * gas.heatRate[upper]! * dtS - upperM3 * risePa) / (GAMMA * pressurePa);
    keepLayers(gas, room);
    keepTemperatures(gas, room);
    keepSpecies(gas, room);
  }
  derive(gas);
}

/** Keeps a trace of either layer: gas of the other one is added, with its heat and species, when a layer has run out. */
function keepLayers(gas: Gas, room: number): void {
  const volumeM3 = gas.volumeM3[room]!;
  const least = volumeM3 * THINNEST;
  const upper = 2 * room;
  if (gas.upperM3[room]! < least) {
    refill(gas, upper + 1, upper, volumeM3 - gas.upperM3[room]!, least - gas.upperM3[room]!);
    gas.upperM3[room] = least;
    keepMass(gas, room, upper, least);
  } else if (gas.upperM3[room]! > volumeM3 - least) {
    refill(gas, upper, upper + 1, gas.upperM3[room]!, gas.upperM3[room]! - (volumeM3 - least));
    gas.upperM3[room] = volumeM3 - least;
    keepMass(gas, room, upper + 1, least);
  }
}

function refill(gas: Gas, from: number, to: number, fromM3: number, movedM3: number): void {
  shift(gas, from, to, (gas.massKg[from]! * movedM3) / fromM3);
}

function shift(gas: Gas, from: number, to: number, kg: number): void {
  const share = kg / gas.massKg[from]!;
  gas.massKg[from] = gas.massKg[from]! - kg;
  gas.massKg[to] = gas.massKg[to]! + kg;
  for (let s = 0; s < SPECIES_COUNT; s++) {
    const moved = gas.speciesKg[from * SPECIES_COUNT + s]! * share;
    gas.speciesKg[from * SPECIES_COUNT + s] = gas.speciesKg[from * SPECIES_COUNT + s]! - moved;
    gas.speciesKg[to * SPECIES_COUNT + s] = gas.speciesKg[to * SPECIES_COUNT + s]! + moved;
  }
}

/** A trace layer has the temperature that it had: the mass that is missing or left over comes from, or goes to, the other layer. */
function keepMass(gas: Gas, room: number, layer: number, layerM3: number): void {
  const pressurePa = AMBIENT_PA + gas.pressurePa[room]!;
  const wantedKg = (pressurePa * layerM3) / (GAS_CONSTANT * gas.temperatureK[layer]!);
  if (gas.massKg[layer]! > 0.7 * wantedKg && gas.massKg[layer]! < 1.4 * wantedKg) return;
  const other = layer ^ 1;
  gas.massKg[other] = gas.massKg[other]! + gas.massKg[layer]! - wantedKg;
  gas.massKg[layer] = wantedKg;
  for (let s = 0; s < SPECIES_COUNT; s++) even(gas, layer, s);
}

/**
 * A step that took nearly all of a layer (a wide opening in a tiny room) may leave it with a temperature that no gas has. Then both layers get the
 * room's mean density; its mass and energy stay what they are.
 */
function keepTemperatures(gas: Gas, room: number): void {
  const upper = 2 * room;
  const volumeM3 = gas.volumeM3[room]!;
  const upperM3 = gas.upperM3[room]!;
  const energy = (AMBIENT_PA + gas.pressurePa[room]!) / GAS_CONSTANT;
  if (isPlausible(energy * upperM3, gas.massKg[upper]!) && isPlausible(energy * (volumeM3 - upperM3), gas.massKg[upper + 1]!))
    return;
  const total = gas.massKg[upper]! + gas.massKg[upper + 1]!;
  gas.massKg[upper] = (total * upperM3) / volumeM3;
  gas.massKg[upper + 1] = total - gas.massKg[upper]!;
  for (let s = 0; s < SPECIES_COUNT; s++) even(gas, upper, s);
}

const isPlausible = (kelvinKg: number, kg: number) => kg > 0 && kelvinKg > COLDEST_K * kg && kelvinKg < HOTTEST_K * kg;

/** What a step overdrew of a species in one layer comes back from the other one. */
function keepSpecies(gas: Gas, room: number): void {
  for (let layer = 2 * room; layer < 2 * room + 2; layer++) {
    for (let s = 0; s < SPECIES_COUNT; s++) if (gas.speciesKg[layer * SPECIES_COUNT + s]! < 0) even(gas, layer, s);
  }
}

/** Gives both layers of a room the same share of a species. */
function even(gas: Gas, layer: number, species: number): void {
  const other = layer ^ 1;
  const at = layer * SPECIES_COUNT + species;
  const otherAt = other * SPECIES_COUNT + species;
  const total = Math.max(0, gas.speciesKg[at]! + gas.speciesKg[otherAt]!);
  const share = gas.massKg[layer]! / (gas.massKg[layer]! + gas.massKg[other]!);
  gas.speciesKg[at] = total * share;
  gas.speciesKg[otherAt] = total * (1 - share);
}
