import { type PlinthPlaces, raisedSkip, skipKeyPx } from '@kit';
import type { Layout, Rect } from '@look/layout.ts';

/** Where things of the panel lie: the places of any plinth, and one more. */
export interface Places extends PlinthPlaces {
  /** The key for one hand, where a second hand is missing. */
  oneHand: Rect;
}

/** Arranges the plinth. Landscape: one row with the well below its middle. Portrait: three rows. */
export function placesOf(layout: Layout, large: boolean): Places {
  return layout.orientation === 'portrait' ? portraitPlaces(layout, large) : landscapePlaces(layout);
}

const LINE = 1.5;
/** One line of Chinese and the English below it, in headlines. */
const TWO_LINES = 1.5 + 0.62 * 1.35;

const ONE_HAND_UNITS = 156;
/** The middle keeps at least this much for the lever; else the key to skip moves up into the left place. */
const LEAST_CENTRE_UNITS = 430;
/** Who gets targets of 30 mm plays with one hand from the start. */
const CAREFUL_MM = 29;

interface WellParts {
  skip: Rect;
  oneHand: Rect;
  left: number;
  right: number;
}

/** What lies between the two groups of tokens: home key, key to skip, the middle, key for one hand. */
function wellParts(layout: Layout): WellParts {
  const { homeKey, well, gapPx, unitPx, typePx, targetPx, scale } = layout;
  const wellRight = well.x + well.width;
  const afterHome = homeKey.x + homeKey.width + gapPx;
  const skipWidth = skipKeyPx(layout);
  const careful = targetPx / scale.pxPerMm > CAREFUL_MM;
  const oneHandWidth = careful ? 0 : Math.max(ONE_HAND_UNITS * unitPx, typePx.body * 4.5, targetPx);
  const oneHand = { x: wellRight - oneHandWidth, y: homeKey.y, width: oneHandWidth, height: homeKey.height };
  const right = careful ? wellRight : oneHand.x - gapPx;
  const beside = { x: afterHome, y: homeKey.y, width: skipWidth, height: homeKey.height };
  if (right - (afterHome + skipWidth + gapPx) >= LEAST_CENTRE_UNITS * unitPx)
    return { skip: beside, oneHand, left: afterHome + skipWidth + gapPx, right };
  return { skip: raisedSkip(layout), oneHand, left: afterHome, right };
}

function landscapePlaces(layout: Layout): Places {
  const { controls, well, unitPx, gapPx, targetPx, typePx } = layout;
  const between = 8 * unitPx;
  const lineHeight = typePx.headline * LINE;
  const onStage = controls.height - lineHeight - between < targetPx * 1.2;
  const twoLines = !onStage && controls.height - typePx.headline * TWO_LINES - between >= Math.max(targetPx * 2, 170 * unitPx);
  const instructionHeight = onStage ? 0 : typePx.headline * (twoLines ? TWO_LINES : LINE);
  const top = onStage ? controls.y : controls.y + instructionHeight + between;
  const bottom = controls.y + controls.height;
  const wellRight = well.x + well.width;
  const { skip, oneHand, left: centreX, right: centreRight } = wellParts(layout);
  const raised = skip.y < bottom;
  const leftRight = raised ? skip.x - gapPx : centreX - gapPx;
  const rowX = raised ? skip.x + skip.width + gapPx : controls.x;
  return {
    instruction: onStage
      ? { x: 428 * unitPx, y: 44 * unitPx, width: 640 * unitPx, height: lineHeight }
      : { x: controls.x, y: controls.y, width: controls.width, height: instructionHeight },
    oneLine: !twoLines,
    alone: false,
    onStage,
    left: { x: controls.x, y: top, width: leftRight - controls.x, height: bottom - top },
    centre: { x: centreX, y: top, width: centreRight - centreX, height: well.y + well.height - top },
    right: { x: centreRight + gapPx, y: top, width: controls.x + controls.width - centreRight - gapPx, height: bottom - top },
    row: { x: rowX, y: top, width: controls.x + controls.width - rowX, height: bottom - top },
    well: {
      x: centreX,
      y: Math.max(well.y, bottom + between),
      width: wellRight - centreX,
      height: well.height - Math.max(0, bottom + between - well.y),
    },
    skip,
    oneHand,
  };
}

/** The key to skip stands beside the one that leads home where the row has room for it; else it takes the foot of the controls. */
function portraitSkip(layout: Layout): { skip: Rect; bottom: number } {
  const { controls, homeKey, well, gapPx, unitPx, targetPx } = layout;
  const width = skipKeyPx(layout);
  const right = Math.min(well.x + well.width, controls.x + controls.width);
  const foot = controls.y + controls.height;
  if (right - width >= homeKey.x + homeKey.width + gapPx)
    return { skip: { x: right - width, y: homeKey.y, width, height: homeKey.height }, bottom: foot };
  const height = Math.max(targetPx, 62 * unitPx);
  return { skip: { x: controls.x + controls.width - width, y: foot - height, width, height }, bottom: foot - height - gapPx };
}

function portraitPlaces(layout: Layout, large: boolean): Places {
  const { controls, unitPx, gapPx, typePx } = layout;
  const between = 16 * unitPx;
  // Large text may need a second line, and then stands alone.
  const instructionHeight = typePx.headline * (large ? 2 * LINE : TWO_LINES);
  const top = controls.y + instructionHeight + between;
  const { skip, bottom } = portraitSkip(layout);
  const free = bottom - top;
  const upper = (free - gapPx) * 0.42;
  const lowerY = top + upper + gapPx;
  const lower = free - upper - gapPx;
  const half = (controls.width - gapPx) / 2;
  const wellHeight = free * 0.3;
  const wellY = bottom - wellHeight;
  const row = { x: controls.x, y: top, width: controls.width, height: wellY - gapPx - top };
  const oneHandWidth = Math.max(ONE_HAND_UNITS * unitPx, typePx.body * 6.5, layout.targetPx);
  return {
    instruction: { x: controls.x, y: controls.y, width: controls.width, height: instructionHeight },
    oneLine: false,
    alone: large,
    onStage: false,
    left: { x: controls.x, y: top, width: half, height: upper },
    right: { x: controls.x + half + gapPx, y: top, width: half, height: upper },
    centre: { x: controls.x, y: lowerY, width: controls.width, height: lower },
    row,
    well: { x: controls.x, y: wellY, width: controls.width, height: wellHeight },
    skip,
    oneHand: { x: controls.x + controls.width - oneHandWidth, y: wellY, width: oneHandWidth, height: wellHeight },
  };
}
