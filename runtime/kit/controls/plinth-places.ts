import type { Layout, Rect } from '@look/layout.ts';

/*
 * How the plinth is divided for the panel. Landscape: the sentence, below it three places side by side, the middle one reaching down between
 * the tokens. Portrait: the sentence, then four rows.
 */

/** Where the one sentence of the moment stands, and for how much of it there is room. */
export interface SentencePlace {
  instruction: Rect;
  /** One line of text only: there is no room for the second language. */
  oneLine: boolean;
  /** Two lines of text, but of one language. */
  alone: boolean;
  /** The text lies on a plate over the stage, because targets come first on a small plinth. */
  onStage: boolean;
}

/** Boxes do not overlap, except that `row` is left, the upper part of centre, and right together. */
export interface PlinthPlaces extends SentencePlace {
  left: Rect;
  centre: Rect;
  right: Rect;
  row: Rect;
  well: Rect;
  /** Beside the key that leads home: another way to leave. */
  skip: Rect;
}

const LINE = 1.5;
/** One line of Chinese and the English below it, in headlines. */
const TWO_LINES = 1.5 + 0.62 * 1.35;
const SKIP_UNITS = 208;
/** Where the key to skip stands above the tokens, long words are to have two lines: its width in their own size. */
const RAISED_SKIP_EMS = 8.2;
/** The middle keeps at least this much; else the key to skip moves up into the left place. */
const LEAST_CENTRE_UNITS = 430;
/** The plate over the stage stands right of the museum label. */
const ON_STAGE = { x: 428, y: 44, width: 640 };

/** Arranges the plinth of a glass. @param large whether the visitor reads large text. */
export function plinthPlaces(layout: Layout, large: boolean): PlinthPlaces {
  return layout.orientation === 'portrait' ? portraitPlaces(layout, large) : landscapePlaces(layout);
}

/** Width of the key to skip, CSS px. */
export const skipKeyPx = ({ unitPx, typePx }: Layout): number => Math.max(SKIP_UNITS * unitPx, typePx.body * 6);

/** The key to skip where the middle has no room for it: above the key that leads home. */
export function raisedSkip(layout: Layout): Rect {
  const { controls, homeKey, typePx, targetPx } = layout;
  const width = Math.max(skipKeyPx(layout), typePx.body * RAISED_SKIP_EMS);
  const x = Math.max(controls.x, homeKey.x + homeKey.width - width);
  return { x, y: controls.y + controls.height - targetPx, width, height: targetPx };
}

function landscapePlaces(layout: Layout): PlinthPlaces {
  const { controls, well, homeKey, unitPx, gapPx, targetPx, typePx } = layout;
  const between = 8 * unitPx;
  const oneLinePx = typePx.headline * LINE;
  const onStage = controls.height - oneLinePx - between < targetPx * 1.2;
  const roomForTwo = controls.height - typePx.headline * TWO_LINES - between >= Math.max(targetPx * 2, 170 * unitPx);
  const twoLines = !onStage && roomForTwo;
  const textPx = onStage ? 0 : typePx.headline * (twoLines ? TWO_LINES : LINE);
  const top = onStage ? controls.y : controls.y + textPx + between;
  const bottom = controls.y + controls.height;
  const wellRight = well.x + well.width;
  const afterHome = homeKey.x + homeKey.width + gapPx;
  const skipWidth = skipKeyPx(layout);
  const beside = wellRight - (afterHome + skipWidth + gapPx) >= LEAST_CENTRE_UNITS * unitPx;
  const skip = beside ? { x: afterHome, y: homeKey.y, width: skipWidth, height: homeKey.height } : raisedSkip(layout);
  const centreX = beside ? afterHome + skipWidth + gapPx : afterHome;
  const leftRight = beside ? centreX - gapPx : skip.x - gapPx;
  const rowX = beside ? controls.x : skip.x + skip.width + gapPx;
  const right = controls.x + controls.width;
  return {
    instruction: onStage
      ? { x: ON_STAGE.x * unitPx, y: ON_STAGE.y * unitPx, width: ON_STAGE.width * unitPx, height: oneLinePx }
      : { x: controls.x, y: controls.y, width: controls.width, height: textPx },
    oneLine: !twoLines,
    alone: false,
    onStage,
    left: { x: controls.x, y: top, width: leftRight - controls.x, height: bottom - top },
    centre: { x: centreX, y: top, width: wellRight - centreX, height: well.y + well.height - top },
    right: { x: wellRight + gapPx, y: top, width: right - wellRight - gapPx, height: bottom - top },
    row: { x: rowX, y: top, width: right - rowX, height: bottom - top },
    well: {
      x: centreX,
      y: Math.max(well.y, bottom + between),
      width: wellRight - centreX,
      height: well.height - Math.max(0, bottom + between - well.y),
    },
    skip,
  };
}

function portraitPlaces(layout: Layout, large: boolean): PlinthPlaces {
  const { controls, unitPx, gapPx, typePx, targetPx } = layout;
  // Large text may need a second line, and then stands alone.
  const textPx = typePx.headline * (large ? 2 * LINE : TWO_LINES);
  const top = controls.y + textPx + 16 * unitPx;
  const skipHeight = Math.max(targetPx, 62 * unitPx);
  const skipWidth = skipKeyPx(layout);
  const skipY = controls.y + controls.height - skipHeight;
  const free = skipY - gapPx - top;
  const half = (controls.width - gapPx) / 2;
  const upper = (free - 2 * gapPx) * 0.36;
  const middle = (free - 2 * gapPx) * 0.36;
  const lower = free - 2 * gapPx - upper - middle;
  const wellY = top + upper + middle + 2 * gapPx;
  return {
    instruction: { x: controls.x, y: controls.y, width: controls.width, height: textPx },
    oneLine: false,
    alone: large,
    onStage: false,
    left: { x: controls.x, y: top, width: half, height: upper },
    right: { x: controls.x + half + gapPx, y: top, width: half, height: upper },
    centre: { x: controls.x, y: top + upper + gapPx, width: controls.width, height: middle },
    row: { x: controls.x, y: top, width: controls.width, height: upper + gapPx + middle },
    well: { x: controls.x, y: wellY, width: controls.width, height: lower },
    skip: { x: controls.x + controls.width - skipWidth, y: skipY, width: skipWidth, height: skipHeight },
  };
}
