import type { Page } from 'playwright-core';
import { phaseNow, skip } from '../../shell/glass.ts';
import { glassScale, targets } from '../../support/measured-glass.ts';
import { playShrink } from '../arena.ts';
import type { Check, Finding } from '../check.ts';
import { drawsStill, playWildly } from '../hands/play.ts';
import { shiftedOnKiosk } from '../measure/shifted.ts';
import { openInShell, wake, walkUp } from '../shell-glass.ts';
import { SILENT_MS, within } from '../stand.ts';

/*
 * The same hands on the whole kiosk: tokens, home key, restart, prompt and the exhibit in its slot. When they go away the
 * prompt comes, and then attract with everything as the kiosk's file has it (rules 11, 12, 17, 18).
 */

/** Longer than any silence that a kiosk waits for, and than its countdown; the page's clocks are put forward. */
const SILENCE_MS = 330_000;
const COUNTDOWN_MS = 130_000;
const SILENCES = 2;
/** Rule 18, with patience for a processor that draws. */
const BACK_WITHIN_MS = 60_000;

export const idle: Check = {
  id: 'idle',
  zh: '复位',
  en: 'idle reset',
  rules: '11, 12, 17, 18',
  async run(ground) {
    const findings: Finding[] = [];
    const shrink = playShrink(ground.kiosk);
    const watch = await walkUp(ground, { shrink });
    const { page } = watch;
    try {
      const before = await standing(page);
      await wake(watch);
      const { frame } = await openInShell(ground, watch);
      const played = await playWildly(
        {
          page,
          pxPerMm: glassScale({ kiosk: ground.kiosk, shrink }).pxPerMm,
          async controls() {
            const boxes = await targets(page);
            const inside = frame.isDetached() ? [] : await targets(frame).catch(() => []);
            return [...boxes, ...inside].map(({ x, y, width, height }) => ({
              x: x + width / 2,
              y: y + height / 2,
              width,
              height,
            }));
          },
          alive: () => drawsStill(page),
          // On a kiosk visitors change this with the tokens, which the hands hit by themselves.
          prefer: async () => undefined,
          pause: async () => undefined,
          resume: async () => undefined,
          reset: async () => undefined,
        },
        ground.seed,
        ground.seconds,
        () => true,
      );
      const find = async (what: string) => {
        findings.push({ what, where: played.last.join('; '), screenshot: await ground.shot(page, 'idle') });
      };
      if (played.stopped !== null) await find(`the shell stopped answering: ${played.stopped}`);
      for (const complaint of new Set(watch.complaints)) await find(`the browser complained: ${complaint}`);
      for (const what of await shiftedOnKiosk(page)) await find(what);
      const left = (await phaseNow(page)) ?? 'nothing';
      const backMs = await backToAttract(page);
      if (backMs === null) await find(`attract was not reached from ${left}; it is ${await phaseNow(page)}`);
      else {
        const after = await standing(page);
        if (after !== before) await find(`what the visitor changed stayed: ${before} before, ${after} after`);
      }
      return { figures: { acts: played.acts, leftIn: left, backMs: backMs === null ? '—' : Math.round(backMs) }, findings };
    } finally {
      await watch.close();
    }
  },
};

/** Language and everything that the root says of the visitor. */
const standing = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { phase: _, ...said } = { ...document.documentElement.dataset };
    return JSON.stringify(Object.entries({ lang: document.documentElement.lang, ...said }).sort());
  });

/** Nobody touches any more. Answers how long attract took after the countdown, or null when it never came. */
async function backToAttract(page: Page): Promise<number | null> {
  const reach = (phases: readonly string[]) =>
    page
      .waitForFunction((wanted) => wanted.includes(document.documentElement.dataset.phase ?? ''), phases, {
        polling: 50,
        timeout: BACK_WITHIN_MS,
      })
      .then(
        () => true,
        () => false,
      );
  // An exhibit may just be opening or failing: those phases pass by themselves.
  await reach(['home', 'exhibit', 'idle-prompt', 'attract']);
  // The last touches may still be on their way through a processor that draws; a kiosk that is left for good rests after another silence.
  for (let silence = 0; silence < SILENCES; silence++) {
    if ((await phaseNow(page)) === 'attract') return 0;
    await within(SILENT_MS, skip(page, SILENCE_MS));
    if (!(await reach(['idle-prompt', 'attract']))) return null;
    const startedMs = performance.now();
    if ((await phaseNow(page)) !== 'attract') await within(SILENT_MS, skip(page, COUNTDOWN_MS));
    if (await reach(['attract'])) return performance.now() - startedMs;
  }
  return null;
}
