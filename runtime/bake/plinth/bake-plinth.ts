import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Design } from './design.ts';
import { createField, LIFT } from './field.ts';
import { indexOf } from './index-file.ts';
import { light } from './light.ts';
import { hex, PLASTER } from './materials.ts';
import { CONTROLS } from './sprites-controls.ts';
import { EXTINGUISHER_CONTROLS } from './sprites-extinguisher.ts';
import { SURFACES } from './sprites-surfaces.ts';
import { TOKENS } from './sprites-tokens.ts';
import {
  GRAIN_PX,
  GRAIN_PX_PER_MM,
  grain,
  type Picture,
  PLASTER_PX,
  PLASTER_PX_PER_MM,
  plaster,
  SHELL_PX,
  SHELL_PX_PER_MM,
  shells,
  WATER_PX,
  WATER_PX_PER_MM,
  water,
} from './tiles.ts';

/** What the index says of one picture. */
export interface Baked {
  name: string;
  widthMm: number;
  heightMm: number;
  anchorMm: { x: number; y: number };
  pxPerMm: number;
  faceMm: number;
  nine: { outsetMm: readonly number[]; sliceMm: readonly number[] } | null;
}

const DEFAULT_PX_PER_MM = 7;
const round = (value: number) => Math.round(value * 1000) / 1000;

function bakedOf(design: Design, pxPerMm: number): Baked {
  const { x0, y0, x1, y1 } = design.bounds;
  const nine = design.nine;
  return {
    name: design.name,
    widthMm: round(Math.round((x1 - x0) * pxPerMm) / pxPerMm),
    heightMm: round(Math.round((y1 - y0) * pxPerMm) / pxPerMm),
    anchorMm: { x: round(-x0), y: round(-y0) },
    pxPerMm,
    faceMm: round((design.faceMm ?? 0) * LIFT),
    nine: nine
      ? {
          outsetMm: [nine.box.y0 - y0, x1 - nine.box.x1, y1 - nine.box.y1, nine.box.x0 - x0].map(round),
          sliceMm: [nine.box.y0 - y0, x1 - nine.box.x1, y1 - nine.box.y1, nine.box.x0 - x0].map((outset) =>
            round(outset + nine.cornerMm),
          ),
        }
      : null,
  };
}

async function write(folder: string, name: string, picture: Picture, quality: number): Promise<number> {
  const { width, height, data } = picture;
  const webp = await sharp(data, { raw: { width, height, channels: 4 } })
    .webp({ quality, alphaQuality: 88, effort: 6, smartSubsample: true })
    .toBuffer();
  await writeFile(resolve(folder, `${name}.webp`), webp);
  return webp.byteLength;
}

interface Item {
  baked: Baked;
  draw(): Picture;
  quality: number;
}

function tile(name: string, widthPx: number, heightPx: number, pxPerMm: number, draw: () => Picture): Item {
  const size = { widthMm: round(widthPx / pxPerMm), heightMm: round(heightPx / pxPerMm) };
  return { baked: { name, ...size, anchorMm: { x: 0, y: 0 }, pxPerMm, faceMm: 0, nine: null }, draw, quality: 92 };
}

function sprite(design: Design): Item {
  const pxPerMm = design.pxPerMm ?? DEFAULT_PX_PER_MM;
  const draw = () => {
    const field = createField(design.bounds, pxPerMm);
    design.draw(field);
    return light(field, design.lighting);
  };
  return { baked: bakedOf(design, pxPerMm), draw, quality: 86 };
}

const ITEMS: readonly Item[] = [
  tile('plaster', PLASTER_PX, PLASTER_PX, PLASTER_PX_PER_MM, () => plaster(PLASTER.albedo)),
  tile('plaster-bright', PLASTER_PX, PLASTER_PX, PLASTER_PX_PER_MM, () => plaster(hex('#FBF6EA'))),
  tile('grain', GRAIN_PX, GRAIN_PX, GRAIN_PX_PER_MM, grain),
  tile('water', WATER_PX.width, WATER_PX.height, WATER_PX_PER_MM, water),
  tile('shells', SHELL_PX.width, SHELL_PX.height, SHELL_PX_PER_MM, shells),
  ...[...SURFACES, ...TOKENS, ...CONTROLS, ...EXTINGUISHER_CONTROLS].map(sprite),
];

/** Draws the whole plinth into `folder` and answers the bytes written. Names limit it to a few sprites, for trials. */
export async function bakePlinth(folder: string, only: readonly string[] = []): Promise<number> {
  await mkdir(folder, { recursive: true });
  await writeFile(resolve(folder, 'index.ts'), indexOf(ITEMS.map(({ baked }) => baked)));
  const known = new Set(ITEMS.map(({ baked }) => `${baked.name}.webp`));
  for (const file of await readdir(folder)) {
    if (file.endsWith('.webp') && !known.has(file)) await rm(resolve(folder, file));
  }
  let bytes = 0;
  for (const { baked, draw, quality } of ITEMS) {
    if (only.length > 0 && !only.some((name) => baked.name.startsWith(name))) continue;
    bytes += await write(folder, baked.name, draw(), quality);
  }
  return bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../assets/plinth');
  const started = process.hrtime.bigint();
  const bytes = await bakePlinth(folder);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  console.log(`plinth: ${Math.round(bytes / 1024)} KB in ${seconds.toFixed(0)} s`);
}
