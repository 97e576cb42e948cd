import type { Plugin } from 'vite';
import { toWav } from './oscillators.ts';
import { makeSound, SOUND_NAMES, type SoundName } from './sounds.ts';

/** Lays the synthesised sounds at `/sounds/<name>.wav`, in the build and in development. Half a second for all of them. */
export function sounds(): Plugin {
  return {
    name: 'dapeng-sounds',
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const name of SOUND_NAMES) {
        this.emitFile({ type: 'asset', fileName: `sounds/${name}.wav`, source: toWav(makeSound(name)) });
      }
    },
    configureServer(server) {
      server.middlewares.use('/sounds', (request, response, next) => {
        const name = /^\/([a-z]+)\.wav(\?|$)/.exec(request.url ?? '')?.[1] as SoundName | undefined;
        if (!name || !SOUND_NAMES.includes(name)) return next();
        response.setHeader('Content-Type', 'audio/wav');
        response.end(toWav(makeSound(name)));
      });
    },
  };
}
