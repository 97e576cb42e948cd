/*
 * What the hands did in the night, tick by tick. A night is its fire and its log: played again, it comes out the same to the last digit. So a
 * snapshot keeps the log, a retry plays it up to the weakest moment, and the debrief's paths are played from it.
 */

export const COMMANDS = ['walk', 'head', 'door', 'hand', 'stay', 'cloth', 'window', 'lamp'] as const;
export type Command = (typeof COMMANDS)[number];

/** Entries of a log; who does more than that is not recorded any further, and waits for the rescuers. */
const CAPACITY = 12_000;
const STRIDE = 4;

export interface NightLog {
  length: number;
  /** Tick, command, index, value. */
  readonly rows: Float64Array;
}

export const createLog = (): NightLog => ({ length: 0, rows: new Float64Array(CAPACITY * STRIDE) });

export const isFull = (log: NightLog) => log.length >= CAPACITY;

/** Adds an entry; what the same hand did in the same tick before is replaced. */
export function note(log: NightLog, tick: number, command: number, index: number, value: number): void {
  const { rows } = log;
  const last = (log.length - 1) * STRIDE;
  const again =
    log.length > 0 &&
    rows[last] === tick &&
    rows[last + 1] === command &&
    rows[last + 2] === index &&
    COMMANDS[command] !== 'cloth';
  const at = again ? last : log.length * STRIDE;
  if (!again) log.length += 1;
  rows[at] = tick;
  rows[at + 1] = command;
  rows[at + 2] = index;
  rows[at + 3] = value;
}

export const entry = (log: NightLog, i: number, part: 0 | 1 | 2 | 3) => log.rows[i * STRIDE + part]!;

/** Forgets what was done from a tick on. */
export function cutLog(log: NightLog, fromTick: number): void {
  while (log.length > 0 && entry(log, log.length - 1, 0) >= fromTick) log.length -= 1;
}

export const saveLog = (log: NightLog): number[] => Array.from(log.rows.subarray(0, log.length * STRIDE));

export function loadLog(log: NightLog, rows: readonly number[]): void {
  log.rows.set(rows);
  log.length = rows.length / STRIDE;
}
