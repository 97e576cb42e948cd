import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe, sphere } from '@bake/light/solids.ts';
import { torus, tube } from '@bake/light/swept.ts';

const PAINT = {
  plaster: '#efe8da',
  oyster: '#e4dccb',
  paper: '#f3ede0',
  wood: '#c89b62',
  woodMiddle: '#a87845',
  woodDark: '#7a5636',
  brass: '#c99a3b',
  brassDark: '#9a7028',
  red: '#a8322a',
  violet: '#6a2c91',
  teal: '#3f7f80',
  tealLight: '#7fb2a8',
  amber: '#e2a23b',
  dark: '#3a3f45',
  ink: '#2a3440',
  grey: '#8b9096',
  stone: '#a9a190',
  white: '#fbf8f1',
} as const;

/** The plinth under a diorama: oyster plaster on a wooden edge, its top at y = 0. */
export function addPad(model: ModelBuilder, width: number, depth: number): void {
  model.box([0, -0.16, 0], [width, 0.16, depth], PAINT.oyster, { chamfer: 0.035, resolution: 0.28, least: 0.18 });
  model.box([0, -0.18, 0], [width + 0.12, 0.09, depth + 0.12], PAINT.wood, { chamfer: 0.02, resolution: 0.6 });
}

function addBoard(model: ModelBuilder): void {
  model.box([0, 0.62, -0.92], [2.8, 1.55, 0.07], PAINT.plaster, { resolution: 0.34, least: 0.2 });
  for (const side of [-1, 1]) model.box([side * 1.42, 0, -0.92], [0.09, 2.2, 0.1], PAINT.wood, { resolution: 0.7 });
  model.box([0, 2.17, -0.92], [3, 0.09, 0.16], PAINT.wood);
  model.box([-1, 1.9, -0.87], [0.5, 0.05, 0.04], PAINT.brassDark, { chamfer: 0.01 });
  model.cylinder([-1.08, 1.52, -0.86], 0.13, 0.03, PAINT.grey, { rx: Math.PI / 2, segments: 14 });
  model.box([-1.08, 1.55, -0.85], [0.05, 0.34, 0.04], PAINT.woodMiddle, { chamfer: 0.01 });
  model.box([-0.78, 1.38, -0.85], [0.07, 0.46, 0.05], PAINT.woodMiddle, { chamfer: 0.01 });
  model.box([-0.78, 1.8, -0.85], [0.2, 0.1, 0.07], PAINT.grey, { chamfer: 0.02 });
  for (const [i, colour] of [PAINT.red, PAINT.brass, PAINT.teal].entries())
    model.box([0.92 + 0.14 * i, 1.5 + 0.06 * i, -0.85], [0.045, 0.36 - 0.06 * i, 0.04], colour, { chamfer: 0.01 });
}

function addBench(model: ModelBuilder): void {
  model.box([0, 0.72, -0.28], [2.8, 0.13, 1.15], PAINT.wood, { chamfer: 0.03, resolution: 0.3, least: 0.16 });
  for (const x of [-1.28, 1.28])
    for (const z of [-0.45, 0.45]) model.box([x, 0, -0.28 + z], [0.14, 0.72, 0.14], PAINT.woodMiddle, { resolution: 0.7 });
  model.box([0, 0.2, -0.28], [2.5, 0.07, 0.9], PAINT.woodMiddle, { resolution: 0.7 });
  model.box([0, 0.55, 0.2], [2.6, 0.16, 0.05], PAINT.woodMiddle, { resolution: 0.7 });
  for (const i of [0, 1]) {
    model.box([-0.85 + 0.7 * i, 0.44, 0.24], [0.62, 0.24, 0.06], PAINT.wood, { resolution: 0.7 });
    model.add(sphere(0.04, 8, 6), PAINT.brass, { matrix: place(-0.85 + 0.7 * i, 0.56, 0.3) });
  }
  model.box([-0.75, 0.27, -0.3], [0.42, 0.3, 0.5], '#7d8f86', { resolution: 0.7 });
  model.cylinder([0.35, 0.27, -0.3], 0.17, 0.26, PAINT.grey, { segments: 14 });
  model.cylinder([0.85, 0.27, -0.3], 0.16, 0.3, PAINT.tealLight, { segments: 14 });
}

