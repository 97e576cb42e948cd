import type { Page } from 'playwright-core';
import type { Bench } from '../bench.ts';
import { probe } from '../page-probes.ts';

/** Hands of a visitor at the shell, for measurements that need a whole visit. */

const PATIENCE_MS = 90_000;
/** A tap that only brought a plate to the front is followed by another one. */
const SECOND_TAP_MS = 4_000;

declare global {
  interface Window {
    /** From the finger leaving the plate to the first usable frame of the exhibit, ms; null until then. */
    openedAfterMs: number | null;
  }
}

const phase = (page: Page, name: string) =>
  page.locator(`html[data-phase="${name}"]`).waitFor({ state: 'attached', timeout: PATIENCE_MS });

async function tap(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox({ timeout: PATIENCE_MS });
  if (box === null) throw new Error(`${selector} is not on the glass`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

/** Opens the shell and goes home; the spare frame is warm and the coast is there when this answers. */
export async function goHome(page: Page, bench: Bench): Promise<void> {
  await probe(page);
  await page.goto(`${bench.origin}/`, { waitUntil: 'load' });
  await page.locator('html[data-phase="attract"] .call').waitFor({ timeout: PATIENCE_MS });
  await spareIsWarm(page);
  await page.locator('.coast[data-state="shown"]').waitFor({ state: 'attached', timeout: PATIENCE_MS });
  await page.touchscreen.tap(300, 100);
  await phase(page, 'home');
}

/** One frame stands ready: its stage is mounted and has drawn. */
export async function spareIsWarm(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe')];
      return frames.length === 1 && frames[0]!.dataset.state === 'spare';
    },
    null,
    { timeout: PATIENCE_MS, polling: 100 },
  );
  const place = await page.locator('iframe[data-state="spare"]').elementHandle({ timeout: PATIENCE_MS });
  const spare = await place!.contentFrame();
  // What a debugger holds does not go, and would count as the shell's.
  await place!.dispose();
  if (spare === null) throw new Error('the spare frame has no page');
  // A frame that was just put there has nothing in it yet.
  await spare.waitForURL(/\/frame\//, { timeout: PATIENCE_MS, waitUntil: 'commit' });
  await spare.waitForFunction(() => document.querySelector('canvas') !== null && window.probed.draws.mostCalls > 0, null, {
    timeout: PATIENCE_MS,
    polling: 100,
  });
}

/** Taps the exhibit's plate. Answers how long its first usable frame took, from the finger leaving the glass. */
export async function openExhibit(page: Page, exhibit: string): Promise<number> {
  await page.evaluate(() => {
    window.openedAfterMs = null;
    let upMs = 0;
    // Taken away again: what a measurement leaves behind would count as the shell's.
    const done = new AbortController();
    const onUp = (event: PointerEvent) => {
      upMs = event.timeStamp;
    };
    addEventListener('pointerup', onUp, { capture: true, signal: done.signal });
    const observer = new MutationObserver(() => {
      if (document.querySelector('iframe[data-state="visible"]') === null) return;
      observer.disconnect();
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        window.openedAfterMs = performance.now() - upMs;
        done.abort();
        channel.port1.close();
      };
      requestAnimationFrame(() => channel.port2.postMessage(null));
    });
    observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
  });
  const opened = (timeout: number) => page.waitForFunction(() => window.openedAfterMs !== null, null, { timeout, polling: 100 });
  await tap(page, `[data-exhibit="${exhibit}"]`);
  await page
    .locator('html[data-phase="opening"], html[data-phase="exhibit"]')
    .waitFor({ state: 'attached', timeout: SECOND_TAP_MS })
    .catch(() => tap(page, `[data-exhibit="${exhibit}"]`));
  await opened(PATIENCE_MS);
  await phase(page, 'exhibit');
  return page.evaluate(() => window.openedAfterMs!);
}

/** Leaves by the home key; answers when the next spare frame is warm. */
export async function leaveExhibit(page: Page): Promise<void> {
  await tap(page, '.home-key');
  await phase(page, 'home');
  await spareIsWarm(page);
}
