import { type ModelBuilder, place } from '@bake/light/builder.ts';
import type { Point } from '@bake/light/shape.ts';
import { lathe, sphere } from '@bake/light/solids.ts';
import { tube } from '@bake/light/swept.ts';

const PAINT = {
  plaster: '#efe8da',
  oyster: '#e4dccb',
  wall: '#d9d3c4',
  cut: '#faf4e4',
  wood: '#c89b62',
  woodMiddle: '#a87845',
  woodDark: '#7a5636',
  brass: '#c99a3b',
  violet: '#6a2c91',
  teal: '#3f7f80',
  tealLight: '#7fb2a8',
  amber: '#e2a23b',
  dark: '#3a3f45',
  ink: '#2a3440',
  grey: '#8b9096',
  stone: '#a9a190',
  white: '#fbf8f1',
  quilt: '#9db4bd',
  leaf: '#7c9a68',
} as const;

const STOREY = 0.78;
const FLOORS = 3;
const LEFT = -1.02;
const RIGHT = 1.02;
/** The wall between the flats and the stairwell. */
const STAIR_X = 0.42;
const BACK = -0.86;
const FRONT = 0.34;
const GROUND = 0.06;

/** A lamp in each flat. */
export const LAMP_SPOTS: readonly Point[] = Array.from(
  { length: FLOORS },
  (_, i): Point => [-0.35, GROUND + i * STOREY + 0.5, -0.2],
);

function addPad(model: ModelBuilder): void {
  model.box([0, -0.16, 0], [2.9, 0.16, 2.3], PAINT.oyster, { chamfer: 0.035, resolution: 0.28, least: 0.18 });
  model.box([0, -0.18, 0], [3.02, 0.09, 2.42], PAINT.wood, { chamfer: 0.02, resolution: 0.6 });
}

/** Slabs and walls, cut open to the visitor; cut edges are paler. */
function addShell(model: ModelBuilder): void {
  const depth = FRONT - BACK;
  const middle = (FRONT + BACK) / 2;
  const height = FLOORS * STOREY;
  for (let i = 0; i <= FLOORS; i++)
    model.box(
      [0, GROUND - 0.06 + i * STOREY, middle],
      [RIGHT - LEFT + 0.16, 0.06, depth + 0.08],
      i === 0 ? PAINT.stone : PAINT.cut,
      {
        resolution: 0.3,
        least: 0.14,
      },
    );
  model.box([0, GROUND, BACK], [RIGHT - LEFT, height, 0.06], PAINT.wall, { resolution: 0.28, least: 0.14 });
  for (const x of [LEFT - 0.03, STAIR_X, RIGHT + 0.03])
    for (let i = 0; i < FLOORS; i++)
      model.box([x, GROUND + i * STOREY, middle], [0.06, STOREY - 0.06, depth], PAINT.wall, { resolution: 0.3, least: 0.14 });
  // Parapet, water tank and a stair hood on the roof.
  const roof = GROUND + height;
  for (const x of [LEFT - 0.03, RIGHT + 0.03]) model.box([x, roof, middle], [0.06, 0.14, depth], PAINT.plaster);
  model.box([0, roof, BACK], [RIGHT - LEFT, 0.14, 0.06], PAINT.plaster);
  model.box([0.72, roof, -0.45], [0.52, 0.36, 0.56], PAINT.plaster, { outline: 0.8 });
  model.box([0.72, roof, -0.165], [0.2, 0.27, 0.02], PAINT.woodDark, { chamfer: 0.006 });
  model.cylinder([-0.6, roof + 0.12, -0.5], 0.2, 0.3, PAINT.tealLight, { segments: 18, outline: 0.8 });
  for (const [x, z] of [
    [-0.72, -0.38],
    [-0.48, -0.38],
    [-0.6, -0.64],
  ] as const)
    model.box([x, roof, z], [0.03, 0.13, 0.03], PAINT.grey, { chamfer: 0 });
  for (let i = 0; i < 3; i++) model.box([-0.12 + i * 0.16, roof, 0.1], [0.11, 0.08, 0.11], PAINT.wood, { chamfer: 0.01 });
  for (let i = 0; i < 3; i++)
    model.add(sphere(0.07, 8, 6, 0.8), PAINT.leaf, { matrix: place(-0.12 + i * 0.16, roof + 0.12, 0.1) });
}

