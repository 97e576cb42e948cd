import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The pages of the site: where their source stands and at which address they are served. The same in development
 * and in `dist/`, so that nothing depends on how the site was started.
 */
export const PAGES = [
  { name: 'shell', source: 'runtime/shell/index.html', address: '/' },
  { name: 'frame', source: 'runtime/kit/frame.html', address: '/frame/' },
] as const;

const FRAME_SOURCE = PAGES[1].source;

/** Identifiers of the exhibits in the repository: each folder that holds an `exhibit.ts`. */
export function findExhibits(root: string): string[] {
  const folder = join(root, 'exhibits');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'exhibit.ts')))
    .sort();
}

/** Source of the page that answers a path, or null. An exhibit's own address shows the frame page. */
export function pageFor(path: string, exhibits: readonly string[]): string | null {
  const exact = PAGES.find((page) => page.address === path || page.address === `${path}/`);
  if (exact) return exact.source;
  const id = /^\/exhibits\/([a-z0-9-]+)\/?$/.exec(path)?.[1];
  return id !== undefined && exhibits.includes(id) ? FRAME_SOURCE : null;
}

/** Serves the pages at their addresses in development, and writes them there in a build. */
export function pagesPlugin(): Plugin {
  let root = '';
  return {
    name: 'dapeng-pages',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const source = pageFor(path, findExhibits(root));
        if (source === null || !existsSync(join(root, source))) return next();
        try {
          const html = await server.transformIndexHtml(`/${source}`, readFileSync(join(root, source), 'utf8'));
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(html);
        } catch (error) {
          next(error);
        }
      });
    },
    generateBundle(_options, bundle) {
      for (const page of PAGES) {
        const asset = bundle[page.source];
        if (asset?.type !== 'asset') continue;
        const html = asset.source;
        delete bundle[page.source];
        this.emitFile({ type: 'asset', fileName: `${page.address}index.html`.slice(1), source: html });
        if (page.source !== FRAME_SOURCE) continue;
        for (const id of findExhibits(root)) {
          this.emitFile({ type: 'asset', fileName: `exhibits/${id}/index.html`, source: html });
        }
      }
    },
  };
}
