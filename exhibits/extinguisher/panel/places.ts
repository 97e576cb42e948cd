/** A rectangle on the glass, CSS px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The part of the layout that the panel arranges by. */
export interface PanelLayout {
  orientation: 'landscape' | 'portrait';
  unitPx: number;
  widthPx: number;
  targetPx: number;
  gapPx: number;
  stage: Box;
  lip: Box;
  controls: Box;
  well: Box;
  homeKey: Box;
  typePx: { headline: number; title: number; caption: number };
}

/** Where things of the panel lie. Boxes do not overlap, except that `row` is left, the upper part of centre, and right together. */
export interface Places {
  instruction: Box;
  /** One line of text only: there is no room for the second language. */
  oneLine: boolean;
  /** The text lies on a plate over the stage, because targets come first on a small plinth. */
  onStage: boolean;
  left: Box;
  centre: Box;
  right: Box;
  row: Box;
  well: Box;
  /** Beside the key that leads home: another way to leave. */
  skip: Box;
  /** The key for one hand, where a second hand is missing. */
  oneHand: Box;
}

/** Arranges the plinth. Landscape: one row with the well below its middle. Portrait: three rows. */
export function placesOf(layout: PanelLayout, large: boolean): Places {
  return layout.orientation === 'portrait' ? portraitPlaces(layout, large) : landscapePlaces(layout);
}

const LINE = 1.5;
/** One line of Chinese and the English below it, in headlines. */
const TWO_LINES = 1.5 + 0.62 * 1.35;

const SKIP_UNITS = 208;
const ONE_HAND_UNITS = 156;

function skipBox({ homeKey, well, gapPx, unitPx, typePx }: PanelLayout): Box {
  const x = homeKey.x + homeKey.width + gapPx;
  const width = Math.min(Math.max(SKIP_UNITS * unitPx, typePx.caption * 8), well.x + well.width - x);
  return { x, y: homeKey.y, width, height: homeKey.height };
}

function landscapePlaces(layout: PanelLayout): Places {
  const { controls, well, unitPx, gapPx, targetPx, typePx } = layout;
  const between = 8 * unitPx;
  const lineHeight = typePx.headline * LINE;
  const onStage = controls.height - lineHeight - between < targetPx * 1.2;
  const twoLines = !onStage && controls.height - typePx.headline * TWO_LINES - between >= Math.max(targetPx * 2, 170 * unitPx);
  const instructionHeight = onStage ? 0 : typePx.headline * (twoLines ? TWO_LINES : LINE);
  const top = onStage ? controls.y : controls.y + instructionHeight + between;
  const bottom = controls.y + controls.height;
  const wellRight = well.x + well.width;
  const skip = skipBox(layout);
  const oneHandWidth = Math.max(ONE_HAND_UNITS * unitPx, targetPx);
  const oneHand = { x: wellRight - oneHandWidth, y: skip.y, width: oneHandWidth, height: skip.height };
  const afterSkip = skip.x + skip.width + gapPx;
  const centreRight = oneHand.x - gapPx;
  return {
    instruction: onStage
      ? { x: 640 * unitPx, y: 44 * unitPx, width: 760 * unitPx, height: lineHeight }
      : { x: controls.x, y: controls.y, width: controls.width, height: instructionHeight },
    oneLine: !twoLines,
    onStage,
    left: { x: controls.x, y: top, width: afterSkip - gapPx - controls.x, height: bottom - top },
    centre: { x: afterSkip, y: top, width: centreRight - afterSkip, height: well.y + well.height - top },
    right: { x: oneHand.x, y: top, width: controls.x + controls.width - oneHand.x, height: bottom - top },
    row: { x: controls.x, y: top, width: controls.width, height: bottom - top },
    well: {
      x: afterSkip,
      y: Math.max(well.y, bottom + between),
      width: wellRight - afterSkip,
      height: well.height - Math.max(0, bottom + between - well.y),
    },
    skip,
    oneHand,
  };
}

function portraitPlaces(layout: PanelLayout, large: boolean): Places {
  const { controls, unitPx, gapPx, typePx } = layout;
  const between = 16 * unitPx;
  // Large text may need a second line of Chinese.
  const instructionHeight = typePx.headline * TWO_LINES * (large ? 1.6 : 1);
  const top = controls.y + instructionHeight + between;
  const free = controls.y + controls.height - top;
  const upper = (free - gapPx) * 0.42;
  const lowerY = top + upper + gapPx;
  const lower = free - upper - gapPx;
  const half = (controls.width - gapPx) / 2;
  const wellHeight = lower * 0.42;
  return {
    instruction: { x: controls.x, y: controls.y, width: controls.width, height: instructionHeight },
    oneLine: false,
    onStage: false,
    left: { x: controls.x, y: top, width: half, height: upper },
    right: { x: controls.x + half + gapPx, y: top, width: half, height: upper },
    centre: { x: controls.x, y: lowerY, width: controls.width, height: lower },
    row: { x: controls.x, y: top, width: controls.width, height: free - wellHeight - gapPx },
    well: { x: controls.x, y: lowerY + lower - wellHeight, width: controls.width, height: wellHeight },
    skip: skipBox(layout),
    oneHand: { x: controls.x, y: top, width: half, height: upper },
  };
}

/** Largest factor at which something of a size in mm fits into a box, at most `most`. */
export function scaleToFit(box: Box, widthMm: number, heightMm: number, pxPerMm: number, most: number): number {
  return Math.min(most, box.width / (widthMm * pxPerMm), box.height / (heightMm * pxPerMm));
}
