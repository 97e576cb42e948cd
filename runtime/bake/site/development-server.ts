import { Console } from 'node:console';
import { join } from 'node:path';
import { createLogger, createServer } from 'vite';

export interface DevelopmentServer {
  /** Where `path` is found, with the port that the server really has. */
  address: string;
  close(): Promise<void>;
}

/** Serves the project's sources as they change. Answers when it listens; takes another port when the one that is wished is taken. */
export async function startDevelopmentServer(
  root: string,
  port: number,
  path: string,
  open: boolean,
): Promise<DevelopmentServer> {
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    // The address alone goes to stdout, where a program may read it.
    customLogger: createLogger('info', { console: new Console(process.stderr) }),
    server: {
      port,
      strictPort: false,
      open: open && path,
      // What tests and builds write there is nothing that a page shows; without this each of them would load it anew.
      watch: { ignored: ['**/.cache/**', '**/dist/**'] },
    },
  });
  await server.listen();
  const origin = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
  return { address: new URL(path, origin).href, close: () => server.close() };
}
