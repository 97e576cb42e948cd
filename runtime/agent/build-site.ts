import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BuildInputs, readInputs, stalenessOf, writeStamp } from './build-inputs.ts';
import { inProject, projectRoot } from './places.ts';
import { say } from './terminal.ts';

/*
 * Builds the site when it is stale.
 *
 * Vite writes into a folder beside it, and the commit point is the renaming at the end: an agent that is serving, or a
 * build that is cut short, never meets half a site. Two builds at once wait for each other.
 */

const SITE = inProject('dist');
const NEXT = inProject('.cache', 'site-next');
const LAST = inProject('.cache', 'site-last');
const LOCK = inProject('.cache', 'build.lock');

export interface BuildOutcome {
  /** False when the build failed; the site that was there stays. */
  ok: boolean;
  /** False when nothing had changed. */
  built: boolean;
  changed: string[];
  seconds: number;
}

export async function buildSite(options: { force: boolean; kioskFiles: 'live' | 'built-in' }): Promise<BuildOutcome> {
  // A site that is up to date needs no lock, and so no folder that can be written to.
  const seen = stalenessOf(SITE, readInputs(projectRoot), options.kioskFiles);
  if (seen.state === 'fresh' && !options.force) return NOTHING_TO_DO;
  try {
    return await buildLocked(options);
  } catch (error) {
    const { code, path = '' } = error as NodeJS.ErrnoException;
    if (code === undefined || !CANNOT_WRITE.includes(code)) throw error;
    say(`不能写入 ${path}（${code}）。`, `${path} cannot be written (${code}).`);
    return { ok: false, built: false, changed: [], seconds: 0 };
  }
}

const NOTHING_TO_DO: BuildOutcome = { ok: true, built: false, changed: [], seconds: 0 };
/** A folder of somebody else, a medium that is read only, a disk that is full. */
const CANNOT_WRITE = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR'];

async function buildLocked(options: { force: boolean; kioskFiles: 'live' | 'built-in' }): Promise<BuildOutcome> {
  const release = await takeLock();
  try {
    const inputs = readInputs(projectRoot);
    const staleness = stalenessOf(SITE, inputs, options.kioskFiles);
    if (staleness.state === 'fresh' && !options.force) return NOTHING_TO_DO;
    const changed = staleness.state === 'stale' ? staleness.changed : [];
    tellWhy(staleness.state, changed);
    const startedAtMs = performance.now();
    const ok = (await runVite()) && existsSync(join(NEXT, 'index.html'));
    if (ok) putInPlace(inputs);
    return { ok, built: true, changed, seconds: Math.round((performance.now() - startedAtMs) / 100) / 10 };
  } finally {
    release();
  }
}

function tellWhy(state: 'fresh' | 'missing' | 'stale', changed: readonly string[]): void {
  if (state === 'missing') say('首次构建网站，请稍候……', 'Building the site for the first time, please wait …');
  else if (state === 'stale') {
    const few = changed.slice(0, 5).join(', ') + (changed.length > 5 ? ', …' : '');
    say(`有 ${changed.length} 个文件变了，正在重新构建……`, `${changed.length} files changed (${few}); building again …`);
  } else say('按要求重新构建……', 'Building again, as asked …');
}

function putInPlace(inputs: BuildInputs): void {
  writeStamp(NEXT, inputs);
  rmSync(LAST, { recursive: true, force: true });
  if (existsSync(SITE)) renameSync(SITE, LAST);
  renameSync(NEXT, SITE);
  rmSync(LAST, { recursive: true, force: true });
}

/** How often a build that goes on says so. */
const STILL_MS = 15_000;

function runVite(): Promise<boolean> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  rmSync(NEXT, { recursive: true, force: true });
  const startedAtMs = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [vite, 'build', '--outDir', NEXT, '--emptyOutDir', '--logLevel', 'warn'], {
      cwd: projectRoot,
      stdio: ['ignore', 2, 2],
    });
    const still = setInterval(() => {
      const seconds = Math.round((performance.now() - startedAtMs) / 1000);
      say(`仍在构建（${seconds} 秒）……`, `Still building (${seconds} s) …`);
    }, STILL_MS);
    const end = (succeeded: boolean) => {
      clearInterval(still);
      resolve(succeeded);
    };
    child.on('error', () => end(false));
    child.on('exit', (code) => end(code === 0));
  });
}

/** One build at a time. A lock whose process is gone was left by a power cut and is taken over. */
async function takeLock(): Promise<() => void> {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (let told = false; ; ) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return () => rmSync(LOCK, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (!isAlive(lockHolder())) rmSync(LOCK, { force: true });
    else {
      if (!told) say('另一个构建正在进行，等待它完成……', 'Another build is running; waiting for it …');
      told = true;
      await wait(300);
    }
  }
}

function lockHolder(): number {
  try {
    return Number(readFileSync(LOCK, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
