import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Is the built site still that of its sources?
 *
 * The site keeps beside its pages the hash of every file it was made from. A start compares them with the files that
 * are there now: by content, not by time, because a clone or a copy to a stick gives every file a new time.
 */

/** Everything the site is made from. Packages count through the lock file. */
const SOURCES = [
  'runtime',
  'exhibits',
  'assets',
  'kiosk-config',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'package.json',
];

/** Never part of the site: what runs in Node only, and prose. */
const NOT_BUILT = [/^runtime\/(agent|decisions)\//, /\.md$/, /^kiosk-config\/schema\//];

/** The kiosk files are built in for a site without an agent; the agent reads them live. */
const KIOSK_FILES = /^kiosk-config\//;

export const STAMP_FILE = '.inputs.json';

export type BuildInputs = Record<string, string>;

/** Path below `root` → hash of the content, for everything the site is made from. */
export function readInputs(root: string): BuildInputs {
  const inputs: BuildInputs = {};
  const visit = (path: string): void => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) visit(`${path}/${name}`);
    } else if (!NOT_BUILT.some((pattern) => pattern.test(path))) {
      inputs[path] = createHash('sha256').update(readFileSync(full)).digest('base64url').slice(0, 22);
    }
  };
  for (const source of SOURCES) visit(source);
  return inputs;
}

export function writeStamp(site: string, inputs: BuildInputs): void {
  writeFileSync(join(site, STAMP_FILE), JSON.stringify(inputs));
}

export type Staleness = { state: 'fresh' } | { state: 'missing' } | { state: 'stale'; changed: string[] };

/** Compares a built site with the sources. `kioskFiles: 'live'` passes over the files that the agent reads by itself. */
export function stalenessOf(site: string, inputs: BuildInputs, kioskFiles: 'live' | 'built-in'): Staleness {
  const stamp = readStamp(site);
  if (stamp === null || !existsSync(join(site, 'index.html'))) return { state: 'missing' };
  const paths = new Set([...Object.keys(stamp), ...Object.keys(inputs)]);
  const changed = [...paths]
    .filter((path) => stamp[path] !== inputs[path])
    .filter((path) => kioskFiles === 'built-in' || !KIOSK_FILES.test(path));
  return changed.length === 0 ? { state: 'fresh' } : { state: 'stale', changed: changed.sort() };
}

function readStamp(site: string): BuildInputs | null {
  try {
    return JSON.parse(readFileSync(join(site, STAMP_FILE), 'utf8')) as BuildInputs;
  } catch {
    return null;
  }
}
