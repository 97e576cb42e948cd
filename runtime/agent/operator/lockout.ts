import type { Gate } from '@protocol/operator.ts';
import { z } from 'zod';
import { readText } from '../places.ts';
import { writeDurably } from '../write-durably.ts';
import type { MachineTime } from './machine-time.ts';

/*
 * Five tries, then a lock-out: 1, 5, 15 and then always 60 minutes, until the right PIN comes.
 *
 * A try is written down before it is looked at, so that pulling the plug does not give it back. A lock-out counts down in
 * time that the machine ran: setting the clock changes nothing, restarting the agent changes nothing, and over a
 * restart of the machine the time it was off does not count. So it may last longer than it says, never shorter.
 */

export const TRIES = 5;
export const LOCKS_MIN = [1, 5, 15, 60] as const;
/** While locked, the rest is written again after this long, so that a restart of the machine costs no more than that. */
const CHECKPOINT_MS = 30_000;

const stateSchema = z.object({
  version: z.literal(1),
  /** Wrong tries since the last lock-out. */
  failures: z.int().min(0),
  /** Lock-outs since the right PIN was last given. */
  locks: z.int().min(0),
  /** What was left of the lock-out when this was written. */
  remainingMs: z.number().min(0),
  writtenSinceBootMs: z.number(),
  bootId: z.string().nullable(),
});
type State = z.infer<typeof stateSchema>;

export interface Lockout {
  gate(): Gate;
  /** Counts a try. False while locked: the PIN must then not be looked at. */
  begin(): boolean;
  /** The try was the right PIN. */
  succeed(): void;
  /** The last writing failed: a restart would lift what was counted. */
  readonly isVolatile: boolean;
}

export function createLockout(file: string, time: MachineTime): Lockout {
  let volatile = false;
  let state = read(file, time);

  const remainingMs = () => Math.max(0, state.remainingMs - Math.max(0, time.sinceBootMs() - state.writtenSinceBootMs));
  const put = (change: Partial<State>) => {
    state = {
      ...state,
      remainingMs: remainingMs(),
      ...change,
      writtenSinceBootMs: time.sinceBootMs(),
      bootId: time.bootId,
    };
    try {
      writeDurably(file, JSON.stringify(state));
      volatile = false;
    } catch {
      volatile = true;
    }
  };
  const gate = (): Gate => {
    const lockedMs = Math.ceil(remainingMs());
    if (lockedMs > 0 && time.sinceBootMs() - state.writtenSinceBootMs >= CHECKPOINT_MS) put({});
    return { gate: lockedMs > 0 ? 'locked' : 'open', lockedMs, triesLeft: lockedMs > 0 ? 0 : TRIES - state.failures };
  };

  // Other runs of the machine or the agent count from here.
  if (state.remainingMs > 0) put({});

  return {
    gate,
    begin() {
      if (remainingMs() > 0) return false;
      const failures = state.failures + 1;
      if (failures < TRIES) put({ failures });
      else {
        const minutes = LOCKS_MIN[Math.min(state.locks, LOCKS_MIN.length - 1)]!;
        put({ failures: 0, locks: state.locks + 1, remainingMs: minutes * 60_000 });
      }
      return true;
    },
    succeed() {
      put({ failures: 0, locks: 0, remainingMs: 0 });
    },
    get isVolatile() {
      return volatile;
    },
  };
}

/** What was kept. A file that is not ours any more counts as a first lock-out: damaging it must not help. */
function read(file: string, time: MachineTime): State {
  const now = { writtenSinceBootMs: time.sinceBootMs(), bootId: time.bootId };
  const text = readText(file);
  if (text === undefined) return { version: 1, failures: 0, locks: 0, remainingMs: 0, ...now };
  const parsed = stateSchema.safeParse(parse(text));
  if (!parsed.success) return { version: 1, failures: 0, locks: 1, remainingMs: LOCKS_MIN[0] * 60_000, ...now };
  const sameRun = time.bootId !== null && parsed.data.bootId === time.bootId;
  return sameRun ? parsed.data : { ...parsed.data, ...now };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
