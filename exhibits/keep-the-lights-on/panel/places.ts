import { type SentencePlace, skipKeyPx } from '@kit';
import type { Layout, Rect } from '@look/layout.ts';

/*
 * How the plinth is divided for the panel. Landscape: the sentence, below it a row, and the well between the tokens; in the moments a bank of
 * sliders on each side and the gauge between them. Portrait: the sentence, then rows.
 */

/** Boxes of one beat do not overlap. */
export interface Places extends SentencePlace {
  /** The sentence of the moments, over the gauge. */
  momentInstruction: Rect;
  /** Supply on the left, demand on the right, the gauge between. */
  supply: Rect;
  demand: Rect;
  gauge: Rect;
  /** The whole width below the sentence; in landscape above the well. */
  row: Rect;
  well: Rect;
  /** The well and the place of the key to skip, for beats where that key does not stand; the same as the well where there is room for both. */
  wide: Rect;
  /** Row and well as one column between the tokens, for what wants height; in portrait all of it but the foot. */
  column: Rect;
  /** Beside or below the column. */
  besideColumn: Rect;
  /** Beside the key that leads home: another way to leave. */
  skip: Rect;
}

const LINE = 1.5;
/** One line of Chinese and the English below it, in headlines. */
const TWO_LINES = 1.5 + 0.62 * 1.35;
/** The well keeps at least this much beside the key to skip; else that key is pressed into the foot of the well. */
const LEAST_WELL_UNITS = 430;
/** The plate over the stage stands right of the museum label. */
const ON_STAGE = { x: 428, y: 44, width: 1180 };
/** Shares of the width for the two banks; supply has one slider more. */
const SUPPLY_SHARE = 0.35;
const DEMAND_SHARE = 0.3;
/** On a low plinth the gauge takes this much of the width. */
const LOW_GAUGE_SHARE = 0.13;

export function placesOf(layout: Layout, large: boolean): Places {
  return layout.orientation === 'portrait' ? portraitPlaces(layout, large) : landscapePlaces(layout);
}

function landscapePlaces(layout: Layout): Places {
  const { controls, well, homeKey, unitPx, gapPx, targetPx, typePx } = layout;
  const between = 8 * unitPx;
  const oneLinePx = typePx.headline * LINE;
  const onStage = controls.height - oneLinePx - between < targetPx * 1.2;
  const roomForTwo = controls.height - typePx.headline * TWO_LINES - between >= Math.max(targetPx * 2, 170 * unitPx);
  const textPx = onStage ? 0 : typePx.headline * (roomForTwo ? TWO_LINES : LINE);
  const top = onStage ? controls.y : controls.y + textPx + between;
  const bottom = controls.y + controls.height;
  const right = controls.x + controls.width;
  const wellRight = well.x + well.width;
  const afterHome = homeKey.x + homeKey.width + gapPx;
  const skipWidth = skipKeyPx(layout);
  const roomy = wellRight - (afterHome + skipWidth + gapPx) >= LEAST_WELL_UNITS * unitPx;
  const skip = { x: afterHome, y: homeKey.y, width: Math.min(skipWidth, wellRight - afterHome), height: homeKey.height };
  const wellX = skip.x + skip.width + gapPx;
  // Without room beside it the well is what is left of the key's own row.
  const wellBox = {
    x: roomy ? wellX : Math.min(wellX, wellRight - targetPx),
    y: Math.max(well.y, bottom + between),
    width: 0,
    height: 0,
  };
  wellBox.width = wellRight - wellBox.x;
  wellBox.height = well.y + well.height - wellBox.y;
  const instruction = onStage
    ? { x: ON_STAGE.x * unitPx, y: ON_STAGE.y * unitPx, width: ON_STAGE.width * unitPx, height: oneLinePx }
    : { x: controls.x, y: controls.y, width: controls.width, height: textPx };
  return {
    instruction,
    ...landscapeMoment(layout, onStage, instruction, wellBox),
    oneLine: !roomForTwo,
    alone: false,
    onStage,
    row: { x: controls.x, y: top, width: right - controls.x, height: bottom - top },
    well: wellBox,
    wide: roomy ? wellBox : { ...wellBox, x: afterHome, width: wellRight - afterHome },
    column: { x: afterHome, y: top, width: wellRight - afterHome, height: well.y + well.height - top },
    besideColumn: { x: wellRight + gapPx, y: top, width: right - wellRight - gapPx, height: bottom - top },
    skip,
  };
}

