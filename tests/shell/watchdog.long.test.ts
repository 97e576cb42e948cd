import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { faultySite } from '../support/faulty-exhibits/site.ts';
import { type Kiosk, openShell, startKiosk } from '../support/kiosk.ts';
import { clockAt, MORNING, openWithKeys, phase, phaseNow, touchTheSea } from './glass.ts';

/*
 * Exhibits that really hang, throw and lose the GPU, in their own process behind the real shell. Measured in the shell's
 * page: from the fault to the card and to home, and the longest pause of its own animation frames meanwhile.
 */

const chromium = sharedChromium();
const FAILING = [
  'hangs-after-ready',
  'throws-in-frame-callback',
  'throws-in-scene',
  'throws-in-step',
  'rejects-promise',
  'loses-context-twice',
  'loses-context-for-good',
];
let kiosk: Kiosk;
beforeAll(async () => {
  const folder = new URL('../../.cache/shell-watchdog', import.meta.url).pathname;
  const { siteDir, kioskFile } = faultySite({
    folder,
    programme: ['steady', ...FAILING, 'loses-context-once', 'bad-definition'],
  });
  kiosk = await startKiosk({ siteDir, kioskFile });
});
afterAll(() => kiosk?.stop());

async function atHome(): Promise<Page> {
  const page = await chromium.newPage();
  await clockAt(page, MORNING);
  await listenIn(page);
  await openShell(page, kiosk);
  await page.locator('.call').waitFor();
  await touchTheSea(page);
  return page;
}

interface Seen {
  phases: [string, number][];
  longestMs: number;
  lastBeatMs: number;
}

/** Notes in the shell's page when each phase began, how long its longest animation frame was, and when it last heard a heartbeat. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const w = window as unknown as { seen: Seen };
    w.seen = { phases: [], longestMs: 0, lastBeatMs: 0 };
    new MutationObserver(() => {
      const { phase: now = '' } = document.documentElement.dataset;
      if (w.seen.phases.at(-1)?.[0] !== now) w.seen.phases.push([now, performance.now()]);
    }).observe(document.documentElement, { attributes: true, attributeFilter: ['data-phase'] });
    let last = performance.now();
    const run = (nowMs: number) => {
      if (w.seen.phases.some(([name]) => name === 'exhibit')) w.seen.longestMs = Math.max(w.seen.longestMs, nowMs - last);
      last = nowMs;
      requestAnimationFrame(run);
    };
    requestAnimationFrame(run);
  });
}

/** Before the page loads: lets `watch` see what comes through the ports. */
async function listenIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const onmessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage')!;
    Object.defineProperty(MessagePort.prototype, 'onmessage', {
      ...onmessage,
      set(listener: (event: MessageEvent) => void) {
        onmessage.set!.call(this, (event: MessageEvent) => {
          const { seen } = window as unknown as { seen?: Seen };
          // The spare beats too, but has drawn nothing.
          if (seen && event.data.type === 'heartbeat' && event.data.frames > 2) seen.lastBeatMs = performance.now();
          listener(event);
        });
      },
    });
  });
}

const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

async function failsAndGoesHome(page: Page, exhibit: string): Promise<Seen> {
  await watch(page);
  await openWithKeys(page, exhibit);
  await page.waitForFunction(
    () => {
      const { phases } = (window as unknown as { seen: Seen }).seen;
      return phases.at(-1)?.[0] === 'home' && phases.some(([name]) => name === 'failed');
    },
    null,
    { timeout: 60_000 },
  );
  return seen(page);
}

describe('an exhibit that fails', () => {
  it.each(FAILING)('F1: %s is replaced by a card and home while the shell goes on drawing', async (exhibit) => {
    const page = await atHome();
    const { phases, longestMs } = await failsAndGoesHome(page, exhibit);
    expect(phases.map(([name]) => name)).toEqual(['opening', 'exhibit', 'failed', 'home']);
    expect(phases[3]![1] - phases[2]![1], 'from card to home').toBeLessThan(1500);
    expect(longestMs, 'the shell stuttered').toBeLessThan(1000);
    expect(await page.locator('.notice').isVisible()).toBe(true);
    expect(await page.locator('iframe[data-state="visible"]').count()).toBe(0);
  });

  it('F1: one that throws while it opens is replaced as well', async () => {
    const page = await atHome();
    const { phases } = await failsAndGoesHome(page, 'bad-definition');
    expect(phases.map(([name]) => name)).toEqual(['opening', 'failed', 'home']);
  });

  it('F1: from the last sign of life of a frame that hangs to home it takes no more than 3 s', async () => {
    const page = await atHome();
    const { phases, lastBeatMs } = await failsAndGoesHome(page, 'hangs-after-ready');
    expect(lastBeatMs).toBeGreaterThan(phases[1]![1]);
    expect(phases[3]![1] - lastBeatMs).toBeLessThan(3000);
  });

  it('a context that comes back is no failure', async () => {
    const page = await atHome();
    await watch(page);
    await openWithKeys(page, 'loses-context-once');
    await phase(page, 'exhibit');
    await page.waitForTimeout(4000);
    expect((await seen(page)).phases.map(([name]) => name)).toEqual(['opening', 'exhibit']);
  });

  it('F2: the third failure rests it, calmly, and the others go on', async () => {
    const page = await atHome();
    for (let round = 0; round < 3; round++) await failsAndGoesHome(page, 'throws-in-step');
    const plate = page.locator('[data-exhibit="throws-in-step"]');
    expect(await plate.getAttribute('data-resting')).not.toBeNull();
    expect(await plate.textContent()).toContain('休');
    await plate.focus();
    await page.keyboard.press('Enter');
    expect(await phaseNow(page)).toBe('home');
    await openWithKeys(page, 'steady');
    await phase(page, 'exhibit');
  });
});
