import { type ModelBuilder, place } from '@bake/light/builder.ts';
import type { Point } from '@bake/light/shape.ts';
import { sphere } from '@bake/light/solids.ts';
import { extrude, tube } from '@bake/light/swept.ts';
import { createRandom } from '@science/random.ts';
import { PAINT } from '../coast/paints.ts';
import { addPerson, addTiledRoof, addTree, addWindow, LAMP_GLOW } from '../coast/parts.ts';
import { addOysterHouse } from './harbour.ts';
import { GROUND, type Piece } from './piece.ts';

/*
 * Small pieces that stand on the grass where no exhibit and none of the large pieces does.
 */

function addArcadeHouse(model: ModelBuilder, wall: string, height: number): void {
  model.box([0, 0, -0.12], [0.46, height, 0.62], wall, { chamfer: 0.012, resolution: 0.35 });
  model.box([0, 0, 0.18], [0.4, 0.36, 0.02], PAINT.wood, { chamfer: 0 });
  for (const x of [-0.19, 0.19]) model.box([x, 0, 0.4], [0.065, 0.4, 0.065], PAINT.render, { chamfer: 0.008 });
  model.box([0, 0.4, 0.3], [0.48, 0.06, 0.28], PAINT.paper, { chamfer: 0.01 });
  model.box([0, 0.46, 0.38], [0.46, 0.1, 0.04], PAINT.render, { chamfer: 0.008 });
  for (let floor = 0; floor < Math.round((height - 0.5) / 0.34); floor++)
    for (const x of [-0.12, 0.12]) {
      const y = 0.6 + 0.34 * floor;
      addWindow(model, [x, y, 0.19], [0.13, 0.2], floor + x > 0 === floor > 0);
      for (const side of [-1, 1]) model.box([x + side * 0.09, y, 0.2], [0.045, 0.2, 0.02], PAINT.teal, { chamfer: 0 });
      model.box([x, y - 0.035, 0.2], [0.2, 0.03, 0.05], PAINT.paper, { chamfer: 0 });
    }
  const crown = [
    [-0.24, 0],
    [0.24, 0],
    [0.19, 0.12],
    [0.08, 0.14],
    [0, 0.22],
    [-0.08, 0.14],
    [-0.19, 0.12],
  ] as const;
  model.add(extrude(crown, 0.06, 0.008), PAINT.paper, { matrix: place(0, height, 0.15) });
  for (const x of [-0.1, 0.1])
    model.add(sphere(0.045, 8, 6, 1.15), PAINT.fire, { matrix: place(x, 0.31, 0.42), glow: 0.5, casts: false });
}

const arcade: Piece = {
  name: 'arcade',
  build(model) {
    model.at(place(0, GROUND, -0.2), () => {
      const walls = ['#ead9bb', '#dfe2d3', '#e8cdb4'];
      for (const [i, height] of [1.12, 1.44, 1.12].entries())
        model.at(place(-0.48 + 0.48 * i, 0, 0), () => addArcadeHouse(model, walls[i]!, height));
      model.box([0, 0, 0.55], [1.5, 0.03, 0.5], PAINT.stone, { chamfer: 0 });
      addPerson(model, 1.05, PAINT.blue, [-0.25, 0.03, 0.62]);
      addPerson(model, 0.85, PAINT.amber, [0.42, 0.03, 0.66]);
    });
  },
  lamps: [
    [-0.4, 0.15, 0.35, 0.3, 1],
    [0.4, 0.15, 0.35, 0.3, 1],
  ],
};

const oysterHouse: Piece = {
  name: 'oyster-house',
  build(model) {
    const random = createRandom(6);
    model.at(place(0, GROUND, -0.4), () => {
      addOysterHouse(model, 29);
      model.at(place(0.82, 0, 0.25), () => addTree(model, 0.34, true, random.next));
      model.at(place(-0.8, 0, 0.4), () => addTree(model, 0.16, false, random.next));
      // Shells of the last harvest in baskets.
      for (const [x, z] of [
        [-0.45, 0.75],
        [-0.2, 0.82],
      ] as const) {
        model.cylinder([x, 0, z], 0.09, 0.1, PAINT.timber, { top: 0.11, segments: 10, chamfer: 0 });
        model.add(sphere(0.09, 8, 4, 0.5), '#e3dac6', { matrix: place(x, 0.1, z) });
      }
      addPerson(model, 1.1, PAINT.rust, [0.25, 0, 0.78]);
    });
  },
  lamps: [[0, 0.25, 0.5, 0.3, 1.2]],
};

