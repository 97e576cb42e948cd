import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Plugin } from 'vite';

const DRAWING = 'assets/icons/dapeng.svg';

/** `maskable` icons lose up to a tenth at each side; the drawing then stands smaller on a ground that runs to the edge. */
const ICONS = [
  { path: 'icons/icon-192.png', sizePx: 192, purpose: 'any' },
  { path: 'icons/icon-512.png', sizePx: 512, purpose: 'any' },
  { path: 'icons/icon-maskable-512.png', sizePx: 512, purpose: 'maskable' },
] as const;

const GROUND = '#F3EAD7';
/** Share of the side that is safe from any mask: a circle of 80 %; the drawing's corners reach 0.9 of its own. */
const MASK_SCALE = 0.82;

const WEB_MANIFEST = {
  id: '/',
  name: '大篷 Dapeng',
  short_name: '大篷',
  description: '动手的科学馆，离线也能玩',
  lang: 'zh-CN',
  start_url: '/',
  scope: '/',
  display: 'fullscreen',
  display_override: ['fullscreen', 'standalone'],
  orientation: 'any',
  background_color: GROUND,
  theme_color: GROUND,
  categories: ['education'],
  icons: ICONS.map(({ path, sizePx, purpose }) => ({
    src: `/${path}`,
    sizes: `${sizePx}x${sizePx}`,
    type: 'image/png',
    purpose,
  })),
};

/** What makes the site installable: icons drawn from one drawing, and the web app manifest. */
export function iconsPlugin(): Plugin {
  let root = '';
  const files = async (): Promise<Map<string, { type: string; body: string | Buffer }>> => {
    const drawing = readFileSync(join(root, DRAWING));
    const all = new Map<string, { type: string; body: string | Buffer }>([
      ['manifest.webmanifest', { type: 'application/manifest+json', body: `${JSON.stringify(WEB_MANIFEST, null, 1)}\n` }],
      ['icons/icon.svg', { type: 'image/svg+xml', body: drawing }],
    ]);
    for (const { path, sizePx, purpose } of ICONS) {
      all.set(path, { type: 'image/png', body: await draw(drawing, sizePx, purpose === 'maskable' ? MASK_SCALE : 1) });
    }
    return all;
  };
  return {
    name: 'dapeng-icons',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        if (path !== 'manifest.webmanifest' && !path.startsWith('icons/')) return next();
        const file = (await files()).get(path);
        if (!file) return next();
        response.setHeader('content-type', file.type);
        response.end(file.body);
      });
    },
    async generateBundle() {
      for (const [fileName, { body }] of await files()) this.emitFile({ type: 'asset', fileName, source: body });
    },
  };
}

async function draw(drawing: Buffer, sizePx: number, scale: number): Promise<Buffer> {
  const innerPx = Math.round(sizePx * scale);
  const inner = await sharp(drawing, { density: (72 * innerPx) / 512 })
    .resize(innerPx, innerPx)
    .png()
    .toBuffer();
  return sharp({ create: { width: sizePx, height: sizePx, channels: 3, background: GROUND } })
    .composite([{ input: inner, gravity: 'centre' }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}
