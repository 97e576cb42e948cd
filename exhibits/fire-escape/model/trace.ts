/*
 * The course of a night, twice a second, in one array that is laid out once: the figure, the fire, the rooms and the doors.
 */

/** Samples a second. */
export const TRACE_HZ = 2;
/** Five minutes, until the rescuers are there, and what led to the alarm is not in it. */
export const TRACE_CAPACITY = 310 * TRACE_HZ;

/** Numbers of a sample before those of rooms and doors. */
export const OF_FIGURE = [
  'x',
  'y',
  'heading',
  'headM',
  'dose',
  'amber',
  'helper',
  'heatKw',
  'flameM',
  'room',
  'fireTimeS',
] as const;
export const OF_ROOM = ['upperC', 'lowerC', 'layerM', 'extinctionPerM', 'lowerExtinctionPerM'] as const;

export interface Trace {
  length: number;
  readonly stride: number;
  readonly rooms: number;
  readonly doors: number;
  readonly values: Float32Array;
}

export function createTrace(rooms: number, doors: number): Trace {
  const stride = OF_FIGURE.length + rooms * OF_ROOM.length + doors * 2;
  return { length: 0, stride, rooms, doors, values: new Float32Array(stride * TRACE_CAPACITY) };
}

export function clearTrace(trace: Trace): void {
  trace.length = 0;
}

const figureColumn = (name: (typeof OF_FIGURE)[number]) => OF_FIGURE.indexOf(name);

export const figureAt = (trace: Trace, sample: number, name: (typeof OF_FIGURE)[number]) =>
  trace.values[sample * trace.stride + figureColumn(name)]!;

export const roomAt = (trace: Trace, sample: number, room: number, name: (typeof OF_ROOM)[number]) =>
  trace.values[sample * trace.stride + OF_FIGURE.length + room * OF_ROOM.length + OF_ROOM.indexOf(name)]!;

/** Angle (0) or seal (1) of a door. */
export const doorAt = (trace: Trace, sample: number, door: number, part: 0 | 1) =>
  trace.values[sample * trace.stride + OF_FIGURE.length + trace.rooms * OF_ROOM.length + 2 * door + part]!;

/** The sample at a second of the night. */
export const sampleAt = (trace: Trace, timeS: number) =>
  Math.max(0, Math.min(trace.length - 1, Math.floor(timeS * TRACE_HZ + 1e-6)));

/** How long the recorded night is, s. */
export const durationOf = (trace: Trace) => Math.max(0, trace.length - 1) / TRACE_HZ;