function addFlat(model: ModelBuilder, floor: number): void {
  model.at(place(0, GROUND + floor * STOREY, 0), () => {
    // Back window with a grille.
    model.box([-0.62, 0.26, BACK + 0.035], [0.36, 0.32, 0.02], '#8fb0bf', { chamfer: 0.004, glow: 0.3 });
    for (let i = 0; i < 4; i++)
      model.box([-0.755 + i * 0.09, 0.25, BACK + 0.055], [0.014, 0.34, 0.014], PAINT.dark, { chamfer: 0 });
    if (floor === 0) {
      model.box([-0.1, 0, -0.5], [0.62, 0.1, 0.28], PAINT.teal, { chamfer: 0.03 });
      model.box([-0.1, 0.08, -0.62], [0.62, 0.18, 0.08], PAINT.teal, { chamfer: 0.03 });
      model.box([-0.1, 0.02, -0.18], [0.34, 0.09, 0.18], PAINT.wood, { chamfer: 0.012 });
    } else if (floor === 1) {
      model.box([-0.6, 0, -0.42], [0.42, 0.1, 0.66], PAINT.woodMiddle, { chamfer: 0.015 });
      model.box([-0.6, 0.09, -0.42], [0.4, 0.06, 0.62], PAINT.white, { chamfer: 0.02 });
      model.box([-0.6, 0.12, -0.28], [0.42, 0.05, 0.38], PAINT.quilt, { chamfer: 0.018 });
      model.box([-0.6, 0.14, -0.64], [0.3, 0.05, 0.12], PAINT.white, { chamfer: 0.018 });
    } else {
      model.box([-0.45, 0, -0.66], [0.86, 0.26, 0.24], PAINT.white, { chamfer: 0.012 });
      model.box([-0.45, 0.26, -0.66], [0.9, 0.025, 0.27], PAINT.dark, { chamfer: 0.006 });
      model.cylinder([-0.3, 0.285, -0.64], 0.1, 0.05, PAINT.ink, { segments: 14, top: 0.12 });
      model.box([-0.3, 0.52, -0.7], [0.28, 0.12, 0.2], PAINT.grey, { chamfer: 0.02 });
      model.box([0.2, 0, -0.62], [0.24, 0.5, 0.26], '#dfe5e2', { chamfer: 0.02 });
    }
    model.box([-0.35, 0.6, -0.2], [0.012, 0.12, 0.012], PAINT.ink, { chamfer: 0 });
    const shade = lathe(
      [
        [0.08, 0],
        [0.02, 0.07],
        [0, 0.07],
      ],
      { segments: 12 },
    );
    model.add(shade, PAINT.amber, { matrix: place(-0.35, 0.54, -0.2), glow: 1.2 });
    // Iron balcony before the flat.
    if (floor > 0) {
      model.box([-0.62, 0.2, FRONT + 0.1], [0.66, 0.018, 0.018], PAINT.dark, { chamfer: 0 });
      model.box([-0.62, -0.05, FRONT + 0.06], [0.7, 0.04, 0.16], PAINT.cut, { chamfer: 0.008 });
      for (let i = 0; i <= 8; i++)
        model.box([-0.94 + i * 0.08, -0.01, FRONT + 0.1], [0.012, 0.21, 0.012], PAINT.dark, { chamfer: 0 });
    }
  });
}

function addStairwell(model: ModelBuilder): void {
  for (let floor = 0; floor < FLOORS; floor++) {
    model.at(place(0, GROUND + floor * STOREY, 0), () => {
      if (floor < FLOORS - 1) {
        const steps = 6;
        for (let i = 0; i < steps; i++)
          model.box([0.52 + i * 0.075, 0, -0.55], [0.077, (0.62 * (i + 1)) / steps, 0.4], i % 2 ? PAINT.stone : '#b8b1a1', {
            chamfer: 0.006,
          });
        model.add(
          tube(
            [
              [0.5, 0.26, -0.33],
              [0.76, 0.52, -0.33],
              [0.98, 0.66, -0.33],
            ],
            0.014,
            { segments: 6, sides: 6 },
          ),
          PAINT.woodDark,
        );
      }
      model.box([0.72, 0.56, BACK + 0.045], [0.2, 0.09, 0.02], '#2f8a5d', { chamfer: 0.006, glow: 0.5 });
      model.box([STAIR_X + 0.035, 0, 0.04], [0.01, 0.26, 0.5], '#7fae94', { chamfer: 0 });
    });
  }
}

