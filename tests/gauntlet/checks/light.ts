import { LANGUAGES } from '@base/vocabulary.ts';
import type { CDPSession } from 'playwright-core';
import { playShrink } from '../arena.ts';
import { addOnce, type Check, type Finding, type Ground } from '../check.ts';
import { contrastsOf, LIMITS } from '../measure/contrast.ts';
import { film } from '../measure/film.ts';
import { cellSr, type Flashes, flashesIn, MOST_PER_S } from '../measure/flashes.ts';
import { hueOnlyStates } from '../measure/states.ts';
import { type Look, type Scene, tour } from '../scenes.ts';
import { freeze } from '../seam.ts';
import { openStand, type Stand } from '../stand.ts';

/*
 * What the light does: flashes while each scene plays on, contrast of words and controls by day and by the bright profile,
 * and whether a control's state is told by more than a hue (rules 38–40).
 */

const FILM_MS = { long: 4000, short: 2500 };

export const light: Check = {
  id: 'light',
  zh: '光',
  en: 'light',
  rules: '38–40',
  async run(ground) {
    const findings: Finding[] = [];
    const stand = await openStand(ground, { shrink: playShrink(ground.kiosk) });
    const seen = { luminancePerS: 0, redPerS: 0, picturesPerS: Number.POSITIVE_INFINITY, texts: 0, states: 0 };
    let lowestText = Number.POSITIVE_INFINITY;
    let lowestControl = Number.POSITIVE_INFINITY;
    try {
      const find = async (what: string, where: string, name: string) => {
        const finding: Finding = { what, where, screenshot: null };
        if (addOnce(findings, finding)) finding.screenshot = await ground.shot(stand.page, `light-${name}`);
      };
      const filming = await stand.page.context().newCDPSession(stand.page);
      const lookForFlashes = async ({ where, scene }: Look) => {
        const flashes = await flashesOf(ground, stand, scene, filming);
        seen.luminancePerS = Math.max(seen.luminancePerS, flashes.luminancePerS);
        seen.redPerS = Math.max(seen.redPerS, flashes.redPerS);
        seen.picturesPerS = Math.min(seen.picturesPerS, flashes.picturesPerS);
        if (flashes.luminancePerS > MOST_PER_S)
          await find(
            `flashes ${flashes.luminancePerS} times a second over ${flashes.luminanceAreaSr.toFixed(3)} sr; ${MOST_PER_S} are allowed`,
            where,
            'flash',
          );
        if (flashes.redPerS > 0)
          await find(
            `flashes in saturated red over ${flashes.redAreaSr.toFixed(3)} sr; that is never allowed`,
            where,
            'red-flash',
          );
      };
      const look = async (at: Look) => {
        const { where } = at;
        const calmest = stand.preferences;
        // Under a sheet nothing is seen that was not seen without it.
        if (!at.isSheet) await lookForFlashes(at);
        for (const profile of ['normal', 'bright'] as const) {
          for (const language of ground.short ? [stand.preferences.language] : LANGUAGES) {
            await stand.prefer({ bright: profile === 'bright', language });
            await stand.settled();
            const contrasts = await contrastsOf(stand.page, stand.inside, LIMITS[profile]);
            seen.texts += contrasts.texts;
            lowestText = Math.min(lowestText, contrasts.lowestText);
            lowestControl = Math.min(lowestControl, contrasts.lowestControl);
            for (const problem of contrasts.problems)
              await find(`${profile}: ${problem}`, `${where}, ${language}`, `contrast-${profile}`);
          }
        }
        await stand.prefer(calmest);
        const states = await hueOnlyStates(stand);
        seen.states += states.compared;
        for (const problem of states.problems) await find(problem, where, 'hue');
      };
      const tourSeen = await tour(ground, stand, look);
      return {
        figures: {
          scenes: `${tourSeen.looked}/${tourSeen.of}`,
          flashesPerS: seen.luminancePerS,
          redFlashesPerS: seen.redPerS,
          picturesPerS: Number.isFinite(seen.picturesPerS) ? Math.round(seen.picturesPerS) : 0,
          lowestTextContrast: rounded(lowestText),
          lowestControlContrast: rounded(lowestControl),
          texts: seen.texts,
          statesCompared: seen.states,
        },
        findings,
      };
    } finally {
      await stand.close();
    }
  },
};

const rounded = (value: number): number | string => (Number.isFinite(value) ? Math.round(value * 10) / 10 : '—');

/** Lets the scene play on under its scripted visitor, films it, and puts it back where it began. */
async function flashesOf(
  ground: Ground,
  stand: Stand,
  scene: Scene,
  filming: CDPSession,
): Promise<Flashes & { picturesPerS: number }> {
  await stand.inside.evaluate((timeS) => {
    Object.assign(window.watched!, { scripted: true, timeS });
  }, scene.timeS);
  await freeze(stand.inside, false);
  const ms = ground.short ? FILM_MS.short : FILM_MS.long;
  const pictures = await film(filming, ms);
  await stand.inside.evaluate((begin) => {
    Object.assign(window.watched!, { scripted: false, frozen: true });
    window.watched!.model.restore(begin);
  }, scene.snapshot);
  await stand.settled();
  return { ...flashesIn(pictures, cellSr(ground.kiosk.display)), picturesPerS: (1000 * pictures.length) / ms };
}
