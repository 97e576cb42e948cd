import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe, sphere } from '@bake/light/solids.ts';
import { extrude, tube } from '@bake/light/swept.ts';
import { type Arrangement, DOOR_HINGE, DOOR_TURN, LEAF_AJAR, RAIL_M, railX, SAFE_M, USUAL_M } from './arrangement.ts';
import { WORKSHOP as W } from './palette.ts';

/** Peg doll of height `h` standing at the origin: two ink dots for a face, never more. */
export function addDoll(
  model: ModelBuilder,
  h: number,
  paint: { body: string; band?: string; hair: string; skin?: string },
  detail: { segments?: number; outline?: number } = {},
): void {
  const { segments = 16, outline = 1 } = detail;
  const r = h * 0.17;
  const tall = h * 0.6;
  const resolution = h * 0.16;
  const body = lathe(
    [
      [0, 0],
      [r * 0.98, 0],
      [r * 1.06, h * 0.02],
      [r, tall * 0.35],
      [r * 0.84, tall * 0.72],
      [r * 0.62, tall * 0.93],
      [r * 0.3, tall],
      [0, tall],
    ],
    { segments, smooth: true },
  );
  model.add(body, paint.body, { outline, resolution });
  if (paint.band) {
    const band = lathe(
      [
        [r * 1.035, tall * 0.34],
        [r * 1.05, tall * 0.36],
        [r * 0.985, tall * 0.5],
        [r * 0.96, tall * 0.52],
      ],
      { segments, smooth: true },
    );
    model.add(band, paint.band, { resolution: h });
  }
  const head = h * 0.185;
  const y = tall + head * 0.82;
  model.add(sphere(head, segments, 10), paint.skin ?? '#e9c39b', { matrix: place(0, y, 0), outline, resolution });
  const cap = Array.from({ length: 7 }, (_, i): [number, number] => {
    const angle = -0.15 + ((Math.PI / 2 + 0.15) * i) / 6;
    return [head * 1.07 * Math.cos(angle), head * 1.07 * Math.sin(angle)];
  });
  model.add(lathe(cap, { segments, smooth: true }), paint.hair, {
    matrix: place(0, y, 0, { rx: -0.42 }),
    outline,
    resolution: h,
  });
  for (const side of [-1, 1])
    model.add(sphere(head * 0.1, 8, 6), W.ink, {
      matrix: place(side * head * 0.34, y - head * 0.02, head * 0.95),
      resolution: h,
    });
}

/** Violet knob with the white dimple ring: whatever a hand may take. Axis is y. */
export function addGrip(model: ModelBuilder, r: number, h: number): void {
  const knob = lathe(
    [
      [0, 0],
      [r * 0.55, 0],
      [r * 0.5, h * 0.35],
      [r * 0.86, h * 0.48],
      [r, h * 0.62],
      [r, h * 0.84],
      [r * 0.9, h],
      [r * 0.74, h],
    ],
    { segments: 28 },
  );
  model.add(knob, W.violet, { outline: 1, resolution: r });
  const white = lathe(
    [
      [r * 0.74, h],
      [r * 0.72, h * 1.005],
      [r * 0.56, h * 1.005],
      [r * 0.54, h * 0.985],
    ],
    { segments: 28 },
  );
  model.add(white, '#ffffff', { resolution: r });
  const dimple = lathe(
    [
      [r * 0.54, h * 0.985],
      [r * 0.34, h * 0.86],
      [0, h * 0.82],
    ],
    { segments: 28, smooth: true },
  );
  model.add(dimple, W.violet, { resolution: r });
}

/** Height of the carriage's top above the bench: the figure stands on it. */
export const CARRIAGE_TOP = 0.64;
export const DOLL_HEIGHT = 2;

