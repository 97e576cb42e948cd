import { LANGUAGES } from '@base/vocabulary.ts';
import { axeProblems } from '../../support/axe.ts';
import { playShrink } from '../arena.ts';
import { addOnce, type Check, type Finding, type Ground } from '../check.ts';
import { KEYBOARD, playWithKeys, TWO_SWITCHES } from '../hands/keys.ts';
import { invisibleFocus } from '../measure/focus.ts';
import { namelessIn, unsaidWords } from '../measure/names.ts';
import { motionProblems } from '../measure/stillness.ts';
import { tour } from '../scenes.ts';
import { walkUp } from '../shell-glass.ts';
import { openStand } from '../stand.ts';

/*
 * With other hands and other eyes: axe and the accessibility tree in every scene and both languages, focus that is seen,
 * the whole exhibit with a keyboard and with two switches, and rest where rest was asked for (rules 6, 33, 42).
 */
export const access: Check = {
  id: 'access',
  zh: '无障碍',
  en: 'accessibility',
  rules: '6, 39, 42',
  async run(ground) {
    const findings: Finding[] = [];
    const figures: Record<string, number | string> = {};
    const startedMs = performance.now();
    const share = (part: number) => startedMs + (ground.untilMs - startedMs) * part;
    await inEveryScene({ ...ground, untilMs: share(0.5) }, findings, figures);
    await played({ ...ground, untilMs: share(0.9) }, findings, figures);
    await atRest(ground, findings, figures);
    return { figures, findings };
  },
};

type Figures = Record<string, number | string>;

async function inEveryScene(ground: Ground, findings: Finding[], figures: Figures): Promise<void> {
  const stand = await openStand(ground, { undrawn: true });
  const looked = new Set<string>();
  let interactive = 0;
  try {
    const seen = await tour(ground, stand, async ({ where }) => {
      for (const language of LANGUAGES) {
        await stand.prefer({ language });
        await stand.settled();
        const names = await namelessIn(stand.thread);
        interactive += names.interactive;
        // axe tells words apart by spaces: in Chinese it takes “起床跑” for none of “起床跑出去”. There we look ourselves.
        const chinese = language === 'zh-CN';
        const axe = await axeProblems(stand.inside, {
          without: ['color-contrast', ...(chinese ? ['label-content-name-mismatch'] : [])],
        });
        const problems = [
          ...names.problems,
          ...(chinese ? await unsaidWords(stand.inside) : []),
          ...axe.filter((line) => /^[\w-]+ \((?:serious|critical)\)/.test(line)).map((line) => `axe: ${line}`),
          ...(language === LANGUAGES[0] ? await invisibleFocus(stand, looked) : []),
        ];
        for (const what of problems) {
          const finding: Finding = { what, where: `${where}, ${language}`, screenshot: null };
          if (addOnce(findings, finding)) finding.screenshot = await ground.shot(stand.page, 'access');
        }
      }
    });
    figures.scenes = `${seen.looked}/${seen.of}`;
    figures.interactive = interactive;
  } finally {
    await stand.close();
  }
}

async function played(ground: Ground, findings: Finding[], figures: Figures): Promise<void> {
  const both = [KEYBOARD, TWO_SWITCHES];
  // A short run takes one of the two, by its seed.
  for (const hands of ground.short ? [both[ground.seed % both.length]!] : both) {
    const stand = await openStand(ground, { shrink: playShrink(ground.kiosk) });
    try {
      await stand.open();
      const { strokes, reached } = await playWithKeys(stand, hands, ground.untilMs);
      figures[`${hands.id}Strokes`] = strokes;
      if (!reached)
        findings.push({
          what: `the debrief was not reached with ${hands.en} in ${strokes} strokes`,
          where: 'from the start',
          screenshot: await ground.shot(stand.page, `access-${hands.id}`),
        });
    } finally {
      await stand.close();
    }
  }
}

async function atRest(ground: Ground, findings: Finding[], figures: Figures): Promise<void> {
  const asking = { shrink: playShrink(ground.kiosk), reducedMotion: true };
  const shell = await walkUp(ground, asking);
  const motion = await shell.page.evaluate(() => document.documentElement.dataset.motion);
  await shell.close();
  if (motion !== 'calm')
    findings.push({ what: 'the shell is not calm where reduced motion is asked for', where: 'attract', screenshot: null });
  const stand = await openStand(ground, asking);
  try {
    const { problems, livelyRate, calmRate } = await motionProblems(stand);
    figures.speed = Math.round(livelyRate * 100) / 100;
    figures.calmSpeed = Math.round(calmRate * 100) / 100;
    for (const what of problems)
      findings.push({ what, where: 'calm, reduced motion', screenshot: await ground.shot(stand.page, 'access-motion') });
  } finally {
    await stand.close();
  }
}
