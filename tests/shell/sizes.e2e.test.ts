import { readdirSync, readFileSync } from 'node:fs';
import { type KioskFile, kioskSchema } from '@config/schema.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { faultySite } from '../support/faulty-exhibits/site.ts';
import { type Kiosk, openShell, startKiosk } from '../support/kiosk.ts';

/*
 * Rules 1–4 and 27 on the glass of every kiosk file: real rectangles and real font sizes in Chromium, in millimetres and degrees.
 * The window is a small picture of the panel; millimetres shrink with it.
 */

const folder = new URL('../../kiosk-config/kiosks/', import.meta.url);
const kiosks: KioskFile[] = readdirSync(folder).map((file) =>
  kioskSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
);
const chromium = sharedChromium();
let running: Kiosk;
beforeAll(async () => {
  const { siteDir, kioskFile } = faultySite({
    folder: new URL('../../.cache/shell-sizes', import.meta.url).pathname,
    programme: [
      'steady',
      'rejects-promise',
      'throws-in-step',
      'throws-in-scene',
      'never-ready',
      'hangs-on-touch',
      'bad-definition',
      'loses-context-once',
    ],
  });
  running = await startKiosk({ siteDir, kioskFile });
});
afterAll(() => running?.stop());

interface Box {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const SHRINK = 3;

/** The shell as this kiosk has it, with `count` exhibits, in a window a third of the panel's size. */
async function shellOf(kiosk: KioskFile, count: number): Promise<Page> {
  const { widthPx, heightPx } = kiosk.display;
  const page = await chromium.newPage({ widthPx: Math.round(widthPx / SHRINK), heightPx: Math.round(heightPx / SHRINK) });
  await page.route('**/kiosk.json', async (route) => {
    const response = await route.fetch();
    const resolved = (await response.json()) as { kiosk: KioskFile; programme: unknown[] };
    const { display, profile, defaults } = kiosk;
    await route.fulfill({
      json: {
        ...resolved,
        kiosk: { ...resolved.kiosk, display, profile, defaults },
        programme: resolved.programme.slice(0, count),
      },
    });
  });
  await openShell(page, running);
  await page.locator('.call').waitFor();
  return page;
}

/** Everything that takes a touch and is on the glass, as far as it is on the glass. */
const targets = (page: Page): Promise<Box[]> =>
  page.evaluate(() => {
    const seen: Box[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, [role="button"], [role="slider"], a, input, [data-target]',
    )) {
      const rect = element.getBoundingClientRect();
      const left = Math.max(0, rect.left);
      const right = Math.min(innerWidth, rect.right);
      if (right - left <= 1 || rect.height === 0 || element.getAttribute('aria-disabled') === 'true') continue;
      const isCut = left !== rect.left || right !== rect.right;
      seen.push({
        name: element.getAttribute('data-token') ?? element.getAttribute('data-exhibit') ?? element.className,
        x: isCut ? left : rect.left,
        y: rect.top,
        width: isCut ? Math.max(right - left, rect.width) : rect.width,
        height: rect.height,
      });
    }
    return seen;
  });

const texts = (page: Page) =>
  page.evaluate(() => {
    const found: { text: string; px: number; isRuby: boolean }[] = [];
    const walker = document.createTreeWalker(document.getElementById('shell')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent?.trim() || parent.closest('.unseen, svg') || !parent.checkVisibility()) continue;
      found.push({
        text: node.textContent.trim(),
        px: Number.parseFloat(getComputedStyle(parent).fontSize),
        isRuby: parent.tagName === 'RT',
      });
    }
    return found;
  });

function scaleOf(kiosk: KioskFile): { pxPerMm: number; pxPerDeg: number } {
  const { display } = kiosk;
  const widthMm = (display.diagonalMm * display.widthPx) / Math.hypot(display.widthPx, display.heightPx);
  const pxPerMm = Math.round(display.widthPx / SHRINK) / widthMm;
  return { pxPerMm, pxPerDeg: 2 * display.viewingDistanceMm * Math.tan(Math.PI / 360) * pxPerMm };
}

