import { RADIATIVE_FRACTION } from '@science/fire/constants.ts';
import { flameHeightM, plumeBase, plumeRise, virtualOriginM } from '@science/fire/plume.ts';
import { BURNING, GAS, MOLAR } from './constants.ts';
import { type BentPlume, bentPlume, type Place, shareBesideWalls } from './draught.ts';
import { type FireInput, FUEL_DEFAULTS, heatReleaseKw, type RoomInput } from './scenario.ts';
import { CO, CO2, CP, FUEL, type Gas, H2O, HCN, move, O2, SOOT, SPECIES_COUNT } from './state.ts';

/** What a kilogram of fuel turns into, and what it needs, kg/kg. Index as `SPECIES`; oxygen and fuel are taken. */
export function yieldsOf(fire: FireInput): Float64Array {
  const fuel = fire.fuel ?? FUEL_DEFAULTS.fuel;
  const soot = fire.sootYield ?? FUEL_DEFAULTS.sootYield;
  const co = fire.coYield ?? FUEL_DEFAULTS.coYield;
  const hcn = fire.hcnYield ?? FUEL_DEFAULTS.hcnYield;
  const oxygen = fuel.O ?? 0;
  const nitrogen = fuel.N ?? 0;
  const molarKg = fuel.C * MOLAR.C + fuel.H * MOLAR.H + oxygen * MOLAR.O + nitrogen * MOLAR.N;
  const carbonMol = fuel.C / molarKg - soot / MOLAR.soot - co / MOLAR.CO - hcn / MOLAR.HCN;
  const hydrogenMol = fuel.H / molarKg - hcn / MOLAR.HCN;
  const nitrogenMol = nitrogen / molarKg - hcn / MOLAR.HCN;
  const yields = new Float64Array(SPECIES_COUNT);
  yields[CO2] = carbonMol * MOLAR.CO2;
  yields[CO] = co;
  yields[HCN] = hcn;
  yields[SOOT] = soot;
  yields[H2O] = (hydrogenMol / 2) * MOLAR.H2O;
  yields[O2] = 1 - (yields[CO2]! + co + hcn + soot + yields[H2O]! + (nitrogenMol / 2) * MOLAR.N2);
  return yields;
}

/** Less heat than a milliwatt is no fire. */
const LEAST_KW = 1e-6;
/** A fire stands at a wall when its middle is within so many of its radii. */
const TOUCHING = 1.1;

/** The fire of a building: what it is, and what it did in the last step. */
export interface Fire {
  readonly input: FireInput;
  readonly room: number;
  readonly place: Place;
  readonly radiativeFraction: number;
  readonly heatOfCombustion: number;
  readonly yields: Float64Array;
  /** Oxygen that a kilogram of fuel asks for, kg. */
  readonly oxygenPerFuel: number;
  readonly plume: BentPlume;
  readonly air: { density: number; heatCapacity: number; temperatureK: number };
  /** Heat released in the last step, kW. */
  heatKw: number;
  /** Middle of the flame, m above the floor. */
  middleM: number;
  /** Whether a visitor or a sprinkler changed it: share of the scenario's heat release, 0 to 1. */
  share: number;
}

export function createFire(input: FireInput, rooms: readonly RoomInput[]): Fire {
  const room = rooms.findIndex(({ id }) => id === input.room);
  const { width, depth } = rooms[room]!;
  const [x, y] = input.at ?? [width / 2, depth / 2];
  const diameterM = 2 * Math.sqrt(input.area / Math.PI);
  const leastM = diameterM / 2;
  const reachM = TOUCHING * leastM;
  const walls = (Math.min(x, width - x) <= reachM ? 1 : 0) + (Math.min(y, depth - y) <= reachM ? 1 : 0);
  const heatOfCombustion = input.heatOfCombustion ?? FUEL_DEFAULTS.heatOfCombustion;
  const yields = yieldsOf(input);
  return {
    input,
    room,
    place: { diameterM, freeShare: shareBesideWalls(walls, input.flush === true) },
    radiativeFraction: input.radiativeFraction ?? RADIATIVE_FRACTION.value,
    heatOfCombustion,
    yields,
    oxygenPerFuel: Math.max(-yields[O2]!, heatOfCombustion / BURNING.heatPerOxygen.value),
    plume: { flowKgS: 0, flameKgS: 0, radiusM: leastM },
    air: { density: 0, heatCapacity: CP / 1000, temperatureK: 0 },
    heatKw: 0,
    middleM: input.height,
    share: 1,
  };
}

