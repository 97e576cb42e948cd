import type { Rules } from '../../runtime/shell/session.ts';

/** Rules of a kiosk with two exhibits; the second has a time limit. */
export const rules: Rules = {
  idleMs: 45_000,
  debriefIdleMs: 60_000,
  countdownMs: 20_000,
  defaults: { language: 'zh-CN', textSize: 'normal', calm: false, bright: false, pinyin: false, soundLevel: 2 },
  quietDefaults: { language: 'zh-CN', textSize: 'normal', calm: false, bright: false, pinyin: false, soundLevel: 1 },
  offered: ['zh-CN', 'en'],
  timeLimitMs: { extinguisher: null, tide: 120_000 },
};

export const openDay = { date: '11-25', hours: 'open' } as const;
