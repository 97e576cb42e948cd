import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { faultySite } from '../support/faulty-exhibits/site.ts';
import { type Kiosk, openShell, startKiosk } from '../support/kiosk.ts';
import { clockAt, MORNING, phase } from './glass.ts';

/* Fingers on the coast of a kiosk with several exhibits: on the plates, on the models, and the very first one. */

/** More than the glass holds at once. */
const PROGRAMME = [
  'extinguisher',
  'rejects-promise',
  'throws-in-step',
  'throws-in-scene',
  'never-ready',
  'hangs-on-touch',
  'bad-definition',
  'loses-context-once',
];
const chromium = sharedChromium();
let running: Kiosk;
beforeAll(async () => {
  running = await startKiosk(
    faultySite({ folder: new URL('../../.cache/shell-hands', import.meta.url).pathname, programme: PROGRAMME }),
  );
});
afterAll(() => running?.stop());

async function attract(): Promise<Page> {
  const page = await chromium.newPage({ widthPx: 960, heightPx: 540 });
  await clockAt(page, MORNING);
  await openShell(page, running);
  await page.locator('html[data-phase="attract"] .coast[data-state="shown"]').waitFor({ state: 'attached' });
  return page;
}

/** Place of the exhibit in front, counted from one. */
const fronted = (page: Page) => page.locator('.rail').getAttribute('aria-valuenow');
const isFronted = (page: Page, place: number) => page.locator(`.rail[aria-valuenow="${place}"]`).waitFor();

/** Where the plate of an exhibit stands once the coast has come to rest, and its model over it. */
async function standing(page: Page, id: string): Promise<{ x: number; plateY: number; modelY: number }> {
  const plate = page.locator(`[data-exhibit="${id}"]`);
  const xNow = async () => (await plate.boundingBox())!.x;
  for (let last = Number.NaN, still = 0; still < 3; ) {
    const x = await xNow();
    still = x === last ? still + 1 : 0;
    last = x;
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
  const box = (await plate.boundingBox())!;
  const stage = (await page.locator('.push-area').boundingBox())!;
  return { x: box.x + box.width / 2, plateY: box.y + box.height / 2, modelY: stage.y + stage.height * 0.48 };
}

async function drag(page: Page, from: { x: number; y: number }, dx: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: from.y, id: 1 }] });
  await send('touchStart', from.x);
  for (let i = 1; i <= 10; i++) await send('touchMove', from.x + (dx * i) / 10);
  await send('touchEnd');
}

describe('the coast of several exhibits', () => {
  it('S1: the first touch brings the exhibit whose model it meets to the front, and the sea brings the first one', async () => {
    const page = await attract();
    // In attract the first exhibit stands in the middle, the second one pitch to its right.
    await page.touchscreen.tap(480 + 152, 130);
    await phase(page, 'home');
    await isFronted(page, 2);
    const other = await attract();
    await other.touchscreen.tap(480, 285);
    await phase(other, 'home');
    expect(await fronted(other)).toBe('1');
  });

  it('H1a: a finger pushes the coast over the plates, and another one after it', async () => {
    const page = await attract();
    await page.touchscreen.tap(480, 285);
    await phase(page, 'home');
    const { x, plateY } = await standing(page, 'throws-in-step');
    const { x: neighbour } = await standing(page, 'throws-in-scene');
    const pitch = neighbour - x;
    await drag(page, { x, y: plateY }, -1.2 * pitch);
    await page.locator('.rail:not([aria-valuenow="1"])').waitFor();
    const after = await standing(page, 'throws-in-step');
    expect(after.x, 'the plate went with the finger').toBeLessThan(x - 0.5 * pitch);
    expect(await page.evaluate(() => document.documentElement.dataset.phase), 'a push opens nothing').toBe('home');
    await drag(page, { x: after.x, y: plateY }, 1.2 * pitch);
    const back = await standing(page, 'throws-in-step');
    expect(back.x, 'and back with the next one').toBeCloseTo(x, 0);
  });

  it('H1a: a tap on a model does what a tap on its plate does', async () => {
    const page = await attract();
    await page.touchscreen.tap(480, 285);
    await phase(page, 'home');
    const { x, modelY } = await standing(page, 'throws-in-step');
    await page.locator('[data-exhibit="throws-in-step"][data-front]').waitFor();
    await page.touchscreen.tap(x, modelY);
    await page.locator('[data-exhibit="throws-in-step"][data-opening]').waitFor();
  });
});
