import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { faultySite } from '../support/faulty-exhibits/site.ts';
import { type Kiosk, openShell, startKiosk } from '../support/kiosk.ts';

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
  const { siteDir, kioskFile } = faultySite({ folder, programme: ['steady', ...FAILING, 'loses-context-once'] });
  kiosk = await startKiosk({ siteDir, kioskFile });
});
afterAll(() => kiosk?.stop());

const phase = (page: Page, name: string) => page.locator(`html[data-phase="${name}"]`).waitFor({ state: 'attached' });

async function atHome(): Promise<Page> {
  const page = await chromium.newPage();
  await openShell(page, kiosk);
  await page.locator('.call').waitFor();
  await page.touchscreen.tap(300, 100);
  await phase(page, 'home');
  return page;
}

/** Brings a plate to the front with the keyboard and opens it. */
async function open(page: Page, exhibit: string): Promise<void> {
  const plate = page.locator(`[data-exhibit="${exhibit}"]`);
  await plate.focus();
  if ((await plate.getAttribute('data-front')) === null) {
    await page.keyboard.press('Enter');
    await page.locator(`[data-exhibit="${exhibit}"][data-front]`).waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
  }
  await page.keyboard.press('Enter');
}

/** Notes in the shell's page when each phase began and how long its longest animation frame was. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const w = window as unknown as { phases: [string, number][]; longestMs: number };
    w.phases = [];
    w.longestMs = 0;
    new MutationObserver(() => w.phases.push([document.documentElement.dataset.phase!, performance.now()])).observe(
      document.documentElement,
      { attributes: true, attributeFilter: ['data-phase'] },
    );
    let last = performance.now();
    const run = (nowMs: number) => {
      w.longestMs = Math.max(w.longestMs, nowMs - last);
      last = nowMs;
      requestAnimationFrame(run);
    };
    requestAnimationFrame(run);
  });
}

describe('an exhibit that fails', () => {
  it.each(FAILING)('F1: %s is replaced by a card and home while the shell goes on drawing', async (exhibit) => {
    const page = await atHome();
    await open(page, exhibit);
    await phase(page, 'exhibit').catch(() => undefined);
    await watch(page);
    await page.waitForFunction(() => {
      const { phases } = window as unknown as { phases: [string, number][] };
      return phases.at(-1)?.[0] === 'home';
    });
    const { phases, longestMs } = await page.evaluate(() => {
      const w = window as unknown as { phases: [string, number][]; longestMs: number };
      return { phases: w.phases, longestMs: w.longestMs };
    });
    expect(phases.map(([name]) => name)).toEqual(['failed', 'home']);
    expect(phases[1]![1] - phases[0]![1], 'from card to home').toBeLessThan(1500);
    expect(longestMs, 'the shell stuttered').toBeLessThan(1000);
    expect(await page.locator('.notice').isVisible()).toBe(true);
    expect(await page.locator('iframe[data-state="visible"]').count()).toBe(0);
  });

  it('F1: from a hang to home it takes no more than 3 s', async () => {
    const page = await atHome();
    await open(page, 'hangs-after-ready');
    await phase(page, 'exhibit');
    await watch(page);
    const shownAtMs = await page.evaluate(() => performance.now());
    await phase(page, 'home');
    const homeAtMs = await page.evaluate(() => (window as unknown as { phases: [string, number][] }).phases.at(-1)![1]);
    // The exhibit hangs 0.5 s after its first frame.
    expect(homeAtMs - shownAtMs).toBeLessThan(500 + 3000);
  });

  it('a context that comes back is no failure', async () => {
    const page = await atHome();
    await open(page, 'loses-context-once');
    await phase(page, 'exhibit');
    await watch(page);
    await page.waitForTimeout(4000);
    expect(await page.evaluate(() => (window as unknown as { phases: unknown[] }).phases)).toEqual([]);
  });

  it('F2: the third failure rests it, calmly, and the others go on', async () => {
    const page = await atHome();
    for (let round = 0; round < 3; round++) {
      await open(page, 'throws-in-step');
      await phase(page, 'failed');
      await phase(page, 'home');
    }
    const plate = page.locator('[data-exhibit="throws-in-step"]');
    expect(await plate.getAttribute('data-resting')).not.toBeNull();
    expect(await plate.innerText()).toContain('休');
    await plate.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.documentElement.dataset.phase)).toBe('home');
    await open(page, 'steady');
    await phase(page, 'exhibit');
  });
});
