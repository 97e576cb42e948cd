import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { type FaultySite, faultySite } from '../support/faulty-exhibits/site.ts';
import { type Kiosk, openShell, startKiosk } from '../support/kiosk.ts';

/*
 * A visit in the real browser, on the real agent and the built site, with an exhibit of which nothing is wrong.
 * Times are taken inside the page, from the touch to the change.
 */

const chromium = sharedChromium();
let kiosk: Kiosk;
beforeAll(async () => {
  const site: FaultySite = faultySite({
    folder: new URL('../../.cache/shell-visit', import.meta.url).pathname,
    programme: ['steady', 'hangs-on-touch'],
  });
  kiosk = await startKiosk({ siteDir: site.siteDir, kioskFile: site.kioskFile });
});
afterAll(() => kiosk?.stop());

async function atAttract(): Promise<Page> {
  const page = await chromium.newPage();
  await openShell(page, kiosk);
  await page.locator('html[data-phase="attract"] .call').waitFor();
  return page;
}

const phase = (page: Page, name: string) => page.locator(`html[data-phase="${name}"]`).waitFor({ state: 'attached' });

async function press(page: Page, selector: string, holdMs = 0): Promise<void> {
  const box = (await page.locator(selector).first().boundingBox())!;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (holdMs === 0) {
    await page.touchscreen.tap(x, y);
    return;
  }
  await page.mouse.move(x, y);
  await page.mouse.down();
  await phase(page, 'attract');
  await page.mouse.up();
}

/** Everything a visitor could have changed on the page: the shell's document, the root's state, the frames. */
const standing = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    return {
      html: document.getElementById('shell')!.innerHTML.replace(/ style="[^"]*"/g, ''),
      root: { ...root.dataset, lang: root.lang, style: root.getAttribute('style') },
      frames: [...document.querySelectorAll<HTMLElement>('iframe')].map((frame) => frame.dataset.state),
      rings: document.querySelectorAll('.touch-ring').length,
    };
  });

