import { existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { fontsPlugin } from './runtime/bake/fonts/vite-plugin.ts';
import { iconsPlugin } from './runtime/bake/icons/vite-plugin.ts';
import { lightBakePlugin } from './runtime/bake/light/vite-plugin.ts';
import { exhibitEntries, manifestPlugin } from './runtime/bake/manifest/vite-plugin.ts';
import { rubyPlugin } from './runtime/bake/ruby/vite-plugin.ts';
import { PAGES, pagesPlugin } from './runtime/bake/site/pages-plugin.ts';
import { workerPlugin } from './runtime/bake/site/worker-plugin.ts';
import { sounds } from './runtime/bake/sounds/vite-plugin.ts';

const root = import.meta.dirname;

/** What a module of the repository may import beyond JavaScript, in the browser and in Node alike. */
const contentPlugins = (): Plugin[] => [fontsPlugin(), rubyPlugin(), lightBakePlugin()];

const pages = PAGES.filter((page) => existsSync(join(root, page.source)));

export default defineConfig({
  root,
  base: '/',
  // Addresses are not folders here: the pages plugin says which page answers where, anything else is not found.
  appType: 'custom',
  publicDir: false,
  cacheDir: '.cache/vite',
  resolve: { tsconfigPaths: true },
  plugins: [react(), ...contentPlugins(), sounds(), iconsPlugin(), pagesPlugin(), manifestPlugin(contentPlugins), workerPlugin()],
  server: { host: 'localhost', strictPort: true },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'chrome120',
    sourcemap: false,
    // The polyfill would be an inline script, which the content security policy refuses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // three is one library in one chunk, loaded after the shell's first frame.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // That bakes take longer than bundling is no news.
      checks: { bundlerTimings: false },
      // The frame imports an exhibit by its address, so the entry must keep its export.
      preserveEntrySignatures: 'exports-only',
      output: {
        codeSplitting: {
          // Kept apart so that the shell's first frame waits for React only, and so that a new exhibit leaves both unchanged.
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'three', test: /node_modules[\\/]three[\\/]/ },
          ],
        },
      },
      input: { ...Object.fromEntries(pages.map((page) => [page.name, join(root, page.source)])), ...exhibitEntries(root) },
    },
  },
});
