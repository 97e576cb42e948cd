import { AIR } from '@science/fire/constants.ts';
import { OPENING } from './constants.ts';
import type { Slabs, Vent } from './opening.ts';
import { CP, type Gas, move } from './state.ts';

/*
 * Where the gas goes that comes through an opening, and what it takes along.
 */

const g = AIR.gravity.value;
/** Over so many kelvin gas turns from cool to buoyant: keeps the rates smooth. */
const BLEND_K = 2;

/** What came into one room through one opening and went below the smoke; written in place. */
export interface Inflow {
  /** kg/s of cool gas. */
  flowKgS: number;
  /** kg/s that went to the upper layer, with what its spill plume drew in. */
  hotKgS: number;
  bottomM: number;
  topM: number;
}

/** Of an opening: inflow into a and b, the neutral plane (m, NaN where the flow has one direction), and sums of both directions in kg/s. */
export interface Passage {
  readonly into: readonly [Inflow, Inflow];
  neutralM: number;
  forwardKgS: number;
  backwardKgS: number;
}

export function createPassage(): Passage {
  const inflow = (): Inflow => ({ flowKgS: 0, hotKgS: 0, bottomM: 0, topM: 0 });
  return { into: [inflow(), inflow()], neutralM: Number.NaN, forwardKgS: 0, backwardKgS: 0 };
}

/**
 * Moves the gas of an opening's slabs: hot gas to the upper layer, with a spill plume below the smoke (Poreh et al. 1998); cool gas to the lower
 * layer, taking smoke down with it (McCaffrey & Quintiere). `wallM` is the length of the wall that the opening stands in, for a and b.
 */
export function pass(gas: Gas, vent: Vent, slabs: Slabs, wallM: readonly [number, number], passage: Passage, dtS: number): void {
  passage.neutralM = Number.NaN;
  passage.forwardKgS = 0;
  passage.backwardKgS = 0;
  for (let i = 0; i < slabs.count; i++) {
    const flow = slabs.flowKgS[i]!;
    if (flow > 0) passage.forwardKgS += flow;
    else passage.backwardKgS -= flow;
    if (i > 0 && flow * slabs.flowKgS[i - 1]! < 0) passage.neutralM = slabs.bottomM[i]!;
  }
  enter(gas, vent, slabs, vent.b, 1, wallM[1], passage.into[1], dtS);
  enter(gas, vent, slabs, vent.a, -1, wallM[0], passage.into[0], dtS);
}

function enter(gas: Gas, vent: Vent, slabs: Slabs, room: number, sign: number, wallM: number, inflow: Inflow, dtS: number): void {
  inflow.flowKgS = 0;
  inflow.hotKgS = 0;
  const upper = 2 * room;
  const lower = upper + 1;
  const isOutside = room === gas.count;
  const edgeM = gas.interfaceM[room]!;
  const upperK = gas.temperatureK[upper]!;
  const lowerK = gas.temperatureK[lower]!;
  let spillKgS = 0;
  let spillK = 0;
  let spillBottomM = 0;
  let coolK = 0;
  for (let i = 0; i < slabs.count; i++) {
    const flow = sign * slabs.flowKgS[i]!;
    if (!(flow > 0)) continue;
    const source = slabs.source[i]!;
    if (isOutside) {
      move(gas, source, lower, flow);
      continue;
    }
    const sourceK = gas.temperatureK[source]!;
    const hot = flow * hotShare(sourceK, source % 2 === 0, upperK, lowerK);
    if (hot > 0) {
      move(gas, source, upper, hot);
      inflow.hotKgS += hot;
      if (slabs.bottomM[i]! < edgeM) {
        if (spillKgS === 0) spillBottomM = slabs.bottomM[i]!;
        spillKgS += hot;
        spillK += hot * sourceK;
      }
    }
    const cool = flow - hot;
    if (cool > 0) {
      move(gas, source, lower, cool);
      if (inflow.flowKgS === 0) inflow.bottomM = slabs.bottomM[i]!;
      inflow.flowKgS += cool;
      inflow.topM = slabs.topM[i]!;
      coolK += cool * sourceK;
    }
  }
  if (spillKgS > 0) inflow.hotKgS += entrain(gas, room, vent.widthM, spillKgS, spillK / spillKgS, edgeM - spillBottomM, dtS);
  if (inflow.flowKgS > 0) mixDown(gas, room, vent.widthM / wallM, inflow, coolK / inflow.flowKgS, dtS);
}

/** Share of entering gas that joins the upper layer: smoke does where it is warmer than the air below, air where it is warmer than the middle. */
function hotShare(sourceK: number, isSmoke: boolean, upperK: number, lowerK: number): number {
  if (isSmoke) return Math.min(1, Math.max(0, (sourceK - lowerK) / BLEND_K));
  const halfK = Math.max(0, upperK - lowerK) / 2;
  return Math.min(1, Math.max(0, (sourceK - lowerK - halfK) / Math.max(BLEND_K, halfK)));
}

/** Spill plume: draws the lower layer up. */
function entrain(gas: Gas, room: number, widthM: number, flowKgS: number, sourceK: number, riseM: number, dtS: number): number {
  const lower = 2 * room + 1;
  const lowerK = gas.temperatureK[lower]!;
  if (!(sourceK > lowerK && riseM > 0)) return 0;
  const heatKw = (CP / 1000) * (sourceK - lowerK) * flowKgS;
  const density = gas.densityKgM3[lower]!;
  const ratio = lowerK / sourceK;
  const drawn =
    OPENING.spillPlume.value *
    Math.cbrt(((ratio * ratio * g * density * density) / ((CP / 1000) * lowerK)) * heatKw * widthM * widthM) *
    riseM;
  const limited = Math.min(drawn, (0.3 * gas.massKg[lower]!) / dtS);
  move(gas, lower, 2 * room, limited);
  return limited;
}

/** Cool inflow that starts above the smoke's edge takes smoke down. */
function mixDown(gas: Gas, room: number, widthShare: number, inflow: Inflow, inflowK: number, dtS: number): void {
  const upper = 2 * room;
  const upperK = gas.temperatureK[upper]!;
  const edgeM = gas.interfaceM[room]!;
  if (!(upperK > inflowK && inflow.topM > edgeM)) return;
  const drawn =
    OPENING.inflowMixing.value *
    inflow.flowKgS *
    (inflowK / upperK) *
    (1 - edgeM / inflow.topM) *
    Math.sqrt(Math.sqrt(Math.min(1, widthShare)));
  move(gas, upper, upper + 1, Math.min(drawn, (0.3 * gas.massKg[upper]!) / dtS));
}
