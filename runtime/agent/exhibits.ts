import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Exhibits of the repository whose models can be asked: those with a `model/queries.ts`. */
export function exhibitsWithQueries(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'model', 'queries.ts')))
    .sort();
}
