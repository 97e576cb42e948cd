import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe } from '@bake/light/solids.ts';
import { extrude } from '@bake/light/swept.ts';
import type { Arrangement, FireProp } from './arrangement.ts';
import { ebike, fan, plug } from './fires-electric.ts';
import { hotpot, oil } from './fires-kitchen.ts';
import { bin, sofa, store, tray } from './fires-room.ts';
import { WORKSHOP as W } from './palette.ts';

/*
 * Things that burn, one at a time on the mat. Each is a mesh of its own with its parts that move (the lid, the main
 * switch), built round the middle of the fire place.
 */

const PROPS: Readonly<
  Record<FireProp, (model: ModelBuilder, arrangement: Arrangement, fire: readonly [number, number]) => void>
> = {
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
