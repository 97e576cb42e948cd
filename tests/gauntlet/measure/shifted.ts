import type { Page } from 'playwright-core';

/** Glass that is zoomed by less is not seen, and page scales are floats. */
const LEAST_ZOOM = 1.001;

/** How long the shell may take to put back what a browser zoomed, ms; software drawing on a busy machine is slow. */
const PUT_BACK_MS = 10_000;

/**
 * What fingers or keys have pushed out of its place, on the page and in its frames, in words (rule 12): it stays so for the
 * next visitor. What scrolls by design is not meant, what hides its overflow is. Empty when everything stands well.
 */
export async function shifted(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    const pushed = await frame
      .evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('*')]
          .map((element) => ({ element, px: Math.max(Math.abs(element.scrollLeft), Math.abs(element.scrollTop)) }))
          .filter(
            ({ element, px }) =>
              px > 0 && (element === document.documentElement || /hidden/.test(getComputedStyle(element).overflow)),
          )
          .map(({ element, px }) => `${element.className || element.localName} by ${Math.round(px)} px`),
      )
      // A frame that is being taken away shows nothing any more.
      .catch(() => []);
    for (const what of pushed) found.push(`scrolled out of its place: ${what}`);
  }
  return found;
}

/** The same on the whole kiosk, and whether its glass stayed zoomed. */
export async function shiftedOnKiosk(page: Page): Promise<string[]> {
  const unzoomed = await page
    .waitForFunction((least) => (visualViewport?.scale ?? 1) < least, LEAST_ZOOM, { polling: 100, timeout: PUT_BACK_MS })
    .then(
      () => true,
      () => false,
    );
  return [...(unzoomed ? [] : ['the glass stayed zoomed']), ...(await shifted(page))];
}
