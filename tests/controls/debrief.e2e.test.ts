import { describe, expect, it } from 'vitest';
import { galleries } from './gallery/hands.ts';

const open = galleries();

describe('debrief and sheet', () => {
  it('rule 48: the tide line begins at the weakest moment, the retry key leads there', async () => {
    const g = await open('view=debrief');
    const float = g.page.getByRole('slider');
    expect(await float.getAttribute('aria-valuetext')).toBe('0:14，打火苗');
    await float.focus();
    await g.page.keyboard.press('PageUp');
    expect(await float.getAttribute('aria-valuetext')).toBe('0:29，打火根');
    await g.page.getByRole('button', { name: '0:14 再来' }).click();
    expect(await g.told()).toEqual(['scrub 29', 'retry']);
  });

  it.each([
    ['landscape', 'display=van', 1280, 720],
    ['landscape, large, pinyin', 'display=school&large&pinyin', 1280, 720],
    ['landscape, large, English', 'display=van&large&lang=en', 1280, 720],
    ['portrait', 'display=hall', 540, 960],
    ['portrait, large, English', 'display=hall&large&lang=en', 540, 960],
  ])('rule 24: no word of a panel is cut (%s)', async (_name, query, widthPx, heightPx) => {
    const g = await open(`view=debrief&${query}`, { widthPx, heightPx });
    await g.page.evaluate(() => document.fonts.ready);
    const seen: string[] = [];
    for (let page = 0; page < 4; page++) {
      const plates = await g.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.debrief-page:not([hidden]) article')].map((plate) => ({
          panel: plate.dataset.panel!,
          cut: [plate, ...plate.querySelectorAll<HTMLElement>('.debrief-content')].some(
            (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
          ),
        })),
      );
      expect(plates.filter((plate) => plate.cut)).toEqual([]);
      seen.push(...plates.map((plate) => plate.panel));
      const next = g.page.locator('.debrief-pager button').last();
      if ((await next.count()) === 0 || (await next.getAttribute('aria-disabled')) === 'true') break;
      await next.click();
    }
    expect(seen).toEqual(['did', 'happened', 'science', 'retry']);
  });

  it('rule 24: on the glass itself a moment at either end takes no more pages than one between', async () => {
    const g = await open('view=debrief', { widthPx: 3840, heightPx: 2160 });
    await g.page.evaluate(() => document.fonts.ready);
    const pages = () => g.page.locator('.debrief-page').count();
    const between = await pages();
    await g.page.getByRole('slider').focus();
    for (const end of ['End', 'Home']) {
      await g.page.keyboard.press(end);
      expect(await pages(), end).toBe(between);
    }
  });

  it('a plate whose contents were changed comes to the front where plates stand on pages', async () => {
    const g = await open('view=debrief&display=school&large&pinyin', { widthPx: 1280, heightPx: 720 });
    const front = () =>
      g.page.locator('.debrief-page:not([hidden]) article').evaluateAll((all) => all.map((one) => one.dataset.panel));
    expect(await front()).not.toContain('retry');
    await g.page.getByRole('slider').focus();
    await g.page.keyboard.press('End');
    await g.page.locator('.debrief-page:not([hidden]) [data-panel="retry"]').waitFor();
    expect(await front()).toContain('retry');
  });

  it('the sheet shows every claim on its pages, asks the model, and gives focus back to its key', async () => {
    const g = await open('view=debrief&display=school');
    const key = g.page.locator('.know-key');
    await key.focus();
    await g.page.keyboard.press('Enter');
    const sheet = g.page.getByRole('dialog');
    await sheet.waitFor();
    const claims: number[] = [];
    const body = sheet.locator('.know-body');
    for (let page = 0; page < 8 && (await sheet.locator('.live-query').count()) === 0; page++) {
      claims.push(await body.locator('> .claim').count());
      const before = await body.textContent();
      await g.page.keyboard.press('PageDown');
      await expect.poll(() => body.textContent()).not.toBe(before);
    }
    expect(claims.reduce((sum, count) => sum + count, 0)).toBe(6);
    await expect.poll(() => sheet.locator('dd').allTextContents()).toEqual(['2.0 kg', '6 s']);
    await sheet.getByRole('button', { name: '减少 喷中火根的比例' }).click();
    await expect.poll(() => sheet.locator('dd').allTextContents()).toEqual(['2.5 kg', '8 s']);
    await g.page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
    await expect.poll(() => key.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
