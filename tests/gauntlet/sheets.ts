import type { Stand } from './stand.ts';

/*
 * What the keys of a scene lay over it (the sheet of evidence, say), page by page. Told by what every such key tells assistive
 * technology; nobody lists them.
 */

const OPENERS = '[aria-haspopup="dialog"]';
const DIALOG = '[role="dialog"]';
/** A sheet that has no end is left. */
const MOST_PAGES = 40;

/** Opens each sheet of the scene with the keyboard and looks at each of its pages while `goesOn`; the scene is there again afterwards. */
export async function eachSheet(stand: Stand, look: (page: string) => Promise<void>, goesOn: () => boolean): Promise<void> {
  const { inside, page } = stand;
  const openers = await inside.evaluate((wanted) => document.querySelectorAll(wanted).length, OPENERS);
  for (let index = 0; index < openers && goesOn(); index++) {
    const opener = await inside.evaluate(
      ([wanted, at]) => {
        window.focus();
        const key = document.querySelectorAll<HTMLElement>(wanted)[at];
        if (!key?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
        key.focus();
        return key.textContent!.trim();
      },
      [OPENERS, index] as const,
    );
    if (opener === null) continue;
    await page.keyboard.press('Enter');
    await inside.waitForSelector(DIALOG);
    let before = '';
    for (let number = 1; number <= MOST_PAGES && goesOn(); number++) {
      await stand.settled();
      const now = await inside.evaluate((dialog) => document.querySelector(dialog)!.textContent!, DIALOG);
      if (now === before) break;
      before = now;
      await look(`${opener}, page ${number}`);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('Escape');
    await inside.waitForSelector(DIALOG, { state: 'detached' });
  }
}
