import { beforeAll, describe, expect, it } from 'vitest';
import { calm, type Gallery, galleries, shifted } from './gallery/hands.ts';

const open = galleries();

describe('what is moved', () => {
  let g: Gallery;
  beforeAll(async () => {
    g = await open('display=van', undefined, true);
  });
  const last = async () => (await g.told()).at(-1);

  it('rule 6: a slider reaches the same value by finger, by a tap on its groove, by mouse and by keys', async () => {
    const grip = await g.middle('slider');
    await g.drag(grip, shifted(grip, 18 * g.mm));
    expect(await last()).toBe('slide 60');
    const now = await g.middle('slider');
    const place = shifted(now, 27 * g.mm);
    await g.touch('touchStart', [{ ...place, id: 1 }]);
    await g.touch('touchEnd', []);
    expect(await last()).toBe('slide 90');
    await g.page.locator('[data-control="slider"] [role=slider]').focus();
    for (let i = 0; i < 6; i++) await g.page.keyboard.press('ArrowLeft');
    expect(await last()).toBe('slide 60');
    const mouse = await g.middle('slider');
    await g.page.mouse.move(mouse.x, mouse.y);
    await g.page.mouse.down();
    await g.page.mouse.move(mouse.x + 18 * g.mm, mouse.y, { steps: 3 });
    await g.page.mouse.up();
    expect(await last()).toBe('slide 80');
  });

  it('rule 9: a slider whose finger is lost stands on a legal value and can be taken again', async () => {
    const grip = await g.middle('level');
    await g.touch('touchStart', [{ ...grip, id: 1 }]);
    await g.touch('touchMove', [{ ...shifted(grip, 0, -400), id: 1 }]);
    await g.touch('touchCancel', []);
    expect(await last()).toBe('level 4');
    const again = await g.middle('level');
    await g.drag(again, shifted(again, 0, 25 * g.mm));
    expect(await last()).toBe('level 2');
  });

  it('a dial turns with the finger that goes round it, and by keys', async () => {
    const centre = await g.middle('dial');
    await g.drag(shifted(centre, 0, -18 * g.mm), shifted(centre, 18 * g.mm, 0));
    expect(await last()).toBe('dial 50');
    await g.page.locator('[data-control="dial"] [role=slider]').focus();
    await g.page.keyboard.press('ArrowLeft');
    expect(await last()).toBe('dial 49');
  });

  it('rule 6: a block reaches its zone by drag, by tap and tap, and by Space and Space; elsewhere it goes home', async () => {
    const block = await g.middle('blocks', '.drag-block .control-hit');
    const zone = g.page.locator('[data-control="blocks"] .gallery-zone').first();
    const box = (await zone.boundingBox())!;
    const pan = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await g.drag(block, pan);
    expect(await g.told()).toEqual(['receive lid', 'drop pan']);
    await g.drag(block, shifted(block, 0, 60 * g.mm));
    expect(await g.told()).toEqual([]);
    expect(await g.middle('blocks', '.drag-block .control-hit')).toEqual(block);
    for (const point of [block, pan]) {
      await g.touch('touchStart', [{ ...point, id: 1 }]);
      await g.touch('touchEnd', []);
    }
    expect(await g.told()).toEqual(['receive lid', 'drop pan']);
    await g.page.locator('[data-control="blocks"] .drag-block .control-hit').focus();
    await g.page.keyboard.press('Space');
    await g.page.keyboard.press('Tab');
    await calm(g);
    await g.page.keyboard.press('Space');
    expect(await g.told()).toEqual(['receive lid', 'drop pan']);
  });

  it('rule 6: a flag is placed by drag, tap, step key and arrow alike', async () => {
    const flag = await g.middle('flag', '[role=slider]');
    await g.drag(flag, shifted(flag, 24 * g.mm));
    expect(await last()).toBe('guess 0.500');
    const field = (await g.page.locator('[data-control="flag"] .predict-touch').boundingBox())!;
    await g.touch('touchStart', [{ x: field.x + field.width * 0.25, y: field.y + field.height / 2, id: 1 }]);
    await g.touch('touchEnd', []);
    expect(await last()).toBe('guess 0.250');
    await g.page.getByRole('button', { name: '往右' }).click();
    expect(await last()).toBe('guess 0.300');
    await g.page.locator('[data-control="flag"] [role=slider]').focus();
    await g.page.keyboard.press('ArrowRight');
    expect(await last()).toBe('guess 0.350');
  });

  it('a scrubber follows the finger through the time', async () => {
    const grip = await g.middle('scrub');
    await g.drag(grip, shifted(grip, 14 * g.mm));
    expect(await last()).toBe('scrub 30');
  });

  it('a pin that is let go too early slides back, a cancelled one too; drawn far enough it comes out once', async () => {
    const ring = await g.middle('pin');
    await g.drag(ring, shifted(ring, -12 * g.mm));
    await g.touch('touchStart', [{ ...ring, id: 1 }]);
    await g.touch('touchMove', [{ ...shifted(ring, -40 * g.mm), id: 1 }]);
    await g.touch('touchCancel', []);
    expect(await g.told()).toEqual([]);
    expect(await g.middle('pin')).toEqual(ring);
    await g.drag(ring, shifted(ring, -40 * g.mm));
    expect(await g.told()).toEqual(['pull']);
  });
});

it.each(['Space twice', 'tap and tap'])('rule 6: the pin comes out by %s as well', async (way) => {
  const g = await open('display=van');
  if (way === 'Space twice') {
    await g.page.locator('[data-control="pin"] .control-hit').focus();
    await g.page.keyboard.press('Space');
    await g.page.keyboard.press('Space');
  } else {
    const ring = await g.middle('pin');
    await g.touch('touchStart', [{ ...ring, id: 1 }]);
    await g.touch('touchEnd', []);
    const place = await g.middle('pin', '.pin-out');
    await g.touch('touchStart', [{ ...place, id: 1 }]);
    await g.touch('touchEnd', []);
  }
  expect(await g.told()).toEqual(['pull']);
});
