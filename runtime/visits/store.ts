import { KioskError } from '@base/errors.ts';
import { fail, ok, type Result } from '@base/result.ts';
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type VisitEvent, visitEventSchema } from './events.ts';
import { judgeClock } from './recorder.ts';
import { type ExhibitSummary, summarise } from './summaries.ts';

/*
 * Where events wait until they are exported: IndexedDB.
 *
 * The commit point is the end of a transaction with strict durability: the browser has then told the disk to write.
 * `append` resolves only after it, so whoever awaits it before the next screen loses nothing when the power goes.
 * The event and the state of its visit are written in one transaction: a visit is open exactly when its last stored
 * event is not `visit-ended`.
 */

interface VisitRow {
  visit: string;
  /** Wall clock of the start; 0 while the first event is missing. */
  startedAtMs: number;
  clock: 'plausible' | 'doubtful';
  /** 1 while the visit runs. A number, because IndexedDB cannot look for booleans. */
  open: 0 | 1;
}

interface VisitDatabase extends DBSchema {
  events: { key: [string, number]; value: VisitEvent };
  visits: { key: string; value: VisitRow; indexes: { open: number; startedAtMs: number } };
}

export interface VisitStore {
  /** Resolves when the event is on disk. Never throws: a full disk must not reach a visitor. What failed is counted in `lost`. */
  append(event: VisitEvent): Promise<Result<void, KioskError>>;
  /** At start: ends the visits that a power cut or a crash left open, as abandoned. Answers how many. */
  closeAbandoned(): Promise<number>;
  /** Every event, by visit and sequence. */
  all(): Promise<VisitEvent[]>;
  /** Events of the visits that began at this wall clock or later, by visit and sequence; only clocks that could be believed count. */
  begunSince(fromMs: number): Promise<VisitEvent[]>;
  summaries(): Promise<ExhibitSummary[]>;
  /** Removes visits that began more than `keepDays` ago. Removes nothing while the clock cannot be believed. */
  prune(keepDays: number, nowMs: number): Promise<number>;
  /** Wall clock of the latest visit whose clock was plausible, to judge the next one by. */
  lastStartMs(): Promise<number | null>;
  /** Events that could not be stored since this store was opened. */
  readonly lost: number;
  close(): void;
}

const STRICT = { durability: 'strict' } as const;
const BOTH = ['events', 'visits'] as const;

/** Opens the store. A database that cannot be opened now is tried again at every call. */
export async function openVisitStore(name = 'dapeng-visits'): Promise<VisitStore> {
  const connection = connectionTo(name);
  await connection.get().catch(() => undefined);
  let lost = 0;

  return {
    async append(event) {
      const parsed = visitEventSchema.safeParse(event);
      try {
        if (!parsed.success) throw parsed.error;
        const database = await connection.get();
        const transaction = database.transaction(BOTH, 'readwrite', STRICT);
        await Promise.all([write(transaction, parsed.data), transaction.done]);
        return ok(undefined);
      } catch (cause) {
        lost++;
        return fail(new KioskError('visits/store-failed', { step: `storing ${event.type}` }, { cause }));
      }
    },
    closeAbandoned: () => attempt(connection, 0, closeAbandoned),
    all: () => attempt(connection, [], (database) => database.getAll('events')),
    begunSince: (fromMs) => attempt(connection, [], (database) => begunSince(database, fromMs)),
    summaries: () => attempt(connection, [], async (database) => summarise(await database.getAll('events'))),
    prune: (keepDays, nowMs) => attempt(connection, 0, (database) => prune(database, keepDays, nowMs)),
    lastStartMs: () => attempt(connection, null, lastStartMs),
    get lost() {
      return lost;
    },
    close: () => connection.close(),
  };
}

type Connection = ReturnType<typeof connectionTo>;