function addExtinguisher(model: ModelBuilder): void {
  model.at(place(0.02, 0.85, -0.2), () => {
    const body = lathe(
      [
        [0, 0],
        [0.36, 0],
        [0.39, 0.03],
        [0.39, 0.1],
        [0.385, 0.12],
        [0.385, 0.6],
        [0.385, 1.02],
        [0.36, 1.14],
        [0.27, 1.24],
        [0.15, 1.29],
        [0.13, 1.36],
        [0, 1.36],
      ],
      { segments: 22, smooth: true },
    );
    model.add(body, PAINT.red, { resolution: 0.26, outline: 1 });
    const band = (from: number, to: number, over: number) =>
      lathe(
        [
          [over, from],
          [over + 0.005, from + 0.01],
          [over + 0.005, to - 0.01],
          [over, to],
        ],
        { segments: 22 },
      );
    model.add(band(0.36, 0.81, 0.39), PAINT.paper, { resolution: 0.3, casts: false });
    model.box([0, 0.66, 0.396], [0.2, 0.05, 0.02], PAINT.red, { chamfer: 0.004, casts: false });
    model.box([0, 0.55, 0.396], [0.26, 0.03, 0.02], PAINT.ink, { chamfer: 0.004, casts: false });
    model.box([0, 0.49, 0.396], [0.2, 0.03, 0.02], PAINT.ink, { chamfer: 0.004, casts: false });
    const neck = lathe(
      [
        [0.15, 0],
        [0.16, 0.04],
        [0.11, 0.08],
        [0.11, 0.22],
        [0, 0.22],
      ],
      { segments: 18 },
    );
    model.add(neck, PAINT.brass, { matrix: place(0, 1.34, 0) });
    model.cylinder([0, 1.44, 0.08], 0.1, 0.05, PAINT.white, { rx: Math.PI / 2, segments: 18 });
    model.box([0.02, 1.42, 0.145], [0.03, 0.09, 0.01], PAINT.red, { chamfer: 0, rz: 0.5 });
    model.box([-0.2, 1.56, 0], [0.66, 0.05, 0.13], PAINT.brass);
    model.box([-0.22, 1.72, 0], [0.7, 0.05, 0.13], PAINT.brass, { rz: -0.28 });
    model.add(
      tube(
        [
          [0.12, 1.45, 0],
          [0.42, 1.48, 0.02],
          [0.56, 1.2, 0.06],
          [0.55, 0.75, 0.12],
          [0.5, 0.42, 0.16],
        ],
        0.05,
        { segments: 18, sides: 8 },
      ),
      PAINT.dark,
      { outline: 0.6 },
    );
    const nozzle = lathe(
      [
        [0.05, 0],
        [0.055, 0.02],
        [0.12, 0.3],
        [0.1, 0.3],
        [0, 0.28],
      ],
      { segments: 14 },
    );
    model.add(nozzle, PAINT.dark, { matrix: place(0.49, 0.44, 0.17, { rx: Math.PI }) });
    // The one part that moves: shaft and violet ring, hinged where the shaft enters.
    model.mesh('sway', [0.1, 1.61, 0.12], () => {
      model.add(
        tube(
          [
            [-0.06, 1.62, 0.08],
            [0.2, 1.62, 0.12],
            [0.36, 1.6, 0.14],
          ],
          0.022,
          { segments: 6, sides: 6 },
        ),
        PAINT.brass,
      );
      model.add(torus(0.14, 0.03, 22, 8), PAINT.violet, { matrix: place(0.49, 1.58, 0.15), outline: 0.6 });
    });
  });
}

function addFires(model: ModelBuilder): void {
  const pan = lathe(
    [
      [0, 0],
      [0.2, 0],
      [0.27, 0.11],
      [0.25, 0.11],
      [0.19, 0.03],
      [0, 0.03],
    ],
    { segments: 20 },
  );
  model.add(pan, PAINT.dark, { matrix: place(-0.88, 0.85, 0) });
  model.box([-1.2, 0.92, 0.08], [0.34, 0.04, 0.07], PAINT.woodDark, { ry: 0.3, chamfer: 0.01 });
  const lid = lathe(
    [
      [0.27, 0],
      [0.12, 0.08],
      [0, 0.1],
    ],
    { segments: 20 },
  );
  model.add(lid, PAINT.grey, { matrix: place(-0.62, 0.855, -0.5, { rx: 0.5 }) });
  model.box([0.95, 0.85, 0.05], [0.5, 0.07, 0.16], PAINT.white, { ry: 0.25 });
  for (let i = 0; i < 3; i++)
    model.box([0.8 + 0.14 * i, 0.92, 0.085 - 0.036 * i], [0.08, 0.005, 0.08], PAINT.ink, { ry: 0.25, chamfer: 0 });
  model.add(
    tube(
      [
        [1.18, 0.88, -0.02],
        [1.38, 0.84, 0],
        [1.42, 0.5, 0.1],
        [1.3, 0.05, 0.5],
      ],
      0.018,
      { segments: 14, sides: 5 },
    ),
    PAINT.ink,
  );
  const bin = lathe(
    [
      [0, 0],
      [0.17, 0],
      [0.22, 0.42],
      [0.2, 0.42],
      [0.16, 0.03],
      [0, 0.03],
    ],
    { segments: 16 },
  );
  model.add(bin, PAINT.stone, { matrix: place(-1.1, 0, 0.72), resolution: 0.3 });
}

/** Peg figure without a face: too small for one. */
export function addPeg(model: ModelBuilder, x: number, z: number, size: number, colour: string): void {
  const r = 0.085 * size;
  const body = lathe(
    [
      [0, 0],
      [r * 1.05, 0],
      [r * 1.1, 0.02 * size],
      [r * 0.72, 0.2 * size],
      [r * 0.42, 0.235 * size],
      [0, 0.24 * size],
    ],
    { segments: 10, smooth: true },
  );
  model.at(place(x, 0, z), () => {
    model.add(body, colour);
    model.add(sphere(0.062 * size, 9, 7), '#e8c7a2', { matrix: place(0, 0.285 * size, 0) });
    const cap = Array.from({ length: 5 }, (_, i): [number, number] => {
      const angle = 0.1 + ((Math.PI / 2 - 0.1) * i) / 4;
      return [0.067 * size * Math.cos(angle), 0.067 * size * Math.sin(angle)];
    });
    model.add(lathe(cap, { segments: 9, smooth: true }), '#4a3a33', { matrix: place(0, 0.288 * size, 0, { rx: -0.3 }) });
  });
}

/** The extinguisher's place on the coast: the bench with what it is about. */
export function addWorkshop(model: ModelBuilder): void {
  addPad(model, 3.1, 2.3);
  addBoard(model);
  addBench(model);
  addExtinguisher(model);
  addFires(model);
  addPeg(model, 0.55, 0.85, 1.5, PAINT.teal);
  addPeg(model, 0.9, 0.78, 1.15, PAINT.amber);
}
