import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe, ring, sphere } from '@bake/light/solids.ts';
import { extrude, torus, tube } from '@bake/light/swept.ts';
import type { Arrangement, FireProp } from './arrangement.ts';
import { WORKSHOP as W } from './palette.ts';

/*
 * Things that burn, one at a time on the mat. Each is a mesh of its own with its parts that move (the lid, the
 * main switch), built round the middle of the fire place.
 */

function tray(model: ModelBuilder): void {
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

/** Enamel stove with one burner and a wok of oil. */
function oil(model: ModelBuilder, { lid }: Arrangement, fire: readonly [number, number]): void {
  model.box([0, 0, 0], [3.6, 0.95, 2.6], '#d9d4c6', { chamfer: 0.1, outline: 0.8, resolution: 0.9 });
  model.box([0, 0.95, 0], [3.3, 0.06, 2.3], '#3a4144', { chamfer: 0.02, resolution: 0.8 });
  for (const [i, x] of [-1.2, 1.2].entries()) {
    model.cylinder([x, 0.48, 1.3], 0.22, 0.18, '#4a5052', { rx: Math.PI / 2, chamfer: 0.04 });
    model.box([x, 0.52, 1.48], [0.06, 0.3, 0.04], i ? W.amber : '#f4eedf', { chamfer: 0.01 });
  }
  model.add(ring(0.75, 0.95, 0.16, 28, 0.03), '#2d3336', { matrix: place(0, 1.01, 0) });
  for (let i = 0; i < 4; i++)
    model.box([Math.cos(i * 1.571 + 0.4) * 0.85, 1.01, Math.sin(i * 1.571 + 0.4) * 0.6], [0.5, 0.2, 0.1], '#22272a', { ry: -i * 1.571 - 0.4 });
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

/** Plug board with a burning socket, its cable and the main switch in a box. */
function plug(model: ModelBuilder): void {
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
function ebike(model: ModelBuilder): void {
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
    for (let i = 0; i < 4; i++) model.box([0.3 + i * 0.24, 0.42, 0.48], [0.14, 0.3, 0.02], i < 3 ? W.green : '#5a6772', { chamfer: 0, casts: false });
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

/** Waste bin with paper in it. */
function bin(model: ModelBuilder): void {
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
function sofa(model: ModelBuilder): void {
  const cloth = '#a4704c';
  for (const [x, z] of [
    [-1.9, -0.9],
    [1.9, -0.9],
    [-1.9, 1],
    [1.9, 1],
  ] as const)
    model.box([x, 0, z], [0.26, 0.4, 0.26], W.leg);
  model.box([0, 0.4, 0], [4.4, 0.7, 2.6], cloth, { chamfer: 0.16, outline: 0.8, resolution: 0.8 });
  for (const side of [-1, 1]) model.box([side * 0.98, 1.05, 0.15], [1.86, 0.5, 2.1], '#b5825c', { chamfer: 0.2, outline: 0.6, resolution: 0.8 });
  model.box([0, 0.9, -1.15], [4.4, 2.2, 0.7], cloth, { chamfer: 0.24, outline: 0.8, resolution: 0.8, rx: -0.12 });
  for (const side of [-1, 1]) model.box([side * 2.2, 0.4, 0], [0.6, 1.55, 2.7], '#8f5f3f', { chamfer: 0.22, outline: 0.8, resolution: 0.8 });
  model.box([-1.1, 1.4, -0.5], [1, 0.9, 0.35], W.enamel, { chamfer: 0.14, rx: -0.3, rz: 0.15 });
  model.box([0.2, 1.52, 0.2], [1.1, 0.06, 0.8], '#3b2a20', { chamfer: 0.02, ry: 0.4 });
}

/** Shelf of cartons in a store room: a small fire, but it fills the room with smoke. */
function store(model: ModelBuilder): void {
  for (const x of [-2, 2]) for (const z of [-1.2, 0.2]) model.box([x, 0, z], [0.16, 4.4, 0.16], '#7d8a8c', { chamfer: 0.03 });
  for (const y of [0.3, 1.75, 3.2]) model.box([0, y, -0.5], [4.3, 0.14, 1.7], '#98a3a3', { chamfer: 0.03, outline: 0.6, resolution: 0.9 });
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

/** Pot of oil on a table stove. */
function hotpot(model: ModelBuilder): void {
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
  for (const side of [-1, 1]) model.add(torus(0.26, 0.08, 16, 6), '#2b2f31', { matrix: place(side * 1.22, 1.4, 0, { rx: Math.PI / 2 }) });
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

/** Table fan whose motor burns, still at the wall socket. */
function fan(model: ModelBuilder): void {
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

const PROPS: Readonly<Record<FireProp, (model: ModelBuilder, arrangement: Arrangement, fire: readonly [number, number]) => void>> = {
  tray,
  oil,
  plug,
  ebike,
  bin,
  sofa,
  store,
  hotpot,
  fan,
};

export function addFires(model: ModelBuilder, arrangement: Arrangement): void {
  const { fireX, fireZ } = arrangement;
  for (const [name, build] of Object.entries(PROPS))
    model.at(place(fireX, 0, fireZ), () => {
      model.mesh(name, [0, 0, 0], () => build(model, arrangement, [fireX, fireZ]));
    });
}

/** Fire blanket, laid over whatever burns; it comes down from above when it is used. */
export function addBlanket(model: ModelBuilder, { fireX, fireZ }: Arrangement): void {
  model.at(place(fireX, 0, fireZ), () => {
    model.mesh('blanket', [0, 0, 0], () => {
      const cloth = lathe(
        [
          [1.9, -0.75],
          [1.75, -0.3],
          [1.5, -0.06],
          [1.15, 0.1],
          [0.6, 0.2],
          [0, 0.24],
        ],
        { segments: 14 },
      );
      model.add(cloth, '#c9c2ae', { outline: 0.8, resolution: 0.6 });
      for (const side of [-1, 1]) model.box([side * 0.8, 0.02, 1.25], [0.3, 0.12, 0.5], W.violet, { chamfer: 0.03, rx: 0.5 });
    });
  });
}

/** Painted warning of electricity (a triangle with a bolt) that stands up beside the board when current finds a way. */
export function addSparkSign(model: ModelBuilder, { fireX, fireZ }: Arrangement): void {
  const triangle = (r: number) =>
    [
      [0, r],
      [-r * 0.866, -r * 0.5],
      [r * 0.866, -r * 0.5],
    ] as const;
  model.at(place(fireX - 1.9, 0, fireZ + 1.5), () => {
    model.mesh('spark', [0, 0, 0], () => {
      model.box([0, 0, 0], [0.14, 1.2, 0.1], W.wood, { chamfer: 0.02 });
      model.add(extrude(triangle(1.35), 0.12, 0.03), W.ink, { matrix: place(0, 1.75, 0), outline: 0.4 });
      model.add(extrude(triangle(1.05), 0.04, 0), '#f9a800', { matrix: place(0, 1.75, 0.1), emissive: 0.75 });
      const bolt = [
        [0.1, 0.62],
        [-0.24, -0.02],
        [0, -0.02],
        [-0.12, -0.44],
        [0.24, 0.14],
        [0.02, 0.14],
        [0.2, 0.62],
      ] as const;
      model.add(extrude(bolt, 0.03, 0), W.ink, { matrix: place(0, 1.7, 0.14), unlit: true });
    });
  });
}