/** Two banks over the whole height of the controls; sentence and gauge between them, or the gauge alone where the plinth is low. */
function landscapeMoment(layout: Layout, onStage: boolean, instruction: Rect, well: Rect) {
  const { controls, gapPx, typePx } = layout;
  const right = controls.x + controls.width;
  if (onStage) {
    const gaugeWidth = controls.width * LOW_GAUGE_SHARE;
    const side = (controls.width - gaugeWidth - 2 * gapPx) / 2;
    return {
      momentInstruction: instruction,
      supply: { ...controls, width: side },
      demand: { ...controls, x: right - side, width: side },
      gauge: { ...controls, x: controls.x + side + gapPx, width: gaugeWidth },
    };
  }
  const supply = { ...controls, width: controls.width * SUPPLY_SHARE };
  const demandWidth = controls.width * DEMAND_SHARE;
  const demand = { ...controls, x: right - demandWidth, width: demandWidth };
  const middleX = supply.x + supply.width + gapPx;
  const textPx = typePx.headline * LINE * 2;
  const gaugeX = Math.max(middleX, well.x);
  return {
    momentInstruction: { x: middleX, y: controls.y, width: demand.x - gapPx - middleX, height: textPx },
    supply,
    demand,
    gauge: {
      x: gaugeX,
      y: controls.y + textPx,
      width: demand.x - gapPx - gaugeX,
      height: well.y + well.height - controls.y - textPx,
    },
  };
}

function portraitPlaces(layout: Layout, large: boolean): Places {
  const { controls, unitPx, gapPx, typePx, targetPx } = layout;
  // Large text may need a second line, and then stands alone.
  const textPx = typePx.headline * (large ? 2 * LINE : TWO_LINES);
  const top = controls.y + textPx + 16 * unitPx;
  const skipHeight = Math.max(targetPx, 62 * unitPx);
  const skipWidth = skipKeyPx(layout);
  const skipY = controls.y + controls.height - skipHeight;
  const free = skipY - gapPx - top;
  const instruction = { x: controls.x, y: controls.y, width: controls.width, height: textPx };
  const wellHeight = (free - gapPx) * 0.36;
  const rowHeight = free - gapPx - wellHeight;
  const gaugeHeight = (free - gapPx) * 0.4;
  const bankY = top + gaugeHeight + gapPx;
  const supplyWidth = ((controls.width - 2 * gapPx) * 5) / 9;
  const well = { x: controls.x, y: top + rowHeight + gapPx, width: controls.width, height: wellHeight };
  const bank = { y: bankY, height: skipY - gapPx - bankY };
  return {
    instruction,
    momentInstruction: instruction,
    oneLine: false,
    alone: large,
    onStage: false,
    gauge: { x: controls.x, y: top, width: controls.width, height: gaugeHeight },
    supply: { x: controls.x, width: supplyWidth, ...bank },
    demand: {
      x: controls.x + supplyWidth + 2 * gapPx,
      width: controls.width - supplyWidth - 2 * gapPx,
      ...bank,
    },
    row: { x: controls.x, y: top, width: controls.width, height: rowHeight },
    well,
    wide: well,
    column: { x: controls.x, y: top, width: controls.width, height: rowHeight },
    besideColumn: well,
    skip: { x: controls.x + controls.width - skipWidth, y: skipY, width: skipWidth, height: skipHeight },
  };
}
