import type { Frame, Page } from 'playwright-core';

/** What a visitor's hand and a test's clock do to the shell's page. */

/** An ordinary working day of which no calendar makes anything. */
export const MORNING = '2026-11-24T10:00:00';
export const EVENING = '2026-11-24T22:00:00';

const MOST_HOLDS = 3;
const HOLD_ANSWERS_MS = 15_000;

declare global {
  interface Window {
    /** Milliseconds by which the page's clocks have been put forward. */
    skippedMs?: number;
  }
}

/**
 * Sets the page's wall clock to a local time; it runs on from there. Wall clock and monotonic clock can be put forward
 * together with `skip`: for the page, time has passed; timers and frames are the real ones.
 */
export async function clockAt(page: Page, localTime: string): Promise<void> {
  await page.addInitScript((local) => {
    const RealDate = Date;
    const realPerformanceMs = performance.now.bind(performance);
    const offsetMs = new RealDate(local).getTime() - RealDate.now();
    const skippedMs = () => window.skippedMs ?? 0;
    const wallMs = () => RealDate.now() + offsetMs + skippedMs();
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args) => (args.length === 0 ? new target(wallMs()) : Reflect.construct(target, args)),
      get: (target, key) => (key === 'now' ? wallMs : Reflect.get(target, key)),
    });
    performance.now = () => realPerformanceMs() + skippedMs();
  }, localTime);
}

export function skip(page: Page, ms: number): Promise<void> {
  return page.evaluate((by) => {
    window.skippedMs = (window.skippedMs ?? 0) + by;
  }, ms);
}

export const phase = (page: Page, name: string, within: { timeout?: number } = {}) =>
  page.locator(`html[data-phase="${name}"]`).waitFor({ state: 'attached', ...within });

export const phaseNow = (page: Page) => page.evaluate(() => document.documentElement.dataset.phase);

/** Waits until an element stands still on the glass, and answers its middle. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const rect = await page
    .locator(selector)
    .first()
    .evaluate(async (element) => {
      const place = () => element.getBoundingClientRect();
      let last = place();
      for (let still = 0; still < 3; ) {
        await new Promise((next) => requestAnimationFrame(next));
        const now = place();
        still = now.x === last.x && now.y === last.y ? still + 1 : 0;
        last = now;
      }
      return { x: last.x, y: last.y, width: last.width, height: last.height };
    });
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** One tap of a finger in the middle of what `selector` finds first. */
export async function press(page: Page, selector: string): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  await page.touchscreen.tap(x, y);
}

/** Holds it until the shell is in the phase; lets go and holds again when nothing comes of it, as a visitor would. */
export async function holdUntil(page: Page, selector: string, phaseName: string): Promise<void> {
  for (let holds = 1; ; holds++) {
    const { x, y } = await middleOf(page, selector);
    await page.mouse.move(x, y);
    await page.mouse.down();
    try {
      await phase(page, phaseName, holds < MOST_HOLDS ? { timeout: HOLD_ANSWERS_MS } : {});
      return;
    } catch (error) {
      if (holds === MOST_HOLDS) throw error;
    } finally {
      await page.mouse.up();
    }
  }
}

/** No frame is there but the one in reserve: the last exhibit's is gone. */
export const spareStands = (page: Page, within: { timeout?: number } = {}) =>
  page.waitForFunction(
    () => document.querySelectorAll('iframe').length === 1 && document.querySelector('iframe[data-state="spare"]') !== null,
    null,
    within,
  );

/** The frame that the visitor sees. */
export async function visibleFrame(page: Page): Promise<Frame> {
  const element = await page.locator('iframe[data-state="visible"]').elementHandle();
  return (await element!.contentFrame())!;
}

/** The first touch, on the sky, where nothing else is. */
export async function touchTheSea(page: Page): Promise<void> {
  await page.touchscreen.tap(300, 60);
  await phase(page, 'home');
}

/** Brings a plate to the front with the keyboard where it is not there yet, and opens it. */
export async function openWithKeys(page: Page, exhibit: string): Promise<void> {
  const plate = page.locator(`[data-exhibit="${exhibit}"]`);
  await plate.focus();
  if ((await plate.getAttribute('data-front')) === null) {
    await page.keyboard.press('Enter');
    await page.locator(`[data-exhibit="${exhibit}"][data-front]`).waitFor({ state: 'attached' });
    await middleOf(page, `[data-exhibit="${exhibit}"]`);
  }
  await page.keyboard.press('Enter');
}
