import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { injectManifest } from 'workbox-build';

const SOURCE = 'runtime/worker/service-worker.ts';

/** Baked data of one exhibit may have 25 MB in all; Workbox would leave files above 2 MB out without failing. */
const LARGEST_FILE_BYTES = 30 * 1024 * 1024;

/**
 * After the site is written: bundles the service worker by itself and puts into it the list of all files of the site.
 * Must come after the manifests, which are in that list and which name the build.
 */
export function workerPlugin(): Plugin {
  let root = '';
  return {
    name: 'dapeng-worker',
    configResolved(config) {
      root = config.root;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(options) {
        const folder = options.dir!;
        const { build: id } = JSON.parse(readFileSync(join(folder, 'kiosk.json'), 'utf8')) as { build: string };
        const bundled = 'sw-bundle.js';
        await build({
          root,
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          resolve: { tsconfigPaths: true },
          define: { __BUILD__: JSON.stringify(id), 'process.env.NODE_ENV': '"production"' },
          build: {
            outDir: folder,
            emptyOutDir: false,
            target: 'chrome120',
            modulePreload: false,
            rolldownOptions: {
              input: join(root, SOURCE),
              output: { format: 'iife', entryFileNames: bundled, codeSplitting: false },
            },
          },
        });
        const { warnings } = await injectManifest({
          swSrc: join(folder, bundled),
          swDest: join(folder, 'sw.js'),
          globDirectory: folder,
          globPatterns: ['**/*'],
          // The kiosk file is asked from the network first; licences are for readers, not for visitors.
          globIgnores: ['sw.js', bundled, 'kiosk.json', 'licences/**'],
          dontCacheBustURLsMatching: /\/assets\/.*-[\w-]{8,}\.\w+$/,
          maximumFileSizeToCacheInBytes: LARGEST_FILE_BYTES,
          modifyURLPrefix: { '': '/' },
        });
        rmSync(join(folder, bundled));
        if (warnings.length > 0) throw new Error(warnings.join('\n'));
      },
    },
  };
}
