import { LANGUAGES } from '@base/vocabulary.ts';
import type { Frame } from 'playwright-core';
import { type Box, standsStill, targetProblems, targets, textProblems, texts } from '../../support/measured-glass.ts';
import { SHRINK } from '../arena.ts';
import { addOnce, type Check, type Finding } from '../check.ts';
import { lineHeightProblems } from '../measure/lines.ts';
import { tour } from '../scenes.ts';
import { glassOfShell } from '../shell-glass.ts';
import { openStand } from '../stand.ts';

/*
 * Targets, gaps, edges, reach and letters in mm and degrees, in every scene of the exhibit, in both languages and text
 * sizes. What the shell lays beside it (tokens, home key) is measured once on the same kiosk and stands with it.
 */
export const sizes: Check = {
  id: 'sizes',
  zh: '尺寸',
  en: 'sizes and reach',
  rules: '1–4, 24–28',
  async run(ground) {
    const { kiosk } = ground;
    const glass = { kiosk, shrink: SHRINK };
    const findings: Finding[] = [];
    const shell = await glassOfShell(ground);
    const stand = await openStand(ground, { undrawn: true });
    let measured = 0;
    let smallestMm = Number.POSITIVE_INFINITY;
    const mmPerPx = (kiosk.display.diagonalMm / Math.hypot(kiosk.display.widthPx, kiosk.display.heightPx)) * SHRINK;
    try {
      const seen = await tour(ground, stand, async ({ where }) => {
        for (const language of LANGUAGES) {
          for (const textSize of ['normal', 'large'] as const) {
            await stand.prefer({ language, textSize });
            await stand.settled();
            await standsStill(stand.inside);
            const own = await targets(stand.inside);
            measured += own.length;
            for (const box of own) smallestMm = Math.min(smallestMm, Math.min(box.width, box.height) * mmPerPx);
            const beside = shell.get(`${language} ${textSize}`) ?? [];
            const problems = [
              ...targetProblems(glass, [...own, ...beside]).filter((problem) => isOfExhibit(problem, own)),
              ...(await offTheGlass(stand.inside)),
              ...textProblems(glass, await texts(stand.inside)),
              ...(await lineHeightProblems(stand.inside)),
            ];
            for (const what of problems) {
              const finding: Finding = { what, where: `${where}, ${language}, ${textSize}`, screenshot: null };
              if (addOnce(findings, finding)) finding.screenshot = await ground.shot(stand.page, `sizes-${language}-${textSize}`);
            }
          }
        }
      });
      const smallest = Number.isFinite(smallestMm) ? Math.round(smallestMm * 10) / 10 : '—';
      return { figures: { targets: measured, smallestMm: smallest, scenes: `${seen.looked}/${seen.of}` }, findings };
    } finally {
      await stand.close();
    }
  },
};

/** Controls that the glass cuts: a hand that goes for their middle misses them. */
const offTheGlass = (inside: Frame): Promise<string[]> =>
  inside.evaluate(() =>
    [...window.onTop().querySelectorAll('button, [role="button"], [role="slider"], a, input, [data-target]')].flatMap(
      (element) => {
        const { left, top, right, bottom, width } = element.getBoundingClientRect();
        if (width < 1 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
        const off = Math.max(-left, -top, right - innerWidth, bottom - innerHeight);
        return off > 1
          ? [`${element.className} “${element.textContent!.trim().slice(0, 24)}” is ${Math.round(off)} px off the glass`]
          : [];
      },
    ),
  );

/** What the shell does with itself is held by its own tests. */
const isOfExhibit = (problem: string, own: readonly Box[]) => own.some(({ name }) => problem.includes(name));
