import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { addQuadAway, addTriangleAway, emptyShape, type Point, type Shape } from '@bake/light/shape.ts';
import { cylinder, lathe, sphere } from '@bake/light/solids.ts';
import { extrude, tube } from '@bake/light/swept.ts';
import { PAINT } from './paints.ts';

/*
 * Small things that the model maker of the coast made by the dozen: roofs, people, trees, boats.
 */

/** Gable roof along x, eaves included. */
export function gableRoof(width: number, depth: number, rise: number): Shape {
  const x = width / 2;
  const z = depth / 2;
  const shape = emptyShape();
  const inside: Point = [0, -1, 0];
  for (const side of [-1, 1]) addQuadAway(shape, [-x, 0, side * z], [x, 0, side * z], [x, rise, 0], [-x, rise, 0], inside);
  for (const side of [-1, 1]) addTriangleAway(shape, [side * x, 0, -z], [side * x, 0, z], [side * x, rise, 0], [0, rise / 3, 0]);
  return shape;
}

/** Tiled roof: the gable with ribs of half-round tiles down both slopes and a ridge. */
export function addTiledRoof(
  model: ModelBuilder,
  [x, y, z]: Point,
  [width, depth, rise]: Point,
  colour: string,
  ridge: string = PAINT.paper,
): void {
  model.at(place(x, y, z), () => {
    model.add(gableRoof(width, depth, rise), colour, { resolution: 0.5 });
    const slope = Math.atan2(rise, depth / 2);
    const length = Math.hypot(rise, depth / 2);
    const ribs = Math.max(4, Math.round(width / 0.12));
    for (let i = 0; i <= ribs; i++)
      model.box([-width / 2 + (width * i) / ribs, rise / 2, depth / 4], [0.032, 0.035, length], colour, {
        rx: slope,
        chamfer: 0,
        resolution: 2,
      });
    model.box([0, rise - 0.02, 0], [width + 0.04, 0.07, 0.07], ridge, { chamfer: 0.015 });
  });
}

/** Wok-handle gable of the Pearl River villages: a round head over straight shoulders. */
export function wokGable(depth: number, height: number): readonly (readonly [number, number])[] {
  const arc = Array.from({ length: 9 }, (_, i): [number, number] => {
    const angle = Math.PI - (Math.PI * i) / 8;
    return [Math.cos(angle) * depth * 0.31, height * 0.62 + Math.sin(angle) * height * 0.5];
  });
  return [
    [-depth / 2, 0],
    [-depth / 2, height * 0.55],
    [-depth * 0.4, height * 0.6],
    ...arc,
    [depth * 0.4, height * 0.6],
    [depth / 2, height * 0.55],
    [depth / 2, 0],
  ];
}

/** How strongly a lit window shines in the evening. */
export const LAMP_GLOW = 0.6;

/** A pane that is ink by day and lamplight in the evening. */
export function addWindow(model: ModelBuilder, [x, y, z]: Point, [width, height]: readonly [number, number], lit: boolean): void {
  model.box([x, y, z], [width, height, 0.02], PAINT.ink, { chamfer: 0, casts: false, resolution: 2 });
  if (lit)
    model.box([x, y + height * 0.08, z + 0.006], [width * 0.84, height * 0.84, 0.02], '#7f8c88', {
      chamfer: 0,
      casts: false,
      glow: LAMP_GLOW,
      resolution: 2,
    });
}

/** Village house with wok-handle gables, 0.72 × 0.5. */
export function addHouse(model: ModelBuilder, wall: string): void {
  const [w, h, d] = [0.72, 0.38, 0.5];
  model.box([0, 0, 0], [w, h, d], wall, { chamfer: 0.012, resolution: 0.4 });
  model.box([0, 0, 0], [w + 0.02, 0.09, d + 0.02], PAINT.stoneDark, { chamfer: 0 });
  model.add(gableRoof(w, d + 0.06, 0.22), PAINT.roof, { matrix: place(0, h, 0), resolution: 0.5 });
  for (const side of [-1, 1])
    model.add(extrude(wokGable(d * 1.05, 0.44), 0.05, 0), wall, {
      matrix: place((side * w) / 2 - 0.025, h * 0.72, 0, { ry: Math.PI / 2 }),
      resolution: 0.5,
    });
  model.box([0, 0.02, d / 2], [0.17, 0.25, 0.03], PAINT.wood, { chamfer: 0 });
  for (const side of [-1, 1]) addWindow(model, [side * 0.23, 0.16, d / 2], [0.12, 0.12], true);
}

/** Leaf ball cut from a coarse solid, as a model maker's sponge; tall ones stand on a trunk. */
export function addTree(model: ModelBuilder, size: number, tall: boolean, random: () => number): void {
  const leaf = ['#7c9468', '#86a070', '#6f8f6c', '#8aa274'][Math.floor(random() * 4)]!;
  if (tall) model.add(cylinder(0.1 * size, size, 5, 0.005, 0.07 * size), PAINT.wood, { resolution: 2 });
  const y = tall ? size * 1.2 : size * 0.42;
  model.add(sphere(0.62 * size, 8, 5, 0.82), leaf, { matrix: place(0, y, 0, { ry: random() * 6 }), resolution: 2 });
  model.add(sphere(0.42 * size, 7, 4, 0.85), leaf, { matrix: place(0.4 * size, y - 0.2 * size, 0.15 * size), resolution: 2 });
}

