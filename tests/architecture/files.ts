import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', 'kiosk-state', 'test-results', 'bad-examples', '.git', '.cache']);

export interface TextFile {
  /** From the project's folder. */
  path: string;
  text: string;
}

/** Every file below `folder` ('' is the whole project) whose path fits, with its text. */
export function filesBelow(folder: string, path: RegExp): TextFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const below = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(below, path);
    return path.test(below) ? [{ path: below, text: readFileSync(join(root, below), 'utf8') }] : [];
  });
}