describe('a visit', () => {
  it('S1: the first touch changes something in the event itself, and home follows', async () => {
    const page = await atAttract();
    await page.evaluate(() => {
      addEventListener(
        'pointerdown',
        () => {
          document.documentElement.dataset.ringsAfterTouch = String(document.querySelectorAll('.touch-ring').length);
        },
        { once: true },
      );
    });
    await page.touchscreen.tap(300, 100);
    expect(await page.evaluate(() => document.documentElement.dataset.ringsAfterTouch)).toBe('1');
    await phase(page, 'home');
    expect(await page.locator('.home-plate').count()).toBe(2);
  });

  it('P1: the language switches within 300 ms and keeps the place, at home and in an exhibit', async () => {
    const page = await atAttract();
    await page.touchscreen.tap(300, 100);
    await phase(page, 'home');
    const switched = async (token: string) => {
      await page.evaluate(() => {
        const w = window as unknown as { sinceUpMs?: number; took?: number };
        delete w.took;
        addEventListener('pointerup', () => (w.sinceUpMs = performance.now()), { once: true, capture: true });
        new MutationObserver((_, observer) => {
          w.took = performance.now() - w.sinceUpMs!;
          observer.disconnect();
        }).observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
      });
      await press(page, `[data-token="${token}"]`);
      await page.waitForFunction(() => (window as unknown as { took?: number }).took !== undefined);
      return page.evaluate(() => (window as unknown as { took: number }).took);
    };
    expect(await switched('en')).toBeLessThan(300);
    expect(await page.locator('.home-plate').first().innerText()).toContain('steady');

    await press(page, '[data-exhibit="steady"]');
    await phase(page, 'exhibit');
    expect(await switched('zh-CN')).toBeLessThan(300);
    expect(await page.evaluate(() => document.documentElement.dataset.phase)).toBe('exhibit');
  });

  it('S10, S11: start again brings back, within 2 s, exactly what stood there before the visitor', async () => {
    const page = await atAttract();
    await page.waitForFunction(() => document.querySelectorAll('iframe[data-state="spare"]').length === 1);
    const before = await standing(page);
    await page.touchscreen.tap(300, 100);
    await phase(page, 'home');
    for (const token of ['en', 'large', 'bright', 'calm', 'sound']) await press(page, `[data-token="${token}"]`);
    await press(page, '[data-exhibit="steady"]');
    await phase(page, 'exhibit');
    await press(page, '[data-token="restart"]', 600);

    const returnedMs = await page.evaluate(async () => {
      const started = performance.now();
      while (document.querySelectorAll('iframe').length !== 1 || document.querySelectorAll('.touch-ring').length > 0)
        await new Promise((next) => requestAnimationFrame(next));
      return performance.now() - started;
    });
    expect(returnedMs).toBeLessThan(2000);
    expect(await standing(page)).toEqual(before);
  });

  it('S5, R4: the home key leads home, and the frame is thrown away for a new spare', async () => {
    const page = await atAttract();
    await page.touchscreen.tap(300, 100);
    await phase(page, 'home');
    await press(page, '[data-exhibit="steady"]');
    await phase(page, 'exhibit');
    const opened = await page.evaluate(() => document.querySelector<HTMLIFrameElement>('iframe[data-state="visible"]')!.src);
    await press(page, '.home-key');
    await phase(page, 'home');
    await page.waitForFunction(() => document.querySelectorAll('iframe').length === 1);
    const spare = await page.evaluate(() => document.querySelector('iframe')!.src);
    expect(new URL(opened).hostname).toMatch(/^slot-[ab]\.localhost$/);
    expect(new URL(spare).hostname, 'R2: the other slot').not.toBe(new URL(opened).hostname);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('iframe')!).display)).not.toBe('none');
  });

  it('keyboard and switch: Tab and Enter alone open an exhibit, and the ring of the focus is seen', async () => {
    const page = await atAttract();
    await page.keyboard.press('Tab');
    await phase(page, 'home');
    for (let step = 0; step < 20; step++) {
      if (await page.evaluate(() => document.activeElement?.getAttribute('data-exhibit') === 'steady')) break;
      await page.keyboard.press('Tab');
    }
    const outline = await page.evaluate(() => {
      const mm = Number.parseFloat(document.documentElement.style.getPropertyValue('--mm'));
      const style = getComputedStyle(document.activeElement!);
      return { widthMm: Number.parseFloat(style.outlineWidth) / mm, style: style.outlineStyle };
    });
    expect(outline.style).toBe('solid');
    expect(outline.widthMm).toBeGreaterThan(0.8);
    await page.keyboard.press('Enter');
    await phase(page, 'exhibit');
  });
});

describe('lockdown', () => {
  it('no menu, selection, zoom, new window, printing or download', async () => {
    const page = await atAttract();
    const prevented = await page.evaluate(() => {
      const refused = (event: Event) => !document.body.dispatchEvent(event);
      return {
        menu: refused(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
        selection: refused(new Event('selectstart', { bubbles: true, cancelable: true })),
        drag: refused(new Event('dragstart', { bubbles: true, cancelable: true })),
        zoom: refused(new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true })),
        print: refused(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true, cancelable: true })),
        reload: refused(new KeyboardEvent('keydown', { key: 'F5', bubbles: true, cancelable: true })),
        window: window.open('/') === null,
        tab: !refused(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true })),
      };
    });
    expect(Object.entries(prevented).filter(([, held]) => !held)).toEqual([]);
  });

  it('the page holds no inline script or style element, and breaks no policy', async () => {
    const page = await chromium.newPage();
    const refusals: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refusals.push(message.text());
    });
    await openShell(page, kiosk);
    await page.locator('.call').waitFor();
    expect(await page.evaluate(() => document.querySelectorAll('style, script:not([src])').length)).toBe(0);
    expect(refusals).toEqual([]);
  });
});
