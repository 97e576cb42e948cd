import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe, sphere } from '@bake/light/solids.ts';
import { extrude } from '@bake/light/swept.ts';
import { HUB, PLATFORM, SEA_Y, TURBINES } from './arrangement.ts';
import { PAINT } from './palette.ts';

const MAST = lathe(
  [
    [0.075, 0.2],
    [0.04, HUB.y],
    [0, HUB.y],
  ],
  { segments: 9, smooth: true },
);

/** Masts and nacelles; the rotor is one mesh that the scene stands on every hub. */
export function addTurbines(model: ModelBuilder): void {
  for (const [x, z, size] of TURBINES) {
    model.at(place(x, SEA_Y, z, { scale: size }), () => {
      model.cylinder([0, 0, 0], 0.14, 0.22, PAINT.float, { segments: 10, chamfer: 0.02 });
      model.add(MAST, PAINT.mast, { resolution: 0.8 });
      model.box([0, HUB.y - 0.07, 0.05], [0.13, 0.14, 0.36], PAINT.mast, { chamfer: 0.03 });
    });
  }
  const [x, z] = TURBINES[TURBINES.length - 3]!;
  const hub = [x, SEA_Y + HUB.y, z + HUB.z] as const;
  model.mesh('rotor', hub, () => {
    model.at(place(...hub), () => addRotor(model));
  });
}

function addRotor(model: ModelBuilder): void {
  const blade = extrude(
    [
      [-0.045, 0.05],
      [0.07, 0.25],
      [0.012, 1.24],
      [-0.03, 1.24],
    ],
    0.03,
    0.006,
  );
  for (let k = 0; k < 3; k++)
    model.add(blade, PAINT.mast, { matrix: place(0, 0, 0, { rz: (k * 2 * Math.PI) / 3 }), casts: false, resolution: 1 });
  model.add(sphere(0.075, 10, 6), PAINT.mast, {});
}

/** The platform in the sea where the turbines' cables meet. */
export function addPlatform(model: ModelBuilder): void {
  const [x, y, z] = PLATFORM;
  model.box([x, y, z], [0.8, 0.34, 0.5], PAINT.float, { chamfer: 0.03 });
  model.box([x, y + 0.34, z], [0.6, 0.25, 0.4], PAINT.concrete, { chamfer: 0.02 });
}
