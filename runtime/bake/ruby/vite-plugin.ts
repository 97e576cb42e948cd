import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
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

/**
 * Runs a module of plain data as it stands on disk now. Bundled first, so that its types and aliases are gone; vite's own
 * runner gives up after a minute in which the process was busy, as a first build on a slow machine is.
 */
async function importFresh<T>(root: string, file: string): Promise<T> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { tsconfigPaths: true },
    ssr: { noExternal: true },
    build: { ssr: file, write: false, minify: false, rolldownOptions: { output: { codeSplitting: false } } },
  })) as Rollup.RollupOutput;
  return (await import(`data:text/javascript;base64,${Buffer.from(built.output[0].code).toString('base64')}`)) as T;
}
