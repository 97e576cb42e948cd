import type { Page } from 'playwright-core';
import { playShrink, type Watch } from '../gauntlet/arena.ts';
import type { Ground } from '../gauntlet/check.ts';
import { drawsStill, playWildly } from '../gauntlet/hands/play.ts';
import { shiftedOnKiosk } from '../gauntlet/measure/shifted.ts';
import { openInShell, startAgain, type Visit, wake } from '../gauntlet/shell-glass.ts';
import { clockAt, phase, phaseNow, press, skip, spareStands } from '../shell/glass.ts';
import { openShell } from '../support/kiosk.ts';
import { glassScale, targets } from '../support/measured-glass.ts';
import type { Visitor } from './visitors.ts';

/*
 * One kiosk through simulated days: the page's clocks are put forward by what a visitor would have taken, the exhibit's
 * scripted visitor plays its model through at once, nothing is drawn, and everything else is the real thing.
 */

/** Doors open at nine; the calendar day changes in the middle of the crowd. */
const FIRST_MORNING = '2026-11-24T15:00:00';
const PATIENCE_MS = 90_000;
const SILENCE_MS = 330_000;
const COUNTDOWN_MS = 130_000;
const FOUR_HANDS_S = 2;

declare global {
  interface Window {
    soakMark?: boolean;
  }
}

/** Opens the kiosk for the day. The clocks' lead stays in the window's name, which a reload does not take away. */
export async function openTheDoors(ground: Ground): Promise<Watch> {
  const agent = await ground.arena.agentOf(ground.kiosk);
  const watch = await ground.arena.newPage(ground.kiosk, { shrink: playShrink(ground.kiosk), undrawn: true });
  await clockAt(watch.page, FIRST_MORNING);
  await watch.page.addInitScript(() => {
    if (window === window.top) window.skippedMs = Number(window.name) || 0;
  });
  await openShell(watch.page, agent);
  await standsInAttract(watch.page);
  return watch;
}

export async function standsInAttract(page: Page): Promise<void> {
  await page.locator('html[data-phase="attract"] .call').waitFor({ timeout: PATIENCE_MS });
}

export async function pass(page: Page, seconds: number): Promise<void> {
  await skip(page, seconds * 1000);
  await page.evaluate(() => {
    window.name = String(window.skippedMs);
  });
}

export interface Played {
  opened: number;
  debriefs: number;
  /** From the end of the visit to attract, ms of real time. */
  backMs: number;
}

/** One visit from the first touch to attract again. */
export async function visit(ground: Ground, watch: Watch, visitor: Visitor): Promise<Played> {
  const { page } = watch;
  const played: Played = { opened: 0, debriefs: 0, backMs: 0 };
  await wake(watch);
  await press(page, `[data-token="${visitor.language}"]`);
  if (visitor.temper === 'elder') for (const token of ['large', 'calm']) await press(page, `[data-token="${token}"]`);
  for (const share of visitor.exhibits) {
    const exhibit = ground.arena.exhibits[Math.floor(share * ground.arena.exhibits.length)]!;
    const inside = await openInShell({ ...ground, exhibit }, watch);
    played.opened++;
    if (visitor.temper === 'four-hands') await playWith(ground, inside, visitor.seed);
    if (await plays(page, inside, visitor.plays)) played.debriefs++;
    // Wild hands may have gone home, or away, by themselves.
    if ((await phaseNow(page)) !== 'exhibit' || exhibit === undefined) break;
    if (share === visitor.exhibits.at(-1)) break;
    await press(page, '.home-key');
    await phase(page, 'home');
  }
  const startedMs = performance.now();
  if (visitor.ends === 'restart' && (await phaseNow(page)) !== 'attract') await startAgain(watch);
  else await walkAway(page);
  await standsInAttract(page);
  played.backMs = performance.now() - startedMs;
  // The next visitor comes at once, and this browser keeps sending touches to a frame that had two fingers on it.
  await spareStands(page, { timeout: PATIENCE_MS });
  const moved = await shiftedOnKiosk(page);
  if (moved.length > 0) throw new Error(moved.join('; '));
  return played;
}

/** Lets the scripted visitor play a share of the exhibit, at once; the page's clocks follow. Answers whether it came to the debrief. */
async function plays(page: Page, { frame }: Visit, share: number): Promise<boolean> {
  if (frame.isDetached()) return false;
  const { seconds, debrief } = await frame
    .evaluate(async (wanted) => {
      const { model, definition } = window.watched!;
      let busySinceMs = performance.now();
      const untilS = definition.visitorScript.withinS * wanted;
      let timeS = 0;
      for (; timeS < untilS && !model.inDebrief(); timeS += definition.stepS) {
        definition.visitorScript.play(model, timeS, definition.stepS);
        model.step(definition.stepS);
        // A frame that answers nobody for long is taken for hung, and rightly so.
        if (performance.now() - busySinceMs < 100) continue;
        await new Promise((next) => setTimeout(next));
        busySinceMs = performance.now();
      }
      return { seconds: timeS, debrief: model.inDebrief() as boolean };
    }, share)
    .catch(() => ({ seconds: 0, debrief: false }));
  // A visit is never longer for the shell's clock than its patience: between two touches half a minute passes at most.
  for (let leftS = seconds; leftS > 0; leftS -= 25) {
    await pass(page, Math.min(25, leftS));
    await page.keyboard.press('Shift');
  }
  return debrief;
}

async function playWith(ground: Ground, { page, frame }: Visit, seed: number): Promise<void> {
  const nothing = async () => undefined;
  await playWildly(
    {
      page,
      pxPerMm: glassScale({ kiosk: ground.kiosk, shrink: playShrink(ground.kiosk) }).pxPerMm,
      async controls() {
        const inside = frame.isDetached() ? [] : await targets(frame).catch(() => []);
        return inside.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2, width, height }));
      },
      alive: () => drawsStill(page),
      prefer: nothing,
      pause: nothing,
      resume: nothing,
      reset: nothing,
    },
    seed,
    FOUR_HANDS_S,
    () => true,
  );
}

/** Nobody touches any more: the prompt comes and goes. */
async function walkAway(page: Page): Promise<void> {
  const reach = (phases: readonly string[]) =>
    page.waitForFunction((wanted) => wanted.includes(document.documentElement.dataset.phase ?? ''), phases, {
      polling: 50,
      timeout: PATIENCE_MS,
    });
  await reach(['home', 'exhibit', 'idle-prompt', 'attract']);
  if ((await phaseNow(page)) === 'attract') return;
  await pass(page, SILENCE_MS / 1000);
  await reach(['idle-prompt', 'attract']);
  if ((await phaseNow(page)) !== 'attract') await pass(page, COUNTDOWN_MS / 1000);
  await reach(['attract']);
}
