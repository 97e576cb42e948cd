import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe, sphere } from '@bake/light/solids.ts';
import { extrude, tube } from '@bake/light/swept.ts';
import { WORKSHOP as W } from './palette.ts';

/* The training tray, and what burns with embers in a room. */

export function tray(model: ModelBuilder): void {
  for (const [x, z] of [
    [-1.6, -1],
    [1.6, -1],
    [-1.6, 1],
    [1.6, 1],
    [0, 0],
  ] as const)
    model.box([x, 0, z], [1.2, 0.55, 0.62], '#a0522f', { chamfer: 0.06 });
  model.box([0, 0.55, 0], [4.6, 0.14, 3.2], '#2d3336', { chamfer: 0.05, outline: 0.8 });
  for (const side of [-1, 1]) {
    model.box([side * 2.26, 0.55, 0], [0.14, 0.62, 3.2], '#3a4246', { chamfer: 0.04, outline: 0.8 });
    model.box([0, 0.55, side * 1.56], [4.6, 0.62, 0.14], '#3a4246', { chamfer: 0.04, outline: 0.8 });
    const handle = tube(
      [
        [side * 2.3, 0.9, -0.5],
        [side * 2.75, 0.95, -0.4],
        [side * 2.75, 0.95, 0.4],
        [side * 2.3, 0.9, 0.5],
      ],
      0.07,
      { segments: 10, sides: 6 },
    );
    model.add(handle, '#2d3336');
  }
  model.box([0, 0.72, 0], [4.3, 0.06, 2.9], '#7a5a34', { chamfer: 0, resolution: 0.7 });
  for (let i = 0; i < 7; i++)
    model.box([-1.5 + i * 0.5, 0.74, ((i % 2) - 0.5) * 0.9], [0.9, 0.22, 0.24], '#3b2a20', { chamfer: 0.05, ry: i * 1.3 });
}

/** Waste bin with paper in it. */
export function bin(model: ModelBuilder): void {
  const body = lathe(
    [
      [0, 0],
      [0.9, 0],
      [0.98, 0.06],
      [1.28, 2.2],
      [1.36, 2.26],
      [1.36, 2.36],
      [1.26, 2.38],
      [1.18, 2.24],
    ],
    { segments: 32 },
  );
  model.add(body, '#6f7c80', { outline: 0.8, resolution: 0.6 });
  const inside = lathe(
    [
      [1.2, 2.26],
      [1.12, 1.8],
      [0, 1.8],
    ],
    { segments: 24 },
  );
  model.add(inside, '#4b453c', { resolution: 0.6 });
  for (const y of [0.6, 1.55])
    model.add(
      lathe(
        [
          [0.9 + y * 0.15 + 0.1, y],
          [0.93 + y * 0.15 + 0.12, y + 0.06],
          [0.9 + y * 0.15 + 0.13, y + 0.12],
        ],
        { segments: 32 },
      ),
      '#8b969a',
      { resolution: 1.2 },
    );
  for (const [x, y, z, r, colour] of [
    [-0.4, 2.1, 0.3, 0.5, '#efe9da'],
    [0.45, 2.15, 0.1, 0.46, '#d8d0bd'],
    [0, 2.2, -0.45, 0.48, '#e6dfce'],
    [0.1, 2.35, 0.35, 0.4, '#cfc6b1'],
  ] as const)
    model.add(sphere(r, 7, 5), colour, { matrix: place(x, y, z, { rx: x * 5, ry: y * 3 }), resolution: 0.5 });
  const carton = extrude(
    [
      [-0.5, 0],
      [0.5, 0],
      [0.42, 1.1],
      [-0.42, 1.1],
    ],
    0.7,
    0.03,
  );
  model.add(carton, '#b98a58', { matrix: place(-0.2, 2.05, -0.5, { rz: 0.35, ry: 0.4 }) });
  // A crumpled sheet that missed.
  model.add(sphere(0.38, 7, 5), '#efe9da', { matrix: place(2, 0.3, 0.9, { rx: 1, ry: 2 }), resolution: 0.5 });
}

/** Armchair: the fire that is too big. */
export function sofa(model: ModelBuilder): void {
  const cloth = '#a4704c';
  for (const [x, z] of [
    [-1.9, -0.9],
    [1.9, -0.9],
    [-1.9, 1],
    [1.9, 1],
  ] as const)
    model.box([x, 0, z], [0.26, 0.4, 0.26], W.leg);
  model.box([0, 0.4, 0], [4.4, 0.7, 2.6], cloth, { chamfer: 0.16, outline: 0.8, resolution: 0.8 });
  for (const side of [-1, 1])
    model.box([side * 0.98, 1.05, 0.15], [1.86, 0.5, 2.1], '#b5825c', { chamfer: 0.2, outline: 0.6, resolution: 0.8 });
  model.box([0, 0.9, -1.15], [4.4, 2.2, 0.7], cloth, { chamfer: 0.24, outline: 0.8, resolution: 0.8, rx: -0.12 });
  for (const side of [-1, 1])
    model.box([side * 2.2, 0.4, 0], [0.6, 1.55, 2.7], '#8f5f3f', { chamfer: 0.22, outline: 0.8, resolution: 0.8 });
  model.box([-1.1, 1.4, -0.5], [1, 0.9, 0.35], W.enamel, { chamfer: 0.14, rx: -0.3, rz: 0.15 });
  model.box([0.2, 1.52, 0.2], [1.1, 0.06, 0.8], '#3b2a20', { chamfer: 0.02, ry: 0.4 });
}

/** Shelf of cartons in a store room: a small fire, but it fills the room with smoke. */
export function store(model: ModelBuilder): void {
  for (const x of [-2, 2]) for (const z of [-1.2, 0.2]) model.box([x, 0, z], [0.16, 4.4, 0.16], '#7d8a8c', { chamfer: 0.03 });
  for (const y of [0.3, 1.75, 3.2])
    model.box([0, y, -0.5], [4.3, 0.14, 1.7], '#98a3a3', { chamfer: 0.03, outline: 0.6, resolution: 0.9 });
  for (const [x, y, width, height, colour] of [
    [-1.2, 0.44, 1.3, 0.95, '#b98a58'],
    [1.25, 0.44, 1.2, 0.8, '#c09560'],
    [-1.3, 1.89, 1.1, 0.9, '#a97c4c'],
    [1.2, 1.89, 1.3, 1.05, '#b98a58'],
    [-0.9, 3.34, 1.6, 0.7, '#c09560'],
    [1, 3.34, 1.1, 0.9, '#a97c4c'],
  ] as const) {
    model.box([x, y, -0.45], [width, height, 1.3], colour, { chamfer: 0.04, outline: 0.6, resolution: 0.8 });
    model.box([x, y + height * 0.42, 0.21], [width * 0.98, 0.16, 0.02], '#e6d2a8', { chamfer: 0, casts: false });
  }
  model.box([0, 0.44, 0], [1, 0.5, 1], '#3b2a20', { chamfer: 0.06, ry: 0.3 });
  model.box([0.1, 0.94, 0.1], [0.9, 0.3, 0.7], '#4a3628', { chamfer: 0.06, ry: -0.4 });
}
