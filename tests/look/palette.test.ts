import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BRIGHT, type ColourName, DAY, GRAPHIC_PAIRS, NIGHT, WORD_PAIRS } from '@look/palette.ts';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';

const PROFILES = {
  day: { colours: DAY as Record<ColourName, string>, words: 4.5 },
  bright: { colours: { ...DAY, ...BRIGHT } as Record<ColourName, string>, words: 7 },
  night: { colours: { ...DAY, ...NIGHT } as Record<ColourName, string>, words: 4.5 },
};

/** The look of a colour: hue in degrees and saturation, HSL. */
function hueOf(hex: string): { hue: number; saturation: number } {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const range = high - low;
  if (range === 0) return { hue: 0, saturation: 0 };
  const sector = high === r ? ((g - b) / range + 6) % 6 : high === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return { hue: sector * 60, saturation: range / (1 - Math.abs(high + low - 1)) };
}

describe('palette', () => {
  it('knows the contrasts that the rule book states', () => {
    expect(contrast('#15202B', '#F7F3EA')).toBeCloseTo(14.9, 1);
    expect(contrast('#6A2C91', '#F7F3EA')).toBeCloseTo(8.0, 1);
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 6);
  });

  for (const [name, { colours, words }] of Object.entries(PROFILES)) {
    it.each(WORD_PAIRS)(`rule 38, ${name}: %s on %s reads`, (word, ground) => {
      expect(contrast(colours[word], colours[ground])).toBeGreaterThanOrEqual(words);
    });
    it.each(GRAPHIC_PAIRS)(`rule 38, ${name}: %s shows on %s`, (shape, ground) => {
      expect(contrast(colours[shape], colours[ground])).toBeGreaterThanOrEqual(3);
    });
    it(`${name}: violet is what can be touched, and nothing else`, () => {
      for (const [colour, hex] of Object.entries(colours)) {
        const { hue, saturation } = hueOf(hex);
        const violet = hue > 255 && hue < 320 && saturation > 0.2;
        expect(violet, `${colour} ${hex}`).toBe(
          colour === 'touch' || colour === 'touch-word' || (name === 'night' && colour === 'on-touch'),
        );
      }
    });
  }

  it('is the same in the style sheet', () => {
    const css = readFileSync(join(import.meta.dirname, '../../runtime/look/look.css'), 'utf8');
    const block = (selector: string) => {
      const from = css.indexOf(`${selector} {`);
      return css.slice(from, css.indexOf('}', from));
    };
    const inCss = (text: string) =>
      Object.fromEntries([...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]?.toUpperCase()]));
    expect(inCss(block(':root'))).toEqual(DAY);
    expect(inCss(block('[data-bright]'))).toEqual(BRIGHT);
    expect(inCss(block('[data-night]'))).toEqual(NIGHT);
  });
});
