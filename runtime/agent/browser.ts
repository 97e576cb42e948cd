import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from './terminal.ts';

/** Flags of every window: nothing asks, nothing is offered, nothing reaches for the internet. */
const QUIET_FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  '--deny-permission-prompts',
  '--password-store=basic',
  '--autoplay-policy=no-user-gesture-required',
];

/** A kiosk besides: no frame, no zoom by pinching, no going back by swiping, no bubbles after a power cut. */
const KIOSK_FLAGS = [
  '--kiosk',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--noerrdialogs',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--touch-events=enabled',
];

export function browserFlags(options: { url: string; profile: string; fullscreen: boolean; isRoot: boolean }): string[] {
  return [
    ...QUIET_FLAGS,
    `--user-data-dir=${options.profile}`,
    ...(options.isRoot ? ['--no-sandbox'] : []),
    ...(options.fullscreen ? [...KIOSK_FLAGS, `--app=${options.url}`] : ['--new-window', options.url]),
  ];
}

/** A browser that ends sooner than this was only a messenger: it handed the address to one that runs already. */
const MESSENGER_MS = 3000;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/** Pause before the browser is started again after `failures` ends in a row: 1 s, doubling, at most 30 s. */
export const pauseMs = (failures: number): number => Math.min(FIRST_WAIT_MS * 2 ** Math.max(0, failures - 1), LONGEST_WAIT_MS);

/** The browser's own folder. Where the state cannot be written, one that lasts as long as the machine runs: a kiosk opens all the same. */
export function profileIn(stateFolder: string): string {
  const profile = join(stateFolder, 'browser');
  try {
    mkdirSync(profile, { recursive: true });
    return profile;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    say(`不能写入 ${profile}，浏览器使用临时文件夹。`, `The browser uses a temporary folder: ${words}`);
    return mkdtempSync(join(tmpdir(), 'dapeng-browser-'));
  }
}

/**
 * Opens the browser. In full screen it is watched: one that ends is started again, because a visitor must never stand
 * before a desktop. In a window, closing it is somebody's wish and the agent runs on.
 */
export function openBrowser(options: { file: string; url: string; stateFolder: string; fullscreen: boolean }): { close(): void } {
  const profile = profileIn(options.stateFolder);
  const flags = browserFlags({ ...options, profile, isRoot: process.getuid?.() === 0 });
  let child: ChildProcess | null = null;
  let again: NodeJS.Timeout | null = null;
  let closed = false;
  let failures = 0;

  const start = () => {
    const startedAtMs = performance.now();
    let ended = false;
    child = spawn(options.file, flags, { stdio: 'ignore' });
    const end = (code: number | null) => {
      if (ended || closed) return;
      ended = true;
      const livedMs = performance.now() - startedAtMs;
      if (!options.fullscreen || (code === 0 && livedMs < MESSENGER_MS)) return;
      failures = livedMs > LONGEST_WAIT_MS ? 1 : failures + 1;
      say('浏览器已退出，正在重新打开。', 'The browser ended; opening it again.');
      again = setTimeout(start, pauseMs(failures));
    };
    child.on('error', (error) => {
      say(`浏览器无法启动：${error.message}`, `The browser could not be started: ${error.message}`);
      end(null);
    });
    child.on('exit', end);
  };
  start();

  return {
    close() {
      closed = true;
      if (again !== null) clearTimeout(again);
      child?.kill('SIGTERM');
    },
  };
}
