import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe, sphere } from '@bake/light/solids.ts';
import { tube } from '@bake/light/swept.ts';
import { PAINT } from './paint.ts';

/* To sleep in and dress from. Each piece stands on y = 0 with its front to +z, metres. */

const SOFT = { resolution: 0.28, least: 0.12 };

/** Double bed, head to the wall: `width` × 2 m, quilt thrown back at one corner. */
export function bed(model: ModelBuilder, width = 1.6): void {
  const length = 1.95;
  model.box([0, 0.08, 0], [width, 0.24, length], PAINT.walnut, { chamfer: 0.03, resolution: 0.5 });
  for (const x of [-1, 1])
    for (const z of [-1, 1]) model.box([x * (width / 2 - 0.07), 0, z * (length / 2 - 0.07)], [0.1, 0.1, 0.1], PAINT.woodDark);
  model.box([0, 0, -length / 2 - 0.02], [width + 0.12, 1.02, 0.09], PAINT.walnut, {
    chamfer: 0.035,
    resolution: 0.5,
    outline: 0.7,
  });
  model.box([0, 0.36, -length / 2 + 0.035], [width - 0.2, 0.5, 0.03], PAINT.oak, { chamfer: 0.015, resolution: 0.6 });
  model.box([0, 0.3, 0.02], [width - 0.06, 0.22, length - 0.1], PAINT.linen, { chamfer: 0.06, ...SOFT });
  model.box([0.02, 0.42, 0.32], [width + 0.03, 0.14, length - 0.72], PAINT.quilt, { chamfer: 0.06, ...SOFT });
  model.box([0.02, 0.5, -0.28], [width + 0.04, 0.085, 0.3], PAINT.pillow, { chamfer: 0.035, ...SOFT });
  for (const z of [0.1, 0.52])
    model.box([0.02, 0.555, z], [width + 0.036, 0.012, 0.1], PAINT.quiltBand, { chamfer: 0, casts: false, resolution: 0.5 });
  for (const side of [-1, 1])
    model.box([side * (width / 4), 0.5, -length / 2 + 0.34], [width * 0.4, 0.15, 0.4], PAINT.pillow, {
      chamfer: 0.065,
      rx: -0.16,
      ...SOFT,
    });
}

/** Bunk of two beds with a ladder. */
export function bunk(model: ModelBuilder, quilts: readonly [string, string]): void {
  const [width, length] = [0.95, 1.95];
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      model.box([x * (width / 2 - 0.03), 0, z * (length / 2 - 0.03)], [0.06, 1.75, 0.06], PAINT.steelDark, {
        chamfer: 0.012,
        resolution: 0.9,
      });
  for (const [i, y] of [0.38, 1.28].entries()) {
    model.box([0, y, 0], [width, 0.08, length], PAINT.steelDark, { chamfer: 0.015, resolution: 0.5 });
    model.box([0, y + 0.07, 0], [width - 0.06, 0.12, length - 0.06], PAINT.linen, { chamfer: 0.04, ...SOFT });
    model.box([0, y + 0.15, 0.2], [width - 0.02, 0.09, length - 0.6], quilts[i]!, { chamfer: 0.04, ...SOFT });
    model.box([0, y + 0.17, -length / 2 + 0.3], [width * 0.7, 0.1, 0.32], PAINT.pillow, { chamfer: 0.045, ...SOFT });
  }
  model.box([width / 2 - 0.03, 1.56, -0.2], [0.03, 0.03, 1.3], PAINT.steel, { chamfer: 0.008 });
  for (const x of [-0.12, 0.14])
    model.box([x, 0.06, length / 2 + 0.03], [0.035, 1.4, 0.035], PAINT.steel, { chamfer: 0.008, resolution: 0.8 });
  for (let i = 0; i < 4; i++)
    model.box([0.01, 0.3 + i * 0.28, length / 2 + 0.03], [0.26, 0.03, 0.04], PAINT.steel, { chamfer: 0.008 });
}

export function wardrobe(model: ModelBuilder, width = 0.62, height = 1.95): void {
  model.box([0, 0, 0], [width, height, 0.58], PAINT.oak, { chamfer: 0.025, resolution: 0.5, outline: 0.7 });
  model.box([0, height - 0.02, 0], [width + 0.06, 0.07, 0.63], PAINT.walnut, { chamfer: 0.02 });
  for (const side of [-1, 1]) {
    model.box([(side * width) / 4, 0.1, 0.292], [width / 2 - 0.05, height - 0.24, 0.02], PAINT.pine, {
      chamfer: 0.012,
      resolution: 0.6,
    });
    model.box([side * 0.04, height * 0.5, 0.31], [0.02, 0.16, 0.02], PAINT.brass, { chamfer: 0.006, metal: 1 });
  }
}

