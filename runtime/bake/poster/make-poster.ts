import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { createServer } from 'vite';
import { lightBakePlugin } from '../light/vite-plugin.ts';

/*
 * node --import tsx runtime/bake/poster/make-poster.ts <exhibit>
 *
 * Draws `exhibits/<exhibit>/poster.webp` (1280 × 960) from the exhibit's own scene: opens `scene/poster-page.ts` in
 * Chromium (CHROMIUM, or where Debian puts it) and takes the picture. Kept in the repository, made anew when a scene changes.
 */

const SIZE = { width: 1280, height: 960 };
const root = join(import.meta.dirname, '../../..');
const id = process.argv[2];
const page = `/exhibits/${id}/scene/poster-page.ts`;
if (!id || !existsSync(join(root, page))) throw new Error('usage: make-poster <exhibit with a scene/poster-page.ts>');

const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  cacheDir: '.cache/vite-poster',
  logLevel: 'warn',
  resolve: { tsconfigPaths: true },
  server: { host: 'localhost', port: 7702, hmr: false, watch: null },
  plugins: [
    lightBakePlugin(),
    {
      name: 'poster-page',
      configureServer({ middlewares }) {
        middlewares.use('/poster', (_request, response) => {
          response.setHeader('content-type', 'text/html');
          response.end(`<!doctype html><body style="margin:0"><script type="module" src="${page}"></script></body>`);
        });
      },
    },
  ],
});
await server.listen();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--enable-unsafe-swiftshader'],
});
try {
  const tab = await browser.newPage({ viewport: SIZE });
  await tab.goto(new URL('/poster', server.resolvedUrls!.local[0]).href, { timeout: 300_000 });
  await tab.waitForFunction(() => document.title === 'drawn', null, { timeout: 300_000 });
  const picture = await tab.screenshot();
  const target = join(root, 'exhibits', id, 'poster.webp');
  const { size } = await sharp(picture).webp({ quality: 86 }).toFile(target);
  console.log(`${target}: ${size} bytes`);
} finally {
  await browser.close();
  await server.close();
}
