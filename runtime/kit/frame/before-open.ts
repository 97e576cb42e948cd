import type { Display, Preferences } from '@base/vocabulary.ts';

/** What a spare frame is laid out for until it is told its display. Nobody sees it. */
export const DISPLAY_BEFORE_OPEN: Display = {
  diagonalMm: 546,
  widthPx: 1920,
  heightPx: 1080,
  mountBottomMm: 800,
  tiltDeg: 0,
  viewingDistanceMm: 600,
  brightnessNit: 250,
  ambientLux: 400,
};

export const PREFERENCES_BEFORE_OPEN: Preferences = {
  language: 'zh-CN',
  textSize: 'normal',
  calm: false,
  bright: false,
  pinyin: false,
  soundLevel: 2,
};
