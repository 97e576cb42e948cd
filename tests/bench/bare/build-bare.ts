import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { inProject, projectRoot } from '../../../runtime/agent/places.ts';

const SOURCE = dirname(fileURLToPath(import.meta.url));

/** Of what the pages are made beside their own files: the packages, and the room of the visits. */
const SHARED = ['package-lock.json', 'runtime/visits/store.ts', 'runtime/visits/events.ts'];

/** Builds the bare pages as the site itself is built, once for each content, and answers the folder. */
export async function buildBare(): Promise<string> {
  const folder = inProject('.cache', `bench-bare-${contentHash()}`);
  if (existsSync(join(folder, 'index.html'))) return folder;
  const next = `${folder}-${process.pid}`;
  await build({
    root: SOURCE,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // The root is this folder; the aliases are the repository's.
    resolve: { alias: [{ find: /^@(base|protocol|visits)\//, replacement: `${projectRoot}runtime/$1/` }] },
    plugins: [react()],
    build: {
      outDir: next,
      emptyOutDir: true,
      target: 'chrome120',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: ['index.html', 'events.html'].map((page) => join(SOURCE, page)) },
    },
  });
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
  return folder;
}

function contentHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(SOURCE).sort()) hash.update(name).update(readFileSync(join(SOURCE, name)));
  for (const path of SHARED) hash.update(readFileSync(inProject(path)));
  return hash.digest('hex').slice(0, 16);
}
