import { beforeAll, describe, expect, it } from 'vitest';
import { calm, type Gallery, galleries, shifted } from './gallery/hands.ts';

const open = galleries();

describe('a key', () => {
  let g: Gallery;
  beforeAll(async () => {
    g = await open('display=van', undefined, true);
  });

  it('rule 5: goes down at once, acts on up and not before', async () => {
    const key = await g.middle('tap');
    await g.touch('touchStart', [{ ...key, id: 1 }]);
    expect(await g.page.locator('[data-control="tap"] [data-pressed]').count()).toBe(1);
    expect(await g.told()).toEqual([]);
    await g.touch('touchEnd', []);
    expect(await g.told()).toEqual(['tap']);
    expect(await g.page.locator('[data-pressed]').count()).toBe(0);
  });

  it('rule 5: a finger that slides off and lifts there does nothing; one that comes back acts', async () => {
    await calm(g);
    const key = await g.middle('tap');
    const away = shifted(key, 0, 45 * g.mm);
    await g.touch('touchStart', [{ ...key, id: 1 }]);
    await g.touch('touchMove', [{ ...away, id: 1 }]);
    expect(await g.page.locator('[data-pressed]').count()).toBe(0);
    await g.touch('touchEnd', []);
    expect(await g.told()).toEqual([]);
    await g.touch('touchStart', [{ ...key, id: 1 }]);
    await g.touch('touchMove', [{ ...away, id: 1 }]);
    await g.touch('touchMove', [{ ...key, id: 1 }]);
    await g.touch('touchEnd', []);
    expect(await g.told()).toEqual(['tap']);
  });

  it('rule 10: ten hammered taps are one action', async () => {
    await calm(g);
    const hammered = await g.page.evaluate(() => {
      const key = document.querySelector('[data-control="tap"] .control-hit')!;
      const box = key.getBoundingClientRect();
      const at = {
        clientX: box.x + box.width / 2,
        clientY: box.y + box.height / 2,
        bubbles: true,
        pointerType: 'touch',
        isPrimary: true,
      };
      for (let i = 0; i < 10; i++) {
        key.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerId: 50 + i }));
        key.dispatchEvent(new PointerEvent('pointerup', { ...at, pointerId: 50 + i }));
      }
      return window.galleryLog.splice(0);
    });
    // The first two fingers are fingers; three within 40 ms in one place are a palm, and do nothing at all.
    expect(hammered).toEqual(['tap']);
  });

  it('rule 8: a palm does nothing and keeps nobody from the key', async () => {
    await calm(g);
    const key = await g.middle('tap');
    await g.touch('touchStart', [{ ...key, id: 1, radiusMm: 20 }]);
    expect(await g.page.locator('[data-pressed]').count()).toBe(0);
    await g.touch('touchStart', [
      { ...key, id: 1, radiusMm: 20 },
      { ...shifted(key, 6 * g.mm), id: 2 },
    ]);
    await g.touch('touchEnd', [{ ...shifted(key, 6 * g.mm), id: 2 }]);
    expect(await g.told()).toEqual(['tap']);
    await g.touch('touchEnd', []);
    expect(await g.told()).toEqual([]);
  });

  it('acts for a mouse, for Space and Enter, which is what a switch sends, and for the click of a screen reader', async () => {
    await calm(g);
    const key = await g.middle('tap');
    await g.page.mouse.click(key.x, key.y);
    for (const press of ['Space', 'Enter']) {
      await calm(g);
      await g.page.keyboard.press(press);
    }
    await calm(g);
    await g.page.locator('[data-control="tap"] .control-hit').evaluate((element: HTMLElement) => element.click());
    expect(await g.told()).toEqual(['tap', 'tap', 'tap', 'tap']);
  });

  it('rule 9: cancel, blur and a dark screen let go what is held', async () => {
    const hold = await g.middle('hold');
    await g.touch('touchStart', [{ ...hold, id: 1 }]);
    await g.touch('touchCancel', []);
    expect(await g.told()).toEqual(['hold true', 'hold false']);
    await g.touch('touchStart', [{ ...hold, id: 1 }]);
    await g.page.evaluate(() => window.dispatchEvent(new Event('blur')));
    expect(await g.told()).toEqual(['hold true', 'hold false']);
    await g.touch('touchEnd', []);
    expect(await g.told()).toEqual([]);
  });

  it('a hold acts when it is complete, and not when it was let go before', async () => {
    const confirm = await g.middle('confirm');
    await g.touch('touchStart', [{ ...confirm, id: 1 }]);
    await g.touch('touchEnd', []);
    expect(await g.told()).toEqual([]);
    await g.touch('touchStart', [{ ...confirm, id: 1 }]);
    await expect.poll(() => g.told(), { timeout: 10_000 }).toEqual(['confirm']);
    await g.touch('touchEnd', []);
    await g.page.locator('[data-control="confirm"] .control-hit').focus();
    await g.page.keyboard.down('Space');
    await expect.poll(() => g.told(), { timeout: 10_000 }).toEqual(['confirm']);
    await g.page.keyboard.up('Space');
  });

  it('the lever is squeezed as long as the thumb is down, also when it drifts off; Space latches and releases', async () => {
    const pad = await g.middle('lever');
    await g.touch('touchStart', [{ ...pad, id: 1 }]);
    await g.touch('touchMove', [{ ...shifted(pad, 0, 60 * g.mm), id: 1 }]);
    expect(await g.told()).toEqual(['squeeze true']);
    await g.touch('touchEnd', []);
    expect(await g.told()).toEqual(['squeeze false']);
    await g.page.locator('[data-control="lever"] .control-hit').focus();
    await g.page.keyboard.press('Space');
    expect(await g.told()).toEqual(['squeeze true']);
    await g.page.keyboard.press('Space');
    expect(await g.told()).toEqual(['squeeze false']);
  });

  it('rule 7 and 13: one child squeezes while the other one aims, and neither can take what the other holds', async () => {
    const pad = await g.middle('lever');
    const grip = await g.middle('slider');
    const first = { ...pad, id: 1 };
    await g.touch('touchStart', [first]);
    await g.touch('touchStart', [first, { ...grip, id: 2 }]);
    // Two hands that come apart: three contacts at once would be a palm.
    await calm(g);
    await g.touch('touchStart', [first, { ...grip, id: 2 }, { ...shifted(grip, 2), id: 3 }]);
    await g.touch('touchMove', [first, { ...grip, id: 2 }, { ...shifted(grip, 20 * g.mm), id: 3 }]);
    expect(await g.told()).toEqual(['squeeze true']);
    await g.touch('touchMove', [first, { ...shifted(grip, 9 * g.mm), id: 2 }, { ...shifted(grip, 20 * g.mm), id: 3 }]);
    // Chromium hands moves of fingers over with the next frame.
    await calm(g);
    expect(await g.told()).toEqual(['slide 50']);
    await g.touch('touchCancel', []);
    expect(await g.told()).toEqual(['squeeze false']);
  });
});
