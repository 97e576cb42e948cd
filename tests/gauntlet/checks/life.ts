import { inOneLine } from '../../support/one-line.ts';
import { playShrink } from '../arena.ts';
import type { Check, Finding, Ground } from '../check.ts';
import { withClockOf } from '../disasters/clock.ts';
import { afterContextLoss } from '../disasters/context.ts';
import { hungFrame } from '../disasters/hung.ts';
import { gpuKilledTwice, rendererKilled } from '../disasters/killed.ts';
import { fullStorage } from '../disasters/storage.ts';
import { openAndCloseOften } from '../measure/rounds.ts';

/*
 * What happens to a machine in a year: opened and closed many times, canvas and processes lost, clocks wrong, disks full.
 * The exhibit goes on or is replaced, the kiosk goes on in any case (rules 21, 22).
 */

export interface Disaster {
  figures: Record<string, number | string>;
  /** What went wrong, in words; empty when the kiosk bore it. */
  problems: string[];
}

const YEARS = ['1970-01-01T10:00:00', '2099-12-31T10:00:00'];

export const life: Check = {
  id: 'life',
  zh: '寿命',
  en: 'life',
  rules: '21, 22',
  async run(ground) {
    const findings: Finding[] = [];
    const figures: Record<string, number | string> = {};
    const wish = { shrink: playShrink(ground.kiosk) };
    const disasters: [string, (ground: Ground) => Promise<Disaster>][] = [
      ['canvas lost', (on) => afterContextLoss(on, wish)],
      ['opened and closed', (on) => openAndCloseOften(on, wish)],
      ['frame hung', (on) => hungFrame(on, wish)],
      ['renderer killed', (on) => rendererKilled(on, wish)],
      ...YEARS.map((time): [string, (ground: Ground) => Promise<Disaster>] => [
        `clock at ${time.slice(0, 4)}`,
        (on) => withClockOf(on, wish, time),
      ]),
      ['storage full', (on) => fullStorage(on, wish)],
      ['GPU process killed twice', (on) => gpuKilledTwice(on, wish)],
    ];
    let borne = 0;
    for (const [name, happen] of disasters) {
      // A long run spares nothing, however long the rounds took.
      if (ground.short && borne > 1 && performance.now() > ground.untilMs) break;
      ground.tell(name);
      try {
        const { figures: own, problems } = await happen(ground);
        Object.assign(figures, own);
        for (const what of problems) findings.push({ what: `${name}: ${what}`, where: name, screenshot: null });
      } catch (error) {
        const what = inOneLine(error);
        findings.push({ what: `${name}: ${what}`, where: name, screenshot: null });
      }
      borne++;
    }
    return { figures: { disasters: `${borne}/${disasters.length}`, ...figures }, findings };
  },
};