export function nightstand(model: ModelBuilder): void {
  model.box([0, 0.06, 0], [0.44, 0.46, 0.42], PAINT.walnut, { chamfer: 0.025, resolution: 0.4 });
  model.box([0, 0.5, 0], [0.5, 0.04, 0.48], PAINT.oak, { chamfer: 0.012, resolution: 0.4 });
  for (const y of [0.12, 0.32]) model.box([0, y, 0.215], [0.36, 0.16, 0.012], PAINT.oak, { chamfer: 0.008 });
}

/** Lamp on the nightstand: the light that is on all night. Its bulb is where the bake puts a lamp. */
export function bedsideLamp(model: ModelBuilder): void {
  model.cylinder([0, 0, 0], 0.075, 0.03, PAINT.clay, { chamfer: 0.01, segments: 14 });
  model.cylinder([0, 0.03, 0], 0.03, 0.2, PAINT.clay, { chamfer: 0.006, segments: 10 });
  const shade = lathe(
    [
      [0.16, 0.2],
      [0.1, 0.42],
      [0, 0.42],
    ],
    { segments: 18 },
  );
  // A mesh of its own: the stage asks it where the light is.
  model.mesh('shade', [0, 0.3, 0], () => model.add(shade, '#ffdb97', { emissive: 1.55, casts: false }));
}

/** Rag rug with a paler middle. */
export function rug(model: ModelBuilder, width: number, depth: number, colour: string, inner: string): void {
  model.box([0, 0.004, 0], [width, 0.014, depth], colour, { chamfer: 0.004, resolution: 0.3, least: 0.14, casts: false });
  model.box([0, 0.012, 0], [width - 0.2, 0.014, depth - 0.2], inner, {
    chamfer: 0.004,
    resolution: 0.3,
    least: 0.14,
    casts: false,
  });
}

/** Curtains drawn aside, and their rail. `width` between them. */
export function curtains(model: ModelBuilder, width: number, low: number, high: number, colour: string): void {
  model.box([0, high + 0.08, 0.03], [width + 0.6, 0.035, 0.035], PAINT.woodDark, { chamfer: 0.01 });
  for (const side of [-1, 1])
    for (let i = 0; i < 3; i++)
      model.box([side * (width / 2 + 0.06 + i * 0.075), low, 0.02 + (i % 2) * 0.03], [0.085, high - low + 0.08, 0.07], colour, {
        chamfer: 0.03,
        resolution: 0.5,
      });
}

/** Slippers, for somebody who got up in a hurry. */
export function slippers(model: ModelBuilder, colour: string): void {
  for (const side of [-1, 1]) {
    model.box([side * 0.08, 0.005, side * 0.04], [0.1, 0.03, 0.25], PAINT.woodDark, { chamfer: 0.012, ry: side * 0.12 });
    model.box([side * 0.08, 0.03, side * 0.04 - 0.05], [0.1, 0.05, 0.12], colour, { chamfer: 0.025, ry: side * 0.12 });
  }
}

/** Rope of cloth that lies before a door: pushed up from nothing by the stage, along x, `length` m. */
export function clothRoll(model: ModelBuilder, length: number): void {
  const n = 5;
  const points = Array.from(
    { length: n },
    (_, i) => [-length / 2 + (i * length) / (n - 1), 0.085, Math.sin(i * 2.1) * 0.015] as const,
  );
  model.add(tube(points, 0.115, { segments: 16, sides: 10 }), PAINT.quilt, { resolution: 0.2, outline: 0.6 });
  for (const x of [-length / 2, length / 2])
    model.add(sphere(0.115, 12, 8, 1), PAINT.quiltBand, { matrix: place(x, 0.11, 0, { scale: [0.5, 1, 1] }), resolution: 0.3 });
  for (let i = 0; i < 4; i++) {
    const x = -length / 2 + ((i + 0.5) * length) / 4;
    model.add(
      tube(
        [
          [x, 0.11, -0.02],
          [x + 0.03, 0.11, 0],
          [x + 0.06, 0.11, 0.02],
        ],
        0.119,
        { segments: 2, sides: 10 },
      ),
      PAINT.quiltBand,
      { resolution: 0.3, matrix: place(0, 0, 0) },
    );
  }
}

/** Cloth tucked along the edge of a leaf, from the floor up: pulled up by the stage. */
export function clothEdge(model: ModelBuilder, height: number): void {
  model.box([0, 0, 0], [0.1, height, 0.1], PAINT.quilt, { chamfer: 0.03, resolution: 0.3, outline: 0.6 });
  for (let y = 0.25; y < height - 0.1; y += 0.45) model.box([0, y, 0], [0.108, 0.09, 0.108], PAINT.quiltBand, { chamfer: 0.03 });
}
