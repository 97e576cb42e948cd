import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { faultySite } from '../support/faulty-exhibits/site.ts';
import { type Kiosk, openShell, startKiosk } from '../support/kiosk.ts';
import { clockAt, MORNING, phase, press, touchTheSea, visibleFrame } from './glass.ts';

/*
 * What a visitor's hands and a keyboard can ask of the browser, by its own input, on the real shell and in the real frame of
 * an exhibit. The style sheet lets gestures through here, as a browser under load does in spite of it.
 */

/** Input and its answer go through a browser that draws in software on a busy machine. */
const PATIENCE = { timeout: 15_000 };

const chromium = sharedChromium();
let kiosk: Kiosk;
beforeAll(async () => {
  const site = faultySite({ folder: new URL('../../.cache/shell-lockdown', import.meta.url).pathname, programme: ['steady'] });
  kiosk = await startKiosk({ siteDir: site.siteDir, kioskFile: site.kioskFile });
});
afterAll(() => kiosk?.stop());

declare global {
  interface Window {
    heard?: { pointerup: number; pointercancel: number; answered: Record<string, boolean> };
  }
}

async function atHome(): Promise<Page> {
  const page = await chromium.newPage();
  await clockAt(page, MORNING);
  await openShell(page, kiosk);
  await page.locator('html[data-phase="attract"] .call').waitFor();
  await touchTheSea(page);
  return page;
}

async function inExhibit(): Promise<Page> {
  const page = await atHome();
  await press(page, '[data-exhibit="steady"]');
  await phase(page, 'exhibit');
  return page;
}

const middle = (page: Page) => {
  const { width, height } = page.viewportSize()!;
  return { x: width / 2, y: height / 3, width };
};

/** Makes a document tell what it hears, and waits until touches come to it: the browser may still ask where a new frame is. */
async function listen(page: Page, under: Frame): Promise<void> {
  for (const frame of page.frames())
    await frame.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { touch-action: auto !important }');
      document.adoptedStyleSheets = [sheet];
      const heard = { pointerup: 0, pointercancel: 0, answered: {} as Record<string, boolean> };
      for (const type of ['pointerup', 'pointercancel'] as const) addEventListener(type, () => heard[type]++, true);
      for (const type of ['contextmenu', 'wheel', 'keydown'])
        addEventListener(type, (event) => {
          heard.answered[event instanceof KeyboardEvent ? `${event.ctrlKey ? 'Control+' : ''}${event.key}` : type] =
            event.defaultPrevented;
        });
      window.heard = heard;
    });
  const { x, y } = middle(page);
  await expect
    .poll(async () => {
      await page.touchscreen.tap(x, y);
      return under.evaluate(() => window.heard!.pointerup);
    }, PATIENCE)
    .toBeGreaterThan(0);
  await under.evaluate(() => {
    window.heard!.pointerup = 0;
  });
}

/** Two fingers that move apart: what the document under them heard, and the scale of the glass after it. */
async function afterPinch(page: Page, under: Frame) {
  await listen(page, under);
  const session = await page.context().newCDPSession(page);
  const { x, y, width } = middle(page);
  const fingers = (apartPx: number) => [-1, 1].map((side, id) => ({ id, x: x + (side * apartPx) / 2, y }));
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { id: number; x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', fingers(40).slice(0, 1));
  await touch('touchStart', fingers(40));
  for (let apartPx = 48; apartPx < width / 2; apartPx += 8) await touch('touchMove', fingers(apartPx));
  await touch('touchEnd', []);
  await expect
    .poll(() => under.evaluate(() => window.heard!.pointerup + window.heard!.pointercancel), PATIENCE)
    .toBeGreaterThan(1);
  const { pointerup, pointercancel } = await under.evaluate(() => window.heard!);
  return { pointerup, pointercancel, zoom: await page.evaluate(() => visualViewport!.scale) };
}

/** Menu, zoom and shortcuts by mouse and keyboard, and keys that visitors need: whether the browser was kept from each. */
async function keptFrom(page: Page, under: Frame): Promise<Record<string, boolean>> {
  await listen(page, under);
  const { x, y } = middle(page);
  await page.mouse.click(x, y, { button: 'right' });
  for (const key of ['F5', 'Control+p', 'Control+=', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.down('Control');
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 1);
      return under.evaluate(() => Object.keys(window.heard!.answered));
    }, PATIENCE)
    .toContain('wheel');
  await page.keyboard.up('Control');
  return under.evaluate(() => {
    const { contextmenu, wheel, F5, Tab, ...keys } = window.heard!.answered;
    const refused = (type: string) => !document.body.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    return {
      selection: refused('selectstart'),
      drag: refused('dragstart'),
      menu: contextmenu!,
      zoom: wheel! && keys['Control+=']!,
      reload: F5!,
      print: keys['Control+p']!,
      tab: Tab ?? false,
      newWindow: window.open('/') === null,
    };
  });
}

const KEPT = { selection: true, drag: true, menu: true, zoom: true, reload: true, print: true, tab: false, newWindow: true };

it('rule 12: glass that the browser zoomed all the same is put back: under a hand at once, and in attract without one', async () => {
  const scale = (page: Page) => page.evaluate(() => visualViewport!.scale);
  const page = await atHome();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.5 });
  await expect.poll(() => scale(page), PATIENCE).toBe(1);
  expect(await page.evaluate(() => document.documentElement.dataset.phase)).toBe('home');

  const alone = await chromium.newPage();
  await clockAt(alone, MORNING);
  await openShell(alone, kiosk);
  await alone.locator('html[data-phase="attract"] .call').waitFor();
  await alone.evaluate(() => {
    window.name = String(performance.timeOrigin);
  });
  const zooming = await alone.context().newCDPSession(alone);
  // What is asked this way is no hand on the glass.
  const asked = async (expression: string) =>
    (await zooming.send('Runtime.evaluate', { expression, returnByValue: true })).result.value as unknown;
  await expect.poll(() => asked('navigator.userActivation.isActive'), PATIENCE).toBe(false);
  await zooming.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.5 });
  await expect.poll(() => asked('window.name !== String(performance.timeOrigin)').catch(() => null), PATIENCE).toBe(true);
  await expect.poll(() => scale(alone).catch(() => null), PATIENCE).toBe(1);
  await alone.locator('html[data-phase="attract"] .call').waitFor();
});

describe('rule 12: on the shell', () => {
  it('two fingers are two fingers, also where the browser would zoom', async () => {
    const page = await atHome();
    expect(await afterPinch(page, page.mainFrame())).toEqual({ pointerup: 2, pointercancel: 0, zoom: 1 });
  });

  it('no menu, selection, drag-out, zoom, new window, printing or reload; keys that move the focus stay', async () => {
    const page = await atHome();
    expect(await keptFrom(page, page.mainFrame())).toEqual(KEPT);
  });
});

describe('rule 12: in an exhibit', () => {
  it('two fingers are two fingers, also where the browser would zoom', async () => {
    const page = await inExhibit();
    expect(await afterPinch(page, await visibleFrame(page))).toEqual({ pointerup: 2, pointercancel: 0, zoom: 1 });
  });

  it('no menu, selection, drag-out, zoom, new window, printing or reload; keys that move the focus stay', async () => {
    const page = await inExhibit();
    expect(await keptFrom(page, await visibleFrame(page))).toEqual(KEPT);
  });
});
