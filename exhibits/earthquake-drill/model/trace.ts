/** Samples a second of the visitor's own timeline. */
export const TRACE_HZ = 10;
/** Longest drill that is kept whole: two minutes. */
const MOST = 120 * TRACE_HZ;

/** What the figure did while it was warned and while it shook, ten times a second. The debrief scrubs along it. */
export interface Trace {
  length: number;
  /** Metres from the door. */
  xM: Float32Array;
  /** Floor acceleration, m/s²: the largest since the last sample. */
  floorMps2: Float32Array;
  /** 0 upright, 1 low, 2 under the desk, 3 and holding it. */
  cover: Uint8Array;
}

export interface TraceSnapshot {
  xM: number[];
  floorMps2: number[];
  cover: number[];
}

export const createTrace = (): Trace => ({
  length: 0,
  xM: new Float32Array(MOST),
  floorMps2: new Float32Array(MOST),
  cover: new Uint8Array(MOST),
});

export function clearTrace(trace: Trace): void {
  trace.length = 0;
}

export function recordSample(trace: Trace, xM: number, floorMps2: number, cover: number): void {
  if (trace.length >= MOST) return;
  trace.xM[trace.length] = xM;
  trace.floorMps2[trace.length] = floorMps2;
  trace.cover[trace.length] = cover;
  trace.length += 1;
}

export const snapshotTrace = ({ length, xM, floorMps2, cover }: Trace): TraceSnapshot => ({
  xM: Array.from(xM.subarray(0, length)),
  floorMps2: Array.from(floorMps2.subarray(0, length)),
  cover: Array.from(cover.subarray(0, length)),
});

export function restoreTrace(trace: Trace, snapshot: TraceSnapshot): void {
  trace.length = snapshot.xM.length;
  trace.xM.set(snapshot.xM);
  trace.floorMps2.set(snapshot.floorMps2);
  trace.cover.set(snapshot.cover);
}
