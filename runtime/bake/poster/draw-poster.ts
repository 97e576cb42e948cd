import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { createServer } from 'vite';

/** CSS px; the frame on the coast is 4 : 3. */
const SIZE = { width: 1280, height: 960 };
const PATIENCE_MS = 300_000;

/** Where an exhibit's picture is composed: a module of the exhibit's scene that draws once and sets the title `drawn`. */
export const posterPage = (id: string): string => `exhibits/${id}/scene/poster-page.ts`;

/**
 * Draws `exhibits/<id>/poster.webp` (1280 × 960) from the exhibit's own scene: opens its `scene/poster-page.ts` in a
 * browser and takes the picture. Kept in the repository, drawn anew when a scene changes. Answers its size in bytes.
 *
 * @throws Error with what the page said, when it fails instead of drawing.
 */
export async function drawPoster(root: string, id: string, browserFile: string): Promise<number> {
  const server = await createServer({
    root,
    // The scene imports what it imports on the glass, so the page is served as everything else is.
    configFile: join(root, 'vite.config.ts'),
    cacheDir: '.cache/vite-poster',
    logLevel: 'warn',
    server: { host: 'localhost', port: 7702, hmr: false, watch: null },
    plugins: [
      {
        name: 'poster-page',
        enforce: 'pre',
        configureServer({ middlewares }) {
          middlewares.use('/poster', (_request, response) => {
            response.setHeader('content-type', 'text/html');
            response.end(`<!doctype html><body style="margin:0"><script type="module" src="/${posterPage(id)}"></script></body>`);
          });
        },
      },
    ],
  });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: browserFile,
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--enable-unsafe-swiftshader'],
  });
  try {
    const tab = await browser.newPage({ viewport: SIZE });
    const failed = new Promise<never>((_resolve, reject) => {
      tab.on('pageerror', reject);
      tab.on('response', (answer) => {
        const { pathname } = new URL(answer.url());
        if (answer.status() >= 400 && answer.request().resourceType() === 'script') {
          reject(new Error(`the page of the poster needs ${pathname}, which answers ${answer.status()}`));
        }
      });
    });
    // What fails before anybody waits for it is still told, where it is waited for.
    failed.catch(() => {});
    await tab.goto(new URL('/poster', server.resolvedUrls!.local[0]).href, { timeout: PATIENCE_MS });
    await Promise.race([tab.waitForFunction(() => document.title === 'drawn', null, { timeout: PATIENCE_MS }), failed]);
    const picture = await tab.screenshot();
    const { size } = await sharp(picture)
      .webp({ quality: 86 })
      .toFile(join(root, 'exhibits', id, 'poster.webp'));
    return size;
  } finally {
    await browser.close();
    await server.close();
  }
}
