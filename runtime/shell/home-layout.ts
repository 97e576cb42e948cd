import type { Layout, Rect } from '@look/layout.ts';

/*
 * Where home's plates stand, for any number of exhibits on any panel. What does not fit is dropped in order — the
 * title in the other language, then the sentence — and never made smaller than its tier (rule 27).
 */

/** What is written on the longest plate, in em: a Han character is 1. */
export interface PlateContent {
  titleEm: number;
  secondEm: number;
  sentenceEm: number;
}

export interface PlateLayout {
  width: number;
  height: number;
  titlePx: number;
  secondPx: number;
  sentencePx: number;
  sentenceLines: number;
  showsSecond: boolean;
  showsSentence: boolean;
  studPx: number;
  padPx: number;
}

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

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef，。：？！、]/u;
/** Latin letters of Source Sans 3 and of Source Han Serif Heavy beside a Han character. */
const LATIN_EM = { text: 0.53, serif: 0.6 };

/** Width of a line in em. */
export function emOf(text: string, face: 'text' | 'serif', withPinyin = false): number {
  let em = 0;
  for (const character of text) em += HAN.test(character) ? (withPinyin ? 1.12 : 1) : LATIN_EM[face];
  return em;
}

const TITLE_LINE = 1.2;
const SECOND_LINE = 1.35;
const SENTENCE_LINE = 1.5;
const RUBY_LINE = 1.05;

interface Room {
  maxWidth: number;
  minWidth: number;
  maxHeight: number;
  minHeight: number;
  /** How much larger than its tier a title may be. */
  largest: number;
}

function plateIn(layout: Layout, content: PlateContent, room: Room, withPinyin: boolean): PlateLayout {
  const { typePx, unitPx } = layout;
  const rubyPx = withPinyin ? typePx.ruby * RUBY_LINE : 0;
  const studAt = (scale: number) => Math.max(34 * unitPx, 34 * unitPx * Math.min(1.5, scale));
  const attempts: PlateLayout[] = [];
  for (const scale of [2.6, 2.1, 1.8, 1.5, 1.25, 1].filter((factor) => factor <= room.largest)) {
    for (const [showsSecond, showsSentence] of [
      [true, true],
      [false, true],
      [true, false],
      [false, false],
    ] as const) {
      if (scale > 1 && !(showsSecond && showsSentence)) continue;
      for (const sentenceLines of showsSentence ? [1, 2] : [0]) {
        const textScale = Math.min(1.6, Math.max(1, scale * 0.75));
        const padPx = 24 * unitPx * Math.min(1.3, scale);
        const titlePx = typePx.title * scale;
        const secondPx = typePx.caption * textScale;
        const sentencePx = typePx.caption * textScale;
        const studPx = studAt(scale);
        const width = Math.max(
          room.minWidth,
          2 * padPx + content.titleEm * titlePx + 20 * unitPx + studPx,
          showsSecond ? 2 * padPx + content.secondEm * secondPx : 0,
          showsSentence
            ? 2 * padPx + Math.ceil(content.sentenceEm / sentenceLines + (sentenceLines > 1 ? 1.5 : 0)) * sentencePx
            : 0,
        );
        const height =
          1.2 * padPx +
          titlePx * TITLE_LINE +
          rubyPx +
          (showsSecond ? secondPx * SECOND_LINE : 0) +
          (showsSentence ? 12 * unitPx + sentenceLines * (sentencePx * SENTENCE_LINE + rubyPx) : 0);
        const plate: PlateLayout = {
          width: Math.min(width, room.maxWidth),
          height: Math.min(Math.max(height, room.minHeight), room.maxHeight),
          titlePx,
          secondPx,
          sentencePx,
          sentenceLines,
          showsSecond,
          showsSentence,
          studPx,
          padPx,
        };
        attempts.push(plate);
        if (width <= room.maxWidth && height <= room.maxHeight) return plate;
      }
    }
  }
  return attempts.at(-1)!;
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
  const asRow = plateIn(
    layout,
    content,
    { ...room, maxHeight: controls.height, maxWidth: Math.min(share, 880 * unitPx) },
    withPinyin,
  );
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
  const main = plateIn(
    layout,
    content,
    { ...room, minWidth: 540 * unitPx, maxWidth: count > 1 ? 700 * unitPx : controls.width, largest: count > 1 ? 2.1 : 2.6 },
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
