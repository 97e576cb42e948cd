import type { VisitorScript } from '@kit/define-exhibit.ts';
import type { Seesaw } from './model/seesaw.ts';

/** A hand does the next thing this long after the last, seconds. */
const BREATH_S = 1;
/** How fast a hand slides the weight, metres a second. */
const SLIDE_MPS = 0.5;

const towards = (fromM: number, toM: number, mostM: number) => fromM + Math.max(-mostM, Math.min(mostM, toM - fromM));

/** Guesses too near, sees the stone win, slides out until the beam is level, and has learned it for the last one. */
export const visitorScript: VisitorScript<Seesaw> = {
  withinS: 60,
  play(model, _timeS, dtS) {
    // The script has no memory: it looks at the readings, as a visitor does.
    const r = model.readings();
    if (r.phaseTimeS < BREATH_S) return;
    if (r.phase === 'reveal') {
      if (r.phaseTimeS > 3 * BREATH_S) model.next();
      return;
    }
    const aimM = r.beat === 'predict' ? 0.6 * r.balanceM : r.balanceM;
    if (Math.abs(r.lightM - aimM) > 1e-6) model.place(towards(r.lightM, aimM, SLIDE_MPS * dtS));
    else if (r.beat !== 'try') model.letGo();
  },
};
