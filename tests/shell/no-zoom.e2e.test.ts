import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { faultySite } from '../support/faulty-exhibits/site.ts';
import { type Kiosk, openShell, startKiosk } from '../support/kiosk.ts';
import { clockAt, MORNING, phase, press, touchTheSea, visibleFrame } from './glass.ts';

/*
 * Two fingers that move apart, on the real shell and in a real frame. The style sheet lets the gesture through here, as a
 * browser under load does in spite of it.
 */

const chromium = sharedChromium();
let kiosk: Kiosk;
beforeAll(async () => {
  const site = faultySite({ folder: new URL('../../.cache/shell-no-zoom', import.meta.url).pathname, programme: ['steady'] });
  kiosk = await startKiosk({ siteDir: site.siteDir, kioskFile: site.kioskFile });
});
afterAll(() => kiosk?.stop());

declare global {
  interface Window {
    heard?: Record<string, number>;
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

const letGesturesThrough = (frame: Frame) =>
  frame.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { touch-action: auto !important }');
    document.adoptedStyleSheets = [sheet];
    const heard: Record<string, number> = { pointerup: 0, pointercancel: 0 };
    for (const type of Object.keys(heard)) addEventListener(type, () => heard[type]!++, true);
    window.heard = heard;
  });

/** What the document under the fingers heard of both, and the scale of the glass after it. */
async function afterPinch(page: Page, under: Frame) {
  for (const frame of page.frames()) await letGesturesThrough(frame);
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize()!;
  const fingers = (apartPx: number) => [-1, 1].map((side, id) => ({ id, x: width / 2 + (side * apartPx) / 2, y: height / 3 }));
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { id: number; x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  // The browser may still ask where a frame is that has just come: a first tap must arrive there.
  await expect
    .poll(async () => {
      await page.touchscreen.tap(width / 2, height / 3);
      return under.evaluate(() => window.heard!.pointerup!);
    })
    .toBeGreaterThan(0);
  await under.evaluate(() => {
    window.heard!.pointerup = 0;
  });
  await touch('touchStart', fingers(40).slice(0, 1));
  await touch('touchStart', fingers(40));
  for (let apartPx = 48; apartPx < width / 2; apartPx += 8) await touch('touchMove', fingers(apartPx));
  await touch('touchEnd', []);
  await expect.poll(() => under.evaluate(() => window.heard!.pointerup! + window.heard!.pointercancel!)).toBeGreaterThan(1);
  return { ...(await under.evaluate(() => window.heard!)), zoom: await page.evaluate(() => visualViewport!.scale) };
}

describe('rule 12: two fingers are two fingers, also where the browser would zoom', () => {
  it('on the coast', async () => {
    const page = await atHome();
    expect(await afterPinch(page, page.mainFrame())).toEqual({ pointerup: 2, pointercancel: 0, zoom: 1 });
  });

  it('in an exhibit', async () => {
    const page = await atHome();
    await press(page, '[data-exhibit="steady"]');
    await phase(page, 'exhibit');
    expect(await afterPinch(page, await visibleFrame(page))).toEqual({ pointerup: 2, pointercancel: 0, zoom: 1 });
  });
});
