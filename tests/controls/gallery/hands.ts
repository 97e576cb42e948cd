import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { PreviewServer } from 'vite';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from '../../support/chromium.ts';
import { serveGallery } from './serve.ts';

export interface Point {
  x: number;
  y: number;
}

/** The gallery on the glass, with hands on it. */
export interface Gallery {
  page: Page;
  /** CSS px a millimetre. */
  mm: number;
  /** What the controls told since it was last asked. */
  told(): Promise<string[]>;
  /** Middle of the hit area of a control, or of another element in it. */
  middle(control: string, within?: string): Promise<Point>;
  /** Fingers by their number. Start and move name all that are down; end names those that lift, and nobody means everybody. */
  touch(
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    points: (Point & { id: number; radiusMm?: number })[],
  ): Promise<void>;
  /** One finger from here to there in three moves. */
  drag(from: Point, to: Point): Promise<void>;
  tap(at: Point): Promise<void>;
}

export interface GalleryView {
  widthPx: number;
  heightPx: number;
}

const LANDSCAPE: GalleryView = { widthPx: 1280, heightPx: 720 };

export const shifted = (point: Point, dx: number, dy = 0): Point => ({ x: point.x + dx, y: point.y + dy });

/** More than the 250 ms in which a second tap is the same tap, in the page's own time. */
export const calm = (g: Gallery): Promise<unknown> => g.page.evaluate(() => new Promise((done) => setTimeout(done, 300)));

/**
 * One browser and one served gallery for the tests of a file. The answer opens a page of it; a page that is kept stays
 * until the end of the file, so that the tests of a group go on where the one before stopped.
 */
export function galleries(): (query: string, view?: GalleryView, kept?: boolean) => Promise<Gallery> {
  let browser: Browser | null = null;
  let server: PreviewServer | null = null;
  let url = '';
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    ({ server, url } = await serveGallery());
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return async (query, view = LANDSCAPE, kept = false) => {
    const context = await browser!.newContext({ viewport: { width: view.widthPx, height: view.heightPx }, hasTouch: true });
    if (!kept) contexts.push(context);
    const page = await context.newPage();
    await page.goto(`${url}?${query}`);
    await page.waitForSelector('.control, .debrief');
    return handsOn(page, await context.newCDPSession(page));
  };
}

async function handsOn(page: Page, cdp: CDPSession): Promise<Gallery> {
  const mm = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm')));
  const touch: Gallery['touch'] = async (type, points) => {
    await cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y, id, radiusMm = 4 }) => ({ x, y, id, radiusX: radiusMm * mm, radiusY: 4 * mm })),
    });
  };
  return {
    page,
    mm,
    touch,
    told: () => page.evaluate(() => window.galleryLog.splice(0)),
    async middle(control, within = '.control-hit') {
      const box = await page.locator(`[data-control="${control}"] ${within}`).last().boundingBox();
      if (!box) throw new Error(`${control} is not on the page`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    async drag(from, to) {
      await touch('touchStart', [{ ...from, id: 1 }]);
      for (const share of [0.3, 0.7, 1]) {
        await touch('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, id: 1 }]);
      }
      await touch('touchEnd', []);
    },
    async tap(at) {
      await touch('touchStart', [{ ...at, id: 1 }]);
      await touch('touchEnd', []);
    },
  };
}
