import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { type Readings, rubyOfCopy } from './ruby.ts';

const QUERY = /\?ruby$/;

/**
 * `import ruby from './copy/zh-CN.ts?ruby'` gives the pinyin of that copy file, made while building: a kiosk never
 * carries a dictionary. Corrections stand beside the copy in `readings.ts` (`export const readings`).
 */
export function rubyPlugin(): Plugin {
  let root = '';
  return {
    name: 'dapeng-ruby',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    async resolveId(source, importer) {
      if (!QUERY.test(source)) return null;
      const resolved = await this.resolve(source.replace(QUERY, ''), importer, { skipSelf: true });
      return resolved === null ? null : `${resolved.id.replace(/\?.*$/, '')}?ruby`;
    },
    async load(id) {
      if (!QUERY.test(id)) return null;
      const copyFile = id.replace(QUERY, '');
      const readingsFile = join(dirname(copyFile), 'readings.ts');
      this.addWatchFile(copyFile);
      const { copy } = await importFresh<{ copy: Record<string, string> }>(root, copyFile);
      let readings: Readings = {};
      if (existsSync(readingsFile)) {
        this.addWatchFile(readingsFile);
        ({ readings } = await importFresh<{ readings: Readings }>(root, readingsFile));
      }
      return { code: `export default ${JSON.stringify(rubyOfCopy(copy, readings))};`, map: null, moduleType: 'js' };
    },
  };
}

/** Runs a module of plain data as it stands on disk now. */
async function importFresh<T>(root: string, file: string): Promise<T> {
  const { module } = await runnerImport<T>(file, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
  });
  return module;
}
