import { flowThrough, type Slabs, type Vent } from './opening.ts';
import { CP, GAMMA, type Gas } from './state.ts';

const MOST_ITERATIONS = 40;
const MOST_HALVINGS = 12;
const MOST_SWEEPS = 10;
/** What may be left of a room's enthalpy balance, W, and as a share of what flows through it. */
const LEFT_W = 0.01;
const LEFT_SHARE = 1e-9;

/** Working memory of the pressure solver, for n rooms. */
export interface PressureSolver {
  readonly pressurePa: Float64Array;
  readonly tryPa: Float64Array;
  readonly residualW: Float64Array;
  readonly jacobian: Float64Array;
  readonly stepPa: Float64Array;
  /** Enthalpy in flow through all openings, W: the scale that the residual is judged by. */
  grossW: number;
}

export function createPressureSolver(count: number): PressureSolver {
  return {
    pressurePa: new Float64Array(count + 1),
    tryPa: new Float64Array(count + 1),
    residualW: new Float64Array(count),
    jacobian: new Float64Array(count * count),
    stepPa: new Float64Array(count),
    grossW: 0,
  };
}

/**
 * Pressures at the end of a step, Pa over ambient: V/(γ−1) (p − p₀)/dt = sources + enthalpy through the openings at p.
 * Newton for all rooms at once; a step that makes the balance worse is halved. Leaves the answer in `solver.pressurePa` and returns whether it
 * converged. `sourceW` holds each room's enthalpy from fire and walls.
 */
export function solvePressures(
  gas: Gas,
  vents: readonly Vent[],
  sourceW: Float64Array,
  dtS: number,
  slabs: Slabs,
  solver: PressureSolver,
): boolean {
  solver.pressurePa.set(gas.pressurePa);
  let left = balance(gas, vents, sourceW, dtS, slabs, solver, solver.pressurePa);
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    if (left <= LEFT_W + LEFT_SHARE * solver.grossW) return true;
    eliminate(gas.count, solver);
    let share = 1;
    let next = left;
    let halving = 0;
    for (; halving < MOST_HALVINGS; halving++) {
      for (let room = 0; room < gas.count; room++) solver.tryPa[room] = solver.pressurePa[room]! - share * solver.stepPa[room]!;
      next = balance(gas, vents, sourceW, dtS, slabs, solver, solver.tryPa);
      if (next < left) break;
      share /= 2;
    }
    if (halving === MOST_HALVINGS) break;
    solver.pressurePa.set(solver.tryPa);
    left = next;
  }
  return sweep(gas, vents, sourceW, dtS, slabs, solver);
}

/**
 * The slow way that always works: room after room the pressure is found by halving an interval, because a room's balance rises with its
 * own pressure and falls with every other one's.
 */
function sweep(
  gas: Gas,
  vents: readonly Vent[],
  sourceW: Float64Array,
  dtS: number,
  slabs: Slabs,
  solver: PressureSolver,
): boolean {
  const { pressurePa, residualW } = solver;
  for (let round = 0; round < MOST_SWEEPS; round++) {
    for (let room = 0; room < gas.count; room++) {
      let widthPa = 1e-6;
      let low = pressurePa[room]!;
      let high = low;
      balance(gas, vents, sourceW, dtS, slabs, solver, pressurePa);
      const isHigh = residualW[room]! > 0;
      while (widthPa < 1e7) {
        pressurePa[room] = isHigh ? low - widthPa : high + widthPa;
        balance(gas, vents, sourceW, dtS, slabs, solver, pressurePa);
        if (residualW[room]! > 0 !== isHigh) break;
        widthPa *= 4;
      }
      if (isHigh) low -= widthPa;
      else high += widthPa;
      for (let halving = 0; halving < 45; halving++) {
        pressurePa[room] = 0.5 * (low + high);
        balance(gas, vents, sourceW, dtS, slabs, solver, pressurePa);
        if (residualW[room]! > 0) high = pressurePa[room]!;
        else low = pressurePa[room]!;
      }
    }
    const left = balance(gas, vents, sourceW, dtS, slabs, solver, pressurePa);
    if (left <= LEFT_W + LEFT_SHARE * solver.grossW) return true;
  }
  return false;
}

/** Residuals in W and their slopes at given pressures. Returns the sum of their absolute values. */
function balance(
  gas: Gas,
  vents: readonly Vent[],
  sourceW: Float64Array,
  dtS: number,
  slabs: Slabs,
  solver: PressureSolver,
  pressurePa: Float64Array,
): number {
  const { count } = gas;
  const { residualW, jacobian } = solver;
  jacobian.fill(0);
  for (let room = 0; room < count; room++) {
    const storage = gas.volumeM3[room]! / ((GAMMA - 1) * dtS);
    residualW[room] = storage * (pressurePa[room]! - gas.pressurePa[room]!) - sourceW[room]!;
    jacobian[room * count + room] = storage;
  }
  let grossW = 0;
  for (let k = 0; k < vents.length; k++) {
    const vent = vents[k]!;
    flowThrough(gas, vent, pressurePa, slabs);
    let heatW = 0;
    let slope = 0;
    for (let i = 0; i < slabs.count; i++) {
      const heat = CP * gas.temperatureK[slabs.source[i]!]!;
      heatW += heat * slabs.flowKgS[i]!;
      slope += heat * slabs.slope[i]!;
      grossW += Math.abs(heat * slabs.flowKgS[i]!);
    }
    const { a, b } = vent;
    if (a < count) {
      residualW[a] = residualW[a]! + heatW;
      jacobian[a * count + a] = jacobian[a * count + a]! + slope;
      if (b < count) jacobian[a * count + b] = jacobian[a * count + b]! - slope;
    }
    if (b < count) {
      residualW[b] = residualW[b]! - heatW;
      jacobian[b * count + b] = jacobian[b * count + b]! + slope;
      if (a < count) jacobian[b * count + a] = jacobian[b * count + a]! - slope;
    }
  }
  solver.grossW = grossW;
  let sum = 0;
  for (let room = 0; room < count; room++) sum += Math.abs(residualW[room]!);
  return sum;
}

/** Gauss without pivoting: every column's diagonal outweighs the rest, because what leaves one room enters another. */
function eliminate(count: number, { jacobian, residualW, stepPa }: PressureSolver): void {
  stepPa.set(residualW);
  for (let column = 0; column < count; column++) {
    const pivot = jacobian[column * count + column]!;
    for (let row = column + 1; row < count; row++) {
      const factor = jacobian[row * count + column]! / pivot;
      if (factor === 0) continue;
      for (let k = column; k < count; k++)
        jacobian[row * count + k] = jacobian[row * count + k]! - factor * jacobian[column * count + k]!;
      stepPa[row] = stepPa[row]! - factor * stepPa[column]!;
    }
  }
  for (let row = count - 1; row >= 0; row--) {
    let sum = stepPa[row]!;
    for (let k = row + 1; k < count; k++) sum -= jacobian[row * count + k]! * stepPa[k]!;
    stepPa[row] = sum / jacobian[row * count + row]!;
  }
}
