import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const BOOTSTRAP = join(projectRoot, 'runtime', 'agent', 'bootstrap.mjs');

export interface KioskOptions {
  kioskFile?: string;
  port?: number;
  /** Kept after the kiosk stops; without it the kiosk gets a folder of its own that goes with it. */
  stateDir?: string;
  /** A built site; without it `dist/`, which the test command has brought up to date. */
  siteDir?: string;
}

export interface Kiosk {
  port: number;
  pid: number;
  /** `http://localhost:<port>` */
  origin: string;
  slots: [string, string];
  /** What it wrote to the terminal so far. */
  said(): string;
  /** Ends it as a person does, with Ctrl-C, and answers the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/** Starts the real agent, as `npm start` does, and answers when it serves. */
export async function startKiosk(options: KioskOptions = {}): Promise<Kiosk> {
  const port = options.port ?? (await freePort());
  const ownState = options.stateDir === undefined ? mkdtempSync(join(tmpdir(), 'dapeng-kiosk-')) : null;
  const agent = runCommand('start', [
    '--json',
    '--no-open',
    ...['--port', String(port)],
    ...['--state', options.stateDir ?? ownState!],
    ...['--site', options.siteDir ?? join(projectRoot, 'dist')],
    ...(options.kioskFile === undefined ? [] : ['--kiosk', options.kioskFile]),
  ]);
  const ended = agent.ended.finally(() => {
    if (ownState !== null) rmSync(ownState, { recursive: true, force: true });
  });
  await Promise.race([agent.firstLine, ended]);
  if (agent.child.exitCode !== null) throw new Error(`the agent ended with ${agent.child.exitCode}:\n${agent.said()}`);
  return {
    port,
    pid: agent.child.pid!,
    origin: `http://localhost:${port}`,
    slots: [`http://slot-a.localhost:${port}`, `http://slot-b.localhost:${port}`],
    said: agent.said,
    stop(signal = 'SIGINT') {
      agent.child.kill(signal);
      return ended;
    },
    async kill() {
      agent.child.kill('SIGKILL');
      await ended;
    },
  };
}

export interface RunningCommand {
  child: ChildProcess;
  /** The first line on standard output. */
  firstLine: Promise<string>;
  ended: Promise<number | null>;
  printed(): string;
  said(): string;
}

/** Runs one of the project's commands as npm would, input closed unless `input` is given. */
export function runCommand(
  name: string,
  args: readonly string[],
  options: { input?: string; cwd?: string } = {},
): RunningCommand {
  const child = spawn(process.execPath, [BOOTSTRAP, name, ...args], {
    cwd: options.cwd ?? projectRoot,
    env: { ...process.env, INIT_CWD: options.cwd ?? projectRoot },
  });
  child.stdin.end(options.input ?? '');
  let printed = '';
  let said = '';
  let tellFirstLine: (line: string) => void;
  const firstLine = new Promise<string>((resolve) => {
    tellFirstLine = resolve;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    if (printed.includes('\n')) tellFirstLine(printed.slice(0, printed.indexOf('\n')));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  // A test run that is given up takes its commands with it.
  const giveUp = () => child.kill('SIGKILL');
  process.once('exit', giveUp);
  const ended = new Promise<number | null>((resolve) =>
    child.on('close', (code) => {
      process.off('exit', giveUp);
      resolve(code);
    }),
  );
  return { child, firstLine, ended, printed: () => printed, said: () => said };
}

/** Opens the shell and answers when its document has loaded. */
export async function openShell(page: Page, kiosk: Kiosk, path = '/'): Promise<void> {
  await page.goto(`${kiosk.origin}${path}`, { waitUntil: 'load' });
}

/** A port that nobody has on either loopback address. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
