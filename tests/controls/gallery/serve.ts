import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import { fontsPlugin } from '../../../runtime/bake/fonts/vite-plugin.ts';
import { rubyPlugin } from '../../../runtime/bake/ruby/vite-plugin.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Serves the page on which every control lies, as the build would compile it. */
export async function serveGallery(port: number): Promise<{ url: string; server: ViteDevServer }> {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'mpa',
    cacheDir: '.cache/vite-gallery',
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    plugins: [react(), fontsPlugin(), rubyPlugin()],
    server: { host: 'localhost', port, strictPort: true, hmr: false, watch: null },
    // Found beforehand, so that no test meets a page that reloads because a package turned up late.
    optimizeDeps: {
      include: [
        'react',
        'react-dom',
        'react-dom/client',
        'react/jsx-runtime',
        'react/jsx-dev-runtime',
        'react-aria',
        'd3-scale',
        'd3-shape',
        'i18next',
        'zod',
      ],
    },
  });
  await server.listen();
  return { url: `http://localhost:${port}/tests/controls/gallery/index.html`, server };
}
