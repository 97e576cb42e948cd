import { type ModelBuilder, place } from '@bake/light/builder.ts';
import type { Point } from '@bake/light/shape.ts';
import { lathe } from '@bake/light/solids.ts';
import { tube } from '@bake/light/swept.ts';
import { createRandom } from '@science/random.ts';
import { PAINT } from '../coast/paints.ts';
import { addPerson, addTree, LAMP_GLOW } from '../coast/parts.ts';
import { addPad, type Piece } from './piece.ts';

const SOLAR = '#35556b';

function addPowerStation(model: ModelBuilder): void {
  model.at(place(-1, 0, -0.35), () => {
    const dome = [
      [0.28, 0],
      [0.28, 0.62],
      [0.26, 0.72],
      [0.19, 0.82],
      [0.1, 0.88],
      [0, 0.9],
    ] as const;
    for (const x of [-0.3, 0.36]) {
      model.add(lathe(dome, { segments: 22, smooth: true }), PAINT.white, { matrix: place(x, 0, 0), resolution: 0.35 });
      model.cylinder([x, 0.54, 0], 0.29, 0.05, PAINT.tealLight, { segments: 22, chamfer: 0 });
    }
    model.box([0, 0, 0.42], [1.2, 0.34, 0.42], PAINT.render, { resolution: 0.4 });
    model.box([0, 0.34, 0.42], [1.24, 0.04, 0.46], PAINT.tealLight, { chamfer: 0.01 });
    for (let i = 0; i < 7; i++)
      model.box([-0.45 + 0.15 * i, 0.14, 0.63], [0.09, 0.12, 0.02], '#8fb0ae', { chamfer: 0, glow: i % 3 === 1 ? 0 : LAMP_GLOW });
    model.cylinder([0.72, 0, -0.1], 0.045, 1.2, PAINT.white, { segments: 10, top: 0.03 });
  });
}

/** x, z, width, height of each tower. */
const TOWERS = [
  [0.35, -0.55, 0.42, 1.5],
  [0.75, -0.35, 0.36, 1.05],
  [0.2, -0.1, 0.32, 0.85],
  [1.15, -0.6, 0.4, 1.85],
  [1.42, -0.2, 0.3, 1.2],
  [0.78, -0.78, 0.34, 1.3],
  [1.1, -0.08, 0.28, 0.7],
  [0.55, 0.18, 0.3, 0.5],
  [1.4, 0.3, 0.3, 0.55],
] as const;

function addTowers(model: ModelBuilder): void {
  const walls = ['#e8e0d0', '#d7dfda', '#efe6d4', '#dcd6c8'];
  for (const [i, [x, z, width, height]] of TOWERS.entries()) {
    model.box([x, 0, z], [width, height, width * 0.86], walls[i % 4]!, { resolution: 0.4 });
    for (let row = 0; row < Math.floor(height / 0.14); row++) {
      const y = 0.08 + row * 0.14;
      const lit = (row * 7 + i * 3) % 5 < 3;
      model.box([x, y, z + width * 0.43], [width * 0.8, 0.055, 0.012], (row * 7 + i * 3) % 5 < 1 ? '#e8b766' : '#7f9b9d', {
        chamfer: 0,
        casts: false,
        glow: lit ? LAMP_GLOW * 0.7 : 0,
        resolution: 2,
      });
      model.box([x - width / 2, y, z], [0.012, 0.055, width * 0.64], '#7f9b9d', { chamfer: 0, casts: false, resolution: 2 });
    }
    if (i % 2 === 1) model.box([x, height + 0.05, z], [width * 0.8, 0.02, width * 0.6], SOLAR, { rx: 0.35, chamfer: 0 });
    else model.box([x, height, z], [width * 0.5, 0.1, width * 0.4], PAINT.paper, { chamfer: 0.01 });
  }
  const spire = [
    [0.07, 0],
    [0.05, 0.5],
    [0.03, 0.9],
    [0.055, 0.95],
    [0.055, 1.02],
    [0, 1.5],
  ] as const;
  model.add(lathe(spire, { segments: 10 }), PAINT.grey, { matrix: place(1.15, 1.2, -0.6) });
}

