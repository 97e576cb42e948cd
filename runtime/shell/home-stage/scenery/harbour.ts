import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { linear, type Shape } from '@bake/light/shape.ts';
import { lathe, sphere } from '@bake/light/solids.ts';
import { extrude } from '@bake/light/swept.ts';
import { createRandom } from '@science/random.ts';
import { SEA_Y } from '../coast/levels.ts';
import { PAINT } from '../coast/paints.ts';
import { addBoat, addPerson, addTiledRoof, addWindow, LAMP_GLOW, wokGable } from '../coast/parts.ts';
import { addLightTower } from '../coast/village.ts';
import { PAD_Y } from '../framing.ts';
import { addPad, type Piece } from './piece.ts';
import { RULER } from './ruler-size.ts';

/** Water and the quay's back edge in the piece's own units. */
const WATER = SEA_Y - PAD_Y;
const QUAY_BACK = 2.05;
const SHELLS = ['#f1ebdc', '#e3dac6', '#d6cbb4', '#f7f2e6'].map(linear);

/** A wall of oyster shells: rows of caps, each row half a shell further. */
function oysterWall(width: number, height: number, random: () => number): Shape & { colours: number[] } {
  const cap = lathe(
    [
      [0.072, 0],
      [0.056, 0.03],
      [0, 0.045],
    ],
    { segments: 6, smooth: true },
  );
  const all: Shape & { colours: number[] } = { positions: [], normals: [], colours: [] };
  for (let row = 0; row < Math.floor(height / 0.09); row++)
    for (let i = 0; i < width / 0.125 - 1; i++) {
      const colour = SHELLS[Math.floor(random() * 4)]!;
      const [x, y] = [-width / 2 + 0.09 + i * 0.125 + (row % 2) * 0.06, 0.05 + row * 0.09];
      for (let k = 0; k < cap.positions.length; k += 3) {
        // The cap lies on its back: up becomes the way out of the wall.
        all.positions.push(x + cap.positions[k]!, y - cap.positions[k + 2]! * 0.8, cap.positions[k + 1]!);
        all.normals.push(cap.normals[k]!, -cap.normals[k + 2]!, cap.normals[k + 1]!);
        all.colours.push(...colour);
      }
    }
  return all;
}

/** House of oyster shell with wok-handle gables, 1.3 × 0.7, standing at y = 0. */
export function addOysterHouse(model: ModelBuilder, seed: number): void {
  const random = createRandom(seed);
  model.box([0, 0, 0], [1.2, 0.62, 0.66], '#cfc5b0', { chamfer: 0.01, resolution: 0.4 });
  model.add(oysterWall(1.2, 0.56, random.next), [1, 1, 1], { matrix: place(0, 0.02, 0.335), resolution: 2, casts: false });
  addTiledRoof(model, [0, 0.62, 0], [1.12, 0.76, 0.3], PAINT.slate);
  for (const side of [-1, 1]) {
    model.add(extrude(wokGable(0.74, 0.74), 0.08, 0.01), PAINT.render, {
      matrix: place(side * 0.6 - 0.04, 0.44, 0, { ry: Math.PI / 2 }),
      resolution: 0.4,
    });
    addWindow(model, [side * 0.36, 0.24, 0.38], [0.15, 0.15], true);
  }
  model.box([0, 0, 0.37], [0.22, 0.4, 0.06], PAINT.wood, { chamfer: 0.01 });
  model.box([0, 0.4, 0.38], [0.32, 0.05, 0.09], PAINT.stone, { chamfer: 0.01 });
}

