import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { addQuadAway, emptyShape, type Point } from '@bake/light/shape.ts';
import { sphere } from '@bake/light/solids.ts';
import { extrude, tube } from '@bake/light/swept.ts';
import { SEA_Y } from './levels.ts';
import { PAINT } from './paints.ts';
import { TURBINES } from './turbines.ts';

function addBoat(model: ModelBuilder, hull: string): void {
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
  for (const side of [-1, 1])
    model.add(
      tube(
        stations.map(([x, w]): Point => [x, rim(x) + 0.005, side * w]),
        0.018,
        { segments: 8, sides: 5 },
      ),
      PAINT.white,
      { resolution: 2 },
    );
  model.box([-0.3, 0.17, 0], [0.34, 0.2, 0.24], PAINT.white, { chamfer: 0.015 });
  model.box([-0.3, 0.37, 0], [0.38, 0.03, 0.28], '#8a6a55', { chamfer: 0.008 });
  model.box([-0.122, 0.25, 0], [0.02, 0.08, 0.2], PAINT.ink, { chamfer: 0.004 });
  model.box([-0.3, 0.25, 0.121], [0.22, 0.08, 0.01], PAINT.ink, { chamfer: 0 });
  model.cylinder([0.12, 0.15, 0], 0.014, 0.62, PAINT.wood, { segments: 6, chamfer: 0 });
  model.add(
    tube(
      [
        [0.12, 0.74, 0],
        [0.42, 0.5, 0],
        [0.68, 0.33, 0],
      ],
      0.008,
      { segments: 4, sides: 4 },
    ),
    PAINT.ink,
    { resolution: 2 },
  );
  model.box([0.06, 0.68, 0], [0.12, 0.07, 0.008], PAINT.amber, { chamfer: 0 });
}

const BOATS = [
  [-3.3, 3.3, 0.25, 0.62, PAINT.teal],
  [-6.9, 2.95, -0.5, 0.55, PAINT.rust],
  [-10.6, 3.5, 0.1, 0.62, PAINT.blue],
  [9.6, 3.3, -0.2, 0.62, PAINT.teal],
  [0.9, 4.05, -0.15, 0.66, '#b9863f'],
  [13.2, 3.1, 0.5, 0.56, PAINT.blue],
  [-15.8, 3.4, -0.2, 0.6, PAINT.rust],
  [17, 3.6, 0.2, 0.6, PAINT.teal],
] as const;

/** Fishing boats; they ride a little on the water, so they are a mesh of their own. */
export function addBoats(model: ModelBuilder): void {
  model.mesh('boats', [0, SEA_Y, 0], () => {
    for (const [x, z, turn, size, hull] of BOATS)
      model.at(place(x, SEA_Y - 0.03, z, { ry: turn, scale: size * 1.25 }), () => addBoat(model, hull));
  });
}

/** Wind turbines in the shallows, each rotor apart. */
export function addTurbines(model: ModelBuilder): void {
  for (const [i, [x, z, size]] of TURBINES.entries())
    model.at(place(x, SEA_Y, z, { scale: size }), () => {
      model.cylinder([0, -0.1, 0], 0.16, 0.2, PAINT.amber, { segments: 14, top: 0.13, chamfer: 0.02 });
      model.cylinder([0, 0.08, 0], 0.075, 1.9, PAINT.white, { segments: 12, top: 0.045, resolution: 0.7 });
      model.box([0, 1.97, 0.02], [0.1, 0.1, 0.28], PAINT.white, { chamfer: 0.02 });
      model.mesh(`rotor-${i}`, [0, 2.02, 0.2], () => {
        model.add(sphere(0.07, 10, 8), PAINT.white, { matrix: place(0, 2.02, 0.2) });
        const blade = [
          [-0.035, 0.05],
          [-0.055, 0.2],
          [-0.02, 0.95],
          [0.01, 0.95],
          [0.035, 0.2],
          [0.03, 0.05],
        ] as const;
        for (let k = 0; k < 3; k++)
          model.add(extrude(blade, 0.025, 0.004), PAINT.white, {
            matrix: place(0, 2.02, 0.2, { rz: i * 0.7 + (k * Math.PI * 2) / 3 }),
            resolution: 1,
          });
      });
    });
}
