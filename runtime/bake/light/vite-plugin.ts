import type { Plugin } from 'vite';
import { bakedFile, ROOT } from './cache.ts';
import { sourcesOf } from './sources-hash.ts';

const SUFFIX = '?bake';

/**
 * `import url from './bench.bake.ts?bake'` gives the URL of the baked binary: an asset of the build, a file of the
 * dev server, a path in vitest. The bake runs when its sources changed and is read from `.cache/bake` otherwise.
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
  };
}
