import { type Plugin, runnerImport } from 'vite';

/**
 * Runs a TypeScript module of the repository in Node, as it stands on disk now, with the repository's aliases. The
 * plugins give what only a build knows (`?ruby`, `?bake`, the fonts' style sheet).
 */
export async function runModule<T>(root: string, file: string, plugins: readonly Plugin[] = []): Promise<T> {
  const { module } = await runnerImport<T>(file, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    plugins: [...plugins],
  });
  return module;
}
