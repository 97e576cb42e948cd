import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin, Rollup, ViteDevServer } from 'vite';
import type { AnyExhibit } from '../../kit/define-exhibit.ts';
import type { ExhibitManifest } from '../../protocol/exhibit-manifest.ts';
import { findExhibits } from '../site/pages-plugin.ts';
import { withModules } from '../site/run-module.ts';
import type { BuiltParts } from './describe-exhibit.ts';
import { type BuiltFile, neededBeyondShell } from './needed-files.ts';

type Describe = typeof import('./describe-exhibit.ts');
type Resolve = typeof import('./resolve-kiosk.ts');

const ENTRY = 'virtual:dapeng-exhibit/';
const DESCRIBE = '/runtime/bake/manifest/describe-exhibit.ts';
const RESOLVE = '/runtime/bake/manifest/resolve-kiosk.ts';

/** Name and module of each exhibit's entry, for the build's `input`. */
export function exhibitEntries(root: string): Record<string, string> {
  return Object.fromEntries(findExhibits(root).map((id) => [`exhibit-${id}`, `${ENTRY}${id}`]));
}

/**
 * Writes `exhibit.json` of every exhibit and `kiosk.json` of the default kiosk, and answers both in development.
 *
 * `nodePlugins` are those an exhibit needs to be imported in Node: its definition is really run, so that a manifest
 * never says anything else than the exhibit does.
 */
export function manifestPlugin(nodePlugins: () => readonly Plugin[]): Plugin {
  let root = '';
  return {
    name: 'dapeng-manifests',
    configResolved(config) {
      root = config.root;
    },
    resolveId(source) {
      return source.startsWith(ENTRY) ? source : null;
    },
    load(id) {
      if (!id.startsWith(ENTRY)) return null;
      // A dynamic import, because vite then loads the exhibit's style sheets with it; the frame only knows this one module.
      const file = `/exhibits/${id.slice(ENTRY.length)}/exhibit.ts`;
      return `const { default: exhibit } = await import(${JSON.stringify(file)});\nexport default exhibit;`;
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const id = /^\/exhibits\/([a-z0-9-]+)\/exhibit\.json$/.exec(path)?.[1];
        if (path !== '/kiosk.json' && id === undefined) return next();
        try {
          const exhibits = await describeInDevelopment(server, root);
          const { resolveDefaultKiosk } = (await server.ssrLoadModule(RESOLVE)) as Resolve;
          const answer =
            id === undefined ? resolveDefaultKiosk(root, exhibits, 'development') : exhibits.find((exhibit) => exhibit.id === id);
          if (answer === undefined) return next();
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(answer));
        } catch (error) {
          next(error);
        }
      });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(options, bundle) {
        const folder = options.dir!;
        const files = graphOf(bundle);
        const shared = filesBelow(folder).filter((name) => name.startsWith('sounds/'));
        await withModules(root, nodePlugins(), async (load) => {
          const { describeExhibit, expiredSources } = await load<Describe>(DESCRIBE);
          const exhibits: ExhibitManifest[] = [];
          for (const id of findExhibits(root)) {
            const { default: definition } = await load<{ default: AnyExhibit }>(`/exhibits/${id}/exhibit.ts`);
            for (const warning of expiredSources(definition, new Date().toISOString().slice(0, 10))) this.warn(warning);
            const built = builtParts(id, bundle, folder, files, shared);
            if (!existsSync(join(folder, built.poster))) this.warn(`exhibit ${id} has no poster.webp`);
            exhibits.push(describeExhibit(id, definition, built));
          }
          for (const exhibit of exhibits) writeJson(join(folder, 'exhibits', exhibit.id, 'exhibit.json'), exhibit);
          const { resolveDefaultKiosk } = await load<Resolve>(RESOLVE);
          writeJson(join(folder, 'kiosk.json'), resolveDefaultKiosk(root, exhibits, hashOfFolder(folder)));
        });
      },
    },
    generateBundle() {
      for (const id of findExhibits(root)) {
        const poster = join(root, 'exhibits', id, 'poster.webp');
        if (!existsSync(poster)) continue;
        this.emitFile({ type: 'asset', fileName: `exhibits/${id}/poster.webp`, source: readFileSync(poster) });
      }
    },
  };
}

async function describeInDevelopment(server: ViteDevServer, root: string): Promise<ExhibitManifest[]> {
  const { describeExhibit } = (await server.ssrLoadModule(DESCRIBE)) as Describe;
  return Promise.all(
    findExhibits(root).map(async (id) => {
      const { default: definition } = (await server.ssrLoadModule(`/exhibits/${id}/exhibit.ts`)) as { default: AnyExhibit };
      const built: BuiltParts = { entry: `/exhibits/${id}/exhibit.ts`, poster: `/exhibits/${id}/poster.webp`, files: [] };
      return describeExhibit(id, definition, built);
    }),
  );
}

function builtParts(
  id: string,
  bundle: Rollup.OutputBundle,
  folder: string,
  files: ReadonlyMap<string, BuiltFile>,
  shared: readonly string[],
): BuiltParts {
  const entryOf = (name: string) =>
    Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry && file.name === name)?.fileName;
  const entry = entryOf(`exhibit-${id}`);
  if (entry === undefined) throw new Error(`the build has no entry for the exhibit ${id}`);
  const poster = `exhibits/${id}/poster.webp`;
  const frame = [entryOf('frame'), 'frame/index.html', ...shared].filter((name) => name !== undefined);
  const shell = [entryOf('shell'), 'index.html'].filter((name) => name !== undefined);
  const needed = neededBeyondShell([entry, poster], frame, shell, files).filter((name) => existsSync(join(folder, name)));
  return {
    entry: `/${entry}`,
    poster: `/${poster}`,
    files: needed.map((name) => ({ path: `/${name}`, bytes: statSync(join(folder, name)).size })),
  };
}

/** Which file leads to which, as the bundler knows it. */
function graphOf(bundle: Rollup.OutputBundle): Map<string, BuiltFile> {
  const graph = new Map<string, BuiltFile>();
  for (const file of Object.values(bundle)) {
    if (file.type === 'asset') {
      if (!file.fileName.endsWith('.css')) continue;
      // A style sheet leads to the pictures and fonts that it names.
      const named = Object.keys(bundle).filter((name) => String(file.source).includes(name.split('/').at(-1)!));
      graph.set(file.fileName, { leadsTo: named.filter((name) => name !== file.fileName) });
      continue;
    }
    const { importedCss, importedAssets } = file.viteMetadata ?? { importedCss: [], importedAssets: [] };
    graph.set(file.fileName, { leadsTo: [...file.imports, ...file.dynamicImports, ...importedCss, ...importedAssets] });
  }
  return graph;
}

/** Identifies a build by its content: names and bytes of everything in it. */
function hashOfFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const name of filesBelow(folder))
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);
}