/** Keeps one connection, and opens a new one after the browser closed it (a full or a failing disk). */
function connectionTo(name: string) {
  let opening: Promise<IDBPDatabase<VisitDatabase>> | null = null;
  const forget = () => {
    opening = null;
  };
  const get = () => {
    opening ??= openDB<VisitDatabase>(name, 1, {
      upgrade(database) {
        database.createObjectStore('events', { keyPath: ['visit', 'sequence'] });
        const visits = database.createObjectStore('visits', { keyPath: 'visit' });
        visits.createIndex('open', 'open');
        visits.createIndex('startedAtMs', 'startedAtMs');
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
  return {
    get,
    close() {
      opening?.then((database) => database.close()).catch(() => undefined);
      forget();
    },
  };
}

/** For reading and tidying: a store that fails answers as an empty one does. */
async function attempt<T>(
  connection: Connection,
  empty: T,
  use: (database: IDBPDatabase<VisitDatabase>) => Promise<T>,
): Promise<T> {
  try {
    return await use(await connection.get());
  } catch {
    return empty;
  }
}

type Writing = IDBPTransaction<VisitDatabase, typeof BOTH, 'readwrite'>;

/** `add`, not `put`: a sequence number that is taken is a mistake, and must not silently replace what happened. */
async function write(transaction: Writing, event: VisitEvent): Promise<void> {
  const visits = transaction.objectStore('visits');
  await transaction.objectStore('events').add(event);
  if (event.type === 'visit-started') {
    await visits.put({ visit: event.visit, startedAtMs: event.wallClockMs, clock: event.clock, open: 1 });
    return;
  }
  const row = (await visits.get(event.visit)) ?? {
    visit: event.visit,
    startedAtMs: 0,
    clock: 'doubtful' as const,
    open: 1 as const,
  };
  await visits.put({ ...row, open: event.type === 'visit-ended' ? 0 : 1 });
}

async function closeAbandoned(database: IDBPDatabase<VisitDatabase>): Promise<number> {
  const transaction = database.transaction(BOTH, 'readwrite', STRICT);
  const open = await transaction.objectStore('visits').index('open').getAllKeys(1);
  for (const visit of open) {
    const events = await transaction.objectStore('events').getAll(eventsOf(visit));
    const last = events.at(-1);
    const activeSeconds = events.reduce((sum, event) => sum + (event.type === 'exhibit-left' ? event.activeSeconds : 0), 0);
    await write(transaction, {
      type: 'visit-ended',
      visit,
      sequence: (last?.sequence ?? -1) + 1,
      sinceStartMs: last?.sinceStartMs ?? 0,
      how: 'abandoned',
      activeSeconds,
    });
  }
  await transaction.done;
  return open.length;
}

async function prune(database: IDBPDatabase<VisitDatabase>, keepDays: number, nowMs: number): Promise<number> {
  if (judgeClock(nowMs, await lastStartMs(database)) === 'doubtful') return 0;
  const transaction = database.transaction(BOTH, 'readwrite', STRICT);
  const visits = transaction.objectStore('visits');
  const before = IDBKeyRange.upperBound(nowMs - keepDays * 86_400_000, true);
  let removed = 0;
  for (const row of await visits.index('startedAtMs').getAll(before)) {
    // Of a visit with a doubtful clock nobody knows how old it is; it stays until it is exported.
    if (row.clock === 'doubtful' || row.open === 1) continue;
    await transaction.objectStore('events').delete(eventsOf(row.visit));
    await visits.delete(row.visit);
    removed++;
  }
  await transaction.done;
  return removed;
}

async function lastStartMs(database: IDBPDatabase<VisitDatabase>): Promise<number | null> {
  const rows = await database.getAll('visits');
  const starts = rows.filter((row) => row.clock === 'plausible').map((row) => row.startedAtMs);
  return starts.length === 0 ? null : starts.reduce((a, b) => Math.max(a, b));
}

async function begunSince(database: IDBPDatabase<VisitDatabase>, fromMs: number): Promise<VisitEvent[]> {
  const transaction = database.transaction(BOTH);
  const rows = await transaction.objectStore('visits').index('startedAtMs').getAll(IDBKeyRange.lowerBound(fromMs));
  const events = transaction.objectStore('events');
  const believed = rows.filter(({ clock }) => clock === 'plausible');
  return (await Promise.all(believed.map(({ visit }) => events.getAll(eventsOf(visit))))).flat();
}

const eventsOf = (visit: string) => IDBKeyRange.bound([visit, 0], [visit, Number.POSITIVE_INFINITY]);
