import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourcesHash } from './sources-hash.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
export const ROOT = resolve(HERE, '../../..');
const BAKE_FILE = resolve(HERE, 'bake-file.ts');

/** At most this many bakes at once; each fills one core. */
const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function slot<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

function run(recipe: string, out: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', BAKE_FILE, recipe, out], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`bake of ${recipe} ended with ${code}`))));
  });
}

const underWay = new Map<string, Promise<string>>();

/** A recipe's own name among all recipes: many exhibits have a diorama, and two have a coast. */
const nameOf = (recipe: string): string =>
  relative(ROOT, recipe)
    .replace(/\.bake\.ts$/, '')
    .replace(/^(?:exhibits|runtime)[/\\]/, '')
    .replaceAll(/[^\w-]+/g, '-');

/** Where the baked binary of a recipe would be, given its present sources. */
export function cachedPath(recipe: string, folder = resolve(ROOT, '.cache/bake')): string {
  return resolve(folder, `${nameOf(recipe)}-${sourcesHash(ROOT, [recipe, BAKE_FILE])}.bin`);
}

/** Path of a recipe's baked binary: from the cache when its sources did not change, else baked now. */
export function bakedFile(recipe: string, folder = resolve(ROOT, '.cache/bake')): Promise<string> {
  const path = cachedPath(recipe, folder);
  if (existsSync(path)) return Promise.resolve(path);
  const known = underWay.get(path);
  if (known) return known;
  const work = slot(async () => {
    mkdirSync(folder, { recursive: true });
    // Written beside and moved, so that a build cut in the middle leaves no half model.
    const beside = `${path}.${process.pid}.part`;
    await run(recipe, beside);
    renameSync(beside, path);
    dropStale(folder, nameOf(recipe), path);
    return path;
  }).finally(() => underWay.delete(path));
  underWay.set(path, work);
  return work;
}

/** Older bakes of the same recipe are of no more use. */
function dropStale(folder: string, name: string, keep: string): void {
  for (const file of readdirSync(folder)) {
    const path = resolve(folder, file);
    if (path !== keep && new RegExp(`^${name}-[0-9a-f]{16}\\.bin$`).test(file)) rmSync(path);
  }
}