/** Old banyan with its aerial roots, people in its shade. */
const banyan: Piece = {
  name: 'banyan',
  build(model) {
    model.at(place(0, GROUND, -0.3), () => {
      model.cylinder([0, 0, 0], 0.62, 0.09, PAINT.stone, { segments: 20 });
      model.cylinder([0, 0.09, 0], 0.5, 0.03, PAINT.sage, { segments: 20 });
      const rootsAt: readonly (readonly [number, number])[] = [
        [0.16, 0.08],
        [-0.18, 0.05],
        [0.02, 0.2],
        [-0.06, -0.16],
        [0.36, 0.2],
        [-0.4, 0.16],
      ];
      for (const [x, z] of rootsAt) {
        const root: readonly Point[] = [
          [x * 1.5, 0.1, z * 1.5],
          [x * 0.7, 0.5, z * 0.7],
          [x * 1.1, 1.05, z * 1.1],
        ];
        model.add(tube(root, 0.06, { segments: 5, sides: 6, endRadius: 0.09 }), '#8b6f52', { resolution: 2 });
      }
      for (const [x, y, z, r, leaf] of [
        [0, 1.42, 0, 0.62, '#64896a'],
        [0.6, 1.22, 0.1, 0.42, '#6f9570'],
        [-0.6, 1.24, 0.05, 0.44, '#6a8f66'],
        [0.25, 1.3, 0.42, 0.4, '#76996f'],
        [-0.3, 1.3, 0.4, 0.36, '#6f9570'],
        [0.2, 1.72, -0.1, 0.38, '#76996f'],
      ] as const)
        model.add(sphere(r, 11, 7, 0.72), leaf, { matrix: place(x, y, z, { ry: x * 7 }), resolution: 0.4 });
      model.box([-0.62, 0, 0.72], [0.42, 0.1, 0.14], PAINT.stoneDark, { chamfer: 0.01 });
      addPerson(model, 1, PAINT.teal, [-0.68, 0.02, 0.74]);
      addPerson(model, 1, PAINT.white, [-0.5, 0.02, 0.74]);
      addPerson(model, 0.8, PAINT.amber, [0.5, 0, 0.78]);
    });
  },
  lamps: [[0, 0.6, 0.8, 0.25, 1.3]],
};

/** Gate of honour of a village: four pillars, three roofs. */
const gate: Piece = {
  name: 'gate',
  build(model) {
    model.at(place(0, GROUND, -0.1), () => {
      for (const x of [-0.72, -0.32, 0.32, 0.72]) {
        model.box([x, 0, 0], [0.2, 0.14, 0.26], PAINT.stoneDark, { chamfer: 0.015 });
        model.box([x, 0.1, 0], [0.1, Math.abs(x) < 0.5 ? 1.02 : 0.74, 0.11], PAINT.stone, { chamfer: 0.012, resolution: 0.5 });
      }
      for (const x of [-0.52, 0.52]) {
        model.box([x, 0.66, 0], [0.5, 0.1, 0.09], PAINT.stone, { chamfer: 0.01 });
        addTiledRoof(model, [x, 0.84, 0], [0.56, 0.34, 0.13], '#5f8278', '#c9b98a');
      }
      model.box([0, 0.8, 0], [0.74, 0.1, 0.09], PAINT.stone, { chamfer: 0.01 });
      model.box([0, 0.92, 0.03], [0.42, 0.14, 0.06], '#3e5f55', { chamfer: 0.01 });
      model.box([0, 0.93, 0.062], [0.34, 0.1, 0.012], PAINT.brass, { chamfer: 0 });
      addTiledRoof(model, [0, 1.12, 0], [0.86, 0.4, 0.17], '#5f8278', '#c9b98a');
      for (let i = 0; i < 4; i++)
        model.box([0, 0.005, -0.2 + 0.28 * i], [0.44, 0.03, 0.24], i % 2 ? PAINT.stone : '#d3cab8', { chamfer: 0 });
      const random = createRandom(12);
      for (const x of [-0.85, 0.85]) model.at(place(x, 0, -0.35), () => addTree(model, 0.32, true, random.next));
      addPerson(model, 1.1, PAINT.blue, [0.12, 0.03, 0.5]);
      addPerson(model, 0.8, PAINT.rust, [-0.08, 0.03, 0.46]);
    });
  },
  lamps: [[0, 0.5, 0.4, 0.3, 1.3]],
};

