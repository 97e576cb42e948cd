import { type ModelBuilder, place } from '@bake/light/builder.ts';
import type { Point } from '@bake/light/shape.ts';
import { lathe, sphere } from '@bake/light/solids.ts';

const PAINT = {
  plaster: '#efe8da',
  oyster: '#e4dccb',
  wall: '#dfe3d6',
  dado: '#8fb5a0',
  cut: '#faf4e4',
  slab: '#cfc6b3',
  wood: '#c89b62',
  woodMiddle: '#a87845',
  woodDark: '#7a5636',
  brass: '#c99a3b',
  violet: '#6a2c91',
  teal: '#3f7f80',
  amber: '#e2a23b',
  board: '#2f4a42',
  steel: '#5d7f83',
  ink: '#2a3440',
  red: '#a8322a',
  leaf: '#7c9a68',
  white: '#fbf8f1',
} as const;

const STOREY = 0.86;
const FLOORS = 2;
const LEFT = -1.25;
const RIGHT = 1.05;
const BACK = -0.9;
const FRONT = 0.16;
const GROUND = 0.06;
/** Wall between the two rooms of a storey. */
const MIDDLE = 0.02;

/** A lamp in each classroom. */
export const LAMP_SPOTS: readonly Point[] = Array.from({ length: FLOORS }, (_, i) => i).flatMap((i): Point[] => [
  [-0.62, GROUND + i * STOREY + 0.6, -0.3],
  [0.54, GROUND + i * STOREY + 0.6, -0.3],
]);

function addPad(model: ModelBuilder): void {
  model.box([0, -0.16, 0.05], [3.3, 0.16, 2.5], PAINT.oyster, { chamfer: 0.035, resolution: 0.28, least: 0.18 });
  model.box([0, -0.18, 0.05], [3.42, 0.09, 2.62], PAINT.wood, { chamfer: 0.02, resolution: 0.6 });
  // Playground: a running track and a line to stand on after the drill.
  model.box([-0.3, 0.002, 0.78], [1.9, 0.012, 0.7], '#c98b6a', { chamfer: 0, resolution: 0.4 });
  model.box([-0.3, 0.012, 0.78], [1.5, 0.012, 0.4], PAINT.leaf, { chamfer: 0, resolution: 0.4 });
  for (let i = 0; i < 5; i++) model.box([-0.9 + i * 0.3, 0.025, 0.78], [0.02, 0.006, 0.36], PAINT.white, { chamfer: 0 });
}

/** Two storeys, cut open to the visitor; cut edges are paler. */
function addShell(model: ModelBuilder): void {
  const depth = FRONT - BACK;
  const middle = (FRONT + BACK) / 2;
  for (let i = 0; i <= FLOORS; i++)
    model.box(
      [(LEFT + RIGHT) / 2, GROUND - 0.06 + i * STOREY, middle],
      [RIGHT - LEFT + 0.16, 0.06, depth + 0.08],
      i === 0 ? PAINT.slab : PAINT.cut,
      { resolution: 0.3, least: 0.14 },
    );
  for (let i = 0; i < FLOORS; i++) {
    const y = GROUND + i * STOREY;
    model.box([(LEFT + RIGHT) / 2, y, BACK], [RIGHT - LEFT, 0.3, 0.06], PAINT.dado, { resolution: 0.3, least: 0.14 });
    model.box([(LEFT + RIGHT) / 2, y + 0.3, BACK], [RIGHT - LEFT, STOREY - 0.36, 0.06], PAINT.wall, {
      resolution: 0.3,
      least: 0.14,
    });
    for (const x of [LEFT - 0.03, MIDDLE, RIGHT + 0.03])
      model.box([x, y, middle], [0.06, STOREY - 0.06, depth], PAINT.wall, { resolution: 0.3, least: 0.14 });
  }
  const roof = GROUND + FLOORS * STOREY;
  model.box([(LEFT + RIGHT) / 2, roof, BACK + 0.02], [RIGHT - LEFT + 0.1, 0.16, 0.06], PAINT.plaster);
  for (const x of [LEFT - 0.03, RIGHT + 0.03]) model.box([x, roof, middle], [0.06, 0.16, depth], PAINT.plaster);
}

