import { describe, expect, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { galleries } from './gallery/hands.ts';

const open = galleries();

/**
 * Words on sprites: keys and handles are pictures, and axe takes what lies under them for their ground. Which colour lies
 * on which there is held by the palette's own test.
 */
const ON_SPRITES = ['.control', '.look-key'];

describe('sizes and words', () => {
  it.each([
    ['van', 'general', 20, 1280, 720],
    ['school', 'primary', 30, 1280, 720],
    ['hall', 'elder', 30, 540, 960],
  ])('rule 1: on the %s panel for %s every hit area is at least %i mm', async (display, profile, leastMm, widthPx, heightPx) => {
    for (const view of ['controls', 'debrief']) {
      const g = await open(`display=${display}&profile=${profile}&view=${view}`, { widthPx, heightPx });
      const sizes = await g.page.evaluate(() =>
        [...document.querySelectorAll('button:not(.drop-zone), [role=slider]')].map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return { name: element.getAttribute('aria-label') ?? element.textContent, leastPx: Math.min(width, height) };
        }),
      );
      expect(sizes.length).toBeGreaterThan(2);
      expect(sizes.filter(({ leastPx }) => leastPx / g.mm < leastMm - 0.05)).toEqual([]);
    }
  });

  it.each(['zh', 'en'])('axe finds nothing in the controls, the debrief and the sheet in %s', async (lang) => {
    for (const view of ['controls', 'debrief', 'sheet']) {
      const g = await open(`lang=${lang}&view=${view === 'controls' ? view : 'debrief'}`);
      if (view === 'sheet') await g.page.locator('.know-key').click();
      expect(await axeProblems(g.page, { onPictures: ON_SPRITES }), view).toEqual([]);
    }
  });
});
