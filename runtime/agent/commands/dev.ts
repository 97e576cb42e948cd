import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KioskError } from '@base/errors.ts';
import { readArguments, readPort, reportFailures } from '../arguments.ts';
import { inProject, projectRoot } from '../places.ts';
import { print, say } from '../terminal.ts';

const PORT = 5173;

const HELP = `npm run dev [-- <exhibit>] [-- --port N] [-- --no-open]
开发服务器：改动立即可见。写上展项名，就打开这个展项和旁边的调试台。
Development server: changes show at once. Naming an exhibit opens it with the engineer's desk beside it: kiosk, language,
profile, idle clock at 20 ×, a mouse with ten fingers, loss of the GPU, messages.

  /                       the kiosk
  /exhibits/<id>/?desk    one exhibit alone, with the desk
  --port N                where it listens (default ${PORT}); the next free port when that one is taken
  --no-open               opens no browser; the address is printed

Exit code 2: there is no such exhibit, or an option is not known.`;

export function main(argv: readonly string[]): Promise<number> {
  return reportFailures(async () => {
    const { values, positionals } = readArguments(argv, {
      port: { type: 'string', default: String(PORT) },
      'no-open': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const [named, ...more] = positionals;
    if (more.length > 0) {
      throw new KioskError('agent/bad-argument', { argument: more.join(' '), allowed: 'one exhibit at a time' });
    }
    const known = exhibits();
    if (named !== undefined && !known.includes(named)) {
      say(
        `没有这个展项：${named}。已有：${known.join(', ')}。新做一个：npm run new-exhibit -- ${named}`,
        `There is no exhibit "${named}"; there are ${known.join(', ')}. To make it: npm run new-exhibit -- ${named}`,
      );
      return 2;
    }
    const port = readPort(values.port);
    return serve(port, named === undefined ? '/' : `/exhibits/${named}/?desk`, !values['no-open']);
  });
}

/** Serves until Ctrl-C. The address is printed when it answers, with the port that it really has. */
async function serve(port: number, path: string, open: boolean): Promise<number> {
  const { startDevelopmentServer } = await import('@bake/site/development-server.ts');
  const server = await startDevelopmentServer(projectRoot, port, path, open);
  print(server.address);
  say('按 Ctrl-C 停止。', 'Ctrl-C stops it.');
  await new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
  await server.close();
  return 0;
}

function exhibits(): string[] {
  const folder = inProject('exhibits');
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'exhibit.ts')))
    .sort();
}
