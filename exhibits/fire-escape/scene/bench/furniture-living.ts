import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe, sphere } from '@bake/light/solids.ts';
import { extrude, tube } from '@bake/light/swept.ts';
import { PAINT } from './paint.ts';

/* To sit, eat and read in. Each piece stands on y = 0 with its front to +z, metres. */

const SOFT = { resolution: 0.28, least: 0.12 };

export function sofa(model: ModelBuilder, width = 1.9): void {
  for (const x of [-1, 1])
    for (const z of [-1, 1]) model.box([x * (width / 2 - 0.12), 0, z * 0.3], [0.08, 0.1, 0.08], PAINT.woodDark);
  model.box([0, 0.09, 0], [width, 0.24, 0.82], PAINT.tealDark, { chamfer: 0.05, resolution: 0.4, outline: 0.7 });
  model.box([0, 0.28, -0.33], [width - 0.04, 0.5, 0.19], PAINT.teal, { chamfer: 0.07, rx: -0.1, ...SOFT });
  for (const side of [-1, 1]) {
    model.box([side * (width / 2 - 0.08), 0.12, 0], [0.18, 0.44, 0.82], PAINT.teal, { chamfer: 0.06, ...SOFT });
    model.box([(side * (width - 0.36)) / 4, 0.31, 0.06], [(width - 0.4) / 2, 0.15, 0.62], PAINT.teal, {
      chamfer: 0.055,
      ...SOFT,
    });
  }
  model.box([-width * 0.28, 0.44, -0.14], [0.4, 0.36, 0.13], PAINT.mustard, { chamfer: 0.055, rx: -0.3, ry: 0.2, ...SOFT });
  model.box([width * 0.3, 0.44, -0.14], [0.36, 0.32, 0.12], PAINT.linen, { chamfer: 0.055, rx: -0.3, ry: -0.25, ...SOFT });
}

/** Low table with the tea things; a telephone lies there that nobody goes back for. */
export function teaTable(model: ModelBuilder): void {
  model.box([0, 0.36, 0], [1.1, 0.05, 0.56], PAINT.oak, { chamfer: 0.02, resolution: 0.3, outline: 0.6 });
  for (const x of [-1, 1])
    for (const z of [-1, 1]) model.box([x * 0.46, 0, z * 0.2], [0.06, 0.37, 0.06], PAINT.walnut, { chamfer: 0.012 });
  model.box([0, 0.12, 0], [0.9, 0.03, 0.4], PAINT.walnut, { chamfer: 0.01, resolution: 0.5 });
  model.box([-0.16, 0.41, 0], [0.46, 0.022, 0.3], PAINT.walnut, { chamfer: 0.008, resolution: 0.4 });
  const pot = lathe(
    [
      [0, 0],
      [0.055, 0],
      [0.085, 0.04],
      [0.085, 0.075],
      [0.05, 0.11],
      [0, 0.12],
    ],
    { segments: 14, smooth: true },
  );
  model.add(pot, PAINT.clay, { matrix: place(-0.2, 0.43, -0.02), resolution: 0.2 });
  model.add(sphere(0.018, 8, 6), PAINT.clay, { matrix: place(-0.2, 0.56, -0.02) });
  for (const [x, z] of [
    [-0.02, 0.06],
    [0.03, -0.05],
    [-0.3, 0.09],
  ] as const)
    model.cylinder([x, 0.43, z], 0.024, 0.035, PAINT.pillow, { chamfer: 0.006, segments: 10, top: 0.03 });
  model.box([0.36, 0.412, 0.04], [0.08, 0.012, 0.16], PAINT.ink, { chamfer: 0.004, ry: 0.3 });
}

