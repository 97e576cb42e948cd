import { expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { drawsStill, playWildly } from './hands/play.ts';

const chromium = sharedChromium();
const SECONDS = 3;

declare global {
  interface Window {
    fingers?: { down: number; up: number; cancelled: number; mostDown: number; upBesideOthers: number };
  }
}

it('rules 9 and 11: what the hands do is what a page hears: fingers come, are lifted one by one while others stay, or are taken away', async () => {
  const page = await chromium.newPage();
  await page.setContent('<body></body>');
  await page.evaluate(() => {
    document.body.style.cssText = 'margin: 0; height: 100vh; touch-action: none';
    const fingers = { down: 0, up: 0, cancelled: 0, mostDown: 0, upBesideOthers: 0 };
    const down = new Set<number>();
    window.addEventListener('pointerdown', ({ pointerId }) => {
      fingers.down++;
      fingers.mostDown = Math.max(fingers.mostDown, down.add(pointerId).size);
    });
    window.addEventListener('pointerup', ({ pointerId }) => {
      fingers.up++;
      down.delete(pointerId);
      if (down.size > 0) fingers.upBesideOthers++;
    });
    window.addEventListener('pointercancel', ({ pointerId }) => {
      fingers.cancelled++;
      down.delete(pointerId);
    });
    window.fingers = fingers;
  });
  const nothing = async () => undefined;
  const played = await playWildly(
    {
      page,
      pxPerMm: 2,
      controls: async () => [],
      alive: () => drawsStill(page),
      prefer: nothing,
      pause: nothing,
      resume: nothing,
      reset: nothing,
    },
    3,
    SECONDS,
    () => true,
  );
  const heard = (await page.evaluate(() => window.fingers))!;
  expect(played.stopped).toBeNull();
  expect(heard.down).toBe(heard.up + heard.cancelled);
  expect(heard.mostDown).toBe(played.mostFingers);
  // The last hammering may not have been played to its end, and who is down at the end is taken away.
  expect(heard.up).toBeLessThanOrEqual(played.lifted);
  expect(heard.up).toBeGreaterThan(played.lifted - 15);
  expect(heard.cancelled - played.cancelled).toBeLessThanOrEqual(10);
  expect(heard.upBesideOthers).toBeGreaterThan(heard.up / 4);
});
