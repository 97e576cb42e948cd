import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type PreviewServer, preview } from 'vite';
import { fontsPlugin } from '../../../runtime/bake/fonts/vite-plugin.ts';
import { rubyPlugin } from '../../../runtime/bake/ruby/vite-plugin.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const OUT = join(root, '.cache', 'gallery');
const STAMP = join(OUT, 'made-from');
const PAGE = 'tests/controls/gallery/index.html';

/** What the page is made from. */
const SOURCES = ['runtime', 'assets', 'tests/controls/gallery', 'package-lock.json'];

/** Builds the page on which every control lies, unless it is built already, and serves it on a free port. */
export async function serveGallery(): Promise<{ url: string; server: PreviewServer }> {
  const shared = { configFile: false as const, root, logLevel: 'error' as const };
  const madeFrom = String(Math.max(...SOURCES.map((source) => newestMs(join(root, source)))));
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== madeFrom) {
    await build({
      ...shared,
      publicDir: false,
      resolve: { tsconfigPaths: true },
      plugins: [react(), fontsPlugin(), rubyPlugin()],
      build: { outDir: OUT, emptyOutDir: true, target: 'chrome120', minify: false, rolldownOptions: { input: join(root, PAGE) } },
    });
    writeFileSync(STAMP, madeFrom);
  }
  const server = await preview({ ...shared, build: { outDir: OUT }, preview: { host: 'localhost', port: 0 } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the gallery is served nowhere');
  return { url: `http://localhost:${address.port}/${PAGE}`, server };
}

/** When a file, or anything in a folder, was changed last. A file that is gone shows as a change of its folder. */
function newestMs(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}
