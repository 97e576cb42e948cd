import { AIR } from '@science/fire/constants.ts';
import { OPENING } from './constants.ts';
import type { Gas } from './state.ts';

const g = AIR.gravity.value;
const C = OPENING.coefficient.value;
/**
 * Pressure in Pa below which flow grows with the pressure and not with its root: Δp/√(|Δp| + ε) in place of √Δp. Keeps the slope finite at rest; at the
 * 1 Pa of a door it changes the flow by 5e-6.
 */
const SMOOTH_PA = 1e-5;
/** Slabs whose ends differ by less than this share are taken at their middle. */
const EVEN = 1e-3;
const MOST_SLABS = 6;

/** An opening in the solver: between rooms `a` and `b` (the outside is the last one), lower edge, upper edge and width in m. */
export interface Vent {
  a: number;
  b: number;
  bottomM: number;
  topM: number;
  widthM: number;
}

/** Flows through one opening, cut at layer edges and neutral planes, from the floor up. `flowKgS` is positive from a to b. */
export interface Slabs {
  count: number;
  readonly flowKgS: Float64Array;
  /** Change of the flow with the pressure in a, kg/(s Pa). */
  readonly slope: Float64Array;
  readonly bottomM: Float64Array;
  readonly topM: Float64Array;
  /** Layer that the gas comes from. */
  readonly source: Int32Array;
}

export function createSlabs(): Slabs {
  return {
    count: 0,
    flowKgS: new Float64Array(MOST_SLABS),
    slope: new Float64Array(MOST_SLABS),
    bottomM: new Float64Array(MOST_SLABS),
    topM: new Float64Array(MOST_SLABS),
    source: new Int32Array(MOST_SLABS),
  };
}

/** Weight of the gas of a room from the floor up to a height, Pa. */
function columnPa(gas: Gas, room: number, heightM: number): number {
  const edgeM = gas.interfaceM[room]!;
  const lower = gas.densityKgM3[2 * room + 1]!;
  if (heightM <= edgeM) return g * lower * heightM;
  return g * (lower * edgeM + gas.densityKgM3[2 * room]! * (heightM - edgeM));
}

/**
 * Bernoulli over an opening, with the given pressures at the floor in Pa. Fills `slabs`.
 *
 * Source: CFAST Technical Reference, flow through wall vents; C = 0.7.
 */
export function flowThrough(gas: Gas, vent: Vent, pressurePa: Float64Array, slabs: Slabs): void {
  slabs.count = 0;
  if (!(vent.widthM > 0)) return;
  const { a, b, bottomM, topM } = vent;
  const edgeA = gas.interfaceM[a]!;
  const edgeB = gas.interfaceM[b]!;
  const first = Math.min(edgeA, edgeB);
  const second = Math.max(edgeA, edgeB);
  const differencePa = pressurePa[a]! - pressurePa[b]!;
  let fromM = bottomM;
  let fromPa = differencePa - columnPa(gas, a, bottomM) + columnPa(gas, b, bottomM);
  for (let part = 0; part < 3; part++) {
    const untilM = part === 0 ? first : part === 1 ? second : topM;
    const toM = Math.min(topM, untilM);
    if (!(toM > fromM)) continue;
    const toPa = differencePa - columnPa(gas, a, toM) + columnPa(gas, b, toM);
    if (fromPa * toPa < 0) {
      const neutralM = fromM + ((toM - fromM) * fromPa) / (fromPa - toPa);
      addSlab(gas, vent, slabs, fromM, neutralM, fromPa, 0);
      addSlab(gas, vent, slabs, neutralM, toM, 0, toPa);
    } else addSlab(gas, vent, slabs, fromM, toM, fromPa, toPa);
    fromM = toM;
    fromPa = toPa;
  }
}

function addSlab(gas: Gas, vent: Vent, slabs: Slabs, fromM: number, toM: number, fromPa: number, toPa: number): void {
  if (!(toM > fromM)) return;
  const isOut = fromPa + toPa >= 0;
  const room = isOut ? vent.a : vent.b;
  const source = 2 * room + (0.5 * (fromM + toM) > gas.interfaceM[room]! ? 0 : 1);
  const low = Math.abs(fromPa);
  const high = Math.abs(toPa);
  const scale = C * Math.sqrt(2 * gas.densityKgM3[source]!) * vent.widthM * (toM - fromM);
  const at = slabs.count;
  let mean: number;
  let slope: number;
  if (Math.abs(high - low) <= EVEN * (high + low + SMOOTH_PA)) {
    const middle = 0.5 * (low + high);
    const root = Math.sqrt(middle + SMOOTH_PA);
    mean = middle / root;
    slope = (0.5 * middle + SMOOTH_PA) / (root * root * root);
  } else {
    const rootLow = Math.sqrt(low + SMOOTH_PA);
    const rootHigh = Math.sqrt(high + SMOOTH_PA);
    mean = ((2 / 3) * ((high - 2 * SMOOTH_PA) * rootHigh - (low - 2 * SMOOTH_PA) * rootLow)) / (high - low);
    slope = (high / rootHigh - low / rootLow) / (high - low);
  }
  slabs.flowKgS[at] = isOut ? scale * mean : -scale * mean;
  slabs.slope[at] = scale * slope;
  slabs.bottomM[at] = fromM;
  slabs.topM[at] = toM;
  slabs.source[at] = source;
  slabs.count = at + 1;
}