/** Distance rail: a metre a tick, amber where it is too close, green where the stream still reaches. */
export function addRail(model: ModelBuilder, arrangement: Arrangement): void {
  const { z, fromX, toX } = arrangement.rail;
  const safeX = railX(arrangement, SAFE_M);
  model.box([(fromX + toX) / 2, 0, z], [toX - fromX + 1, 0.12, 1.1], '#6a4a2e', { chamfer: 0.04, resolution: 1.2 });
  const rod = tube(
    [
      [fromX - 0.2, 0.34, z],
      [0, 0.34, z],
      [toX + 0.2, 0.34, z],
    ],
    0.1,
    { segments: 6, sides: 10 },
  );
  model.add(rod, W.brass, { metal: 1 });
  for (const x of [fromX - 0.2, toX + 0.2]) model.cylinder([x, 0.1, z], 0.2, 0.45, W.brass, { metal: 1 });
  const floor = (from: number, to: number, colour: string) =>
    model.box([(from + to) / 2, 0.125, z], [to - from, 0.02, 0.9], colour, { chamfer: 0, casts: false, resolution: 0.9 });
  floor(fromX, safeX, W.amber);
  floor(safeX, toX, W.green);
  for (let metre = 0; metre <= RAIL_M; metre++)
    model.box([railX(arrangement, metre), 0.14, z], [0.09, 0.03, 0.95], W.ink, { chamfer: 0, casts: false });
  model.box([safeX, 0.12, z], [0.34, 0.1, 1.15], W.paper, { chamfer: 0.02 });
}

/** Carriage and visitor, baked at the usual distance. */
export function addVisitor(model: ModelBuilder, arrangement: Arrangement): void {
  const x = railX(arrangement, USUAL_M);
  const { z } = arrangement.rail;
  model.mesh('carriage', [x, 0, z], () => {
    model.box([x, 0.3, z], [1.3, 0.34, 1], W.brass, { metal: 1, chamfer: 0.08, outline: 0.8 });
  });
  // Its grip is there while the figure can be walked: what is violet takes a touch.
  model.mesh('grip', [x, 0, z], () => {
    model.at(place(x + 0.02, 0.34, z + 0.5, { rx: Math.PI / 2 }), () => addGrip(model, 0.4, 0.34));
  });
  model.mesh('visitor', [x, CARRIAGE_TOP, z - 0.1], () => {
    model.at(place(x, CARRIAGE_TOP, z - 0.1, { ry: -0.75 }), () =>
      addDoll(model, DOLL_HEIGHT, { body: '#3f6f86', band: '#e8dfc6', hair: '#231d19' }),
    );
  });
}

/** A grown-up in a safety vest who comes when the figure needs help. Baked beside the usual place. */
export function addHelper(model: ModelBuilder, arrangement: Arrangement): void {
  const x = railX(arrangement, USUAL_M) + 1.6;
  const z = arrangement.rail.z - 1.3;
  model.mesh('helper', [x, 0, z], () => {
    model.at(place(x, 0, z, { ry: -0.5 }), () =>
      addDoll(model, DOLL_HEIGHT * 1.35, { body: '#c4703f', band: '#efe9a8', hair: '#3a2f28' }),
    );
  });
}

/** The way out, behind the figure's back. Its leaf is baked ajar and turns about the hinge. */
export function addExitDoor(model: ModelBuilder, { door: [x, y, z], wide }: Arrangement): void {
  model.at(place(x + (wide ? 0 : 0.1), y, z, { ry: DOOR_TURN, scale: wide ? 1 : 0.92 }), () => {
    model.box([0, 0, 0], [2, 4.2, 0.3], '#e9e0cb', { chamfer: 0.06, resolution: 0.9 });
    model.box([0, 0.02, 0.1], [1.5, 3.6, 0.2], '#4b5a57', { chamfer: 0.04 });
    model.box([0, 4.3, 0], [1.7, 0.66, 0.2], W.exit, { chamfer: 0.06, emissive: 0.9 });
    // Running figure's field and arrow, in the order of the sign.
    model.box([-0.4, 4.5, 0.12], [0.5, 0.26, 0.02], '#f7f3ea', { chamfer: 0, emissive: 1 });
    const arrow = extrude(
      [
        [0, 0],
        [0.42, 0.18],
        [0, 0.36],
      ],
      0.02,
      0,
    );
    model.add(arrow, '#f7f3ea', { matrix: place(0.15, 4.45, 0.1), emissive: 1 });
    model.mesh('leaf', DOOR_HINGE, () => {
      model.at(place(DOOR_HINGE[0], 0.04, DOOR_HINGE[2], { ry: LEAF_AJAR }), () => {
        model.box([0.72, 0, 0], [1.44, 3.52, 0.12], '#a5774a', { chamfer: 0.05, outline: 0.6 });
        model.box([0.72, 2, 0.07], [0.9, 1.1, 0.02], '#8f6238', { chamfer: 0 });
        model.box([0.72, 0.4, 0.07], [0.9, 1.1, 0.02], '#8f6238', { chamfer: 0 });
        model.add(sphere(0.09, 12, 8), W.brass, { metal: 1, matrix: place(1.26, 1.75, 0.13) });
      });
    });
  });
}
