import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { type Colour, linear, mixColour, type Shape } from '@bake/light/shape.ts';
import { chamferBox, sphere } from '@bake/light/solids.ts';
import { tube } from '@bake/light/swept.ts';
import { createRandom } from '@science/random.ts';
import { PAINT } from '../coast/paints.ts';
import { addPerson, addTree, LAMP_GLOW } from '../coast/parts.ts';
import { addPad, type Piece } from './piece.ts';

const WIDTH = 2.1;
const DEPTH = 1.15;
const STOREY = 0.66;
const STOREYS = 4;
/** The storey whose kitchen smokes. */
const SMOKING = 2;
const WALLS = ['#e9dfcb', '#dfe3d4', '#ecd9c0', '#dbe2e2'] as const;
const SOOT = linear('#2f2e31');

/** A wall that the smoke has blackened from the ceiling down. */
function sooted(shape: Shape, wall: string, height: number): Shape & { colours: number[] } {
  const clean = linear(wall);
  const colours: number[] = [];
  for (let i = 1; i < shape.positions.length; i += 3) {
    const share = Math.min(1, Math.max(0, (shape.positions[i]! / height - 0.28) * 1.9));
    const colour: Colour = mixColour(clean, SOOT, share);
    colours.push(...colour);
  }
  return { ...shape, colours };
}

function addWalls(model: ModelBuilder, storey: number): void {
  const y = storey * STOREY + 0.07;
  const h = STOREY - 0.07;
  const paint = WALLS[storey]!;
  const wall = (x: number, z: number, width: number, depth: number, smokes: boolean) => {
    const shape = chamferBox(width, h, depth, 0);
    if (smokes) model.add(sooted(shape, paint, h), [1, 1, 1], { matrix: place(x, y, z), resolution: 0.3 });
    else model.box([x, y, z], [width, h, depth], paint, { chamfer: 0, resolution: 0.6, least: 0.24 });
  };
  const smokes = storey === SMOKING;
  wall(0, -DEPTH / 2 + 0.03, WIDTH, 0.06, smokes);
  wall(-WIDTH / 2 + 0.03, 0, 0.06, DEPTH, smokes);
  wall(0.36, 0, 0.05, DEPTH * 0.98, smokes);
  wall(WIDTH / 2 - 0.03, 0, 0.06, DEPTH, false);
  if (storey > 0) wall(-0.42, -0.12, 0.04, DEPTH * 0.72, smokes);
  for (const x of [-0.76, -0.05]) {
    model.box([x, y + 0.2, -DEPTH / 2 + 0.065], [0.34, 0.3, 0.02], PAINT.white, { chamfer: 0 });
    model.box([x, y + 0.22, -DEPTH / 2 + 0.075], [0.29, 0.26, 0.02], smokes ? '#4a4849' : '#a9c4c2', { chamfer: 0 });
  }
}

function addStairs(model: ModelBuilder, y: number): void {
  for (let i = 0; i < 7; i++) model.box([0.45 + 0.08 * i, y + 0.045 * i, 0.28], [0.09, 0.04, 0.34], PAINT.stone, { chamfer: 0 });
  for (let i = 0; i < 6; i++)
    model.box([0.93 - 0.08 * i, y + 0.32 + 0.045 * i, -0.15], [0.09, 0.04, 0.34], PAINT.stone, { chamfer: 0 });
  model.box([0.97, y + 0.3, 0.06], [0.14, 0.04, 0.8], PAINT.stone, { chamfer: 0 });
  const rail = [
    [0.42, y + 0.16, 0.45],
    [0.67, y + 0.33, 0.45],
    [0.92, y + 0.5, 0.45],
  ] as const;
  model.add(tube(rail, 0.014, { segments: 2, sides: 5 }), PAINT.brassDark, { resolution: 2 });
}

