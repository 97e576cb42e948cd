import type { Layout, Rect } from '@look/layout.ts';
import { type PlateContent, type PlateLayout, plateIn, RUBY_LINE, SECOND_LINE } from './plate-layout.ts';
import { soloPlateIn } from './solo-layout.ts';

/** Where home's plates stand, for any number of exhibits on any panel. */

export interface HomeLayout {
  /** All plates beside each other, or one in front with the coast pushed along. */
  arrangement: 'row' | 'rail';
  /** The plate of the exhibit in front; in a row all are equal. */
  main: PlateLayout;
  neighbour: PlateLayout;
  /** Distance from plate centre to plate centre. */
  pitchPx: number;
  centreX: number;
  /** How far, in plates, the row stands from its middle plate's place when the first or last one is in front: nothing is empty beside it. */
  inset: number;
  y: number;
  instruction: Rect;
  instructionIn: 'tray' | 'lip';
  /** There is no room for the instruction in a second language. */
  instructionSingle: boolean;
  /** The tray for the instruction in landscape, for steppers and rail where there is a rail. */
  tray: Rect | null;
}

/** Half of what is free beside a plate in the middle, in plates. */
function insetOf(roomPx: number, platePx: number, pitchPx: number): number {
  return Math.max(0, (roomPx - platePx) / 2 / pitchPx);
}

/** Places home's plates for `count` exhibits whose longest texts are `content`. */
export function homeLayoutOf(layout: Layout, count: number, content: PlateContent, withPinyin: boolean): HomeLayout {
  return layout.orientation === 'portrait'
    ? portraitHome(layout, count, content, withPinyin)
    : landscapeHome(layout, count, content, withPinyin);
}

function landscapeHome(layout: Layout, count: number, content: PlateContent, withPinyin: boolean): HomeLayout {
  const { controls, unitPx, targetPx, tokens, typePx } = layout;
  const gap = Math.max(32 * unitPx, layout.gapPx);
  const share = (controls.width - (count - 1) * gap) / count;
  const trayBottom = layout.heightPx - 28 * unitPx;
  const words = typePx.instruction * 1.5 + typePx.caption * SECOND_LINE + (withPinyin ? typePx.ruby * RUBY_LINE : 0);
  const stepper = Math.max(64 * unitPx, targetPx);
  const belowStepper = Math.max(0, layout.edgePx - 28 * unitPx);
  const leastTray = words + stepper + belowStepper + 14 * unitPx;
  const room = {
    minWidth: Math.max((count === 1 ? 480 : 272) * unitPx, targetPx),
    maxHeight: Math.max(targetPx, Math.min(controls.height, trayBottom - leastTray - 22 * unitPx - controls.y)),
    minHeight: Math.max(160 * unitPx, targetPx),
    largest: count === 1 ? 1.5 : 1.25,
  };
  const solo =
    count === 1 ? soloPlateIn(layout, content, { maxWidth: controls.width, maxHeight: controls.height }, withPinyin) : null;
  const asRow =
    solo ??
    plateIn(layout, content, { ...room, maxHeight: controls.height, maxWidth: Math.min(share, 880 * unitPx) }, withPinyin);
  const fits = asRow.width <= share && room.minWidth <= share && (asRow.showsSentence || count === 1);
  const plate = fits ? asRow : plateIn(layout, content, { ...room, maxWidth: 620 * unitPx, largest: 1 }, withPinyin);
  if (fits && count > 1) plate.width = Math.min(share, Math.max(plate.width, 424 * unitPx));
  const trayX = tokens.en.x + tokens.en.width + layout.destructiveGapPx;
  const trayY = controls.y + plate.height + 22 * unitPx;
  const trayRight = tokens.pinyin.y === tokens.en.y ? tokens.pinyin.x - layout.gapPx : layout.widthPx - controls.x;
  const tray = { x: trayX, y: trayY, width: trayRight - trayX, height: trayBottom - trayY };
  return {
    arrangement: fits ? 'row' : 'rail',
    main: plate,
    neighbour: plate,
    pitchPx: plate.width + gap,
    centreX: layout.widthPx / 2,
    inset: fits ? 0 : insetOf(controls.width, plate.width, plate.width + gap),
    y: controls.y,
    tray,
    instructionIn: 'tray',
    instructionSingle: !fits && trayBottom - trayY < leastTray,
    instruction: { ...tray, height: words },
  };
}

function portraitHome(layout: Layout, count: number, content: PlateContent, withPinyin: boolean): HomeLayout {
  const { controls, unitPx, typePx, widthPx, targetPx, gapPx } = layout;
  const instructionHeight = typePx.instruction * 1.5 + typePx.caption * SECOND_LINE + (withPinyin ? typePx.ruby * RUBY_LINE : 0);
  const instruction = { x: controls.x, y: controls.y, width: controls.width, height: instructionHeight };
  const trayHeight = count > 1 ? Math.max(128 * unitPx, targetPx + 24 * unitPx) : 0;
  const bottom = controls.y + controls.height;
  const tray =
    count > 1 ? { x: controls.x, y: bottom - trayHeight - 40 * unitPx, width: controls.width, height: trayHeight } : null;
  const plateTop = controls.y + instructionHeight + 20 * unitPx;
  const plateBottom = (tray?.y ?? bottom - 40 * unitPx) - Math.max(gapPx, 36 * unitPx);
  const room = { minHeight: Math.min(272 * unitPx, plateBottom - plateTop), maxHeight: plateBottom - plateTop };
  const gap = Math.max(24 * unitPx, gapPx);
  const half = (controls.width - gap) / 2;
  const pairRoom = { ...room, minWidth: half, maxWidth: half, maxHeight: bottom - 40 * unitPx - plateTop, largest: 1.8 };
  const pair = plateIn(layout, content, pairRoom, withPinyin);
  if (count === 2 && pair.showsSentence) {
    return {
      arrangement: 'row',
      main: pair,
      neighbour: pair,
      pitchPx: half + gap,
      centreX: widthPx / 2,
      inset: 0,
      y: plateTop + Math.max(0, (bottom - 40 * unitPx - plateTop - pair.height) / 2),
      instruction,
      instructionIn: 'lip',
      instructionSingle: false,
      tray: null,
    };
  }
  const soloRoom = { maxWidth: controls.width, maxHeight: room.maxHeight };
  const solo = count === 1 ? soloPlateIn(layout, content, soloRoom, withPinyin) : null;
  const main =
    solo ??
    plateIn(
      layout,
      content,
      { ...room, minWidth: 540 * unitPx, maxWidth: count > 1 ? 700 * unitPx : 940 * unitPx, largest: 2.1 },
      withPinyin,
    );
  const neighbour = { ...main, width: main.width * 0.875, height: main.height * 0.855 };
  const pitchPx = (main.width + neighbour.width) / 2 + gap;
  return {
    arrangement: count > 1 ? 'rail' : 'row',
    main,
    neighbour,
    pitchPx,
    centreX: widthPx / 2,
    inset: count > 1 ? insetOf(controls.width, main.width, pitchPx) : 0,
    y: plateTop + Math.max(0, (plateBottom - plateTop - main.height) / 2),
    instruction,
    instructionIn: 'lip',
    instructionSingle: false,
    tray,
  };
}
