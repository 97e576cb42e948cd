import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe, ring } from '@bake/light/solids.ts';
import { extrude, torus, tube } from '@bake/light/swept.ts';
import { WORKSHOP as W } from './palette.ts';

/* What burns while current flows in it, or by its own battery. */

/** Plug board with a burning socket, its cable and the main switch in a box. */
export function plug(model: ModelBuilder): void {
  model.box([0.2, 0.02, 0.5], [4.2, 0.12, 1.7], '#9a7247', { chamfer: 0.04 });
  model.box([0.2, 0.14, 0.5], [3.7, 0.42, 1.05], '#efe9da', { chamfer: 0.1, outline: 0.8, resolution: 0.6 });
  for (let i = 0; i < 3; i++) {
    const x = -0.95 + i * 1.15;
    model.box([x, 0.55, 0.5], [0.86, 0.03, 0.78], i === 0 ? '#3a2a20' : '#d8d0bd', { chamfer: 0.01, casts: false });
    for (const side of [-1, 1])
      model.box([x + side * 0.16, 0.57, 0.42], [0.07, 0.02, 0.22], W.ink, { chamfer: 0, casts: false, rz: 0, ry: side * 0.35 });
    model.box([x, 0.57, 0.72], [0.07, 0.02, 0.18], W.ink, { chamfer: 0, casts: false });
  }
  // A charger too many in the first socket.
  model.box([-0.95, 0.57, 0.5], [0.7, 0.6, 0.62], '#2b2f31', { chamfer: 0.08, outline: 0.6 });
  const cable = tube(
    [
      [2.05, 0.35, 0.5],
      [2.7, 0.1, 0.7],
      [2.9, 0.08, -0.6],
      [2.2, 0.5, -1.7],
      [1.3, 1.2, -2.05],
    ],
    0.08,
    { segments: 24, sides: 6 },
  );
  model.add(cable, W.rubber);
  const lead = tube(
    [
      [-0.95, 1.1, 0.5],
      [-1.5, 1.5, 0.4],
      [-2.2, 0.5, 0.9],
      [-2.7, 0.08, 1.6],
    ],
    0.06,
    { segments: 18, sides: 6 },
  );
  model.add(lead, W.rubber);
  model.box([0.9, 0, -2.2], [2.3, 3, 0.5], '#e6dfce', { chamfer: 0.08, outline: 0.8, resolution: 0.8 });
  model.box([0.9, 0.9, -1.94], [1.7, 1.4, 0.1], '#cfc6b1', { chamfer: 0.04 });
  model.box([0.9, 1.2, -1.88], [0.9, 0.8, 0.08], '#4a5257', { chamfer: 0.03 });
  model.box([0.9, 2.42, -1.93], [0.5, 0.3, 0.02], W.amber, { chamfer: 0, casts: false });
  model.mesh('switch', [0.9, 1.55, -1.82], () => {
    model.box([0.9, 1.42, -1.7], [0.52, 0.32, 0.36], W.violet, { chamfer: 0.06, outline: 0.6 });
    model.box([0.9, 1.55, -1.51], [0.36, 0.06, 0.02], '#ffffff', { chamfer: 0, casts: false });
  });
}