/** Low cupboard with the television on it. */
export function television(model: ModelBuilder): void {
  model.box([0, 0.06, 0], [1.3, 0.36, 0.4], PAINT.walnut, { chamfer: 0.02, resolution: 0.45, outline: 0.6 });
  for (const x of [-0.33, 0.33]) model.box([x, 0.1, 0.202], [0.56, 0.26, 0.012], PAINT.oak, { chamfer: 0.008 });
  model.box([0, 0.42, -0.04], [0.3, 0.03, 0.16], PAINT.ink, { chamfer: 0.008 });
  model.box([0, 0.46, -0.04], [1.02, 0.6, 0.06], PAINT.ink, { chamfer: 0.015, resolution: 0.5, outline: 0.5 });
  model.box([0, 0.49, -0.006], [0.95, 0.54, 0.006], '#1d2b36', { chamfer: 0, resolution: 0.3 });
}

/** Plant in a pot: broad upright leaves. */
export function plant(model: ModelBuilder, size = 1): void {
  const pot = lathe(
    [
      [0, 0],
      [0.14, 0],
      [0.19, 0.26],
      [0.21, 0.3],
      [0.17, 0.3],
      [0, 0.27],
    ],
    { segments: 16 },
  );
  model.add(pot, PAINT.clay, { matrix: place(0, 0, 0, { scale: size }), resolution: 0.3, outline: 0.6 });
  for (let i = 0; i < 9; i++) {
    const tall = 0.62 + 0.28 * Math.sin(i * 2.3) ** 2;
    const leaf = extrude(
      [
        [0, 0],
        [0.075, tall * 0.35],
        [0.05, tall * 0.75],
        [0, tall],
        [-0.05, tall * 0.75],
        [-0.075, tall * 0.35],
      ],
      0.012,
      0.003,
    );
    model.add(leaf, i % 2 ? PAINT.leaf : PAINT.leafDark, {
      matrix: place(0, 0.24 * size, 0, { ry: i * 0.72, rx: 0.2 + 0.2 * (i % 3), scale: size }),
      resolution: 0.5,
    });
  }
}

/** Shade on a cord from the cut edge. Its foot hangs at y = 0; the cord runs up to `cordTop`. */
export function pendant(model: ModelBuilder, cordTop: number): void {
  model.cylinder([0, 0.2, 0], 0.01, Math.max(0.05, cordTop - 0.2), PAINT.ink, { chamfer: 0, segments: 6 });
  const shade = lathe(
    [
      [0.28, 0],
      [0.24, 0.06],
      [0.07, 0.2],
      [0, 0.22],
    ],
    { segments: 22 },
  );
  model.add(shade, PAINT.mustard, { resolution: 0.3, outline: 0.5 });
}

/** Framed picture of hills on a wall (local z = 0 is the wall). */
export function picture(model: ModelBuilder, width: number, height: number): void {
  model.box([0, 0, 0.02], [width, height, 0.04], PAINT.woodDark, { chamfer: 0.012 });
  model.box([0, 0.04, 0.042], [width - 0.08, height - 0.08, 0.004], PAINT.paper, { chamfer: 0, casts: false });
  for (const [x, tall, colour] of [
    [-0.18, 0.5, '#7d9a92'],
    [0.16, 0.66, '#5f8079'],
  ] as const) {
    const hill = extrude(
      [
        [-0.34 * width, 0],
        [0.34 * width, 0],
        [0, tall * (height - 0.08)],
      ],
      0.003,
      0,
    );
    model.add(hill, colour, { matrix: place(x * width, 0.045, 0.046, { scale: [0.9, 1, 1] }), casts: false, resolution: 1 });
  }
}

