import type { Frame, Locator, Page } from 'playwright-core';
import { clockAt, holdUntil, MORNING, phase, phaseNow, press, visibleFrame } from '../shell/glass.ts';
import { openShell } from '../support/kiosk.ts';
import { type Box, standsStill, targets } from '../support/measured-glass.ts';
import type { PageWish, Watch } from './arena.ts';
import type { Ground } from './check.ts';
import { watchExhibit } from './seam.ts';

/** The real shell with the exhibit open in it, and what can be done there. */
export interface Visit {
  watch: Watch;
  page: Page;
  /** The exhibit's document. */
  frame: Frame;
}

const PATIENCE_MS = 120_000;
const MOST_PRESSES = 3;
const ANSWERS_WITHIN_MS = 5000;

/** The shell in front of its coast, as a visitor walks up to it. */
export async function walkUp(ground: Ground, wish: PageWish = {}, localTime = MORNING): Promise<Watch> {
  const agent = await ground.arena.agentOf(ground.kiosk);
  const watch = await ground.arena.newPage(ground.kiosk, wish);
  await clockAt(watch.page, localTime);
  await openShell(watch.page, agent);
  await watch.page.locator('html[data-phase="attract"] .call').waitFor({ timeout: PATIENCE_MS });
  return watch;
}

export async function wake({ page }: Watch): Promise<void> {
  const { width, height } = page.viewportSize()!;
  await page.touchscreen.tap(width / 2, height / 6);
  await phase(page, 'home');
}

/** Takes hold of the exhibit in the spare frame before it opens, then opens it with the keyboard, which never misses. */
export async function openInShell(ground: Ground, watch: Watch): Promise<Visit> {
  const { page } = watch;
  await page.waitForFunction(() => document.querySelector('iframe[data-state="spare"]') !== null, null, { timeout: PATIENCE_MS });
  const element = await page.locator('iframe[data-state="spare"]').elementHandle();
  const spare = (await element!.contentFrame())!;
  // A handle that is kept keeps the frame's element with it, and what is counted here is what the shell keeps.
  await element!.dispose();
  await spare.waitForFunction(() => document.querySelector('canvas') !== null, null, { timeout: PATIENCE_MS });
  await watchExhibit(spare, ground.exhibit.entry);
  const plate = page.locator(`[data-exhibit="${ground.exhibit.id}"]`);
  await plate.waitFor({ state: 'attached', timeout: PATIENCE_MS });
  if ((await plate.getAttribute('data-front')) === null)
    await pressEnter(plate, page.locator(`[data-exhibit="${ground.exhibit.id}"][data-front]`));
  await pressEnter(plate, page.locator('html[data-phase="opening"], html[data-phase="exhibit"]'));
  await page.waitForFunction(() => document.documentElement.dataset.phase !== 'opening', null, { timeout: PATIENCE_MS });
  const now = await phaseNow(page);
  // The kiosk bore it; whoever waits for the exhibit is told at once.
  if (now !== 'exhibit') throw new Error(`${ground.exhibit.id} did not open; the kiosk is at ${now}`);
  return { watch, page, frame: spare.isDetached() ? await visibleFrame(page) : spare };
}

/**
 * Presses Enter on it until the page has answered. Two presses that follow on each other are one for a plate (rule 10), and
 * when the page is slow the press before may still be the last one.
 */
async function pressEnter(on: Locator, answered: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    // It may be gone already, if the press before was merely slow.
    await on.focus({ timeout: ANSWERS_WITHIN_MS }).catch(() => undefined);
    await on.page().keyboard.press('Enter');
    const came = await answered.waitFor({ state: 'attached', timeout: ANSWERS_WITHIN_MS }).then(
      () => true,
      () => false,
    );
    if (came) return;
  }
}

export async function startAgain({ page }: Watch): Promise<void> {
  await holdUntil(page, '[data-token="restart"]', 'attract');
}

const measured = new Map<string, Promise<Map<string, Box[]>>>();

/** Targets of the shell beside an exhibit, by language and text size; measured once on each kiosk. */
export function glassOfShell(ground: Ground): Promise<Map<string, Box[]>> {
  const key = `${ground.arena.siteDir} ${ground.kiosk.id}`;
  const known = measured.get(key) ?? measureShell(ground);
  measured.set(key, known);
  return known;
}

async function measureShell(ground: Ground): Promise<Map<string, Box[]>> {
  const boxes = new Map<string, Box[]>();
  const watch = await walkUp(ground);
  try {
    await wake(watch);
    const { page } = await openInShell(ground, watch);
    const { kiosk } = ground;
    let large = kiosk.defaults.textSize === 'large';
    for (let size = 0; size < 2; size++) {
      for (const language of kiosk.languages.offered) {
        await press(page, `[data-token="${language}"]`);
        await standsStill(page);
        boxes.set(`${language} ${large ? 'large' : 'normal'}`, await targets(page));
      }
      await press(page, '[data-token="large"]');
      large = !large;
    }
  } finally {
    await watch.close();
  }
  return boxes;
}
