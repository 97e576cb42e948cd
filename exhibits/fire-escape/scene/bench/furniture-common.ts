import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe } from '@bake/light/solids.ts';
import { extrude, torus, tube } from '@bake/light/swept.ts';
import { PAINT } from './paint.ts';

/* Corridors, stairwells and schoolrooms. Each piece stands on y = 0 with its front to +z, metres. */

/** Lit sign over a way out (local z = 0 is the wall): green field, doorway and arrow. `toRight` turns the arrow. */
export function exitSign(model: ModelBuilder, toRight = true): void {
  model.box([0, 0, 0.035], [0.6, 0.25, 0.07], PAINT.exit, { chamfer: 0.012, emissive: 1.55, casts: false });
  const side = toRight ? 1 : -1;
  model.box([-0.14 * side, 0.06, 0.072], [0.12, 0.14, 0.006], PAINT.exitMark, { chamfer: 0, emissive: 1.2, casts: false });
  model.box([-0.14 * side, 0.06, 0.078], [0.07, 0.1, 0.004], PAINT.exit, { chamfer: 0, emissive: 1.55, casts: false });
  const arrow = extrude(
    [
      [0, 0.045],
      [0.14, 0.045],
      [0.14, 0],
      [0.24, 0.07],
      [0.14, 0.14],
      [0.14, 0.095],
      [0, 0.095],
    ],
    0.006,
    0,
  );
  model.add(arrow, PAINT.exitMark, {
    matrix: place(0.02 * side, 0.055, 0.072, { scale: [side, 1, 1] }),
    emissive: 1.2,
    casts: false,
  });
}

/** Meters in their boxes on a wall. */
export function meters(model: ModelBuilder, count: number): void {
  for (let i = 0; i < count; i++) {
    const x = (i - (count - 1) / 2) * 0.3;
    model.box([x, 0, 0.05], [0.25, 0.36, 0.1], '#c3c2b2', { chamfer: 0.015, resolution: 0.4 });
    model.box([x, 0.18, 0.102], [0.15, 0.11, 0.006], '#2c3a40', { chamfer: 0, casts: false });
    model.box([x + 0.05, 0.08, 0.102], [0.03, 0.03, 0.006], PAINT.clay, { chamfer: 0, casts: false });
  }
}

export function extinguisherOnFloor(model: ModelBuilder): void {
  const body = lathe(
    [
      [0, 0],
      [0.075, 0],
      [0.08, 0.03],
      [0.08, 0.36],
      [0.05, 0.43],
      [0.025, 0.44],
      [0.025, 0.5],
      [0, 0.5],
    ],
    { segments: 16, smooth: true },
  );
  model.add(body, '#9b2423', { resolution: 0.3, outline: 0.5 });
  model.box([0.03, 0.48, 0], [0.12, 0.03, 0.04], PAINT.ink, { chamfer: 0.008 });
}