function checkTargets(kiosk: KioskFile, boxes: readonly Box[]): string[] {
  const { pxPerMm } = scaleOf(kiosk);
  const { display, profile } = kiosk;
  const heightPx = Math.round(display.heightPx / SHRINK);
  const least = profile === 'primary' || profile === 'elder' ? 30 : 20;
  const reachMm = profile === 'primary' ? 1015 : 1220;
  const mm = (px: number) => Math.round((px / pxPerMm) * 10) / 10;
  const problems: string[] = [];
  boxes.forEach((box, index) => {
    if (mm(box.width) < least - 0.3 || mm(box.height) < least - 0.3)
      problems.push(`${box.name} is ${mm(box.width)}×${mm(box.height)} mm`);
    if (mm(heightPx - box.y - box.height) < 11.7)
      problems.push(`${box.name} is ${mm(heightPx - box.y - box.height)} mm from the edge`);
    const centreMm = display.mountBottomMm + mm(heightPx - box.y - box.height / 2) * Math.cos((display.tiltDeg * Math.PI) / 180);
    if (centreMm > reachMm) problems.push(`${box.name} is ${Math.round(centreMm)} mm above the floor`);
    for (const other of boxes.slice(index + 1)) {
      const gap = Math.hypot(
        Math.max(0, other.x - box.x - box.width, box.x - other.x - other.width),
        Math.max(0, other.y - box.y - box.height, box.y - other.y - other.height),
      );
      if (mm(gap) < 4.7) problems.push(`${box.name} and ${other.name} are ${mm(gap)} mm apart`);
    }
  });
  return problems;
}

function checkTexts(kiosk: KioskFile, found: Awaited<ReturnType<typeof texts>>): string[] {
  const { pxPerMm, pxPerDeg } = scaleOf(kiosk);
  return found
    .filter(({ isRuby }) => !isRuby)
    .flatMap(({ text, px }) => {
      const emMm = px / pxPerMm;
      const problems: string[] = [];
      if (emMm * 0.733 < 4.75) problems.push(`“${text}” has capitals of ${(emMm * 0.733).toFixed(2)} mm`);
      if (px / pxPerDeg < 0.49) problems.push(`“${text}” is ${(px / pxPerDeg).toFixed(2)}°`);
      if (px * SHRINK < 21.8) problems.push(`“${text}” is ${(px * SHRINK).toFixed(1)} px on the panel`);
      return problems;
    });
}

/** Text that reaches beyond the plate or key that carries it. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.home-plate, .home-key, .token, .home-tray, .ribbon, .lip-instruction')].flatMap(
      (box) => {
        const outer = box.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(box);
        return [...range.getClientRects()].some(
          (rect) =>
            rect.width > 0 &&
            (rect.right > outer.right + 2 ||
              rect.left < outer.left - 2 ||
              rect.bottom > outer.bottom + 6 ||
              rect.top < outer.top - 6),
        )
          ? [`${box.className}: ${box.innerText.slice(0, 24)}`]
          : [];
      },
    ),
  );

describe.each(kiosks)('on $id', (kiosk) => {
  it('rule 16: the call to action is 1° high from two metres, in both languages', async () => {
    const page = await shellOf(kiosk, 1);
    const oneDegreeMm = 2 * 2000 * Math.tan(Math.PI / 360);
    for (const line of ['.call-first', '.call-second']) {
      const px = await page.locator(line).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(px / scaleOf(kiosk).pxPerMm).toBeGreaterThanOrEqual(oneDegreeMm - 0.1);
    }
    expect(checkTargets(kiosk, await targets(page))).toEqual([]);
  });

  it.each([1, 8])(
    'rules 1–4, 27: targets, gaps, edge, reach and text at home with %i exhibits, in both languages and sizes',
    async (count) => {
      const page = await shellOf(kiosk, count);
      await page.touchscreen.tap(60, 60);
      await page.locator('html[data-phase="home"]').waitFor({ state: 'attached' });
      for (const token of [null, 'en', 'large', 'zh-CN']) {
        if (token) {
          const box = (await page.locator(`[data-token="${token}"]`).boundingBox())!;
          await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
          await page.waitForTimeout(150);
        }
        const where = `after ${token ?? 'the first touch'}`;
        expect(checkTargets(kiosk, await targets(page)), where).toEqual([]);
        expect(checkTexts(kiosk, await texts(page)), where).toEqual([]);
        expect(await overflowing(page), where).toEqual([]);
      }
    },
  );

  it('rules 1–4: tokens and home key in an exhibit', async () => {
    const page = await shellOf(kiosk, 1);
    await page.touchscreen.tap(60, 60);
    await page.locator('html[data-phase="home"]').waitFor({ state: 'attached' });
    await page.locator('[data-exhibit="steady"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('html[data-phase="exhibit"]').waitFor({ state: 'attached' });
    const found = await targets(page);
    expect(found.map(({ name }) => name)).toContain('home-key');
    expect(checkTargets(kiosk, found)).toEqual([]);
    expect(checkTexts(kiosk, await texts(page))).toEqual([]);
  });
});