/** House on stilts, its floor at y = 0.4 over the water. */
function addStiltHouse(model: ModelBuilder): void {
  for (const x of [-0.42, 0, 0.42])
    for (const z of [-0.3, 0.3]) model.cylinder([x, -0.12, z], 0.032, 0.6, PAINT.wood, { segments: 6, chamfer: 0 });
  model.box([0, 0.4, 0], [1.08, 0.05, 0.84], PAINT.timber, { chamfer: 0.01, resolution: 0.4 });
  model.box([-0.06, 0.45, -0.08], [0.66, 0.42, 0.5], PAINT.woodLight, { chamfer: 0.01, resolution: 0.4 });
  for (let i = 0; i < 5; i++) model.box([-0.34 + 0.14 * i, 0.46, 0.172], [0.014, 0.4, 0.02], PAINT.wood, { chamfer: 0 });
  model.box([0.1, 0.45, 0.17], [0.16, 0.3, 0.03], PAINT.wood, { chamfer: 0 });
  addWindow(model, [-0.22, 0.57, 0.17], [0.16, 0.15], true);
  addTiledRoof(model, [-0.06, 0.87, -0.08], [0.84, 0.74, 0.26], '#8a6a55', '#a3835f');
  for (let i = 0; i < 4; i++) model.box([-0.48 + 0.32 * i, 0.45, 0.38], [0.022, 0.2, 0.022], PAINT.wood, { chamfer: 0 });
  model.box([0, 0.62, 0.38], [1.02, 0.022, 0.022], PAINT.wood, { chamfer: 0 });
  for (const z of [-0.12, 0.12]) model.box([0.62, -0.14, z], [0.025, 0.62, 0.025], PAINT.wood, { chamfer: 0, rz: 0.18 });
  for (let i = 0; i < 4; i++) model.box([0.6 - 0.022 * i, 0 + 0.12 * i, 0], [0.03, 0.022, 0.24], PAINT.wood, { chamfer: 0 });
}

function addRuler(model: ModelBuilder): void {
  model.at(place(RULER.x, WATER - 0.1, RULER.z), () => {
    model.box([0, 0, 0], [0.5, 0.2, 0.3], PAINT.stoneDark, { chamfer: 0.02 });
    model.box([0, 0.1, 0], [0.36, RULER.height, 0.1], PAINT.white, { chamfer: 0.012, resolution: 0.5 });
    for (let i = 0; i < 11; i++) {
      const y = 0.4 + 0.2 * i;
      const long = i % 5 === 2;
      model.box([long ? 0 : -0.08, y, 0.05], [long ? 0.3 : 0.16, 0.05, 0.014], PAINT.ink, { chamfer: 0 });
      if (i % 2 === 1) model.box([0.1, y, 0.05], [0.14, 0.2, 0.014], PAINT.ink, { chamfer: 0 });
    }
    model.box([0, 0.1 + RULER.height, 0], [0.46, 0.09, 0.2], PAINT.brass, { metal: 0.6, chamfer: 0.015 });
  });
}

function addQuay(model: ModelBuilder, random: () => number): void {
  model.box([-0.15, WATER - 0.12, QUAY_BACK + 0.42], [3.1, 0.44, 0.84], PAINT.stone, {
    chamfer: 0.03,
    resolution: 0.45,
    least: 0.2,
  });
  for (let i = 0; i < 9; i++)
    model.box([-1.5 + 0.335 * i, WATER + 0.25, QUAY_BACK + 0.83], [0.31, 0.09, 0.06], PAINT.stoneDark, { chamfer: 0.01 });
  for (let i = 0; i < 4; i++)
    model.box([-1.12, WATER + 0.2 - 0.075 * i, QUAY_BACK + 0.88 + 0.1 * i], [0.5, 0.08, 0.12], PAINT.stone, { chamfer: 0.008 });
  for (const x of [-0.5, 0.5, 1.2]) model.cylinder([x, WATER + 0.32, QUAY_BACK + 0.7], 0.045, 0.09, PAINT.ink, { segments: 8 });
  for (let i = 0; i < 4; i++)
    model.box(
      [0.25 + 0.22 * i, WATER + 0.32, QUAY_BACK + 0.3],
      [0.18, 0.11, 0.15],
      [PAINT.tealLight, PAINT.white, PAINT.tealLight, PAINT.amber][i]!,
      {
        chamfer: 0.008,
      },
    );
  // Breakwater round the left end, the light on its head.
  for (let i = 0; i < 22; i++) {
    const t = i / 21;
    const x = -1.78 + 0.28 * Math.sin(t * 3) + (t > 0.6 ? (t - 0.6) * 0.9 : 0);
    const z = QUAY_BACK + 0.2 + t * 1.55;
    const r = 0.17 + 0.06 * random();
    model.add(sphere(r, 6, 4, 0.8), [PAINT.stone, PAINT.stoneDark, '#bdb4a0'][i % 3]!, {
      matrix: place(x + 0.08 * random(), WATER + 0.02, z, { ry: random() * 3, rx: random() }),
      resolution: 1,
    });
  }
  model.at(place(-1.4, WATER + 0.12, QUAY_BACK + 1.72, { scale: 1.05 }), () => addLightTower(model));
}

