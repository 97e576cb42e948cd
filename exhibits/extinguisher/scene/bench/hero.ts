import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { cylinder, lathe, ring } from '@bake/light/solids.ts';
import { extrude, torus, tube } from '@bake/light/swept.ts';
import { type Arrangement, GAUGE, HANDLE_PIVOT, NOZZLE_DROP, NOZZLE_JOINT, PIN, RESERVE_COLUMN } from './arrangement.ts';
import { WORKSHOP as W } from './palette.ts';

const BODY_RADIUS = 1.08;

function addBody(model: ModelBuilder): void {
  const r = BODY_RADIUS;
  const body = lathe(
    [
      [0, 0],
      [r * 0.86, 0],
      [r * 0.92, 0.12],
      [r * 0.92, 0.3],
      [r, 0.36],
      [r, 1.1],
      [r, 2.5],
      [r, 3.5],
      [r * 0.97, 3.75],
      [r * 0.85, 4.05],
      [r * 0.6, 4.28],
      [r * 0.34, 4.4],
      [0, 4.4],
    ],
    { segments: 36, smooth: true },
  );
  model.add(body, W.red, { outline: 1, resolution: 0.5, least: 0.3 });
  const foot = lathe(
    [
      [r * 0.93, 0.02],
      [r * 0.96, 0.05],
      [r * 0.96, 0.3],
      [r * 0.93, 0.33],
    ],
    { segments: 36 },
  );
  model.add(foot, W.black);
  const band = (from: number, to: number, over: number, arc: number) =>
    lathe(
      [
        [r * over, from],
        [r * (over + 0.004), from + 0.01],
        [r * (over + 0.004), to - 0.01],
        [r * over, to],
      ],
      { segments: 30, arc, start: Math.PI / 2 - arc / 2 },
    );
  model.add(band(1.15, 2.86, 1.008, 2.2), W.paper, { casts: false, resolution: 0.5 });
  // The printed label: a red title bar, three class fields, two lines of ink.
  model.add(band(2.42, 2.7, 1.014, 1.7), W.red, { casts: false, resolution: 0.5 });
  model.at(place(0, 0, 0), () => {
    for (const [i, colour] of ['#3d8a63', '#c2352b', '#3e6c94'].entries()) {
      const field = lathe(
        [
          [r * 1.014, 1.86],
          [r * 1.018, 1.87],
          [r * 1.018, 2.27],
          [r * 1.014, 2.28],
        ],
        { segments: 6, arc: 0.42, start: Math.PI / 2 + 0.55 - i * 0.66 - 0.1 },
      );
      model.add(field, colour, { casts: false, resolution: 0.5 });
    }
  });
  for (const y of [1.36, 1.56]) model.add(band(y, y + 0.07, 1.014, 1.6), '#6d7276', { casts: false, resolution: 0.8 });
}