/** Mangrove on splayed roots in the water. */
export function addMangrove(model: ModelBuilder, size: number, random: () => number): void {
  for (let k = 0; k < 5; k++) {
    const angle = (k / 5) * Math.PI * 2 + random();
    model.add(
      tube(
        [
          [0, 0.85 * size, 0],
          [0.3 * size * Math.cos(angle), 0.55 * size, 0.3 * size * Math.sin(angle)],
          [0.62 * size * Math.cos(angle), -0.1 * size, 0.62 * size * Math.sin(angle)],
        ],
        0.05 * size,
        { segments: 3, sides: 4 },
      ),
      PAINT.wood,
      { resolution: 2 },
    );
  }
  const leaf = ['#5f8a5c', '#6d9464', '#557f58'][Math.floor(random() * 3)]!;
  for (const [x, y, z, r] of [
    [0, 1.25, 0, 0.85],
    [0.7, 1.05, 0.2, 0.6],
    [-0.65, 1.1, 0.1, 0.62],
  ] as const)
    model.add(sphere(r * size, 8, 5, 0.72), leaf, {
      matrix: place(x * size, y * size, z * size, { ry: random() * 6 }),
      resolution: 2,
    });
}

/** Peg figure without a face: too small for one. */
export function addPerson(model: ModelBuilder, size: number, coat: string, [x, y, z]: Point = [0, 0, 0]): void {
  const r = 0.085 * size;
  const body = lathe(
    [
      [0, 0],
      [r * 1.05, 0],
      [r * 0.72, 0.2 * size],
      [r * 0.42, 0.235 * size],
      [0, 0.24 * size],
    ],
    { segments: 8, smooth: true },
  );
  model.at(place(x, y, z), () => {
    model.add(body, coat, { resolution: 2 });
    model.add(sphere(0.062 * size, 8, 5), '#e8c7a2', { matrix: place(0, 0.285 * size, 0), resolution: 2 });
    model.add(sphere(0.064 * size, 8, 4, 0.8), '#4a3a33', { matrix: place(0, 0.3 * size, -0.012 * size), resolution: 2 });
  });
}

/** Fishing boat, 1.34 long, its keel near y = 0, bow towards +x. */
export function addBoat(model: ModelBuilder, hull: string, roof = '#8a6a55'): void {
  const stations = [
    [-0.62, 0.15, 0.16],
    [-0.5, 0.2, 0],
    [-0.1, 0.23, -0.03],
    [0.3, 0.19, 0],
    [0.55, 0.09, 0.08],
    [0.72, 0.012, 0.2],
  ] as const;
  const rim = (x: number) => 0.2 + x * x * (x > 0 ? 0.22 : 0.1);
  const shape = emptyShape();
  const deck = emptyShape();
  const inside: Point = [0, 0.3, 0];
  for (let i = 0; i + 1 < stations.length; i++) {
    const [x0, w0, k0] = stations[i]!;
    const [x1, w1, k1] = stations[i + 1]!;
    for (const side of [-1, 1]) {
      const bilge = (x: number, w: number, k: number): Point => [x, k + 0.02, side * w * 0.66];
      addQuadAway(shape, bilge(x0, w0, k0), [x0, rim(x0), side * w0], [x1, rim(x1), side * w1], bilge(x1, w1, k1), inside);
    }
    addQuadAway(
      deck,
      [x0, rim(x0) - 0.04, -w0],
      [x0, rim(x0) - 0.04, w0],
      [x1, rim(x1) - 0.04, w1],
      [x1, rim(x1) - 0.04, -w1],
      [0, -5, 0],
    );
  }
  const [sx, sw, sk] = stations[0];
  addQuadAway(shape, [sx, rim(sx), -sw], [sx, rim(sx), sw], [sx, sk + 0.02, sw * 0.66], [sx, sk + 0.02, -sw * 0.66], inside);
  model.add(shape, hull, { resolution: 0.6 });
  model.add(deck, '#b98a58', { resolution: 0.6 });
  for (const side of [-1, 1]) {
    const rail = stations.map(([x, w]): Point => [x, rim(x) + 0.005, side * w]);
    model.add(tube(rail, 0.018, { segments: 8, sides: 5 }), PAINT.white, { resolution: 2 });
  }
  model.box([-0.3, 0.17, 0], [0.34, 0.2, 0.24], PAINT.white, { chamfer: 0.015 });
  model.box([-0.3, 0.37, 0], [0.38, 0.03, 0.28], roof, { chamfer: 0.008 });
  model.box([-0.122, 0.25, 0], [0.02, 0.08, 0.2], PAINT.ink, { chamfer: 0 });
  for (const x of [-0.38, -0.24]) addWindow(model, [x, 0.25, 0.12], [0.09, 0.08], true);
  model.box([0.28, 0.17, 0], [0.14, 0.08, 0.18], PAINT.tealLight, { chamfer: 0 });
  model.cylinder([0.12, 0.15, 0], 0.014, 0.62, PAINT.wood, { segments: 6, chamfer: 0 });
  for (const stay of [
    [
      [0.12, 0.74, 0],
      [0.42, 0.5, 0],
      [0.68, 0.33, 0],
    ],
    [
      [0.12, 0.74, 0],
      [-0.1, 0.56, 0],
      [-0.3, 0.42, 0],
    ],
  ] as const)
    model.add(tube(stay, 0.008, { segments: 3, sides: 4 }), PAINT.ink, { resolution: 2 });
  model.box([0.06, 0.68, 0], [0.12, 0.07, 0.008], PAINT.amber, { chamfer: 0 });
}
