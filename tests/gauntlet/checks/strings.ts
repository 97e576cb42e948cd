import { LANGUAGES } from '@base/vocabulary.ts';
import { addOnce, type Check, type Finding, type Ground } from '../check.ts';
import { missingGlyphs } from '../measure/glyphs.ts';
import { misfits } from '../measure/misfits.ts';
import { tour } from '../scenes.ts';
import { stretchTexts } from '../seam.ts';
import { openStand, type Stand } from '../stand.ts';
import { STRETCH_NAMES, type Stretch, XSS_MARK } from '../stretch.ts';

/*
 * Every text of the exhibit, and of the kit around it, as it is, with pinyin, and as the text of another language could be,
 * in each scene, language and text size: measured from the layout, missing glyphs from the fonts' own tables.
 */

type Variant = 'written' | 'pinyin' | Stretch;
const VARIANTS: readonly Variant[] = ['written', ...STRETCH_NAMES, 'pinyin'];

export const strings: Check = {
  id: 'strings',
  zh: '文字',
  en: 'strings',
  rules: '26, 28, 30',
  async run(ground) {
    const findings: Finding[] = [];
    const stand = await openStand(ground, { kitWords: true, undrawn: true });
    let screens = 0;
    let looked = 0;
    let of = 0;
    let variants = 0;
    const perVariantMs = Math.max(0, ground.untilMs - performance.now()) / VARIANTS.length;
    const startedMs = performance.now();
    try {
      for (const [index, variant] of VARIANTS.entries()) {
        if (index > 1 && performance.now() > ground.untilMs) break;
        variants++;
        await stretchTexts(stand.inside, variant === 'written' || variant === 'pinyin' ? null : variant);
        stand.preferences = { ...stand.preferences, pinyin: variant === 'pinyin' };
        const part = { ...ground, untilMs: startedMs + perVariantMs * (index + 1) };
        const seen = await tour(part, stand, async ({ where }) => {
          screens += await lookAtScreen(ground, stand, `${variant}, ${where}`, variant, findings);
        });
        stand.forget();
        looked += seen.looked;
        of += seen.of;
      }
    } finally {
      await stand.close();
    }
    return { figures: { screens, scenes: `${looked}/${of}`, variants: `${variants}/${VARIANTS.length}` }, findings };
  },
};

async function lookAtScreen(ground: Ground, stand: Stand, where: string, variant: Variant, findings: Finding[]): Promise<number> {
  let screens = 0;
  for (const language of LANGUAGES) {
    // Pinyin stands over Chinese only.
    if (variant === 'pinyin' && language !== 'zh-CN') continue;
    for (const textSize of ['normal', 'large'] as const) {
      await stand.prefer({ language, textSize });
      await stand.settled();
      screens++;
      const problems = [
        // What means harm is longer than any text that somebody would write; it must do nothing, not fit.
        ...(variant === 'xss' ? [] : await misfits(stand.inside)),
        ...(await missingGlyphs(stand.inside, ground.arena.siteDir)),
        ...(variant === 'xss' ? await struck(stand) : []),
      ];
      for (const what of problems) {
        const finding: Finding = {
          what: `${variant}: ${what}`,
          where: `${where}, ${language}, ${textSize}`,
          screenshot: null,
        };
        if (addOnce(findings, finding))
          finding.screenshot = await ground.shot(stand.page, `strings-${variant}-${language}-${textSize}`);
      }
    }
  }
  return screens;
}

/** What happened because a text was taken for markup. */
async function struck({ inside, watch }: Stand): Promise<string[]> {
  const marks = await inside.evaluate(
    (mark) => ({
      ran: mark in window,
      elements: document.querySelectorAll('a[href^="https://example.com"], img[src="x"]').length,
    }),
    XSS_MARK,
  );
  const away = watch.visited.filter((address) => address.includes('example.com'));
  return [
    ...(marks.ran ? ['a text ran as a script'] : []),
    ...(marks.elements > 0 ? [`texts became ${marks.elements} elements`] : []),
    ...away.map((address) => `a text led to ${address}`),
  ];
}
