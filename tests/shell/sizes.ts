import { readdirSync, readFileSync } from 'node:fs';
import { type KioskFile, kioskSchema } from '@config/schema.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { faultySite } from '../support/faulty-exhibits/site.ts';
import { type Kiosk, openShell, startKiosk } from '../support/kiosk.ts';
import {
  type Box,
  glassScale,
  standsStill,
  type Text,
  targetProblems,
  targets,
  textProblems,
  texts,
} from '../support/measured-glass.ts';
import { clockAt, MORNING, openWithKeys, phase, press, skip, touchTheSea, visibleFrame } from './glass.ts';

/*
 * Rules 1–4 and 24–29 on the glass of every kiosk file, in attract, home, an exhibit and the prompt, in both languages and both text
 * sizes: real rectangles and real font sizes in Chromium, in millimetres and degrees. The window is a small picture of the panel;
 * millimetres shrink with it.
 */

const folder = new URL('../../kiosk-config/kiosks/', import.meta.url);
export const kiosks: KioskFile[] = readdirSync(folder).map((file) =>
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

const scaleOf = (kiosk: KioskFile) => glassScale({ kiosk, shrink: SHRINK });
const checkTargets = (kiosk: KioskFile, boxes: readonly Box[]) => targetProblems({ kiosk, shrink: SHRINK }, boxes);
const checkTexts = (kiosk: KioskFile, found: readonly Text[]) => textProblems({ kiosk, shrink: SHRINK }, found);

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

export type Row = 'attract' | 'home' | 'many' | 'exhibit';

/** The rows of one kiosk. */
export const sizesOn = (kiosk: KioskFile, rows: readonly Row[]) =>
  describe(`on ${kiosk.id}`, () => {
    it.runIf(rows.includes('attract'))('rule 16: the call to action is 1° high from two metres, in both languages', async () => {
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

    const counts = [...(rows.includes('home') ? [1] : []), ...(rows.includes('many') ? [8] : [])];
    it.each(counts)('rules 1–4, 27–29: home with %i exhibits, and the prompt over it', async (count) => {
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

    it.runIf(rows.includes('exhibit'))('rules 1–4, 27–29: an exhibit, inside its frame too, and the prompt over it', async () => {
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
