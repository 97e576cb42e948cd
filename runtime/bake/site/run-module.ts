import { createServer, type Plugin } from 'vite';

/** Imports a TypeScript module of the repository into Node. */
export type LoadModule = <T>(file: string) => Promise<T>;

/**
 * Lends a way to run modules of the repository in Node as they stand on disk now, with the repository's aliases. The
 * plugins give what only a build knows (`?ruby`, `?bake`, the fonts' style sheet). Nothing listens and nothing watches.
 */
export async function withModules<R>(
  root: string,
  plugins: readonly Plugin[],
  use: (load: LoadModule) => Promise<R>,
): Promise<R> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    cacheDir: '.cache/vite-node',
    resolve: { tsconfigPaths: true },
    optimizeDeps: { noDiscovery: true, include: [] },
    // Node would take this package's CommonJS half, and with it a second three.
    ssr: { noExternal: ['@react-three/fiber'] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    plugins: [...plugins],
  });
  try {
    return await use(async <T>(file: string) => (await server.ssrLoadModule(file)) as T);
  } finally {
    await server.close();
  }
}
