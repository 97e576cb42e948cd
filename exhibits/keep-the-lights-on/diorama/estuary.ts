import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { cylinder, lathe, sphere } from '@bake/light/solids.ts';
import { extrude, tube } from '@bake/light/swept.ts';

const PAINT = {
  oyster: '#e4dccb',
  wood: '#c89b62',
  sea: '#7faa9e',
  land: ['#cbbd8f', '#a9b589', '#8fa27a'],
  block: ['#efe8da', '#e0d4bd', '#c9c0ae'],
  glass: '#4a565e',
  mast: '#fbf8f1',
  float: '#e2a23b',
  concrete: '#efe8da',
  hall: '#8b9096',
  panel: '#2a4a66',
  brass: '#c99a3b',
  cable: '#e2a23b',
} as const;

type Spot = readonly [x: number, y: number, z: number];

/** Lamps over the city and the plant. */
export const LAMP_SPOTS: readonly Spot[] = [
  [0.75, 0.95, 0.5],
  [-0.95, 0.7, 0.45],
];

const SEA_TOP = 0.06;
const HUB_Y = 1.78;

function addBoard(model: ModelBuilder): void {
  model.box([0, -0.16, 0], [3.1, 0.16, 2.3], PAINT.oyster, { chamfer: 0.035, resolution: 0.28, least: 0.18 });
  model.box([0, -0.18, 0], [3.22, 0.09, 2.42], PAINT.wood, { chamfer: 0.02, resolution: 0.6 });
  model.box([0, 0, -0.02], [2.86, SEA_TOP, 2.1], PAINT.sea, { chamfer: 0.015, resolution: 0.4 });
  // Land on both sides of the estuary, cut from boards.
  for (const [level, colour] of PAINT.land.entries()) {
    const less = level * 0.16;
    const y = SEA_TOP + level * 0.09;
    model.box([-0.86 - less * 0.6, y, 0.42 + less * 0.2], [1.08 - less, 0.1, 1.14 - less], colour, { chamfer: 0.03 });
    model.box([0.8 + less * 0.25, y, 0.38 + less * 0.1], [1.2 - less, 0.1, 1.22 - less], colour, { chamfer: 0.03 });
  }
}

function addTurbine(model: ModelBuilder, x: number, z: number, size: number, turn: number | null): void {
  const mast = lathe(
    [
      [0.055, 0.12],
      [0.03, HUB_Y],
      [0, HUB_Y],
    ],
    { segments: 10, smooth: true },
  );
  model.at(place(x, SEA_TOP, z, { scale: size }), () => {
    model.cylinder([0, 0, 0], 0.1, 0.14, PAINT.float, { segments: 12 });
    model.add(mast, PAINT.mast, { resolution: 0.5 });
    model.box([0, HUB_Y - 0.05, 0.03], [0.1, 0.1, 0.26], PAINT.mast, { chamfer: 0.02 });
    const rotor = () => model.at(place(0, HUB_Y, 0.19), () => addRotor(model, turn ?? 0.3));
    if (turn === null) model.mesh('turn', [0, HUB_Y, 0.19], rotor);
    else rotor();
  });
}

function addRotor(model: ModelBuilder, turned: number): void {
  const blade = extrude(
    [
      [-0.035, 0.04],
      [0.055, 0.18],
      [0.01, 0.74],
      [-0.025, 0.74],
    ],
    0.025,
    0.005,
  );
  for (let k = 0; k < 3; k++)
    model.add(blade, PAINT.mast, { matrix: place(0, 0, 0, { rz: turned + (k * 2 * Math.PI) / 3 }), outline: 0.5 });
  model.add(sphere(0.06, 10, 6), PAINT.brass);
}

const BLOCKS: readonly (readonly [x: number, z: number, width: number, height: number])[] = [
  [0.45, 0.25, 0.2, 0.5],
  [0.72, 0.12, 0.24, 0.85],
  [1, 0.22, 0.2, 0.6],
  [0.6, 0.5, 0.2, 0.38],
  [0.88, 0.46, 0.2, 0.52],
  [1.14, 0.52, 0.18, 0.3],
  [0.44, 0.72, 0.18, 0.24],
  [0.98, 0.78, 0.2, 0.26],
];

function addCity(model: ModelBuilder): void {
  for (const [i, [x, z, width, height]] of BLOCKS.entries()) {
    const foot = SEA_TOP + 0.26;
    model.box([x, foot, z], [width, height, width], PAINT.block[i % PAINT.block.length]!, { chamfer: 0.012 });
    for (let storey = 0; storey < height / 0.12 - 1; storey++)
      for (const side of [-0.5, 0.5])
        model.box(
          [x + side * width * 0.44, foot + 0.07 + storey * 0.12, z + width / 2],
          [width * 0.24, 0.06, 0.012],
          PAINT.glass,
          {
            chamfer: 0,
            glow: 0.55,
            casts: false,
            resolution: 2,
          },
        );
  }
}

function addPlant(model: ModelBuilder): void {
  const dome = lathe(
    Array.from({ length: 7 }, (_, i): [number, number] => {
      const angle = (i / 6) * (Math.PI / 2);
      return [Math.max(0, 0.17 * Math.cos(angle)), 0.15 * Math.sin(angle)];
    }),
    { segments: 18, smooth: true },
  );
  for (const x of [-1.12, -0.74]) {
    model.add(cylinder(0.17, 0.22, 18, 0.01), PAINT.concrete, { matrix: place(x, SEA_TOP + 0.22, 0.1), outline: 0.8 });
    model.add(dome, PAINT.concrete, { matrix: place(x, SEA_TOP + 0.44, 0.1), outline: 0.8 });
  }
  model.box([-0.93, SEA_TOP + 0.2, 0.34], [0.8, 0.16, 0.16], PAINT.hall, { chamfer: 0.02 });
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 2; j++)
      model.box([-1.16 + i * 0.26, SEA_TOP + 0.26, 0.62 + j * 0.24], [0.22, 0.02, 0.16], PAINT.panel, {
        chamfer: 0.004,
        rx: 0.4,
      });
  const cable = tube(
    [
      [-0.55, SEA_TOP + 0.3, 0.4],
      [-0.3, SEA_TOP + 0.12, 0.6],
      [0.05, SEA_TOP + 0.06, 0.7],
      [0.35, SEA_TOP + 0.2, 0.6],
      [0.5, SEA_TOP + 0.32, 0.5],
    ],
    0.028,
    { segments: 20, sides: 6 },
  );
  model.add(cable, PAINT.cable, { glow: 0.4 });
}

/** The exhibit's place on the coast: the estuary with its plant, its city, and turbines in the sea, of which one goes round. */
export function addEstuary(model: ModelBuilder): void {
  addBoard(model);
  addPlant(model);
  addCity(model);
  addTurbine(model, -1, -0.62, 0.86, 0.5);
  addTurbine(model, 0.95, -0.7, 0.82, 1.1);
  addTurbine(model, 0, -0.45, 1.12, null);
}
