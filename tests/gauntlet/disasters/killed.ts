import type { CDPSession, Page } from 'playwright-core';
import { phaseNow, press } from '../../shell/glass.ts';
import type { PageWish } from '../arena.ts';
import type { Ground } from '../check.ts';
import type { Disaster } from '../checks/life.ts';
import { openInShell, wake, walkUp } from '../shell-glass.ts';
import { homeAgain, RESCUED_WITHIN_MS } from './rescue.ts';

/** Longer than the watchdog's patience, and longer than a GPU process takes to start. */
const BETWEEN_KILLS_MS = 5_000;

/** The process of the exhibit's page dies: the visitor is home again, and the exhibit opens anew. */
export async function rendererKilled(ground: Ground, wish: PageWish): Promise<Disaster> {
  const watch = await walkUp(ground, wish);
  const { page, context } = watch;
  try {
    await wake(watch);
    const { frame } = await openInShell(ground, watch);
    // With a frame the test's own page counts as crashed for Playwright; the shell is asked past it from here on.
    const shell = askPast(await context.newCDPSession(page));
    const session = await context.newCDPSession(frame);
    const startedMs = performance.now();
    // It never answers: that is what it is for.
    session.send('Page.crash').catch(() => undefined);
    if (!(await shell.reaches(['home', 'attract'], RESCUED_WITHIN_MS)))
      return {
        figures: {},
        problems: [`the shell was not home within ${RESCUED_WITHIN_MS / 1000} s; it is ${await shell.phase()}`],
      };
    const homeMs = performance.now() - startedMs;
    await shell.choose(ground.exhibit.id);
    const opened = await shell.reaches(['exhibit'], OPENS_WITHIN_MS);
    return {
      figures: { crashHomeMs: Math.round(homeMs) },
      problems: opened ? [] : [`the exhibit did not open again; the shell is in ${await shell.phase()}`],
    };
  } finally {
    await watch.close();
  }
}

const OPENS_WITHIN_MS = 60_000;

/** The shell's page by the debugger's own words. */
function askPast(session: CDPSession) {
  const ask = async (expression: string): Promise<unknown> =>
    (await session.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  const phase = () => ask('document.documentElement.dataset.phase');
  return {
    phase,
    async reaches(phases: readonly string[], withinMs: number): Promise<boolean> {
      const untilMs = performance.now() + withinMs;
      while (performance.now() < untilMs) {
        if (phases.includes(String(await phase()))) return true;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return false;
    },
    /** By the keyboard: the first stroke may only bring the plate to the front. */
    async choose(exhibit: string): Promise<void> {
      for (let stroke = 0; stroke < 2 && (await phase()) === 'home'; stroke++) {
        await ask(`document.querySelector('[data-exhibit="${exhibit}"]').focus()`);
        const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
        await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
        await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
        await new Promise((resolve) => setTimeout(resolve, FRONT_MS));
      }
    },
  };
}

/** A plate glides to the front in less. */
const FRONT_MS = 1500;

/** The process that draws for everybody dies twice, five seconds apart: afterwards a visit can be played. */
export async function gpuKilledTwice(ground: Ground, wish: PageWish): Promise<Disaster> {
  const watch = await walkUp(ground, wish);
  const { page } = watch;
  try {
    await wake(watch);
    await openInShell(ground, watch);
    for (let kill = 0; kill < 2; kill++) {
      await killGpu(page);
      await page.waitForTimeout(BETWEEN_KILLS_MS);
    }
    const startedMs = performance.now();
    const settled = await page
      .waitForFunction(() => ['home', 'exhibit', 'attract'].includes(document.documentElement.dataset.phase ?? ''), null, {
        polling: 100,
        timeout: RESCUED_WITHIN_MS,
      })
      .then(
        () => true,
        () => false,
      );
    if (!settled) return { figures: {}, problems: [`the shell stands in ${await phaseNow(page)}`] };
    const settledMs = performance.now() - startedMs;
    if ((await phaseNow(page)) === 'exhibit') {
      await press(page, '.home-key');
      await homeAgain(page);
    }
    if ((await phaseNow(page)) === 'attract') await wake(watch);
    await openInShell(ground, watch);
    return { figures: { gpuTwiceSettledMs: Math.round(settledMs) }, problems: [] };
  } finally {
    await watch.close();
    await ground.arena.endBrowser();
  }
}

async function killGpu(page: Page): Promise<void> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const gpu = processInfo.find(({ type }) => type === 'GPU');
  // The process is one that this run's own browser has started.
  if (gpu !== undefined) process.kill(gpu.id, 'SIGKILL');
  await session.detach();
}