/** Share of its fire that burns in air with an oxygen mass fraction: falls from 1 to 0 around the limit. */
function burnsIn(oxygenMassShare: number): number {
  const moleFraction = (oxygenMassShare * GAS.molarMass.value) / MOLAR.O2;
  return 0.5 * (1 + Math.tanh((moleFraction - BURNING.oxygenLimit.value) / BURNING.oxygenBlur.value));
}

/**
 * Burns over a step that starts at a time in s: adds heat, products and the plume's flow to the gas's rates. Returns the heat that goes
 * off as radiation, W.
 */
export function burn(gas: Gas, fire: Fire, timeS: number, dtS: number, draughtMps: number): number {
  const { input, room, place, plume, air } = fire;
  const upper = 2 * room;
  const lower = upper + 1;
  air.density = gas.densityKgM3[lower]!;
  air.temperatureK = gas.temperatureK[lower]!;
  const wantedKw = fire.share * heatReleaseKw(input, timeS + dtS / 2);
  fire.heatKw = 0;
  fire.middleM = input.height;
  if (!(wantedKw > LEAST_KW)) return 0;

  const underM = Math.max(0, gas.interfaceM[room]! - input.height);
  const tallM = flameHeightM(wantedKw, place.diameterM, air);
  const flameM = Math.min(tallM, gas.heightM[room]! - input.height);
  bentPlume(wantedKw, fire.radiativeFraction, underM, draughtMps, place, air, plume);
  const lowerShare = gas.massShare[lower * SPECIES_COUNT + O2]!;
  const upperShare = gas.massShare[upper * SPECIES_COUNT + O2]!;
  const fromSmokeKgS = Math.min(drawnBetween(wantedKw, fire, underM, flameM, tallM), (0.5 * gas.massKg[upper]!) / dtS);
  const fromAirKgS = Math.min(plume.flameKgS, (0.5 * gas.massKg[lower]!) / dtS);
  const oxygenKgS = fromAirKgS * lowerShare * burnsIn(lowerShare) + fromSmokeKgS * upperShare * burnsIn(upperShare);
  const fuelKgS = wantedKw / fire.heatOfCombustion;
  const possibleKgS = Math.min(fuelKgS, oxygenKgS / fire.oxygenPerFuel);
  const burntKgS = possibleKgS * fire.heatOfCombustion > LEAST_KW ? possibleKgS : 0;
  fire.heatKw = burntKgS * fire.heatOfCombustion;
  fire.middleM = input.height + flameM / 2;
  if (fire.heatKw < wantedKw) bentPlume(fire.heatKw, fire.radiativeFraction, underM, draughtMps, place, air, plume);

  // A plume cannot drink more in a step than stands below the smoke.
  move(gas, lower, upper, Math.min(plume.flowKgS, (0.5 * gas.massKg[lower]!) / dtS));
  const row = upper * SPECIES_COUNT;
  for (let s = 0; s < SPECIES_COUNT; s++) gas.speciesRate[row + s] = gas.speciesRate[row + s]! + fire.yields[s]! * burntKgS;
  gas.speciesRate[row + FUEL] = gas.speciesRate[row + FUEL]! + fuelKgS - burntKgS;
  gas.massRate[upper] = gas.massRate[upper]! + fuelKgS;
  const radiatedW = fire.heatKw * fire.radiativeFraction * 1000;
  gas.heatRate[upper] = gas.heatRate[upper]! + fire.heatKw * 1000 - radiatedW + CP * gas.temperatureK[2 * gas.count]! * fuelKgS;
  return radiatedW;
}

/**
 * Gas that the flame draws in between the smoke's edge and its tip (or the ceiling, if that is lower), kg/s: Heskestad's law for still air, even
 * over the height of the flame as it would stand without a ceiling.
 */
function drawnBetween(heatKw: number, fire: Fire, underM: number, tipM: number, tallM: number): number {
  if (tipM <= underM) return 0;
  const { air, place } = fire;
  const convectiveKw = (1 - fire.radiativeFraction) * heatKw;
  const overOriginM = tallM - virtualOriginM(heatKw, place.diameterM, air);
  const atTip = plumeRise(convectiveKw, air) * overOriginM ** (5 / 3) + plumeBase(convectiveKw, air);
  return (atTip * (tipM - underM)) / tallM;
}