/** Market under awnings: baskets, fish on ice, people. */
const market: Piece = {
  name: 'market',
  build(model) {
    model.at(place(0, GROUND, -0.15), () => {
      for (const [i, awning] of [PAINT.tealLight, '#e3a86a', '#d9cbb0'].entries()) {
        const x = -0.52 + 0.52 * i;
        const z = i === 1 ? -0.28 : 0;
        for (const dx of [-0.2, 0.2])
          for (const dz of [-0.16, 0.2]) model.box([x + dx, 0, z + dz], [0.03, 0.62, 0.03], PAINT.woodLight, { chamfer: 0 });
        model.box([x, 0.62, z + 0.04], [0.52, 0.025, 0.56], awning, { rx: 0.22, chamfer: 0 });
        model.box([x, 0.12, z + 0.06], [0.44, 0.16, 0.26], PAINT.timber, { chamfer: 0.01 });
        for (let k = 0; k < 4; k++)
          model.add(sphere(0.05, 7, 5), [PAINT.amber, '#7ba06a', '#c96f4a', PAINT.white][(k + i) % 4]!, {
            matrix: place(x - 0.15 + 0.1 * k, 0.31, z + 0.08),
          });
        model.add(sphere(0.04, 8, 6), '#ffe2a8', { matrix: place(x, 0.54, z + 0.14), glow: LAMP_GLOW, casts: false });
      }
      addPerson(model, 1.1, PAINT.blue, [-0.5, 0, -0.3]);
      addPerson(model, 1.1, PAINT.white, [0.48, 0, -0.32]);
      addPerson(model, 1.15, PAINT.rust, [-0.2, 0, 0.55]);
      addPerson(model, 0.8, PAINT.amber, [-0.02, 0, 0.58]);
      addPerson(model, 1.05, PAINT.teal, [0.55, 0, 0.5]);
      const random = createRandom(15);
      model.at(place(0.9, 0, -0.3), () => addTree(model, 0.34, true, random.next));
    });
  },
  lamps: [
    [-0.52, 0.3, 0.2, 0.3, 0.9],
    [0, 0.3, -0.1, 0.3, 0.9],
    [0.52, 0.3, 0.2, 0.3, 0.9],
  ],
};

/** Fish drying on racks in the wind, nets over a line, an upturned boat's ribs. */
const drying: Piece = {
  name: 'drying',
  build(model) {
    model.at(place(0, GROUND, 0), () => {
      for (const z of [-0.55, -0.1]) {
        for (const x of [-0.7, 0, 0.7]) model.box([x, 0, z], [0.035, 0.5, 0.035], PAINT.wood, { chamfer: 0 });
        model.box([0, 0.46, z], [1.5, 0.025, 0.025], PAINT.woodLight, { chamfer: 0 });
        for (let i = 0; i < 11; i++) {
          const x = -0.62 + 0.125 * i;
          model.box([x, 0.24, z], [0.055, 0.22, 0.014], i % 3 === 1 ? '#c9a27a' : '#d8c3a0', { chamfer: 0 });
        }
      }
      for (const x of [-0.45, 0.2]) {
        model.cylinder([x, 0, 0.35], 0.26, 0.035, PAINT.timber, { segments: 18, chamfer: 0.008 });
        model.cylinder([x, 0.035, 0.35], 0.22, 0.012, '#e9dcc0', { segments: 18, chamfer: 0 });
      }
      model.cylinder([0.68, 0, 0.3], 0.13, 0.2, '#9a7a58', { top: 0.15, segments: 12 });
      addPerson(model, 1.1, PAINT.teal, [-0.1, 0, 0.2]);
      addPerson(model, 1.05, PAINT.amber, [0.45, 0, 0.05]);
      const random = createRandom(21);
      model.at(place(-0.92, 0, -0.4), () => addTree(model, 0.3, true, random.next));
    });
  },
  lamps: [[0.1, 0.5, 0.4, 0.3, 1.2]],
};

export const SMALL_BUILT: readonly Piece[] = [arcade, oysterHouse, banyan, gate, market, drying];