/** Stairs that go up to the right along the back wall: `steps` of 0.17 m, then a landing. */
export function stairsUp(model: ModelBuilder, width: number, steps: number, topM: number): void {
  const rise = 0.17;
  const going = (width - 0.5) / steps;
  for (let i = 0; i < steps; i++) {
    const top = rise * (i + 1);
    model.box([i * going + going / 2, top - 0.06, -0.02], [going + 0.03, 0.06, 1.04], '#b3b7af', {
      chamfer: 0.008,
      resolution: 0.4,
      least: 0.2,
    });
    model.box([i * going + 0.012, top - rise, -0.02], [0.02, rise, 1.02], '#949a95', { chamfer: 0, resolution: 0.5 });
    model.box([i * going + 0.02, top, -0.02], [0.045, 0.006, 1.04], '#e2d8bf', { chamfer: 0, casts: false, resolution: 1 });
  }
  const top = rise * steps;
  model.box([width - 0.25, top - 0.07, -0.02], [0.5, 0.07, 1.04], '#a9ada6', { chamfer: 0.008, resolution: 0.5 });
  // One board closes the flight towards the visitor: its upper edge follows the steps.
  const profile: [number, number][] = [[0, 0]];
  for (let i = 0; i < steps; i++) profile.push([i * going, rise * (i + 1) - 0.012], [(i + 1) * going, rise * (i + 1) - 0.012]);
  profile.push([width, top - 0.012], [width, 0]);
  model.add(extrude(profile, 0.05, 0), '#a3aaa5', { matrix: place(0, 0, 0.46), resolution: 0.5, least: 0.2 });
  const railZ = 0.5;
  const over = 0.86;
  const endX = width - 0.52;
  model.add(
    tube(
      [
        [0, Math.min(topM, over + 0.05), railZ],
        [endX / 2, Math.min(topM, over + top / 2 + 0.05), railZ],
        [endX, Math.min(topM, over + top), railZ],
        [width - 0.05, Math.min(topM, over + top), railZ],
      ],
      0.032,
      { segments: 14, sides: 8 },
    ),
    PAINT.walnut,
    { resolution: 0.6, outline: 0.5 },
  );
  for (let i = 0; i <= steps; i++) {
    const x = i * going;
    const foot = rise * i;
    model.box([x, foot, railZ], [0.022, Math.min(over, topM - foot) - 0.02, 0.022], PAINT.iron, { chamfer: 0, resolution: 1 });
  }
}

/** Rail round the well of the stairs down, along x for `length` m. */
export function wellRail(model: ModelBuilder, length: number): void {
  model.add(
    tube(
      [
        [0, 0.9, 0],
        [length / 2, 0.9, 0],
        [length, 0.9, 0],
      ],
      0.03,
      { segments: 4, sides: 8 },
    ),
    PAINT.walnut,
    { resolution: 0.8, outline: 0.5 },
  );
  const posts = Math.max(2, Math.round(length / 0.24));
  for (let i = 0; i <= posts; i++)
    model.box([(i * length) / posts, 0, 0], [0.02, 0.88, 0.02], PAINT.iron, { chamfer: 0, resolution: 1 });
}

/** Lamp that comes on when the mains fail: two heads on a box (local z = 0 is the wall). */
export function emergencyLamp(model: ModelBuilder): void {
  model.box([0, 0, 0.04], [0.32, 0.1, 0.08], '#d6d9cc', { chamfer: 0.015 });
  for (const x of [-0.09, 0.09])
    model.box([x, 0.1, 0.05], [0.1, 0.09, 0.08], '#f3f4dd', { chamfer: 0.025, emissive: 1.5, casts: false });
}

/** Electric bicycle on its stand, plugged in, length 1.2 m along x. */
export function ebike(model: ModelBuilder): void {
  for (const x of [-0.46, 0.46]) {
    model.add(torus(0.2, 0.045, 24, 7), PAINT.ink, { matrix: place(x, 0.24, 0), outline: 0.6, resolution: 0.4 });
    model.cylinder([x, 0.24, -0.03], 0.05, 0.06, PAINT.steel, { rx: Math.PI / 2, segments: 10 });
  }
  model.box([0.02, 0.28, 0], [0.6, 0.12, 0.2], PAINT.tealDark, { chamfer: 0.045, resolution: 0.3, outline: 0.6 });
  model.box([-0.22, 0.38, 0], [0.34, 0.2, 0.2], PAINT.teal, { chamfer: 0.05, resolution: 0.3, outline: 0.6 });
  model.box([-0.24, 0.57, 0], [0.52, 0.1, 0.2], PAINT.ink, { chamfer: 0.045, resolution: 0.3 });
  model.box([0.34, 0.3, 0], [0.16, 0.52, 0.2], PAINT.teal, { chamfer: 0.045, rz: 0.22, resolution: 0.3, outline: 0.6 });
  model.box([0.25, 0.78, 0], [0.06, 0.16, 0.06], PAINT.iron, { chamfer: 0.01, rz: 0.22 });
  model.box([0.2, 0.9, 0], [0.05, 0.05, 0.52], PAINT.ink, { chamfer: 0.015 });
  model.box([0.4, 0.62, 0], [0.06, 0.1, 0.12], '#f3e3b0', { chamfer: 0.02 });
  model.box([-0.62, 0.02, 0.24], [0.2, 0.09, 0.12], PAINT.iron, { chamfer: 0.015 });
  model.add(
    tube(
      [
        [-0.22, 0.4, 0.1],
        [-0.4, 0.15, 0.26],
        [-0.56, 0.06, 0.26],
      ],
      0.014,
      { segments: 8, sides: 5 },
    ),
    PAINT.ink,
  );
}