function addRooms(model: ModelBuilder, storey: number): void {
  const y = storey * STOREY + 0.07;
  const h = STOREY - 0.07;
  const plain = { chamfer: 0.012 } as const;
  model.box([0.395, y, 0.22], [0.03, 0.42, 0.24], PAINT.wood, { chamfer: 0 });
  if (storey === 0) return;
  if (storey % 2 === 1) {
    model.box([-0.78, y, -0.1], [0.44, 0.12, 0.5], PAINT.woodLight, plain);
    model.box([-0.78, y + 0.12, -0.1], [0.42, 0.07, 0.48], PAINT.white, plain);
    model.box([-0.78, y + 0.16, 0], [0.43, 0.05, 0.3], storey === 1 ? '#8fae9f' : '#c98f6a', plain);
    model.box([-0.52, y, -0.44], [0.14, 0.3, 0.14], PAINT.timber, plain);
  } else {
    model.box([-0.8, y, -0.42], [0.42, 0.3, 0.18], PAINT.white, plain);
    model.box([-0.8, y + 0.3, -0.42], [0.44, 0.03, 0.2], PAINT.stoneDark, { chamfer: 0 });
    model.box([-0.56, y, -0.42], [0.2, 0.46, 0.2], '#cfd8d6', plain);
  }
  const sofa = storey === 1 ? PAINT.tealLight : '#c7a07a';
  model.box([-0.02, y, -0.28], [0.4, 0.12, 0.26], sofa, plain);
  model.box([-0.02, y, -0.42], [0.4, 0.24, 0.07], sofa, plain);
  model.cylinder([-0.06, y, 0.1], 0.11, 0.14, PAINT.timber, { segments: 12 });
  if (storey !== SMOKING)
    for (const x of [-0.06, -0.76])
      model.add(sphere(0.045, 8, 6), '#ffe2a8', { matrix: place(x, y + h - 0.06, 0), glow: LAMP_GLOW, casts: false });
  // Balcony with a rail, air conditioner at the side.
  model.box([-0.76, y - 0.07, DEPTH / 2 + 0.12], [0.56, 0.05, 0.22], PAINT.oyster, { chamfer: 0.01 });
  for (let i = 0; i < 7; i++)
    model.box([-1.02 + 0.087 * i, y - 0.02, DEPTH / 2 + 0.21], [0.018, 0.17, 0.018], PAINT.ink, { chamfer: 0 });
  model.box([-0.76, y + 0.15, DEPTH / 2 + 0.21], [0.56, 0.024, 0.03], PAINT.ink, { chamfer: 0 });
}

function addGroundFloor(model: ModelBuilder): void {
  for (const x of [-0.95, -0.34, 0.28]) {
    model.box([x, 0.07, DEPTH / 2 + 0.14], [0.12, 0.55, 0.12], PAINT.render, { chamfer: 0.015 });
    model.box([x, 0.57, DEPTH / 2 + 0.14], [0.17, 0.05, 0.17], PAINT.stone, { chamfer: 0 });
  }
  model.box([-0.33, 0.62, DEPTH / 2 + 0.1], [1.46, 0.07, 0.36], PAINT.oyster, { chamfer: 0.012 });
  model.box([-0.66, 0.07, 0.2], [0.5, 0.36, 0.05], PAINT.wood, { chamfer: 0 });
  model.box([-0.1, 0.07, 0.1], [0.38, 0.2, 0.3], PAINT.timber, { chamfer: 0.012 });
  const fruit = [PAINT.amber, '#7ba06a', PAINT.amber, '#c96f4a'];
  for (const [i, colour] of fruit.entries())
    model.add(sphere(0.05, 8, 5), colour, { matrix: place(-0.22 + 0.08 * i, 0.31, 0.1) });
}

