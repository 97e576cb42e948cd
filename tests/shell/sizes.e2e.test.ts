import { readdirSync, readFileSync } from 'node:fs';
import { type KioskFile, kioskSchema } from '@config/schema.ts';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { faultySite } from '../support/faulty-exhibits/site.ts';
import { type Kiosk, openShell, startKiosk } from '../support/kiosk.ts';
import { clockAt, MORNING, openWithKeys, phase, press, skip, touchTheSea, visibleFrame } from './glass.ts';

/*
 * Rules 1–4 and 24–29 on the glass of every kiosk file, in attract, home, an exhibit and the prompt, in both languages and both text
 * sizes: real rectangles and real font sizes in Chromium, in millimetres and degrees. The window is a small picture of the panel;
 * millimetres shrink with it.
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
      'extinguisher',
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
  await clockAt(page, MORNING);
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
const targets = (page: Page | Frame): Promise<Box[]> =>
  page.evaluate(() => {
    const seen: Box[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, [role="button"], [role="slider"], a, input, [data-target]',
    )) {
      const rect = element.getBoundingClientRect();
      const left = Math.max(0, rect.left);
      const right = Math.min(innerWidth, rect.right);
      if (right - left <= 1 || rect.height === 0 || element.getAttribute('aria-disabled') === 'true') continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
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

interface Text {
  text: string;
  px: number;
  isRuby: boolean;
  isItalic: boolean;
}

const texts = (page: Page | Frame): Promise<Text[]> =>
  page.evaluate(() => {
    const found: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const text = node.textContent?.trim() ?? '';
      if (!text || parent.closest('.unseen, svg, script, style, iframe, [hidden]')) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const rect = parent.getBoundingClientRect();
      if (rect.right <= 0 || rect.left >= innerWidth || rect.width <= 1) continue;
      const style = getComputedStyle(parent);
      const px = Number.parseFloat(style.fontSize);
      found.push({
        text,
        px,
        isRuby: parent.tagName === 'RT' || parent.closest('rt') !== null,
        isItalic: style.fontStyle !== 'normal',
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

function checkTexts(kiosk: KioskFile, found: readonly Text[]): string[] {
  const { pxPerMm, pxPerDeg } = scaleOf(kiosk);
  const problems: string[] = [];
  for (const { text, px, isRuby, isItalic } of found) {
    if (isItalic) problems.push(`“${text}” is italic`);
    if (isRuby) continue;
    const emMm = px / pxPerMm;
    if (emMm * 0.733 < 4.75) problems.push(`“${text}” has capitals of ${(emMm * 0.733).toFixed(2)} mm`);
    if (px / pxPerDeg < 0.49) problems.push(`“${text}” is ${(px / pxPerDeg).toFixed(2)}°`);
    if (px * SHRINK < 21.8) problems.push(`“${text}” is ${(px * SHRINK).toFixed(1)} px on the panel`);
  }
  return problems;
}

/** Text that reaches beyond the plate or key that carries it. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.home-plate, .home-key, .token, .home-tray, .ribbon, .lip-instruction, .idle-question, .idle-count, .idle-plate',
      ),
    ].flatMap((box) => {
      const outer = box.getBoundingClientRect();
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      const rects: DOMRect[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // What only a screen reader says is cut to nothing.
        if (node.parentElement!.closest('.unseen')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        rects.push(...range.getClientRects());
      }
      return rects.some(
        (rect) =>
          rect.width > 0 &&
          (rect.right > outer.right + 2 ||
            rect.left < outer.left - 2 ||
            rect.bottom > outer.bottom + 6 ||
            rect.top < outer.top - 6),
      )
        ? [`${box.className}: ${box.textContent.slice(0, 24)}`]
        : [];
    }),
  );

const languageTokens = async (page: Page) =>
  Promise.all(
    (['zh-CN', 'en'] as const).map(async (token) => {
      const box = await page.locator(`[data-token="${token}"]`).boundingBox();
      return (
        box && {
          token,
          x: Math.round(box.x),
          y: Math.round(box.y),
          says: await page.locator(`[data-token="${token}"]`).textContent(),
        }
      );
    }),
  );

/** Plates and keys glide to their places after a change; only then are they where a hand finds them. */
async function standsStill(page: Page): Promise<void> {
  for (let last = '', still = 0; still < 3; ) {
    const now = JSON.stringify(await targets(page));
    still = now === last ? still + 1 : 0;
    last = now;
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  }
}