export function schoolDesk(model: ModelBuilder, chairColour: string): void {
  model.box([0, 0.64, 0], [0.62, 0.035, 0.42], PAINT.pine, { chamfer: 0.012, resolution: 0.4, outline: 0.5 });
  for (const x of [-0.26, 0.26]) model.box([x, 0, 0], [0.035, 0.65, 0.34], PAINT.steelDark, { chamfer: 0.008 });
  model.box([0, 0.36, 0.42], [0.36, 0.03, 0.34], chairColour, { chamfer: 0.012, resolution: 0.5 });
  model.box([0, 0.5, 0.58], [0.36, 0.22, 0.03], chairColour, { chamfer: 0.012 });
  for (const x of [-0.15, 0.15]) model.box([x, 0, 0.44], [0.03, 0.37, 0.28], PAINT.steelDark, { chamfer: 0.006 });
}

/** Board on the wall with a ledge (local z = 0 is the wall). */
export function blackboard(model: ModelBuilder, width: number): void {
  model.box([0, 0, 0.02], [width, 1.05, 0.04], PAINT.oak, { chamfer: 0.015 });
  model.box([0, 0.06, 0.042], [width - 0.12, 0.93, 0.006], PAINT.board, { chamfer: 0, casts: false, resolution: 0.4 });
  model.box([0, -0.03, 0.06], [width, 0.035, 0.1], PAINT.oak, { chamfer: 0.01 });
  for (let i = 0; i < 3; i++)
    model.box([-width * 0.3 + i * 0.16, 0.006, 0.07], [0.08, 0.018, 0.018], PAINT.pillow, { chamfer: 0.004 });
  model.add(
    tube(
      [
        [-width * 0.3, 0.4, 0.05],
        [-width * 0.1, 0.62, 0.05],
        [width * 0.12, 0.48, 0.05],
        [width * 0.3, 0.7, 0.05],
      ],
      0.008,
      { segments: 14, sides: 4 },
    ),
    '#dfe6da',
    { casts: false, unlit: true },
  );
}

/** Waste bin, with paper in it. */
export function wasteBin(model: ModelBuilder): void {
  const body = lathe(
    [
      [0, 0],
      [0.13, 0],
      [0.18, 0.34],
      [0.16, 0.34],
      [0.13, 0.24],
      [0, 0.24],
    ],
    { segments: 18 },
  );
  model.add(body, '#74828a', { resolution: 0.3, outline: 0.6 });
  for (let i = 0; i < 4; i++)
    model.box([0.06 * Math.cos(i * 1.7), 0.22, 0.06 * Math.sin(i * 1.7)], [0.11, 0.1, 0.1], PAINT.pillow, {
      chamfer: 0.03,
      ry: i,
    });
}

/** Paper carton. */
export function carton(model: ModelBuilder, width: number, height: number, depth: number): void {
  model.box([0, 0, 0], [width, height, depth], '#b08a5c', { chamfer: 0.012, resolution: 0.4 });
  model.box([0, height, 0], [width * 0.16, 0.004, depth], '#d9c29a', { chamfer: 0, casts: false });
}
