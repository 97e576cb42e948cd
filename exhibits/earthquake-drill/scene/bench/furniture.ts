import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe } from '@bake/light/solids.ts';
import type { PieceId } from '../../model/furniture.ts';
import { BOOKS, PAINT } from './paint.ts';
import { pieceMesh } from './piece-names.ts';
import { PIECE_SIZES } from './sizes.ts';

/*
 * Pieces that rock and fall. Each is built round the middle of its foot: its depth along x with the front towards −x, its width along
 * z. Depth and height are the model's.
 */

type Build = (model: ModelBuilder, depthM: number, heightM: number) => void;

/** Widths along the wall, m: the model has none. */
const WIDTH: Readonly<Record<PieceId, number>> = {
  bookshelf: 0.92,
  wardrobe: 0.95,
  cupboard: 0.8,
  television: 1.05,
  vase: 0.2,
  lamp: 0.36,
  desk: 1.15,
};

const bookshelf: Build = (model, d, h) => {
  const w = WIDTH.bookshelf;
  model.box([d / 2 - 0.02, 0, 0], [0.03, h, w], PAINT.oakDark, { chamfer: 0.008, outline: 1 });
  for (const side of [-1, 1]) model.box([0, 0, (side * w) / 2], [d, h, 0.05], PAINT.oak, { chamfer: 0.012, outline: 1 });
  addBack(model, d, h, w, PAINT.oak);
  const shelves = 5;
  for (let i = 0; i < shelves; i++)
    model.box([0, (i * (h - 0.05)) / (shelves - 1), 0], [d, 0.05, w], PAINT.oak, { chamfer: 0.012, outline: 0.9 });
};

/** A piece that has fallen shows its back, which the bake saw in the dark: it keeps some light of its own. */
function addBack(model: ModelBuilder, d: number, h: number, w: number, colour: string): void {
  model.box([d / 2 + 0.004, 0.05, 0], [0.012, h - 0.1, w - 0.06], colour, { chamfer: 0, emissive: 0.42, casts: false });
}

/** Books of the shelf: everywhere, or only below. Standing in the shelf's own metres. */
function addBooks(model: ModelBuilder, low: boolean): void {
  const { depthM: d, heightM: h } = PIECE_SIZES.bookshelf;
  const w = WIDTH.bookshelf;
  const rows = low ? [0, 1] : [0, 1, 2, 3];
  for (const row of rows) {
    let z = -w / 2 + 0.06;
    for (let n = 0; z < w / 2 - 0.1; n++) {
      const thick = 0.05 + ((n * 7 + row * 5) % 4) * 0.014;
      const tall = 0.24 + ((n * 5 + row * 3) % 5) * 0.025;
      const gap = !low && (n * 3 + row) % 7 === 5;
      if (!gap)
        model.box(
          [-0.02, 0.05 + (row * (h - 0.05)) / 4, z + thick / 2],
          [d * 0.72, tall, thick * 0.92],
          BOOKS[(n * 3 + row) % BOOKS.length]!,
          {
            chamfer: 0.006,
            resolution: 2,
          },
        );
      z += thick + 0.004;
    }
  }
}

const wardrobe: Build = (model, d, h) => {
  const w = WIDTH.wardrobe;
  model.box([0, 0.06, 0], [d, h - 0.06, w], PAINT.walnut, { chamfer: 0.02, outline: 1 });
  addBack(model, d, h, w, '#8f6240');
  for (const side of [-1, 1]) {
    model.box([-d / 2 - 0.01, 0.14, side * w * 0.24], [0.03, h - 0.3, w * 0.44], '#8f6240', { chamfer: 0.012 });
    model.cylinder([-d / 2 - 0.04, h * 0.5, side * 0.05], 0.02, 0.14, PAINT.brass, { metal: 1 });
    model.box([0, 0, side * w * 0.4], [d * 0.9, 0.08, 0.08], PAINT.oakDark, { chamfer: 0.01 });
  }
  model.box([0, h - 0.05, 0], [d + 0.05, 0.06, w + 0.05], PAINT.oakDark, { chamfer: 0.015 });
};