/** Battery pack on its charger, before the rear of the bicycle that it belongs to. */
export function ebike(model: ModelBuilder): void {
  const wheel = (x: number, z: number, r: number) =>
    model.at(place(x, r + 0.06, z, { ry: 0.12 }), () => {
      model.add(torus(r, 0.17, 36, 8), W.rubber, { outline: 0.6 });
      model.add(torus(r * 0.86, 0.05, 30, 6), '#b9bfc0');
      model.add(ring(0.08, 0.24, 0.2, 16, 0.03), '#8b969a', { matrix: place(0, 0, -0.1, { rx: Math.PI / 2 }) });
      for (let i = 0; i < 6; i++)
        model.at(place(0, 0, 0, { rz: (i * Math.PI) / 6 }), () => {
          model.box([0, -r * 0.86, 0], [0.035, r * 1.72, 0.035], '#c9cec9', { chamfer: 0, resolution: 4, casts: false });
        });
    });
  model.at(place(-0.1, 0, -1.3), () => {
    wheel(-1.6, 0, 1.25);
    const rod = (points: [number, number, number][], r: number, colour: string) =>
      model.add(tube(points, r, { segments: 12, sides: 8 }), colour, { outline: 0.5 });
    rod(
      [
        [-1.6, 1.3, 0.1],
        [-0.4, 1.2, 0.1],
        [0.6, 1.15, 0.05],
        [1.5, 1.5, 0],
        [2.05, 2.6, 0],
        [2.2, 3.4, 0],
      ],
      0.14,
      '#3f7f80',
    );
    rod(
      [
        [-1.6, 1.3, 0.12],
        [-1.1, 2.2, 0.08],
        [-0.7, 3.0, 0],
      ],
      0.11,
      '#3f7f80',
    );
    rod(
      [
        [0.5, 1.15, 0.05],
        [-0.1, 2.1, 0.02],
        [-0.7, 2.9, 0],
      ],
      0.11,
      '#3f7f80',
    );
    model.box([-0.85, 2.95, 0], [1.35, 0.3, 0.62], '#2b2f31', { chamfer: 0.12, outline: 0.6, rz: 0.06 });
    rod(
      [
        [2.1, 3.35, -0.5],
        [2.2, 3.42, 0],
        [2.1, 3.35, 0.7],
      ],
      0.09,
      '#2b2f31',
    );
    wheel(2.35, 0, 0.95);
  });
  model.at(place(0.1, 0, 0.55), () => {
    model.box([0, 0.02, 0], [3, 0.16, 1.3], '#8a8577', { chamfer: 0.04 });
    model.box([0, 0.18, 0], [2.5, 0.82, 0.95], '#3a4144', { chamfer: 0.12, outline: 0.8, resolution: 0.6 });
    model.box([0, 0.99, 0], [0.9, 0.1, 0.3], '#23282a', { chamfer: 0.04 });
    model.box([-0.7, 0.42, 0.48], [0.62, 0.3, 0.02], W.amber, { chamfer: 0, casts: false });
    for (let i = 0; i < 4; i++)
      model.box([0.3 + i * 0.24, 0.42, 0.48], [0.14, 0.3, 0.02], i < 3 ? W.green : '#5a6772', { chamfer: 0, casts: false });
    const lead = tube(
      [
        [1.25, 0.5, 0],
        [1.8, 0.3, 0.3],
        [2.3, 0.1, 0.7],
        [2.8, 0.2, 0.4],
      ],
      0.07,
      { segments: 16, sides: 6 },
    );
    model.add(lead, W.rubber);
    model.box([2.95, 0, 0.35], [0.7, 0.4, 0.9], '#2b2f31', { chamfer: 0.06, ry: 0.3 });
  });
}

/** Table fan whose motor burns, still at the wall socket. */
export function fan(model: ModelBuilder): void {
  model.add(
    lathe(
      [
        [0, 0],
        [1.15, 0],
        [1.2, 0.1],
        [0.5, 0.28],
        [0.2, 0.34],
        [0.16, 1.5],
        [0, 1.5],
      ],
      { segments: 28 },
    ),
    '#dfe2d8',
    { outline: 0.8, resolution: 0.7 },
  );
  model.box([0.55, 0.2, 0.75], [0.5, 0.1, 0.24], '#3a4144', { chamfer: 0.03, rx: 0.2 });
  model.at(place(0, 2.35, 0.25), () => {
    model.add(torus(1.35, 0.07, 40, 6), '#dfe2d8', { outline: 0.6 });
    model.add(torus(0.95, 0.035, 34, 5), '#c9cec9', { matrix: place(0, 0, 0.1) });
    model.add(torus(0.5, 0.035, 26, 5), '#c9cec9', { matrix: place(0, 0, 0.14) });
    for (let i = 0; i < 6; i++)
      model.at(place(0, 0, 0.08, { rz: (i * Math.PI) / 6 }), () => {
        model.box([0, -1.33, 0], [0.035, 2.66, 0.035], '#c9cec9', { chamfer: 0, resolution: 4, casts: false });
      });
    for (let i = 0; i < 3; i++) {
      const blade = extrude(
        [
          [0.1, -0.1],
          [0.9, -0.38],
          [1.15, 0.1],
          [0.85, 0.42],
          [0.1, 0.14],
        ],
        0.05,
        0.01,
      );
      model.add(blade, '#7fb2a8', { matrix: place(0, 0, -0.06, { rz: (i * Math.PI * 2) / 3 + 0.3 }), resolution: 0.6 });
    }
    model.cylinder([0, 0, -0.75], 0.42, 0.8, '#5a4a40', { rx: Math.PI / 2, chamfer: 0.1 });
    model.cylinder([0, 0, 0.02], 0.22, 0.2, '#3a4144', { rx: Math.PI / 2, chamfer: 0.05 });
  });
  const cable = tube(
    [
      [0.9, 0.12, -0.3],
      [1.8, 0.08, -0.2],
      [2.3, 0.2, -1.2],
      [1.9, 1, -2],
    ],
    0.07,
    { segments: 20, sides: 6 },
  );
  model.add(cable, W.rubber);
  model.box([1.9, 0.5, -2.25], [1.1, 1.1, 0.3], '#e6dfce', { chamfer: 0.05, outline: 0.6 });
}
