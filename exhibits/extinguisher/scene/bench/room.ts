import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { linear, type Shape } from '@bake/light/shape.ts';
import { lathe } from '@bake/light/solids.ts';
import { extrude, tube } from '@bake/light/swept.ts';
import type { Arrangement } from './arrangement.ts';
import { WORKSHOP as W } from './palette.ts';

/** Upright wall in the plane z, looking at the visitor. */
function wallSheet(x: number, low: number, high: number, z: number): Shape {
  return {
    positions: [-x, low, z, x, low, z, x, high, z, -x, low, z, x, high, z, -x, high, z],
    normals: Array.from({ length: 6 }, () => [0, 0, 1]).flat(),
  };
}

export function addBench(model: ModelBuilder, { benchWidth }: Arrangement): void {
  for (let i = 0; i < 5; i++)
    model.box([0, -0.7, -3.2 + i * 1.86], [benchWidth, 0.7, 1.82], W.planks[i % 4]!, {
      chamfer: 0.06,
      resolution: 1.15,
      least: 0.45,
    });
  model.box([0, -1.7, 5], [benchWidth - 0.6, 1, 0.5], W.apron);
  for (const side of [-1, 1]) model.box([side * (benchWidth / 2 - 1.2), -9, 4.2], [1.4, 8.3, 1.4], W.leg, { resolution: 3 });
  model.box([0, -9, -3], [benchWidth - 2, 7.5, 0.4], W.shelf, { resolution: 3 });
}

export function addWall(model: ModelBuilder, { boardWidth }: Arrangement): void {
  model.add(wallSheet(40, 1.1, 22, -5.4), W.wall, { resolution: 2.2, least: 0.8 });
  model.box([0, -9, -5.35], [80, 10.1, 0.2], W.wallLow, { chamfer: 0.05, resolution: 2.4 });
  model.box([0, 1.2, -5.2], [boardWidth, 6.9, 0.3], W.board, { chamfer: 0.06, resolution: 1.2, least: 0.5 });
  for (const side of [-1, 1]) model.box([(side * boardWidth) / 2, 1, -5.1], [0.3, 7.3, 0.5], W.frame, { chamfer: 0.06 });
  for (const y of [8.05, 0.95]) model.box([0, y, -5.1], [boardWidth + 0.3, 0.3, 0.5], W.frame, { chamfer: 0.06 });
}

type Outline = readonly (readonly [number, number])[];

const WRENCH: Outline = [
  [-0.13, -2.2],
  [0.13, -2.2],
  [0.13, -0.4],
  [0.42, 0.1],
  [0.36, 0.55],
  [0.13, 0.28],
  [-0.13, 0.28],
  [-0.36, 0.55],
  [-0.42, 0.1],
  [-0.13, -0.4],
];
const HAMMER: Outline = [
  [-0.13, -2.4],
  [0.13, -2.4],
  [0.13, 0.1],
  [0.57, 0.1],
  [0.57, 0.56],
  [-0.57, 0.56],
  [-0.57, 0.1],
  [-0.13, 0.1],
];
const SAW: Outline = [
  [-1.15, -0.12],
  [0, -0.12],
  [3.25, 0.2],
  [3.25, 0.78],
  [0.1, 1.22],
  [-0.85, 1.32],
];
const DRIVER: Outline = [
  [-0.22, -0.1],
  [-0.07, -0.1],
  [-0.07, -1.85],
  [0.07, -1.85],
  [0.07, -0.1],
  [0.22, -0.1],
  [0.22, 1.02],
  [-0.22, 1.02],
];

/** The shadow board: a tool's outline painted a little larger behind it, so that each one has its place. */
function painted(model: ModelBuilder, outline: Outline): void {
  const centre = outline.reduce((sum, [x, y]) => [sum[0] + x / outline.length, sum[1] + y / outline.length] as const, [
    0, 0,
  ] as const);
  const grown = outline.map(([x, y]) => [x + Math.sign(x - centre[0]) * 0.1, y + Math.sign(y - centre[1]) * 0.1] as const);
  model.add(extrude(grown, 0.03, 0), W.boardPaint, { matrix: place(0, 0, 0.06), casts: false, resolution: 1.5 });
}