function addRoof(model: ModelBuilder): void {
  const y = STOREYS * STOREY + 0.07;
  for (const [w, d, x, z] of [
    [WIDTH + 0.1, 0.06, 0, -DEPTH / 2],
    [WIDTH + 0.1, 0.06, 0, DEPTH / 2],
    [0.06, DEPTH, -WIDTH / 2, 0],
    [0.06, DEPTH, WIDTH / 2, 0],
  ] as const)
    model.box([x, y, z], [w, 0.16, d], PAINT.render, { chamfer: 0.01, resolution: 0.5 });
  model.box([0.68, y, -0.1], [0.62, 0.42, 0.7], PAINT.render, { chamfer: 0.01 });
  model.box([0.68, y + 0.42, -0.1], [0.72, 0.05, 0.8], PAINT.slate, { chamfer: 0.015 });
  model.box([0.5, y, 0.26], [0.2, 0.32, 0.03], PAINT.wood, { chamfer: 0 });
  model.cylinder([-0.7, y + 0.12, -0.2], 0.2, 0.36, '#9fb2b0', { segments: 16 });
  for (const x of [-0.83, -0.57])
    for (const z of [-0.33, -0.07]) model.box([x, y, z], [0.04, 0.14, 0.04], PAINT.grey, { chamfer: 0 });
  for (const x of [-0.32, 0.22]) model.box([x, y, 0.2], [0.02, 0.36, 0.02], PAINT.ink, { chamfer: 0 });
  model.box([-0.05, y + 0.34, 0.2], [0.56, 0.014, 0.014], PAINT.ink, { chamfer: 0 });
  for (const [i, colour] of ['#d9a58a', '#e9e3d3', PAINT.tealLight].entries())
    model.box([-0.21 + 0.16 * i, y + 0.16, 0.2], [0.13, 0.18, 0.014], colour, { chamfer: 0 });
  const random = createRandom(5);
  for (let i = 0; i < 3; i++) model.at(place(-0.3 + 0.25 * i, y + 0.02, -0.4), () => addTree(model, 0.13, false, random.next));
}

/** Smoke out of the kitchen window, ball on ball, greyer and wider as it climbs. */
const SMOKE = [
  [-1.12, 1.86, 0.3, 0.14, '#5d5a59'],
  [-1.24, 2.02, 0.28, 0.18, '#6b6765'],
  [-1.14, 2.2, 0.2, 0.17, '#777370'],
  [-1.33, 2.3, 0.26, 0.22, '#827d79'],
  [-1.2, 2.52, 0.16, 0.24, '#8e8984'],
  [-1.42, 2.64, 0.2, 0.22, '#9a958f'],
  [-1.3, 2.86, 0.1, 0.27, '#a5a099'],
  [-1.52, 2.98, 0.14, 0.23, '#b0aaa3'],
  [-1.48, 3.2, 0.06, 0.25, '#bcb6ae'],
  [-1.68, 3.34, 0.06, 0.19, '#c8c3ba'],
  [-1.74, 3.56, 0.02, 0.14, '#d3cec5'],
] as const;

/** A walk-up of four storeys, cut open, with a kitchen that smokes. */
export const walkUp: Piece = {
  name: 'walk-up',
  build(model) {
    addPad(model, 2.9, 2.3);
    model.at(place(0.05, 0, -0.2), () => {
      for (let f = 0; f <= STOREYS; f++)
        model.box([0, f * STOREY, 0], [WIDTH + 0.1, 0.07, DEPTH + 0.08], PAINT.oyster, {
          chamfer: 0.015,
          resolution: 0.45,
          least: 0.2,
        });
      for (let f = 0; f < STOREYS; f++) {
        addWalls(model, f);
        addStairs(model, f * STOREY + 0.07);
        addRooms(model, f);
      }
      addGroundFloor(model);
      addRoof(model);
      for (const [x, y, z, r, colour] of SMOKE)
        model.add(sphere(r, 9, 6), colour, { matrix: place(x, y, z, { ry: x * 9 }), resolution: 2, casts: false });
    });
    addPerson(model, 0.85, PAINT.amber, [0.62, STOREY + 0.16, 0.1]);
    addPerson(model, 1.35, PAINT.teal, [0, 0, 0.86]);
    addPerson(model, 1, '#d98b5f', [0.3, 0, 0.84]);
  },
  lamps: [
    [-0.01, 1.15, -0.2, 0.3, 1],
    [-0.71, 1.15, -0.2, 0.3, 0.9],
    [-0.01, 2.47, -0.2, 0.3, 1],
    [-0.71, 2.47, -0.2, 0.3, 0.9],
    [-0.3, 0.6, 0.3, 0.3, 1.1],
    [0.75, 1.9, -0.1, 0.2, 0.9],
  ],
};
