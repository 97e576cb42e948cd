import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { bakeFonts, fontFaceCss } from './bake-fonts.ts';

const NAME = 'virtual:dapeng-fonts.css';
const RESOLVED = '/__dapeng-fonts.css';

/** `import 'virtual:dapeng-fonts.css'` declares the families "Dapeng Sans", "Dapeng Serif" and "Dapeng Latin". */
export function fontsPlugin(): Plugin {
  let root = '';
  let licences = new Set<string>();
  return {
    name: 'dapeng-fonts',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    resolveId(source) {
      return source === NAME || source === RESOLVED ? RESOLVED : null;
    },
    async load(id) {
      if (id !== RESOLVED) return null;
      const faces = await bakeFonts(root, join(root, '.cache/fonts'));
      licences = new Set(faces.map((face) => face.licence));
      // Addresses from the repository's root: vite serves them in development, and hashes and copies them in a build.
      return fontFaceCss(faces, (file) => `/.cache/fonts/${basename(file)}`);
    },
    generateBundle() {
      for (const licence of licences) {
        this.emitFile({
          type: 'asset',
          fileName: `licences/${licence.split('/')[1]}.txt`,
          source: readFileSync(join(root, 'node_modules', licence)),
        });
      }
    },
  };
}
