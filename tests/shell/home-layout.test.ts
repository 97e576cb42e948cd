import { readdirSync, readFileSync } from 'node:fs';
import { kioskSchema } from '@config/schema.ts';
import { layoutOf } from '@look/layout.ts';
import { describe, expect, it } from 'vitest';
import { homeLayoutOf } from '../../runtime/shell/home-layout.ts';
import { emOf } from '../../runtime/shell/plate-layout.ts';

const folder = new URL('../../kiosk-config/kiosks/', import.meta.url);
const kiosks = readdirSync(folder).map((file) => kioskSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
const content = {
  titleEm: emOf('提拔握压', 'serif'),
  secondEm: emOf('Extinguisher bench', 'text'),
  sentenceEm: emOf('摇一摇，看看什么东西先倒下', 'text'),
  otherSentenceEm: emOf('Shake it and see what falls first.', 'text'),
};

const cases = kiosks.flatMap((kiosk) =>
  (['normal', 'large'] as const).flatMap((textSize) =>
    [1, 2, 3, 6, 12].flatMap((count) => [false, true].map((pinyin) => ({ kiosk, textSize, count, pinyin }))),
  ),
);

describe('home on every kiosk, with one exhibit and with twelve', () => {
  it.each(cases)('$kiosk.id, $textSize, $count exhibits, pinyin $pinyin', ({ kiosk, textSize, count, pinyin }) => {
    const { display, profile } = kiosk;
    const layout = layoutOf(display, profile, textSize, { widthPx: display.widthPx, heightPx: display.heightPx });
    const home = homeLayoutOf(layout, count, content, pinyin);
    const tokensTop = Math.min(...Object.values(layout.tokens).map((rect) => rect.y));

    expect(home.y, 'below the tide line').toBeGreaterThanOrEqual(layout.tideLine.y + layout.tideLine.height);
    expect(home.y + home.main.height, 'above the tokens').toBeLessThanOrEqual(tokensTop - layout.gapPx + 0.01);
    expect(home.main.height, 'a target').toBeGreaterThanOrEqual(layout.targetPx);
    expect(home.main.titlePx, 'rule 27').toBeGreaterThanOrEqual(layout.typePx.title);
    expect(home.main.sentencePx, 'rule 27').toBeGreaterThanOrEqual(layout.typePx.caption);
    expect(home.pitchPx - (home.main.width + home.neighbour.width) / 2, 'rule 2').toBeGreaterThanOrEqual(layout.gapPx - 0.01);

    const room = home.main.width - 2 * home.main.padPx;
    expect(content.titleEm * home.main.titlePx + home.main.studPx, 'the title beside its stud').toBeLessThanOrEqual(room + 0.01);
    if (home.main.showsSecond) expect(content.secondEm * home.main.secondPx).toBeLessThanOrEqual(room + 0.01);
    if (home.main.showsSentence)
      expect(content.sentenceEm * home.main.sentencePx).toBeLessThanOrEqual(room * home.main.sentenceLines + 0.01);
    if (home.arrangement === 'row') {
      const width = home.pitchPx * (count - 1) + home.main.width;
      expect(width, 'all plates inside the margins').toBeLessThanOrEqual(layout.controls.width + 0.01);
    } else {
      expect(home.tray, 'a rail to push along').not.toBeNull();
    }
  });

  it('shows title, other title and sentence with one exhibit at normal size', () => {
    for (const { display, profile } of kiosks) {
      const layout = layoutOf(display, profile, 'normal', { widthPx: display.widthPx, heightPx: display.heightPx });
      const { main, arrangement } = homeLayoutOf(layout, 1, content, false);
      expect([main.showsSecond, main.showsSentence, arrangement]).toEqual([true, true, 'row']);
      expect(main.solo, 'with its picture').not.toBeNull();
      expect(main.width, 'it takes the room').toBeGreaterThan(0.6 * layout.controls.width);
    }
  });
});
