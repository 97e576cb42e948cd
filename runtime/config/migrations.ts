import { SCHEMA_VERSION } from './schema.ts';

/**
 * Takes a file of version `from` to version `from + 1`. Pure: the value given is not changed. Each comes with a
 * sample of a file before and after, kept for good in `tests/config/migrations/`.
 */
export interface Migration {
  from: number;
  /** What changed, for the person whose file it is. */
  summary: string;
  apply(file: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

/** In order. Empty as long as version 1 is the only one there has been. */
export const MIGRATIONS: readonly Migration[] = [];

export type Migrated =
  | { state: 'current'; file: unknown }
  | { state: 'migrated'; file: Record<string, unknown>; summaries: string[] }
  | { state: 'refused'; problem: string };

/** Brings a file to the current version. A file of a newer version than this program knows is refused, not guessed at. */
export function migrate(file: unknown, migrations: readonly Migration[] = MIGRATIONS, current = SCHEMA_VERSION): Migrated {
  if (file === null || typeof file !== 'object' || Array.isArray(file)) return { state: 'current', file };
  const found = (file as Record<string, unknown>).schemaVersion;
  if (typeof found !== 'number' || found === current) return { state: 'current', file };
  if (!(Number.isInteger(found) && found < current)) {
    return { state: 'refused', problem: `schemaVersion is ${found}; this program knows ${current} and older` };
  }
  let here = file as Record<string, unknown>;
  const summaries: string[] = [];
  for (let version = found; version < current; version++) {
    const migration = migrations.find((candidate) => candidate.from === version);
    if (!migration)
      return { state: 'refused', problem: `schemaVersion is ${found}; the oldest that can be read is ${version + 1}` };
    here = { ...migration.apply(here), schemaVersion: version + 1 };
    summaries.push(migration.summary);
  }
  return { state: 'migrated', file: here, summaries };
}