/** One classroom: board, desks, windows; `shelf` gives it a bookshelf with books low. */
function addClassroom(model: ModelBuilder, x: number, y: number, shelf: boolean): void {
  model.at(place(x, y, 0), () => {
    model.box([-0.12, 0.32, BACK + 0.04], [0.6, 0.26, 0.02], PAINT.woodMiddle, { chamfer: 0.006 });
    model.box([-0.12, 0.34, BACK + 0.052], [0.56, 0.22, 0.014], PAINT.board, { chamfer: 0 });
    model.box([0.36, 0.36, BACK + 0.036], [0.24, 0.28, 0.02], '#8fb0bf', { chamfer: 0.004, glow: 0.4 });
    for (const [dx, dz] of [
      [-0.3, -0.42],
      [0.1, -0.42],
      [-0.3, -0.02],
      [0.1, -0.02],
    ] as const) {
      model.box([dx, 0.2, dz], [0.26, 0.03, 0.18], PAINT.wood, { chamfer: 0.008 });
      for (const side of [-1, 1]) model.box([dx + side * 0.11, 0, dz], [0.02, 0.2, 0.14], PAINT.steel, { chamfer: 0.003 });
    }
    if (!shelf) return;
    model.box([0.43, 0, -0.5], [0.12, 0.52, 0.3], PAINT.woodDark, { chamfer: 0.01, outline: 0.7 });
    for (let i = 0; i < 3; i++)
      model.box([0.36, 0.05 + i * 0.16, -0.5], [0.02, 0.1, 0.24], [PAINT.teal, PAINT.amber, PAINT.leaf][i]!, { chamfer: 0.004 });
  });
}

/** Iron gallery and a flag: what a school here looks like from the road. */
function addFront(model: ModelBuilder): void {
  const y = GROUND + STOREY;
  model.box([(LEFT + RIGHT) / 2, y - 0.05, FRONT + 0.1], [RIGHT - LEFT + 0.1, 0.04, 0.2], PAINT.cut, { chamfer: 0.008 });
  model.box([(LEFT + RIGHT) / 2, y + 0.16, FRONT + 0.19], [RIGHT - LEFT + 0.1, 0.018, 0.018], PAINT.steel, { chamfer: 0 });
  for (let i = 0; i <= 22; i++)
    model.box([LEFT - 0.03 + (i * (RIGHT - LEFT + 0.06)) / 22, y - 0.01, FRONT + 0.19], [0.012, 0.17, 0.012], PAINT.steel, {
      chamfer: 0,
    });
  model.cylinder([1.36, 0, 0.1], 0.025, 2.05, PAINT.white, { segments: 8 });
  model.box([1.52, 1.72, 0.1], [0.3, 0.2, 0.012], PAINT.red, { chamfer: 0 });
}

/** The bell in its frame before the school: the one part that moves. Its knob is violet. */
function addBell(model: ModelBuilder): void {
  const [x, top, z] = [1.02, 1.02, 0.86];
  for (const side of [-1, 1])
    model.box([x + side * 0.34, 0, z], [0.08, top + 0.08, 0.08], PAINT.woodMiddle, { chamfer: 0.012, outline: 0.7 });
  model.box([x, top + 0.06, z], [0.92, 0.09, 0.1], PAINT.woodDark, { chamfer: 0.015, outline: 0.8 });
  model.mesh('sway', [x, top + 0.06, z], () => {
    model.cylinder([x, top - 0.12, z], 0.014, 0.18, PAINT.ink, { segments: 6, chamfer: 0 });
    const bell = lathe(
      [
        [0.2, 0],
        [0.235, 0.02],
        [0.18, 0.16],
        [0.14, 0.3],
        [0.06, 0.36],
        [0, 0.37],
      ],
      { segments: 20 },
    );
    model.add(bell, PAINT.brass, { matrix: place(x, top - 0.48, z), outline: 0.9 });
    model.cylinder([x, top - 0.66, z], 0.01, 0.2, PAINT.ink, { segments: 6, chamfer: 0 });
    model.add(sphere(0.055, 12, 8), PAINT.violet, { matrix: place(x, top - 0.69, z), outline: 0.8 });
  });
}

/** Peg figure without a face: too small for one. */
function addPeg(model: ModelBuilder, x: number, z: number, size: number, colour: string): void {
  const r = 0.085 * size;
  const body = lathe(
    [
      [0, 0],
      [r * 1.08, 0],
      [r * 0.72, 0.2 * size],
      [0, 0.24 * size],
    ],
    { segments: 10, smooth: true },
  );
  model.add(body, colour, { matrix: place(x, 0.02, z) });
  model.add(sphere(0.062 * size, 9, 7), '#e8c7a2', { matrix: place(x, 0.02 + 0.285 * size, z) });
  model.add(sphere(0.064 * size, 9, 6), '#3b302a', { matrix: place(x, 0.045 + 0.285 * size, z - 0.02 * size) });
}

/** The drill's place on the coast: a school cut open, its class on open ground, a bell that hangs. */
export function addSchool(model: ModelBuilder): void {
  addPad(model);
  addShell(model);
  for (let floor = 0; floor < FLOORS; floor++) {
    addClassroom(model, -0.62, GROUND + floor * STOREY, floor === 1);
    addClassroom(model, 0.52, GROUND + floor * STOREY, floor === 0);
  }
  addFront(model);
  addBell(model);
  for (const [i, x] of [-0.85, -0.55, -0.25, 0.05].entries())
    addPeg(model, x, 0.8, 1.05, [PAINT.amber, PAINT.teal, PAINT.leaf, '#8a6d9a'][i]!);
  addPeg(model, 0.42, 0.98, 1.4, '#c4703f');
}