function addHead(model: ModelBuilder): void {
  const neck = lathe(
    [
      [0.36, 4.3],
      [0.4, 4.34],
      [0.4, 4.6],
      [0.34, 4.66],
      [0.34, 4.95],
      [0, 4.95],
    ],
    { segments: 24 },
  );
  model.add(neck, W.brass, { metal: 1, outline: 0.8 });
  model.box([-0.15, 4.62, 0], [0.9, 0.42, 0.5], W.brass, { metal: 1, chamfer: 0.07, outline: 0.8 });
  const carry = extrude(
    [
      [-0.2, 0],
      [1.85, 0.38],
      [2.05, 0.3],
      [2.1, 0.12],
      [1.8, 0.1],
      [0.2, -0.22],
    ],
    0.34,
    0.05,
  );
  model.add(carry, W.iron, { matrix: place(0.1, 4.72, -0.17), outline: 0.8 });
  model.mesh('handle', HANDLE_PIVOT, () => {
    const squeeze = extrude(
      [
        [-0.35, 0.15],
        [0, 0.4],
        [1.9, 1.02],
        [2.1, 0.95],
        [2.05, 0.78],
        [0.3, 0.12],
      ],
      0.34,
      0.05,
    );
    model.add(squeeze, W.ironLight, { matrix: place(0.1, 4.85, -0.17), outline: 0.8 });
  });
  // Violet while a hand may take it; brass once it lies on the bench.
  for (const [name, loop] of [
    ['pin', W.violet],
    ['pin-out', W.brass],
  ] as const) {
    model.mesh(name, PIN, () => {
      model.at(place(PIN[0], PIN[1], PIN[2]), () => {
        model.add(cylinder(0.1, 0.9, 16, 0.03), W.brass, {
          metal: 1,
          matrix: place(0, 0, 0, { rx: -Math.PI / 2 }),
          outline: 0.6,
        });
        model.add(cylinder(0.17, 0.1, 16, 0.03), W.brass, { metal: 1, matrix: place(0, 0, 0.02, { rx: -Math.PI / 2 }) });
        model.add(torus(0.36, 0.085), loop, { matrix: place(0.02, -0.36, 0.14, { ry: 0.35 }), outline: 0.8 });
      });
    });
  }
  model.at(place(GAUGE[0], GAUGE[1], GAUGE[2], { rx: Math.PI / 2, scale: 1.45 }), () => {
    model.add(ring(0.34, 0.42, 0.2), W.brass, { metal: 1, outline: 0.6 });
    model.add(cylinder(0.35, 0.08, 28), W.paper, { emissive: 0.8 });
    for (const [from, to, colour] of [
      [-120, -50, '#c2352b'],
      [-50, 50, '#3d8a55'],
      [50, 120, '#e0a21c'],
    ] as const) {
      const sector = lathe(
        [
          [0.3, 0.09],
          [0.2, 0.09],
        ],
        { segments: 10, arc: ((to - from) * Math.PI) / 180, start: ((from - 90) * Math.PI) / 180 },
      );
      model.add(sector, colour, { emissive: 0.55, casts: false });
    }
    model.mesh('needle', [0, 0.1, 0], () => {
      model.box([0, 0.1, -0.1], [0.035, 0.02, 0.26], W.ink, { chamfer: 0, unlit: true });
    });
  });
}

function addHose(model: ModelBuilder): void {
  const hose = tube(
    [
      [-0.5, 4.75, 0],
      [-1.15, 4.6, 0.1],
      [-1.75, 3.9, 0.4],
      [-1.75, 3, 0.7],
      [-1.9, 2.35, 0.8],
      [-2.5, 2, 0.7],
    ],
    0.16,
    { segments: 36, sides: 10 },
  );
  model.add(hose, W.rubber, { outline: 0.8, resolution: 0.5 });
  model.mesh('nozzle', NOZZLE_JOINT, () => {
    const nozzle = lathe(
      [
        [0, -0.12],
        [0.17, -0.08],
        [0.19, 0.05],
        [0.19, 0.3],
        [0.15, 0.4],
        [0.24, 1.1],
        [0.22, 1.12],
        [0, 1],
      ],
      { segments: 18 },
    );
    const [x, y, z] = NOZZLE_JOINT;
    model.add(nozzle, '#1b1e20', { matrix: place(x, y, z, { rz: Math.PI / 2 + NOZZLE_DROP }), outline: 0.8 });
  });
}

/** The extinguisher, larger than the figure: the thing that the exhibit is about. */
export function addExtinguisher(model: ModelBuilder, { cylinder: [x, y, z] }: Arrangement): void {
  model.at(place(x, y, z), () => {
    addBody(model);
    addHead(model);
    addHose(model);
  });
}

/** Sight-tube: thirteen marks, one a second, with the powder that is left. */
export function addReserve(model: ModelBuilder, { reserve: [x, y, z] }: Arrangement): void {
  const { bottom, height } = RESERVE_COLUMN;
  model.at(place(x, y, z), () => {
    model.cylinder([0, 0, 0], 0.62, 0.3, W.brass, { metal: 1, chamfer: 0.08, outline: 0.8 });
    model.cylinder([0, bottom + height, 0], 0.56, 0.26, W.brass, { metal: 1, chamfer: 0.08, outline: 0.6 });
    model.box([0, bottom, -0.42], [0.9, height, 0.1], '#efe7d3', { chamfer: 0.03, resolution: 0.8 });
    model.cylinder([0, bottom, 0], 0.34, height, '#d9d6cc', { chamfer: 0.02, resolution: 0.8 });
    for (let i = 0; i <= 13; i++)
      model.box([0.5, bottom + (i * height) / 13, 0], [i % 5 ? 0.16 : 0.28, 0.035, 0.05], W.ink, { chamfer: 0 });
    model.mesh('reserve', [0, bottom, 0], () => {
      model.cylinder([0, bottom, 0.03], 0.36, height, '#e9b44a', { chamfer: 0.02, resolution: 0.6 });
    });
  });
}
