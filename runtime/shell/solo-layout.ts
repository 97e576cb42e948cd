import type { Layout } from '@look/layout.ts';
import { type PlateContent, type PlateLayout, RUBY_LINE, SECOND_LINE, SENTENCE_LINE, TITLE_LINE } from './plate-layout.ts';

/*
 * The plate of a kiosk with one exhibit. Nothing stands beside it, so it takes the room: its picture, its title in both
 * languages, its sentence in both. In landscape they stand in a row, in portrait the words stand in a column.
 */

/** Width over height of a poster. */
const PICTURE_ASPECT = 4 / 3;

interface SoloRoom {
  maxWidth: number;
  maxHeight: number;
}

/** Null where it does not fit: the plate is then one like others. */
export function soloPlateIn(layout: Layout, content: PlateContent, room: SoloRoom, withPinyin: boolean): PlateLayout | null {
  const { typePx, unitPx } = layout;
  const form = layout.orientation === 'portrait' ? 'column' : 'row';
  const rubyPx = withPinyin ? typePx.ruby * RUBY_LINE : 0;
  for (const scale of [2.6, 2.1, 1.8, 1.5, 1.25, 1]) {
    const textScale = Math.min(1.8, Math.max(1, scale * 0.75));
    const padPx = 30 * unitPx;
    const gapPx = 44 * unitPx;
    const titlePx = typePx.title * scale;
    const secondPx = typePx.caption * textScale;
    const sentencePx = typePx.caption * textScale;
    const studPx = 34 * unitPx * Math.min(2, scale);
    const title = {
      width: Math.max(content.titleEm * titlePx, content.secondEm * secondPx),
      height: titlePx * TITLE_LINE + rubyPx + secondPx * SECOND_LINE,
    };
    const sentence = {
      width: Math.max(content.sentenceEm * sentencePx, content.otherSentenceEm * secondPx),
      height: sentencePx * SENTENCE_LINE + rubyPx + secondPx * SECOND_LINE,
    };
    const words =
      form === 'row'
        ? { width: title.width + 2 * gapPx + sentence.width + gapPx + studPx, height: Math.max(title.height, sentence.height) }
        : {
            width: Math.max(title.width + gapPx + studPx, sentence.width),
            height: title.height + sentence.height + 40 * unitPx,
          };
    const height = form === 'row' ? room.maxHeight : Math.max(words.height + 2 * padPx, Math.min(room.maxHeight, 400 * unitPx));
    const pictureHeight = height - 1.2 * padPx;
    const pictureWidth = Math.min(PICTURE_ASPECT * pictureHeight, room.maxWidth - 1.6 * padPx - gapPx - words.width);
    const width = form === 'row' ? 1.6 * padPx + pictureWidth + gapPx + words.width : room.maxWidth;
    if (words.height > pictureHeight || height > room.maxHeight || pictureWidth < 0.6 * pictureHeight) continue;
    return {
      width,
      height,
      titlePx,
      secondPx,
      sentencePx,
      sentenceLines: 1,
      showsSecond: true,
      showsSentence: true,
      studPx,
      padPx,
      solo: { form, pictureWidth, pictureHeight },
    };
  }
  return null;
}
