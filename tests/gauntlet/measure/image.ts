import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { linear, luminanceOf } from './flashes.ts';

/** What stands on the glass, in linear light. */
export interface Image {
  width: number;
  height: number;
  /** Red, green, blue, 0…1, row by row. */
  rgb: Float32Array;
}

export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

const TABLE = Float32Array.from({ length: 256 }, (_, value) => linear(value));

export async function imageOf(page: Page): Promise<Image> {
  const { data, info } = await sharp(await page.screenshot({ animations: 'allow' }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: Float32Array.from(data, (value) => TABLE[value]!) };
}

/** Calls `see` with each pixel of a region that lies in the image. */
export function eachPixel(
  image: Image,
  region: Region,
  see: (r: number, g: number, b: number, x: number, y: number) => void,
): void {
  const left = Math.max(0, Math.round(region.x));
  const right = Math.min(image.width, Math.round(region.x + region.width));
  const top = Math.max(0, Math.round(region.y));
  const bottom = Math.min(image.height, Math.round(region.y + region.height));
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = 3 * (y * image.width + x);
      see(image.rgb[at]!, image.rgb[at + 1]!, image.rgb[at + 2]!, x, y);
    }
  }
}

/** Relative luminance of a colour of 0…255. */
export const linearOf = (r: number, g: number, b: number): number => luminanceOf(linear(r), linear(g), linear(b));

/** WCAG 2.2's contrast of two relative luminances. */
export const contrastOf = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Relative luminances in a region, from dark to light. */
export function luminancesIn(image: Image, region: Region): number[] {
  const found: number[] = [];
  eachPixel(image, region, (r, g, b) => found.push(luminanceOf(r, g, b)));
  return found.sort((a, b) => a - b);
}

export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] ?? 0;

/**
 * What the three kinds of dichromats see, as matrices on linear red, green and blue: Machado, Oliveira and Fernandes 2009,
 * IEEE Transactions on Visualization and Computer Graphics 15(6), table 1, severity 1.0.
 */
export const DICHROMATS = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Dichromat = keyof typeof DICHROMATS;

/** A colour as a dichromat sees it. */
export function seenBy(kind: Dichromat, r: number, g: number, b: number): [number, number, number] {
  const m = DICHROMATS[kind];
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return [clamp(m[0] * r + m[1] * g + m[2] * b), clamp(m[3] * r + m[4] * g + m[5] * b), clamp(m[6] * r + m[7] * g + m[8] * b)];
}
