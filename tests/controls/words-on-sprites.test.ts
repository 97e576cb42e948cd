import { join } from 'node:path';
import { DAY, NIGHT } from '@look/palette.ts';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { contrast } from '../look/contrast.ts';
import { projectRoot } from '../support/kiosk.ts';

/*
 * The words on keys and buttons lie on pictures, where axe sees nothing. Here the pictures themselves are read: the face of
 * each, where the word stands, against the colour of the word.
 */

/** Share of the picture's width and height, from its middle, that a word may cover. */
const FACE = 0.36;

/** Colours of a picture's face, lightest and darkest that cover more than a speck of it. */
async function faceOf(name: string): Promise<{ dark: string; light: string }> {
  const file = join(projectRoot, 'assets', 'plinth', `${name}.webp`);
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const seen: { sum: number; hex: string }[] = [];
  const [halfX, halfY] = [(info.width * FACE) / 2, (info.height * FACE) / 2];
  for (let y = Math.ceil(info.height / 2 - halfY); y < info.height / 2 + halfY; y++) {
    for (let x = Math.ceil(info.width / 2 - halfX); x < info.width / 2 + halfX; x++) {
      const at = (y * info.width + x) * 4;
      const [r, g, b, alpha] = data.subarray(at, at + 4) as unknown as [number, number, number, number];
      if (alpha < 250) continue;
      seen.push({ sum: r * 2 + g * 7 + b, hex: `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}` });
    }
  }
  expect(seen.length, name).toBeGreaterThan(100);
  seen.sort((a, b) => a.sum - b.sum);
  const at = (share: number) => seen[Math.floor(seen.length * share)]!.hex;
  return { dark: at(0.05), light: at(0.95) };
}

describe('rule 38: a word on a sprite reads', () => {
  it.each([
    ['key', DAY['on-touch']],
    ['key-pressed', DAY['on-touch']],
    ['hold-button-rest', DAY['on-touch']],
    ['hold-button-pressed', DAY['on-touch']],
    ['hold-button-rest-night', NIGHT['on-touch']!],
    ['hold-button-pressed-night', NIGHT['on-touch']!],
  ])('%s', async (name, word) => {
    const { dark, light } = await faceOf(name);
    expect(contrast(word, dark), `${word} on ${dark}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(word, light), `${word} on ${light}`).toBeGreaterThanOrEqual(4.5);
  });
});
