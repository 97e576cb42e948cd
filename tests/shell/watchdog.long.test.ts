import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { faultySite } from '../support/faulty-exhibits/site.ts';
import { type Kiosk, openShell, startKiosk } from '../support/kiosk.ts';
import { clockAt, MORNING, openWithKeys, phase, phaseNow, press, touchTheSea } from './glass.ts';

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
    programme: ['steady', ...FAILING, 'loses-context-once', 'bad-definition', 'throws-in-panel'],
  });
  kiosk = await startKiosk({ siteDir, kioskFile });
});
afterAll(() => kiosk?.stop());

async function atHome(): Promise<Page> {
  const page = await chromium.newPage({ kept: true });
  await clockAt(page, MORNING);
  await listenIn(page);
  await openShell(page, kiosk);
  await page.locator('.call').waitFor();
  await touchTheSea(page);
  return page;
}

interface Seen {
  phases: [string, number][];
  /** For how long one animation frame of the shell kept its own thread from a finger, from `exhibit` on. */
  longestBlockMs: number;
  /** Animation frames of the shell in each phase. */
  frames: Record<string, number>;
  /** When the exhibit last said something, its `ready` included. */
  lastSignMs: number;
}

/** Notes in the shell's page when each phase began, how long it paused, and when it last heard of the exhibit. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const w = window as unknown as { seen: Seen };
    w.seen = { phases: [], longestBlockMs: 0, frames: {}, lastSignMs: 0 };
    new MutationObserver(() => {
      const { phase: now = '' } = document.documentElement.dataset;
      if (w.seen.phases.at(-1)?.[0] !== now) w.seen.phases.push([now, performance.now()]);
    }).observe(document.documentElement, { attributes: true, attributeFilter: ['data-phase'] });
    const frame = () => {
      const name = w.seen.phases.at(-1)?.[0] ?? 'before';
      w.seen.frames[name] = (w.seen.frames[name] ?? 0) + 1;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { blockingDuration: number })[])
        if (entry.startTime > (w.seen.phases.find(([name]) => name === 'exhibit')?.[1] ?? Number.POSITIVE_INFINITY))
          w.seen.longestBlockMs = Math.max(w.seen.longestBlockMs, entry.blockingDuration);
    }).observe({ type: 'long-animation-frame' });
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
          if (seen && (event.data.type === 'ready' || (event.data.type === 'heartbeat' && event.data.frames > 2)))
            seen.lastSignMs = performance.now();
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
  // One visitor meets them all: what one of them does, the next does not feel.
  let visitor: Page;
  beforeAll(async () => {
    visitor = await atHome();
  });

  it.each(FAILING)('F1: %s is replaced by a card and home while the shell goes on drawing', async (exhibit) => {
    const { phases, longestBlockMs, frames } = await failsAndGoesHome(visitor, exhibit);
    expect(phases.map(([name]) => name)).toEqual(['opening', 'exhibit', 'failed', 'home']);
    expect(phases[3]![1] - phases[2]![1], 'from card to home').toBeLessThan(1500);
    // What a processor without a GPU draws for another frame holds up animation frames, never the thread that they run on.
    expect(longestBlockMs, 'the shell stuttered').toBeLessThan(200);
    expect(frames.exhibit, 'the shell stood still').toBeGreaterThan(5);
    expect(await visitor.locator('.notice').isVisible()).toBe(true);
    expect(await visitor.locator('iframe[data-state="visible"]').count()).toBe(0);
  });

  it('F1: one that throws while it opens is replaced as well', async () => {
    const { phases } = await failsAndGoesHome(visitor, 'bad-definition');
    expect(phases.map(([name]) => name)).toEqual(['opening', 'failed', 'home']);
  });

  it('F1: from the last sign of life of a frame that hangs to home it takes no more than 3 s', async () => {
    const { phases, lastSignMs, frames } = await failsAndGoesHome(visitor, 'hangs-after-ready');
    expect(lastSignMs).toBeGreaterThan(phases[0]![1]);
    expect(phases[3]![1] - lastSignMs).toBeLessThan(3000);
    const hungS = (phases[2]![1] - phases[1]![1]) / 1000;
    expect(frames.exhibit! / hungS, 'frames of the shell in a second of the hang').toBeGreaterThan(20);
  });

  it('a context that comes back is no failure', async () => {
    await watch(visitor);
    await openWithKeys(visitor, 'loses-context-once');
    await phase(visitor, 'exhibit');
    await visitor.waitForTimeout(4000);
    expect((await seen(visitor)).phases.map(([name]) => name)).toEqual(['opening', 'exhibit']);
    await press(visitor, '.home-key');
    await phase(visitor, 'home');
  });

  it('F2: the third failure rests it, calmly, and the others go on', async () => {
    for (let round = 0; round < 3; round++) await failsAndGoesHome(visitor, 'throws-in-panel');
    const plate = visitor.locator('[data-exhibit="throws-in-panel"]');
    expect(await plate.getAttribute('data-resting')).not.toBeNull();
    expect(await plate.textContent()).toContain('休');
    await plate.focus();
    await visitor.keyboard.press('Enter');
    expect(await phaseNow(visitor)).toBe('home');
    await openWithKeys(visitor, 'steady');
    await phase(visitor, 'exhibit');
  });
});