function addGrid(model: ModelBuilder): void {
  for (const [x, z] of [
    [-0.25, 0.35],
    [0.1, 0.62],
  ] as const) {
    for (const side of [-1, 1])
      model.box([x + side * 0.1, 0, z], [0.025, 0.8, 0.025], PAINT.grey, { rz: side * 0.13, chamfer: 0 });
    model.box([x, 0.62, z], [0.34, 0.025, 0.025], PAINT.grey, { chamfer: 0 });
    model.box([x, 0.75, z], [0.24, 0.025, 0.025], PAINT.grey, { chamfer: 0 });
  }
  const cables: readonly (readonly Point[])[] = [
    [
      [-0.6, 0.38, 0.1],
      [-0.4, 0.5, 0.24],
      [-0.25, 0.64, 0.35],
    ],
    [
      [-0.25, 0.64, 0.35],
      [-0.08, 0.56, 0.48],
      [0.1, 0.64, 0.62],
    ],
    [
      [0.1, 0.64, 0.62],
      [0.35, 0.5, 0.5],
      [0.55, 0.5, 0.3],
    ],
  ];
  for (const cable of cables) model.add(tube(cable, 0.012, { segments: 6, sides: 4 }), PAINT.brass, { resolution: 2 });
  for (const z of [0.5, 0.78])
    for (let i = 0; i < 3; i++) {
      model.box([-1.25 + 0.42 * i, 0.1, z], [0.37, 0.02, 0.22], SOLAR, { rx: 0.5, chamfer: 0 });
      model.box([-1.25 + 0.42 * i, 0, z - 0.02], [0.03, 0.1, 0.03], PAINT.grey, { chamfer: 0 });
    }
  model.cylinder([0.2, 0, 0.78], 0.17, 0.3, PAINT.tealLight, { top: 0.2, segments: 18 });
  model.cylinder([0.2, 0.3, 0.78], 0.21, 0.04, PAINT.brass, { segments: 18, metal: 0.6 });
}

/** The brass arc that the sun runs on, over everything. */
function addSunArc(model: ModelBuilder): void {
  const arc = Array.from({ length: 13 }, (_, i): Point => {
    const a = Math.PI * (1 - i / 12);
    return [Math.cos(a) * 1.55, 0.05 + Math.sin(a) * 2.6, -0.9];
  });
  model.add(tube(arc, 0.022, { segments: 36, sides: 6 }), PAINT.brass, { metal: 0.6, resolution: 2 });
  const a = Math.PI * 0.62;
  const [x, y] = [Math.cos(a) * 1.55, 0.05 + Math.sin(a) * 2.6];
  model.cylinder([x, y, -0.88], 0.27, 0.07, '#edbe58', { rx: Math.PI / 2, segments: 26, glow: LAMP_GLOW * 0.5 });
  model.cylinder([x, y, -0.82], 0.16, 0.04, '#f7e3a8', { rx: Math.PI / 2, segments: 22 });
}

/** City with its power: reactor domes, towers, solar field, storage, and the sun on a brass arc. */
export const city: Piece = {
  name: 'city',
  build(model) {
    addPad(model, 3.3, 2.2);
    addPowerStation(model);
    addTowers(model);
    addGrid(model);
    addSunArc(model);
    addPerson(model, 0.9, PAINT.teal, [-0.1, 0, 0.88]);
    addPerson(model, 1, PAINT.amber, [1.4, 0, 0.8]);
    addPerson(model, 0.95, PAINT.white, [0.75, 0, 0.75]);
    const random = createRandom(9);
    for (const [x, z] of [
      [0.95, 0.5],
      [1.15, 0.75],
      [-0.05, -0.7],
      [0.5, 0.5],
    ] as const)
      model.at(place(x, 0, z), () => addTree(model, 0.22, true, random.next));
  },
  lamps: [
    [-1, 0.3, 0.5, 0.25, 1.1],
    [0.6, 0.5, 0.5, 0.3, 1.3],
    [1.25, 0.4, 0.6, 0.25, 1.1],
  ],
};
