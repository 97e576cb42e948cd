import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { luminance } from './contrast.ts';

const folder = join(import.meta.dirname, '../../assets/plinth');
const pictures = readdirSync(folder).filter((file) => file.endsWith('.webp'));
const index = readFileSync(join(folder, 'index.ts'), 'utf8');

async function pixels(name: string) {
  const { data, info } = await sharp(join(folder, `${name}.webp`))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const hexOf = (rgb: readonly number[]) => `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** Mean colour of the middle tenth. */
async function middle(name: string, dx = 0, dy = 0): Promise<number[]> {
  const { data, width, height } = await pixels(name);
  const sum = [0, 0, 0];
  let count = 0;
  for (let y = Math.floor(height * (0.46 + dy)); y < height * (0.54 + dy); y++) {
    for (let x = Math.floor(width * (0.46 + dx)); x < width * (0.54 + dx); x++) {
      for (let c = 0; c < 3; c++) sum[c] = (sum[c] as number) + (data[(y * width + x) * 4 + c] as number);
      count++;
    }
  }
  return sum.map((value) => value / count);
}

describe('plinth', () => {
  it('has every picture that its index names, and no other', () => {
    const named = [...index.matchAll(/from '\.\/(.+\.webp)\?no-inline'/g)].map((match) => match[1]).sort();
    expect(named).toEqual([...pictures].sort());
  });

  it('stays under 1.5 MB', () => {
    const bytes = pictures.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).toBeLessThan(1.5 * 1024 * 1024);
  });

  it.each([
    ['plate', '#FAF6EC'],
    ['key', '#6A2C91'],
    ['hold-button-rest', '#6A2C91'],
    ['hold-button-rest-night', '#C79BE8'],
    ['plaster', '#F3EAD7'],
    ['plaster-bright', '#FBF6EA'],
  ])('%s is lit to its own colour where it is flat, so that promised contrasts are real', async (name, hex) => {
    const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    const seen = await middle(name);
    seen.forEach((value, c) => {
      expect(Math.abs(value - (wanted[c] as number)), `${hexOf(seen)} for ${hex}`).toBeLessThan(6);
    });
  });

  it('keeps the shell relief below 7 % contrast on plaster', async () => {
    const { data } = await pixels('shells');
    const ground = [243, 234, 215];
    const flat = luminance(hexOf(ground));
    const seen: number[] = [];
    for (let i = 0; i < data.length; i += 4) {
      const alpha = (data[i + 3] as number) / 255;
      const mixed = ground.map((value, c) => value * (1 - alpha) + (data[i + c] as number) * alpha);
      seen.push(Math.abs(luminance(hexOf(mixed)) - flat) / (luminance(hexOf(mixed)) + flat));
    }
    seen.sort((a, b) => a - b);
    expect(seen[Math.floor(seen.length * 0.99)]).toBeLessThan(0.07);
  });

  it('falls into shade to the lower right and never to the upper left', async () => {
    const { data, width, height } = await pixels('drag-block-rest');
    const alphaAt = (x: number, y: number) => data[(Math.round(y * height) * width + Math.round(x * width)) * 4 + 3] as number;
    const toTheLeft = alphaAt(0.03, 0.58);
    expect(alphaAt(0.81, 0.58), 'to the right').toBeGreaterThan(toTheLeft + 30);
    expect(alphaAt(0.41, 0.81), 'below').toBeGreaterThan(toTheLeft + 30);
  });
});
