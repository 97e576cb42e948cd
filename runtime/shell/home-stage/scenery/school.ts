import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe, sphere } from '@bake/light/solids.ts';
import { torus } from '@bake/light/swept.ts';
import { createRandom } from '@science/random.ts';
import { PAINT } from '../coast/paints.ts';
import { addPerson, addTiledRoof, addTree, LAMP_GLOW } from '../coast/parts.ts';
import { DOME } from './dome-size.ts';
import { addPad, type Piece } from './piece.ts';

function addShakeTable(model: ModelBuilder): void {
  model.box([0, 0, -0.1], [2.7, 0.16, 1.75], PAINT.wood, { chamfer: 0.03, resolution: 0.6 });
  const spring = [
    [0.09, 0],
    [0.12, 0.05],
    [0.09, 0.1],
    [0.12, 0.15],
    [0.09, 0.2],
    [0.12, 0.25],
    [0.09, 0.28],
  ] as const;
  for (const x of [-1.05, 1.05])
    for (const z of [-0.72, 0.52])
      model.add(lathe(spring, { segments: 10 }), PAINT.brass, { matrix: place(x, 0.16, z), metal: 0.5 });
  model.box([0, 0.43, -0.1], [2.55, 0.15, 1.65], PAINT.timber, { chamfer: 0.04, resolution: 0.4, least: 0.2 });
  // The wheel that shakes it.
  model.cylinder([1.48, 0.35, 0.55], 0.36, 0.07, PAINT.brass, { rz: Math.PI / 2, segments: 24, metal: 0.6 });
  model.cylinder([1.62, 0.35, 0.55], 0.07, 0.26, PAINT.brassDark, { rz: Math.PI / 2, segments: 10 });
  model.cylinder([1.66, 0.58, 0.7], 0.05, 0.2, PAINT.wood, { rz: Math.PI / 2, segments: 10 });
  model.box([1.3, 0, 0.55], [0.3, 0.5, 0.16], PAINT.woodLight, { chamfer: 0.01 });
}

function addStorey(model: ModelBuilder, y: number, upper: boolean): void {
  const [width, depth, height] = [1.86, 0.6, 0.5];
  const wall = '#f2e6cf';
  model.box([0, y, -depth / 2], [width, height, 0.05], wall, { chamfer: 0, resolution: 0.35 });
  for (let i = 0; i <= 3; i++) {
    const x = -width / 2 + (i * width) / 3;
    model.box([x, y, 0], [0.05, height, depth], wall, { chamfer: 0, resolution: 0.35 });
    model.box([x, y, depth / 2 + 0.26], [0.055, height, 0.055], PAINT.paper, { chamfer: 0.01 });
  }
  model.box([0, y + height, 0.11], [width + 0.1, 0.05, depth + 0.3], PAINT.paper, { chamfer: 0.012, resolution: 0.4 });
  if (upper) model.box([0, y, depth / 2 + 0.27], [width, 0.13, 0.03], PAINT.tealLight, { chamfer: 0 });
  for (let i = 0; i < 3; i++) {
    const x = -width / 3 + (i * width) / 3;
    model.box([x, y + 0.18, -depth / 2 + 0.03], [0.34, 0.17, 0.02], '#3e5f55', { chamfer: 0 });
    model.box([x, y + height - 0.03, 0], [0.3, 0.02, 0.05], PAINT.white, { chamfer: 0, glow: LAMP_GLOW });
    for (const z of [-0.05, 0.15])
      for (const dx of [-0.1, 0.1]) {
        model.box([x + dx, y + 0.12, z], [0.14, 0.02, 0.09], PAINT.timber, { chamfer: 0 });
        model.box([x + dx, y, z], [0.1, 0.12, 0.05], PAINT.woodLight, { chamfer: 0 });
      }
  }
}

function addSchoolHouse(model: ModelBuilder): void {
  model.at(place(0, 0.58, -0.22), () => {
    model.cylinder([0, 0, 0.12], 1.2, 0.04, PAINT.sage, { segments: 32, resolution: 0.5, least: 0.2 });
    addStorey(model, 0.04, false);
    addStorey(model, 0.6, true);
    model.box([0, 1.15, 0.14], [2.02, 0.06, 1], PAINT.paper, { chamfer: 0.02, resolution: 0.5 });
    addTiledRoof(model, [0, 1.2, -0.05], [1.8, 0.6, 0.17], PAINT.brick);
    model.box([0, 1.2, 0.2], [0.4, 0.38, 0.26], PAINT.paper, { chamfer: 0.015 });
    model.cylinder([0, 1.42, 0.32], 0.11, 0.02, PAINT.white, { rx: Math.PI / 2, segments: 18, chamfer: 0 });
    model.box([0, 1.42, 0.345], [0.016, 0.08, 0.01], PAINT.ink, { chamfer: 0 });
    model.box([0.025, 1.415, 0.345], [0.06, 0.014, 0.01], PAINT.ink, { chamfer: 0 });
    addTiledRoof(model, [0, 1.58, 0.2], [0.5, 0.36, 0.14], PAINT.brick);
    const coats = [PAINT.teal, PAINT.white, PAINT.amber, PAINT.white, PAINT.teal];
    for (const [i, coat] of coats.entries()) addPerson(model, 0.66, coat, [-0.5 + 0.24 * i, 0.04, 0.82]);
    const random = createRandom(3);
    for (const [x, z] of [
      [-0.98, 0.3],
      [-0.8, 0.68],
      [0.86, 0.66],
    ] as const)
      model.at(place(x, 0.04, z), () => addTree(model, 0.3, true, random.next));
  });
}

/** A school under a glass dome, on the table that shakes it. The glass is drawn by the stage. */
export const school: Piece = {
  name: 'school',
  build(model) {
    addPad(model, 3.2, 2.3);
    addShakeTable(model);
    addSchoolHouse(model);
    model.add(torus(DOME.radius, 0.035, 44, 6), PAINT.brass, {
      matrix: place(0, DOME.y + 0.02, DOME.z, { rx: Math.PI / 2 }),
      metal: 0.6,
    });
    model.add(sphere(0.07, 12, 8), PAINT.brass, {
      matrix: place(0, DOME.y + DOME.radius * DOME.stretch + 0.05, DOME.z),
      metal: 0.6,
    });
  },
  lamps: [
    [-0.62, 1.02, 0.1, 0.22, 0.9],
    [0, 1.02, 0.1, 0.22, 0.9],
    [0.62, 1.02, 0.1, 0.22, 0.9],
    [-0.62, 1.58, 0.1, 0.22, 0.9],
    [0.62, 1.58, 0.1, 0.22, 0.9],
  ],
};
