import type { Page } from 'playwright-core';

/** Glass that is zoomed by less is not seen, and page scales are floats. */
const LEAST_ZOOM = 1.001;

/**
 * What fingers or keys have zoomed or pushed out of its place, on the page and in its frames, in words (rule 12): it stays so
 * for the next visitor. What scrolls by design is not meant, what hides its overflow is. Empty when everything stands well.
 */
export async function shifted(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    const { scale, pushed } = await frame
      .evaluate(() => ({
        scale: visualViewport?.scale ?? 1,
        pushed: [...document.querySelectorAll<HTMLElement>('*')]
          .map((element) => ({ element, px: Math.max(Math.abs(element.scrollLeft), Math.abs(element.scrollTop)) }))
          .filter(
            ({ element, px }) =>
              px > 0 && (element === document.documentElement || /hidden/.test(getComputedStyle(element).overflow)),
          )
          .map(({ element, px }) => `${element.className || element.localName} by ${Math.round(px)} px`),
      }))
      // A frame that is being taken away shows nothing any more.
      .catch(() => ({ scale: 1, pushed: [] }));
    if (scale > LEAST_ZOOM) found.push(`the glass is zoomed to ${scale.toFixed(2)} of its size`);
    for (const what of pushed) found.push(`scrolled out of its place: ${what}`);
  }
  return found;
}
