import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bakedFile, ROOT } from './cache.ts';
import { sourcesOf } from './sources-hash.ts';

const SUFFIX = '?bake';

const dioramaOf = (id: string) => join(ROOT, 'exhibits', id, 'diorama/diorama.bake.ts');

/**
 * `import url from './bench.bake.ts?bake'` gives the URL of the baked binary: an asset of the build, a file of the
 * dev server, a path in vitest. The bake runs when its sources changed and is read from `.cache/bake` otherwise.
 *
 * Beside that, each exhibit's baked place on the coast stands at a fixed address, `/exhibits/<id>/diorama.bin`: the shell
 * knows exhibits as data only and imports none of their modules. An exhibit without a diorama has no such file.
 */
export function lightBakePlugin(): Plugin {
  return {
    name: 'light-bake',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return null;
      const found = await this.resolve(source.slice(0, -SUFFIX.length), importer, { skipSelf: true });
      return found ? `${found.id.split('?')[0]}${SUFFIX}` : null;
    },
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const recipe = id.slice(0, -SUFFIX.length);
      for (const source of sourcesOf(ROOT, recipe)) this.addWatchFile(source);
      const path = await bakedFile(recipe);
      return `export { default } from ${JSON.stringify(`${path.replaceAll('\\', '/')}?url&no-inline`)};`;
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const id = /^\/exhibits\/([a-z0-9-]+)\/diorama\.bin$/.exec(request.url?.split('?')[0] ?? '')?.[1];
        if (id === undefined || !existsSync(dioramaOf(id))) return next();
        try {
          const path = await bakedFile(dioramaOf(id));
          response.setHeader('content-type', 'application/octet-stream');
          response.end(readFileSync(path));
        } catch (error) {
          next(error);
        }
      });
    },
    async generateBundle() {
      for (const id of readdirSync(join(ROOT, 'exhibits'))) {
        // What does not declare itself is no exhibit of this site.
        if (!existsSync(join(ROOT, 'exhibits', id, 'exhibit.ts')) || !existsSync(dioramaOf(id))) continue;
        const source = readFileSync(await bakedFile(dioramaOf(id)));
        this.emitFile({ type: 'asset', fileName: `exhibits/${id}/diorama.bin`, source });
      }
    },
  };
}