/** The door between flat and stair on the middle floor: the one part that moves. Its knob is violet. */
function addDoor(model: ModelBuilder): void {
  const y = GROUND + STOREY;
  for (const z of [FRONT - 0.5, FRONT - 0.02])
    model.box([STAIR_X, y, z], [0.085, 0.66, 0.04], PAINT.woodDark, { chamfer: 0.006 });
  model.mesh('swing', [STAIR_X, y, FRONT - 0.47], () => {
    model.at(place(STAIR_X, y, FRONT - 0.47, { ry: -0.5 }), () => {
      model.box([0.24, 0.01, 0], [0.48, 0.64, 0.035], PAINT.woodMiddle, { chamfer: 0.01, outline: 0.8 });
      for (const [low, tall] of [
        [0.07, 0.22],
        [0.36, 0.22],
      ] as const)
        model.box([0.24, low, 0.019], [0.32, tall, 0.012], PAINT.wood, { chamfer: 0.005 });
      model.add(sphere(0.055, 14, 10), PAINT.violet, { matrix: place(0.42, 0.32, 0.05), outline: 0.8 });
      model.add(sphere(0.024, 10, 6), PAINT.white, { matrix: place(0.42, 0.325, 0.098) });
    });
  });
}

/** Smoke of the kitchen on the top floor: balls that grow as they rise and drift to the left. */
function addSmoke(model: ModelBuilder): void {
  const puffs: readonly (readonly [number, number, number, number])[] = [
    [-0.86, 0.5, -0.3, 0.1],
    [-1.02, 0.56, -0.3, 0.13],
    [-1.18, 0.72, -0.34, 0.16],
    [-1.16, 0.95, -0.38, 0.19],
    [-1.26, 1.18, -0.42, 0.2],
    [-1.2, 1.42, -0.46, 0.17],
    [-1.3, 1.6, -0.5, 0.12],
  ];
  const y = GROUND + 2 * STOREY;
  for (const [i, [x, up, z, r]] of puffs.entries())
    model.add(sphere(r, 14, 10, 0.92), i % 2 ? '#96938c' : '#a5a199', {
      matrix: place(x, y + up, z),
      casts: false,
      resolution: 0.2,
    });
}

/** Peg figure without a face: too small for one. */
function addPeg(model: ModelBuilder, x: number, y: number, z: number, size: number, colour: string, hair: string): void {
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
  model.at(place(x, y, z), () => {
    model.add(body, colour);
    model.add(sphere(0.062 * size, 9, 7), '#e8c7a2', { matrix: place(0, 0.285 * size, 0) });
    const cap = Array.from({ length: 5 }, (_, i): [number, number] => {
      const angle = 0.1 + ((Math.PI / 2 - 0.1) * i) / 4;
      return [0.067 * size * Math.cos(angle), 0.067 * size * Math.sin(angle)];
    });
    model.add(lathe(cap, { segments: 9, smooth: true }), hair, { matrix: place(0, 0.288 * size, 0, { rx: -0.3 }) });
  });
}

/** The fire escape's place on the coast: a walk-up cut open, smoke out of its kitchen, one door that swings. */
export function addWalkUp(model: ModelBuilder): void {
  addPad(model);
  addShell(model);
  for (let floor = 0; floor < FLOORS; floor++) addFlat(model, floor);
  addStairwell(model);
  addDoor(model);
  addSmoke(model);
  addPeg(model, -0.24, GROUND + STOREY, 0.02, 1.15, PAINT.teal, '#4a3a33');
  addPeg(model, 0.5, 0, 0.84, 1.5, PAINT.teal, '#c9c4ba');
  addPeg(model, 0.82, 0, 0.9, 1.15, PAINT.amber, '#4a3a33');
  addPeg(model, -0.6, 0, 0.86, 1.45, '#8a6d9a', '#3b302a');
}
