import { AIR } from '@science/fire/constants.ts';
import { requirePositive } from '@science/require.ts';
import { HEAT } from './constants.ts';
import { createSlabs, flowThrough } from './opening.ts';
import { createGas } from './state.ts';

/*
 * Hand calculations of a room with one opening, which carry the verification rows and stand beside the live model as witnesses.
 */

/** Most air that an opening lets in after flashover, kg/s: 0.5 A₀√H₀ (Kawagoe 1958). Check: 0.9 m × 2.1 m gives 1.3694. */
export function kawagoeKgS(widthM: number, heightM: number): number {
  requirePositive('width (m)', widthM);
  requirePositive('height (m)', heightM);
  return 0.5 * widthM * heightM * Math.sqrt(heightM);
}

/** A room with an opening: kW/(m² K) of its boundaries, area of all of them in m², opening in m² and m. */
export interface VentedRoom {
  openingM2: number;
  openingHeightM: number;
  boundaryKwM2K: number;
  boundaryM2: number;
}

/** Temperature rise of the smoke, K (McCaffrey, Quintiere & Harkleroad 1981). Check: 500 kW, 1.6 m², 2 m, 0.03, 46.2 m² gives 294.8. */
export function mqhRiseK(room: VentedRoom, heatKw: number): number {
  const { openingM2, openingHeightM, boundaryKwM2K, boundaryM2 } = room;
  return 6.85 * Math.cbrt((heatKw * heatKw) / (openingM2 * Math.sqrt(openingHeightM) * boundaryKwM2K * boundaryM2));
}

/** Heat release at which a room flashes over, kW, by McCaffrey, Quintiere & Harkleroad (a rise of about 500 K). */
export function mqhFlashoverKw({ openingM2, openingHeightM, boundaryKwM2K, boundaryM2 }: VentedRoom): number {
  return 610 * Math.sqrt(boundaryKwM2K * boundaryM2 * openingM2 * Math.sqrt(openingHeightM));
}

/** The same by Thomas (1981): 7.8 A_T + 378 A₀√H₀. */
export function thomasFlashoverKw({ openingM2, openingHeightM, boundaryM2 }: VentedRoom): number {
  return 7.8 * boundaryM2 + 378 * openingM2 * Math.sqrt(openingHeightM);
}

/** What a black layer radiates, kW/m². Check: 200 °C gives 2.842. */
export function blackBodyKwM2(celsius: number): number {
  return (HEAT.stefanBoltzmann.value * (celsius + 273.15) ** 4) / 1000;
}

/** Heat release after a sprinkler has opened, kW: Q e^(−t/τ), τ = 3 u^-1.8 s, u in mm/s (Madrzykowski 1992, Evans 1993; CFAST Technical Reference). */
export function sprinkledKw(heatKw: number, sprayMmS: number, afterS: number): { timeConstantS: number; heatKw: number } {
  requirePositive('spray density (mm/s)', sprayMmS);
  const timeConstantS = 3 * sprayMmS ** -1.8;
  return { timeConstantS, heatKw: heatKw * Math.exp(-afterS / timeConstantS) };
}

/** Pressure rise of a sealed room that is warmed, Pa. Check: 20 to 25 °C gives 1728. */
export function sealedRisePa(fromC: number, toC: number): number {
  return (AIR.pressure.value * (toC - fromC)) / (fromC + 273.15);
}

/** A door or window of a room with one hot layer, whose lower gas is as warm as the outside unless told. m, °C. */
export interface Door {
  widthM: number;
  heightM: number;
  sillM: number;
  layerHeightM: number;
  upperC: number;
  outsideC: number;
  lowerC: number;
}

/** Flows through it, kg/s, and the height of the neutral plane over the floor, m; null when all flows one way. */
export interface DoorFlow {
  neutralPlaneM: number | null;
  inflowKgS: number;
  outflowKgS: number;
}

/**
 * Steady flow through a door, by the slabs of the live model: the pressure is the one at which as much comes in as goes out.
 * Check: 0.9 m × 2.1 m, smoke of 150 °C above 1 m, air of 20 °C: neutral plane 1.1860 m, 0.9030 kg/s.
 */
export function doorFlow(door: Door): DoorFlow {
  const heightM = Math.max(door.sillM + door.heightM, door.layerHeightM) + 1;
  const gas = createGas({
    duration: 1,
    interval: 1,
    ambient: door.outsideC,
    rooms: [{ id: 'room', width: 1, depth: 1, height: heightM }],
    walls: { conductivity: 1, density: 1, specificHeat: 1, thickness: 1, emissivity: 1 },
    openings: [],
    fire: { room: 'room', height: 0, area: 1 },
  });
  gas.interfaceM[0] = door.layerHeightM;
  for (const [layer, celsius] of [
    [0, door.upperC],
    [1, door.lowerC],
  ] as const) {
    gas.temperatureK[layer] = celsius + 273.15;
    gas.densityKgM3[layer] = 353 / (celsius + 273.15);
  }
  const vent = { a: 0, b: 1, bottomM: door.sillM, topM: door.sillM + door.heightM, widthM: door.widthM };
  const slabs = createSlabs();
  const pressurePa = new Float64Array(2);
  const flows = (atPa: number): DoorFlow => {
    pressurePa[0] = atPa;
    flowThrough(gas, vent, pressurePa, slabs);
    const flow: DoorFlow = { neutralPlaneM: null, inflowKgS: 0, outflowKgS: 0 };
    for (let i = 0; i < slabs.count; i++) {
      const kgS = slabs.flowKgS[i]!;
      if (kgS > 0) flow.outflowKgS += kgS;
      else flow.inflowKgS -= kgS;
      if (i > 0 && kgS * slabs.flowKgS[i - 1]! < 0) flow.neutralPlaneM = slabs.bottomM[i]!;
    }
    return flow;
  };
  let low = -20 * heightM;
  let high = 20 * heightM;
  for (let halving = 0; halving < 80; halving++) {
    const middle = (low + high) / 2;
    const { inflowKgS, outflowKgS } = flows(middle);
    if (outflowKgS > inflowKgS) high = middle;
    else low = middle;
  }
  return flows((low + high) / 2);
}
