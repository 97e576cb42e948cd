import { CELLS, type Pool } from './pool.ts';

/*
 * What the hands did in the fight, ten times a second, in arrays that are laid out once; and the fight itself once
 * a second, so that a visitor can go on from the weakest moment.
 */

/** Samples a second. */
export const TRACE_HZ = 10;
/** Ninety seconds of hands at work; who takes longer is recorded no further. */
export const TRACE_CAPACITY = 90 * TRACE_HZ;
const CHECKPOINT_CAPACITY = 90;
/** Numbers of a checkpoint: seven of the fight, three of the pool, then cover and landed of each strip. */
const STRIDE = 10 + 2 * CELLS;

/** One column for each number, `length` samples of them filled. */
export interface Trace {
  length: number;
  heatKw: Float32Array;
  /** Agent leaving the nozzle, 0 or 1. */
  spray: Float32Array;
  /** Share of that agent that covers something still burning. */
  useful: Float32Array;
  aimX: Float32Array;
  aimHeight: Float32Array;
  distanceM: Float32Array;
  checkpointCount: number;
  checkpoints: Float64Array;
}

export const TRACE_COLUMNS = ['heatKw', 'spray', 'useful', 'aimX', 'aimHeight', 'distanceM'] as const;

export function createTrace(): Trace {
  const column = () => new Float32Array(TRACE_CAPACITY);
  return {
    length: 0,
    heatKw: column(),
    spray: column(),
    useful: column(),
    aimX: column(),
    aimHeight: column(),
    distanceM: column(),
    checkpointCount: 0,
    checkpoints: new Float64Array(CHECKPOINT_CAPACITY * STRIDE),
  };
}

export function clearTrace(trace: Trace): void {
  trace.length = 0;
  trace.checkpointCount = 0;
  for (const name of TRACE_COLUMNS) trace[name].fill(0);
  trace.checkpoints.fill(0);
}

/** The numbers of a fight that a checkpoint keeps. */
export interface Fight {
  timeS: number;
  dischargedKg: number;
  onBaseKg: number;
  elsewhereKg: number;
  distanceM: number;
  aimX: number;
  aimHeight: number;
  pool: Pool;
}

/** Keeps the fight as it is now. */
export function keepCheckpoint(trace: Trace, fight: Fight): void {
  if (trace.checkpointCount >= CHECKPOINT_CAPACITY) return;
  const at = trace.checkpointCount * STRIDE;
  const to = trace.checkpoints;
  to[at] = fight.timeS;
  to[at + 1] = fight.dischargedKg;
  to[at + 2] = fight.onBaseKg;
  to[at + 3] = fight.elsewhereKg;
  to[at + 4] = fight.distanceM;
  to[at + 5] = fight.aimX;
  to[at + 6] = fight.aimHeight;
  to[at + 7] = fight.pool.undisturbedKw;
  to[at + 8] = fight.pool.touched ? 1 : 0;
  to[at + 9] = trace.length;
  to.set(fight.pool.coverKg, at + 10);
  to.set(fight.pool.landedKg, at + 10 + CELLS);
  trace.checkpointCount += 1;
}

/** Puts the fight back to a checkpoint and forgets what was recorded after it. */
export function returnToCheckpoint(trace: Trace, index: number, fight: Fight): void {
  const at = index * STRIDE;
  const from = trace.checkpoints;
  fight.timeS = from[at]!;
  fight.dischargedKg = from[at + 1]!;
  fight.onBaseKg = from[at + 2]!;
  fight.elsewhereKg = from[at + 3]!;
  fight.distanceM = from[at + 4]!;
  fight.aimX = from[at + 5]!;
  fight.aimHeight = from[at + 6]!;
  fight.pool.undisturbedKw = from[at + 7]!;
  fight.pool.touched = from[at + 8] === 1;
  fight.pool.coverKg.set(from.subarray(at + 10, at + 10 + CELLS));
  fight.pool.landedKg.set(from.subarray(at + 10 + CELLS, at + STRIDE));
  const length = from[at + 9]!;
  for (const name of TRACE_COLUMNS) trace[name].fill(0, length, trace.length);
  trace.checkpoints.fill(0, at, trace.checkpointCount * STRIDE);
  trace.length = length;
  trace.checkpointCount = index;
}

/** Adds one sample; a full trace keeps what it has. */
export function recordSample(trace: Trace, fight: Fight, heatKw: number, spray: boolean, useful: number): void {
  if (trace.length >= TRACE_CAPACITY) return;
  const i = trace.length;
  trace.heatKw[i] = heatKw;
  trace.spray[i] = spray ? 1 : 0;
  trace.useful[i] = useful;
  trace.aimX[i] = fight.aimX;
  trace.aimHeight[i] = fight.aimHeight;
  trace.distanceM[i] = fight.distanceM;
  trace.length += 1;
}

/**
 * Where the most agent was wasted within three seconds: index of the sample that begins the stretch, and the seconds
 * of discharge that did nothing in it. Without any waste, the beginning.
 */
export function weakestStretch(trace: Trace): { sample: number; wastedS: number } {
  const window = 3 * TRACE_HZ;
  let wasted = 0;
  let best = { sample: 0, wastedS: 0 };
  for (let i = 0; i < trace.length; i++) {
    wasted += trace.spray[i]! * (1 - trace.useful[i]!);
    if (i >= window) wasted -= trace.spray[i - window]! * (1 - trace.useful[i - window]!);
    if (wasted / TRACE_HZ > best.wastedS + 1e-6) best = { sample: Math.max(0, i - window + 1), wastedS: wasted / TRACE_HZ };
  }
  return best;
}

/** The last checkpoint that was kept at or before a sample; 0 when there is none. */
export function checkpointBefore(trace: Trace, sample: number): number {
  let found = 0;
  for (let i = 0; i < trace.checkpointCount; i++) {
    if (trace.checkpoints[i * STRIDE + 9]! <= sample) found = i;
  }
  return found;
}

/** Trace as plain JSON and back. */
export interface TraceSnapshot {
  columns: Record<(typeof TRACE_COLUMNS)[number], number[]>;
  checkpoints: number[];
}

export function snapshotTrace(trace: Trace): TraceSnapshot {
  const columns = {} as TraceSnapshot['columns'];
  for (const name of TRACE_COLUMNS) columns[name] = Array.from(trace[name].subarray(0, trace.length));
  return { columns, checkpoints: Array.from(trace.checkpoints.subarray(0, trace.checkpointCount * STRIDE)) };
}

export function restoreTrace(trace: Trace, snapshot: TraceSnapshot): void {
  clearTrace(trace);
  for (const name of TRACE_COLUMNS) trace[name].set(snapshot.columns[name]);
  trace.length = snapshot.columns.heatKw.length;
  trace.checkpoints.set(snapshot.checkpoints);
  trace.checkpointCount = snapshot.checkpoints.length / STRIDE;
}
