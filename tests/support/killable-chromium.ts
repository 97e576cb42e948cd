import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumFile } from './chromium.ts';

const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--headless=new',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  '--remote-debugging-port=0',
  '--window-size=640,480',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
];

export interface KillableChromium {
  readonly context: BrowserContext;
  newPage(): Promise<Page>;
  /** Ends the browser as a power cut does: SIGKILL, nothing is said and nothing is waited for. */
  kill(): Promise<void>;
}

/** A browser with a profile that outlives it. Playwright's own launcher hides the process, and its end is always a polite one. */
export async function launchKillable(profile: string): Promise<KillableChromium> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(chromiumFile(), [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
    detached: true,
  });
  const killGroup = () => {
    // The whole group: what a renderer still holds must not reach the disk after the browser is gone.
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL');
  };
  // A test run that is given up takes its browser with it.
  process.once('exit', killGroup);
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      process.off('exit', killGroup);
      resolve();
    }),
  );
  const browser = await connect(child, portFile);
  const context = browser.contexts()[0]!;
  return {
    context,
    newPage: () => context.newPage(),
    async kill() {
      killGroup();
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}

async function connect(child: ChildProcess, portFile: string): Promise<Browser> {
  while (child.exitCode === null) {
    const [port, path] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
    if (port && path) return chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
    await wait(20);
  }
  throw new Error(`Chromium ended with ${child.exitCode} before it could be spoken to`);
}