const TOOLS = {
  hammer(model: ModelBuilder) {
    painted(model, HAMMER);
    model.box([0, -2.4, 0.2], [0.22, 2.6, 0.2], W.wood, { chamfer: 0.05 });
    model.box([0, 0.1, 0.22], [1.1, 0.45, 0.42], W.steelDark, { chamfer: 0.1 });
  },
  wrench(model: ModelBuilder) {
    painted(model, WRENCH);
    model.add(extrude(WRENCH, 0.16, 0.04), W.steel, { matrix: place(0, 0, 0.14) });
  },
  driver(model: ModelBuilder) {
    painted(model, DRIVER);
    model.cylinder([0, -0.1, 0.3], 0.2, 1.1, '#c9a23c', { chamfer: 0.06 });
    model.box([0, -1.8, 0.24], [0.12, 1.8, 0.12], '#9aa4a7', { chamfer: 0.02 });
  },
  saw(model: ModelBuilder) {
    painted(model, SAW);
    const blade: Outline = [
      [0, 0],
      [3.2, 0.25],
      [3.2, 0.75],
      [0, 1.1],
    ];
    const grip: Outline = [
      [-1.1, -0.1],
      [0, -0.1],
      [0.1, 1.2],
      [-0.8, 1.3],
    ];
    const hole: Outline = [
      [-0.75, 0.25],
      [-0.3, 0.25],
      [-0.25, 0.85],
      [-0.65, 0.9],
    ];
    model.add(extrude(blade, 0.07, 0.01), '#a9b1b2', { matrix: place(0, 0, 0.2) });
    model.add(extrude(grip, 0.3, 0.08, [hole]), W.wood, { matrix: place(0, 0, 0.12) });
  },
};

type Tool = keyof typeof TOOLS;
const WIDE_TOOLS: readonly (readonly [Tool, number, number])[] = [
  ['hammer', -1.6, 6.3],
  ['wrench', -0.2, 6.2],
  ['driver', 0.9, 6.4],
  ['driver', 1.7, 6.4],
  ['saw', 6.6, 5.7],
  ['wrench', 10.9, 6.3],
];
const NARROW_TOOLS: readonly (readonly [Tool, number, number])[] = [
  ['hammer', -0.6, 6.6],
  ['wrench', 0.7, 6.5],
  ['driver', 4.6, 6.5],
  ['driver', 5.4, 6.5],
];

export function addTools(model: ModelBuilder, { wide }: Arrangement): void {
  for (const [tool, x, y] of wide ? WIDE_TOOLS : NARROW_TOOLS) model.at(place(x, y, -4.95), () => TOOLS[tool](model));
}

export function addLamp(model: ModelBuilder, { lamp: [x, y, z] }: Arrangement): void {
  model.cylinder([x, y + 1, z], 0.05, 6, '#222222', { chamfer: 0 });
  const shade = lathe(
    [
      [1.55, 0],
      [1.45, 0.1],
      [0.5, 0.95],
      [0.35, 1.3],
      [0, 1.35],
    ],
    { segments: 28 },
  );
  model.add(shade, W.enamel, { matrix: place(x, y, z), outline: 0.8, resolution: 0.9 });
  const bulb = lathe(
    [
      [0, 0.4],
      [1.4, 0.08],
    ],
    { segments: 24 },
  );
  model.add(bulb, '#ffe7b5', { matrix: place(x, y, z, { rx: Math.PI }), emissive: 1.6, casts: false });
}

/** Vise, pots and brushes: life at the edges of the wide bench. */
export function addClutter(model: ModelBuilder, { wide }: Arrangement): void {
  if (!wide) return;
  model.at(place(-11.4, 0, 0.8), () => {
    model.box([0, 0, 0], [1.6, 0.5, 1.6], '#4a666a', { chamfer: 0.12 });
    model.box([-0.3, 0.5, 0], [0.9, 1.1, 1.5], '#557479', { chamfer: 0.12 });
    model.box([0.75, 0.5, 0], [0.5, 1.1, 1.5], '#557479', { chamfer: 0.12 });
    const bar = tube(
      [
        [1, 0.8, -0.8],
        [1.3, 0.8, 0],
        [1, 0.8, 0.8],
      ],
      0.07,
      { segments: 6, sides: 6 },
    );
    model.add(bar, '#b9bfc0');
  });
  model.cylinder([8, 0, -3.4], 0.55, 1.5, '#9aa49c', { chamfer: 0.06 });
  model.cylinder([7.1, 0, -3.8], 0.5, 1.1, '#c9b48a', { chamfer: 0.06 });
  for (let i = 0; i < 4; i++)
    model.cylinder([7.95 + (i - 1.5) * 0.16, 1.2, -3.4], 0.05, 1.3 + i * 0.2, ['#c98f3d', '#6f8f7a', '#b9a27a', '#4f6f7a'][i]!, {
      chamfer: 0.01,
      rz: (i - 1.5) * 0.12,
      resolution: 4,
      segments: 8,
    });
}

/** The scorched mat that every fire stands on. */
export function addFireMat(model: ModelBuilder, { fireX, fireZ }: Arrangement): void {
  model.box([fireX, 0.005, fireZ], [6.4, 0.02, 4.6], linear('#5d5a52'), {
    chamfer: 0,
    resolution: 0.8,
    least: 0.4,
    casts: false,
  });
}
