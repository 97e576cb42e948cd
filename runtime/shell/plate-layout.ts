import type { Layout } from '@look/layout.ts';

/*
 * How large a plate of home is, from what is written on it. What does not fit is dropped in order — the title in the other
 * language, then the sentence — and never made smaller than its tier (rule 27).
 */

/** What is written on the longest plate, in em: a Han character is 1. */
export interface PlateContent {
  titleEm: number;
  secondEm: number;
  sentenceEm: number;
  /** The sentence in the other language; only a plate that stands alone carries it. */
  otherSentenceEm: number;
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
  /** Of a plate that stands alone: its picture beside the words, which stand in a row or in a column. */
  solo: { form: 'row' | 'column'; pictureWidth: number; pictureHeight: number } | null;
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

export const TITLE_LINE = 1.2;
export const SECOND_LINE = 1.35;
export const SENTENCE_LINE = 1.5;
export const RUBY_LINE = 1.05;

interface Room {
  maxWidth: number;
  minWidth: number;
  maxHeight: number;
  minHeight: number;
  /** How much larger than its tier a title may be. */
  largest: number;
}

/** The largest plate for these texts that fits into the room. */
export function plateIn(layout: Layout, content: PlateContent, room: Room, withPinyin: boolean): PlateLayout {
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
          solo: null,
        };
        attempts.push(plate);
        if (width <= room.maxWidth && height <= room.maxHeight) return plate;
      }
    }
  }
  return attempts.at(-1)!;
}
