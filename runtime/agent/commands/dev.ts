import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inProject, projectRoot } from '../places.ts';
import { print, say } from '../terminal.ts';

const HELP = `npm run dev [-- <exhibit>] [-- --port N] [-- --no-open]
开发服务器：改动立即可见。写上展项名，就打开这个展项和旁边的调试台。其余参数交给 Vite。
Development server: changes show at once. Naming an exhibit opens it with the engineer's desk beside it: kiosk, language,
profile, idle clock at 20 ×, a mouse with ten fingers, loss of the GPU, messages. Further arguments go to Vite.

  /                       the kiosk
  /exhibits/<id>/?desk    one exhibit alone, with the desk
  --no-open               opens no browser; the address is printed

Exit code 2: there is no such exhibit.`;

const PORT = 5173;

export function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    print(HELP);
    return Promise.resolve(0);
  }
  const [first, ...rest] = argv;
  const named = first !== undefined && !first.startsWith('-') ? first : null;
  const given = (named === null ? argv : rest).filter((argument) => argument !== '--no-open');
  if (named !== null) {
    const known = exhibits();
    if (!known.includes(named)) {
      say(
        `没有这个展项：${named}。已有：${known.join(', ')}。新做一个：npm run new-exhibit -- ${named}`,
        `There is no exhibit "${named}"; there are ${known.join(', ')}. To make it: npm run new-exhibit -- ${named}`,
      );
      return Promise.resolve(2);
    }
    const path = `/exhibits/${named}/?desk`;
    print(`http://localhost:${portOf(given)}${path}`);
    if (!argv.includes('--no-open')) given.push('--open', path);
  }
  return runVite(given);
}

function runVite(args: readonly string[]): Promise<number> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, ...args], { cwd: projectRoot, stdio: 'inherit' });
  // The terminal sends Ctrl-C to both; a service sends it to this process only.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 0));
  });
}

function exhibits(): string[] {
  const folder = inProject('exhibits');
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'exhibit.ts')))
    .sort();
}

function portOf(args: readonly string[]): string {
  const joined = args.find((argument) => argument.startsWith('--port='));
  return joined?.slice('--port='.length) ?? args[args.indexOf('--port') + 1 || args.length] ?? String(PORT);
}
