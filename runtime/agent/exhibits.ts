import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Exhibits of the repository whose models can be asked: those with a `model/queries.ts`. */
export function exhibitsWithQueries(folder: string): string[] {
  return exhibitsWith(folder, 'queries.ts');
}

/** Exhibits whose models are held against something that is not the model: those with a `model/verification.ts`. */
export function exhibitsWithVerification(folder: string): string[] {
  return exhibitsWith(folder, 'verification.ts');
}

/** Exhibits whose models say how fast they must be: those with a `model/speed.ts`. */
export function exhibitsWithSpeed(folder: string): string[] {
  return exhibitsWith(folder, 'speed.ts');
}

function exhibitsWith(folder: string, file: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'model', file)))
    .sort();
}
