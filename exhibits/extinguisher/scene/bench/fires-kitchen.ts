import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe, ring, sphere } from '@bake/light/solids.ts';
import { torus, tube } from '@bake/light/swept.ts';
import type { Arrangement } from './arrangement.ts';
import { WORKSHOP as W } from './palette.ts';

/* What burns in a kitchen: oil, which wants a lid. */

/** Enamel stove with one burner and a wok of oil. */
export function oil(model: ModelBuilder, { lid }: Arrangement, fire: readonly [number, number]): void {
  model.box([0, 0, 0], [3.6, 0.95, 2.6], '#d9d4c6', { chamfer: 0.1, outline: 0.8, resolution: 0.9 });
  model.box([0, 0.95, 0], [3.3, 0.06, 2.3], '#3a4144', { chamfer: 0.02, resolution: 0.8 });
  for (const [i, x] of [-1.2, 1.2].entries()) {
    model.cylinder([x, 0.48, 1.3], 0.22, 0.18, '#4a5052', { rx: Math.PI / 2, chamfer: 0.04 });
    model.box([x, 0.52, 1.48], [0.06, 0.3, 0.04], i ? W.amber : '#f4eedf', { chamfer: 0.01 });
  }
  model.add(ring(0.75, 0.95, 0.16, 28, 0.03), '#2d3336', { matrix: place(0, 1.01, 0) });
  for (let i = 0; i < 4; i++)
    model.box([Math.cos(i * 1.571 + 0.4) * 0.85, 1.01, Math.sin(i * 1.571 + 0.4) * 0.6], [0.5, 0.2, 0.1], '#22272a', {
      ry: -i * 1.571 - 0.4,
    });
  const wok = lathe(
    [
      [0, 1.12],
      [0.55, 1.16],
      [1.0, 1.38],
      [1.32, 1.76],
      [1.38, 1.86],
      [1.32, 1.87],
      [1.24, 1.76],
    ],
    { segments: 32, smooth: false },
  );
  model.add(wok, '#34393b', { outline: 0.8, resolution: 0.55 });
  const inside = lathe(
    [
      [1.24, 1.76],
      [1.16, 1.68],
      [0, 1.68],
    ],
    { segments: 28 },
  );
  model.add(inside, '#b5822c', { resolution: 0.5 });
  const handle = tube(
    [
      [1.3, 1.8, 0.2],
      [1.9, 1.98, 0.4],
      [2.6, 2.12, 0.62],
    ],
    0.11,
    { segments: 8, sides: 8 },
  );
  model.add(handle, W.wood, { outline: 0.6 });
  model.add(torus(0.2, 0.06, 18, 6), '#34393b', { matrix: place(-1.5, 1.86, 0, { rx: Math.PI / 2 }) });
  // The lid waits beside the stove, knob up, within reach of a hand.
  const at: readonly [number, number, number] = [lid[0] - fire[0], lid[1], lid[2] - fire[1]];
  model.mesh('lid', at, () => {
    model.at(place(at[0], at[1], at[2]), () => {
      const dome = lathe(
        [
          [1.42, 0],
          [1.46, 0.06],
          [1.3, 0.22],
          [0.9, 0.44],
          [0.4, 0.56],
          [0, 0.58],
        ],
        { segments: 32, smooth: true },
      );
      model.add(dome, '#a9b1b2', { metal: 0.25, outline: 0.8, resolution: 0.5 });
      model.cylinder([0, 0.56, 0], 0.14, 0.2, W.ink);
      model.add(sphere(0.3, 20, 10, 0.75), W.violet, { matrix: place(0, 0.92, 0), outline: 0.8 });
    });
  });
}

/** Pot of oil on a table stove. */
export function hotpot(model: ModelBuilder): void {
  model.box([0, 0, 0], [2.6, 0.5, 2.1], '#4a5257', { chamfer: 0.12, outline: 0.8, resolution: 0.8 });
  model.cylinder([0.9, 0.16, 1.06], 0.2, 0.14, '#d9d4c6', { rx: Math.PI / 2, chamfer: 0.03 });
  model.add(ring(0.7, 0.86, 0.14, 24, 0.03), '#22272a', { matrix: place(0, 0.5, 0) });
  const pot = lathe(
    [
      [0, 0.62],
      [0.95, 0.62],
      [1.02, 0.7],
      [1.05, 1.55],
      [1.18, 1.62],
      [1.18, 1.68],
      [1.02, 1.68],
      [1, 1.5],
    ],
    { segments: 30 },
  );
  model.add(pot, '#a33f2c', { outline: 0.8, resolution: 0.6 });
  const soup = lathe(
    [
      [1.02, 1.52],
      [0, 1.52],
    ],
    { segments: 26 },
  );
  model.add(soup, '#b5722c', { resolution: 0.5 });
  for (const side of [-1, 1])
    model.add(torus(0.26, 0.08, 16, 6), '#2b2f31', { matrix: place(side * 1.22, 1.4, 0, { rx: Math.PI / 2 }) });
  const bowl = lathe(
    [
      [0, 0],
      [0.5, 0.02],
      [0.62, 0.18],
      [0.56, 0.19],
      [0.46, 0.07],
      [0, 0.05],
    ],
    { segments: 22 },
  );
  for (const [x, z] of [
    [2.1, 0.9],
    [-2.1, 0.7],
  ] as const)
    model.add(bowl, '#efe9da', { matrix: place(x, 0.02, z), resolution: 0.7 });
  for (const turn of [0.1, 0.25]) model.box([2.1, 0.22, 0.9], [0.06, 0.06, 1.7], W.wood, { chamfer: 0.01, ry: turn + 0.6 });
}
