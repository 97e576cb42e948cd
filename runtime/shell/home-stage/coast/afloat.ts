import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { sphere } from '@bake/light/solids.ts';
import { extrude } from '@bake/light/swept.ts';
import { SEA_Y } from './levels.ts';
import { PAINT } from './paints.ts';
import { addBoat } from './parts.ts';
import { TURBINES } from './turbines.ts';

/** x, z, turn, size, hull. */
const BOATS = [
  [-2.6, 4.3, 0.25, 0.66, PAINT.teal],
  [-6.6, 4.6, -0.5, 0.6, PAINT.rust],
  [-13.6, 4.3, 0.1, 0.66, PAINT.blue],
  [2.6, 4.9, -0.15, 0.7, '#b9863f'],
  [6.4, 4.4, 0.35, 0.6, PAINT.teal],
  [15, 4.5, -0.2, 0.66, PAINT.rust],
] as const;

/** Fishing boats at anchor; they ride a little on the water, so they are a mesh of their own. */
export function addBoats(model: ModelBuilder): void {
  model.mesh('boats', [0, SEA_Y, 0], () => {
    for (const [x, z, turn, size, hull] of BOATS)
      model.at(place(x, SEA_Y - 0.03, z, { ry: turn, scale: size * 1.25 }), () => addBoat(model, hull));
  });
}

/** Masts of the wind turbines in the shallows. */
export function addTurbines(model: ModelBuilder): void {
  for (const [x, z, size] of TURBINES)
    model.at(place(x, SEA_Y, z, { scale: size }), () => {
      model.cylinder([0, -0.1, 0], 0.16, 0.2, PAINT.amber, { segments: 14, top: 0.13, chamfer: 0.02 });
      model.cylinder([0, 0.08, 0], 0.075, 1.9, PAINT.white, { segments: 12, top: 0.045, resolution: 0.7 });
      model.box([0, 1.97, 0.02], [0.1, 0.1, 0.28], PAINT.white, { chamfer: 0.02 });
    });
}

/** One rotor round the origin, for all turbines. */
export function addRotor(model: ModelBuilder): void {
  model.at(place(0, 50, 0), () =>
    model.mesh('rotor', [0, 0, 0], () => {
      model.add(sphere(0.07, 10, 8), PAINT.white, { resolution: 2 });
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
          matrix: place(0, 0, 0, { rz: (k * Math.PI * 2) / 3 }),
          resolution: 1,
        });
    }),
  );
}
