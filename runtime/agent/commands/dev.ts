import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from '../places.ts';
import { print } from '../terminal.ts';

const HELP = `npm run dev [-- --port N]
开发服务器：改动立即可见。其余参数交给 Vite。
Development server: changes show at once. Further arguments go to Vite.

  /                 the kiosk          /exhibits/<id>/   one exhibit alone`;

export function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    print(HELP);
    return Promise.resolve(0);
  }
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, ...argv], { cwd: projectRoot, stdio: 'inherit' });
  // The terminal sends Ctrl-C to both; a service sends it to this process only.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 0));
  });
}