/** A fishing harbour: oyster-shell house and market shed, quay with the tide ruler, stilt house, boats and a light. */
export const harbour: Piece = {
  name: 'harbour',
  build(model) {
    addPad(model, 3.2, 2);
    model.at(place(-0.85, 0, -0.2), () => addOysterHouse(model, 17));
    model.at(place(0.78, 0, -0.25), () => {
      for (const x of [-0.5, 0, 0.5])
        for (const z of [-0.26, 0.26]) model.box([x, 0, z], [0.055, 0.5, 0.055], PAINT.woodLight, { chamfer: 0 });
      addTiledRoof(model, [0, 0.5, 0], [1.3, 0.8, 0.24], '#8a6a55', '#a3835f');
      for (let i = 0; i < 4; i++)
        model.box(
          [-0.4 + 0.26 * i, 0, 0.1],
          [0.2, 0.12, 0.16],
          [PAINT.tealLight, PAINT.white, PAINT.tealLight, PAINT.amber][i]!,
          {
            chamfer: 0.008,
          },
        );
      model.add(sphere(0.05, 8, 6), '#ffe2a8', { matrix: place(0, 0.42, 0.1), glow: LAMP_GLOW, casts: false });
    });
    addQuay(model, createRandom(4).next);
    addRuler(model);
    model.at(place(1.62, WATER, QUAY_BACK + 0.95, { scale: 1.05 }), () => addStiltHouse(model));
    for (const [x, z, coat] of [
      [-1.25, 0.62, PAINT.amber],
      [-0.3, 0.7, PAINT.teal],
      [0.75, 0.6, PAINT.white],
    ] as const)
      addPerson(model, 1.1, coat, [x, 0, z]);
    addPerson(model, 1, PAINT.rust, [-0.1, WATER + 0.32, QUAY_BACK + 0.5]);
    model.at(place(-0.6, WATER - 0.03, QUAY_BACK + 1.3, { ry: 0.15, scale: 0.85 }), () => addBoat(model, PAINT.teal));
    model.at(place(0.55, WATER - 0.03, QUAY_BACK + 1.65, { ry: -0.2, scale: 0.95 }), () =>
      addBoat(model, PAINT.rust, PAINT.teal),
    );
    // What the tide lifts and lowers along the ruler.
    model.mesh('tide-float', [0, 0, 0], () => {
      model.box([RULER.x, RULER.floatY, RULER.z + 0.02], [0.58, 0.2, 0.2], PAINT.white, { chamfer: 0.03 });
      model.box([RULER.x, RULER.floatY + 0.04, RULER.z + 0.02], [0.52, 0.12, 0.26], PAINT.fire, { chamfer: 0.03 });
    });
  },
  lamps: [
    [0.78, 0.36, 0, 0.4, 1.4],
    [-0.85, 0.4, 0.75, 0.25, 1.1],
    [0.2, WATER + 0.8, QUAY_BACK + 0.6, 0.35, 1.6],
    [1.6, WATER + 0.9, QUAY_BACK + 1.6, 0.3, 1.2],
  ],
};