/** Square table and stools. */
export function tableAndStools(model: ModelBuilder): void {
  model.box([0, 0.68, 0], [0.86, 0.05, 0.86], PAINT.oak, { chamfer: 0.02, resolution: 0.35, outline: 0.6 });
  for (const x of [-1, 1])
    for (const z of [-1, 1]) model.box([x * 0.35, 0, z * 0.35], [0.06, 0.69, 0.06], PAINT.walnut, { chamfer: 0.012 });
  model.cylinder([0, 0.73, 0], 0.1, 0.05, PAINT.pillow, { top: 0.16, segments: 16, chamfer: 0.01 });
  for (const [i, colour] of [PAINT.clay, PAINT.mustard, PAINT.leaf].entries())
    model.add(sphere(0.055, 10, 8), colour, { matrix: place(-0.05 + 0.05 * i, 0.8, 0.03 - 0.05 * (i % 2)) });
  for (const [x, z] of [
    [-0.62, 0.1],
    [0.6, 0.2],
  ] as const) {
    model.cylinder([x, 0.4, z], 0.17, 0.05, PAINT.walnut, { segments: 16, chamfer: 0.015 });
    for (let i = 0; i < 3; i++)
      model.box([x + 0.11 * Math.cos(i * 2.1), 0, z + 0.11 * Math.sin(i * 2.1)], [0.04, 0.41, 0.04], PAINT.woodDark, {
        chamfer: 0.008,
      });
  }
}

/** Shoe cupboard with an umbrella stand beside it. */
export function shoeCupboard(model: ModelBuilder): void {
  model.box([0, 0.05, 0], [0.72, 0.6, 0.26], PAINT.oak, { chamfer: 0.02, resolution: 0.4 });
  for (const side of [-1, 1]) model.box([side * 0.18, 0.1, 0.132], [0.32, 0.5, 0.01], PAINT.pine, { chamfer: 0.006 });
  model.cylinder([0.12, 0.65, 0], 0.06, 0.16, PAINT.quilt, { segments: 12, top: 0.04 });
}

/** Electric fan on its foot. */
export function fan(model: ModelBuilder): void {
  model.cylinder([0, 0, 0], 0.17, 0.035, PAINT.cream, { segments: 18, chamfer: 0.012 });
  model.cylinder([0, 0.03, 0], 0.022, 0.62, PAINT.cream, { segments: 10, chamfer: 0.004 });
  model.add(
    tube(
      Array.from(
        { length: 12 },
        (_, i) => [0.2 * Math.cos((i * Math.PI) / 6), 0.82 + 0.2 * Math.sin((i * Math.PI) / 6), 0.05] as const,
      ),
      0.014,
      { segments: 22, sides: 6, closed: true },
    ),
    PAINT.steel,
  );
  for (let i = 0; i < 3; i++)
    model.box([0, 0.82, 0.05], [0.09, 0.17, 0.012], PAINT.teal, { rz: (i * Math.PI * 2) / 3, chamfer: 0.004 });
  model.add(sphere(0.05, 10, 8), PAINT.cream, { matrix: place(0, 0.82, 0.06) });
}

/** Open shelf with things on it; `shelves` boards. */
export function shelf(model: ModelBuilder, width: number, height: number, colours: readonly string[]): void {
  const shelves = 4;
  for (const side of [-1, 1])
    model.box([side * (width / 2 - 0.02), 0, 0], [0.04, height, 0.34], PAINT.walnut, { chamfer: 0.01, resolution: 0.6 });
  for (let i = 0; i <= shelves; i++)
    model.box([0, (i * (height - 0.04)) / shelves, 0], [width - 0.04, 0.04, 0.34], PAINT.oak, { chamfer: 0.01, resolution: 0.5 });
  for (let i = 0; i < shelves; i++) {
    const y = (i * (height - 0.04)) / shelves + 0.04;
    const room = height / shelves - 0.1;
    for (let k = 0; k < 4; k++) {
      const colour = colours[(i * 3 + k * 2) % colours.length]!;
      const tall = room * (0.55 + 0.4 * Math.abs(Math.sin(i * 3.1 + k * 1.7)));
      if ((i + k) % 5 === 4) continue;
      model.box([-width / 2 + 0.16 + (k * (width - 0.24)) / 3.6, y, 0.02], [(width - 0.3) / 4.6, tall, 0.24], colour, {
        chamfer: 0.02,
        resolution: 0.5,
      });
    }
  }
}