/** Goes through both languages and text sizes and looks at the whole glass each time. */
async function lookAtAll(page: Page, kiosk: KioskFile, where: string): Promise<void> {
  const corners = new Set<string>();
  for (const token of [null, 'en', 'large', 'zh-CN', 'large']) {
    if (token) {
      await press(page, `[data-token="${token}"]`);
      await standsStill(page);
    }
    const when = `${where}, after ${token ?? 'nothing'}`;
    const large = await page.evaluate(() => document.documentElement.dataset.text === 'large');
    expect(checkTargets(kiosk, await targets(page)), when).toEqual([]);
    expect(checkTexts(kiosk, await texts(page)), when).toEqual([]);
    expect(await overflowing(page), when).toEqual([]);
    corners.add(`${large} ${JSON.stringify(await languageTokens(page))}`);
  }
  // Rule 29: in each text size the languages stand in one place, in their own names.
  expect(corners.size, where).toBeLessThanOrEqual(2);
  for (const corner of corners) expect(corner).toMatch(/中文.*English/);
}

describe.each(kiosks)('on $id', (kiosk) => {
  it('rule 16: the call to action is 1° high from two metres, in both languages', async () => {
    const page = await shellOf(kiosk, 1);
    const oneDegreeMm = 2 * 2000 * Math.tan(Math.PI / 360);
    for (const line of ['.call-first', '.call-second']) {
      const px = await page.locator(line).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(px / scaleOf(kiosk).pxPerMm).toBeGreaterThanOrEqual(oneDegreeMm - 0.1);
    }
    expect(checkTargets(kiosk, await targets(page))).toEqual([]);
    expect(checkTexts(kiosk, await texts(page))).toEqual([]);
    expect((await languageTokens(page)).map((token) => token?.says)).toEqual(['中文', 'English']);
  });

  it.each([1, 8])('rules 1–4, 27–29: home with %i exhibits, and the prompt over it', async (count) => {
    const page = await shellOf(kiosk, count);
    await touchTheSea(page);
    await lookAtAll(page, kiosk, 'home');
    await skip(page, 100_000);
    await phase(page, 'idle-prompt');
    expect(
      checkTargets(
        kiosk,
        (await targets(page)).filter(({ name }) => !/plate|stepper|rail/.test(name)),
      ),
    ).toEqual([]);
    expect(checkTexts(kiosk, await texts(page)), 'prompt').toEqual([]);
    expect(await overflowing(page), 'prompt').toEqual([]);
  });

  it('rules 1–4, 27–29: an exhibit, inside its frame too, and the prompt over it', async () => {
    const page = await shellOf(kiosk, 1);
    await touchTheSea(page);
    await openWithKeys(page, 'extinguisher');
    await phase(page, 'exhibit');
    expect((await targets(page)).map(({ name }) => name)).toContain('home-key');
    await lookAtAll(page, kiosk, 'exhibit');
    const frame = await visibleFrame(page);
    const both = [...(await targets(page)), ...(await targets(frame))];
    expect(both.length, 'the frame has controls').toBeGreaterThan((await targets(page)).length);
    expect(checkTargets(kiosk, both), 'with the frame').toEqual([]);
    expect(checkTexts(kiosk, await texts(frame)), 'in the frame').toEqual([]);
    await skip(page, 100_000);
    await phase(page, 'idle-prompt');
    expect(checkTexts(kiosk, await texts(page)), 'prompt').toEqual([]);
    expect(await overflowing(page), 'prompt').toEqual([]);
  });
});