const cupboard: Build = (model, d, h) => {
  const w = WIDTH.cupboard;
  model.box([0, 0, 0], [d, h - 0.04, w], PAINT.cabinet, { chamfer: 0.02, outline: 1 });
  addBack(model, d, h, w, PAINT.cabinetLight);
  model.box([0, h - 0.05, 0], [d + 0.04, 0.05, w + 0.04], PAINT.cream, { chamfer: 0.012 });
  for (const side of [-1, 1]) {
    model.box([-d / 2 - 0.01, 0.08, side * w * 0.245], [0.02, h - 0.22, w * 0.44], PAINT.cabinetLight, { chamfer: 0.01 });
    model.cylinder([-d / 2 - 0.03, h * 0.55, side * 0.05], 0.016, 0.08, PAINT.brass, { metal: 1 });
  }
};

const television: Build = (model, d, h) => {
  const w = WIDTH.television;
  model.box([0, 0, 0], [d, 0.03, 0.5], PAINT.ink, { chamfer: 0.008, outline: 0.8 });
  model.box([0.02, 0.03, 0], [0.05, 0.12, 0.16], PAINT.ink, { chamfer: 0.008 });
  model.box([0, 0.1, 0], [0.07, h - 0.1, w], PAINT.screen, { chamfer: 0.012, outline: 1 });
  model.box([-0.04, 0.14, 0], [0.01, h - 0.18, w - 0.08], '#5f8f9c', { chamfer: 0, casts: false });
};

const vase: Build = (model, d, h) => {
  const r = (d / 2) * 1.25;
  const shape = lathe(
    [
      [0, 0],
      [r * 0.8, 0],
      [r * 1.3, h * 0.3],
      [r * 1.2, h * 0.55],
      [r * 0.6, h * 0.82],
      [r * 0.8, h],
      [r * 0.55, h],
    ],
    { segments: 18, smooth: true },
  );
  model.add(shape, PAINT.teal, { outline: 0.9, resolution: 0.3 });
};

const lamp: Build = (model, d, h) => {
  model.cylinder([0, 0, 0], d / 2, 0.04, PAINT.brass, { metal: 1, outline: 0.7 });
  model.cylinder([0, 0.04, 0], 0.02, h * 0.6, PAINT.brass, { metal: 1 });
  const shade = lathe(
    [
      [0.17, 0],
      [0.1, h * 0.4],
      [0, h * 0.4],
    ],
    { segments: 20 },
  );
  model.add(shade, PAINT.cream, { matrix: place(0, h * 0.6, 0), outline: 0.8, emissive: 0.35 });
};

/** The desk: its top covers a figure, its legs are held. */
const desk: Build = (model, d, h) => {
  const w = WIDTH.desk;
  // Drawn deeper than the model's 0.6 m, so that somebody is seen to be under it.
  const deep = d * 1.5;
  model.box([0, h - 0.06, 0], [deep, 0.06, w], PAINT.desk, { chamfer: 0.02, outline: 1 });
  for (const sx of [-1, 1])
    for (const sz of [-1, 1])
      model.box([sx * (deep / 2 - 0.05), 0, sz * (w / 2 - 0.06)], [0.06, h - 0.06, 0.06], PAINT.steel, {
        chamfer: 0.012,
        outline: 0.8,
      });
  model.box([deep / 2 - 0.06, h - 0.2, 0], [0.04, 0.07, w - 0.16], PAINT.steel, { chamfer: 0.008 });
};

const BUILDS: Readonly<Record<PieceId, Build>> = { bookshelf, wardrobe, cupboard, television, vase, lamp, desk };

/** Every piece, its books, the angle that fixes it, and a loose book. */
export function addFurniture(model: ModelBuilder): void {
  for (const [id, build] of Object.entries(BUILDS) as [PieceId, Build][]) {
    const { depthM, heightM } = PIECE_SIZES[id];
    model.mesh(pieceMesh(id), [0, 0, 0], () => build(model, depthM, heightM));
  }
  model.mesh('books:even', [0, 0, 0], () => addBooks(model, false));
  model.mesh('books:low', [0, 0, 0], () => addBooks(model, true));
  model.mesh('book', [0, 0, 0], () => model.box([0, 0, 0], [0.22, 0.05, 0.3], BOOKS[1], { chamfer: 0.01, outline: 0.7 }));
  // Angle of brass at the wall: an upright leaf and a level one, over the top of the piece.
  model.mesh('bracket', [0, 0, 0], () => {
    for (const z of [-0.28, 0.28]) {
      model.box([0, 0, z], [0.05, 0.26, 0.12], PAINT.brass, { metal: 1, chamfer: 0.01, outline: 0.8 });
      model.box([-0.13, 0, z], [0.26, 0.05, 0.12], PAINT.brass, { metal: 1, chamfer: 0.01, outline: 0.8 });
    }
  });
}
