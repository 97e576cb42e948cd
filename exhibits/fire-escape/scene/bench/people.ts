import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { cylinder, lathe, sphere } from '@bake/light/solids.ts';
import type { FloorPlan } from '../../model/plans/plan.ts';
import { PAINT } from './paint.ts';
import { PEGS, type PegLooks, pegBody, pegHead } from './pegs.ts';

/*
 * Peg figures: a turned body and a head with two dots, nothing more. Body and head are two meshes, so that a figure can crouch (a shorter body) and
 * crawl (a body that leans) with its head upright.
 */

function body(model: ModelBuilder, looks: PegLooks): void {
  const peg = PEGS[looks];
  const h = peg.heightM;
  const r = h * 0.16;
  const tall = pegBody(looks);
  const resolution = h * 0.13;
  const shape = lathe(
    [
      [0, 0],
      [r * 1.02, 0],
      [r * 1.08, h * 0.02],
      [r * 1.02, tall * 0.32],
      [r * 0.9, tall * 0.66],
      [r * 0.7, tall * 0.88],
      [r * 0.36, tall * 0.99],
      [0, tall],
    ],
    { segments: 18, smooth: true },
  );
  model.add(shape, peg.body, { outline: 1, resolution });
  // Its foot is seen when it crawls: bare wood, which keeps some light of its own.
  model.add(cylinder(r * 0.94, 0.012, 18, 0.004), peg.foot, {
    matrix: place(0, -0.008, 0),
    emissive: 0.5,
    casts: false,
    resolution: h,
  });
  const belt = (from: number, to: number, colour: string, over = 1.035) => {
    const at = (share: number) =>
      r * (share < 0.32 ? 1.06 - 0.12 * share : share < 0.66 ? 1.02 - 0.36 * (share - 0.32) : 0.9 - 0.9 * (share - 0.66));
    model.add(
      lathe(
        [
          [at(from) * over * 0.98, tall * from],
          [at(from) * over, tall * (from + 0.01)],
          [at(to) * over, tall * (to - 0.01)],
          [at(to) * over * 0.98, tall * to],
        ],
        { segments: 18, smooth: true },
      ),
      colour,
      { resolution: h },
    );
  };
  if (looks === 'helper') {
    belt(0.12, 0.19, '#f3e9a6');
    belt(0.44, 0.51, '#f3e9a6');
    belt(0.47, 0.485, '#c9ccc6', 1.045);
  } else {
    belt(0.0, 0.1, peg.foot, 1.02);
    belt(0.6, 0.72, peg.band);
  }
}

function head(model: ModelBuilder, looks: PegLooks): void {
  const peg = PEGS[looks];
  const h = peg.heightM;
  const r = h * peg.head;
  const resolution = h * 0.13;
  model.add(sphere(r, 18, 12, 0.98), PAINT.skin, { outline: 1, resolution });
  const cap = (over: number, from: number) =>
    lathe(
      Array.from({ length: 7 }, (_, i): [number, number] => {
        const angle = from + ((Math.PI / 2 - from) * i) / 6;
        return [r * over * Math.cos(angle), r * over * Math.sin(angle)];
      }),
      { segments: 18, smooth: true },
    );
  if (looks === 'helper') {
    model.add(cap(1.14, 0.06), '#d8a02c', { matrix: place(0, r * 0.08, 0, { rx: -0.1 }), outline: 1, resolution: h });
    const brim = lathe(
      [
        [r * 1.12, 0],
        [r * 1.42, -r * 0.06],
        [r * 1.42, 0],
        [r * 1.12, r * 0.08],
      ],
      { segments: 20 },
    );
    model.add(brim, '#c78f22', { matrix: place(0, r * 0.16, -r * 0.06, { rx: -0.1 }), outline: 0.6, resolution: h });
    model.box([0, r * 0.5, r * 0.98], [r * 0.5, r * 0.42, r * 0.12], '#f3e9a6', { chamfer: 0.008, rx: -0.35 });
  } else {
    model.add(cap(1.07, -0.15), peg.hair, { matrix: place(0, 0, 0, { rx: -0.42 }), outline: 1, resolution: h });
    if (looks === 'grandmother')
      model.add(sphere(r * 0.42, 12, 8), peg.hair, { matrix: place(0, r * 0.72, -r * 0.82), outline: 0.8, resolution: h });
    if (looks === 'child')
      for (const side of [-1, 1])
        model.add(sphere(r * 0.32, 10, 8), peg.hair, {
          matrix: place(side * r * 0.98, r * 0.36, -r * 0.34),
          outline: 0.8,
          resolution: h,
        });
  }
  for (const side of [-1, 1])
    model.add(sphere(r * 0.1, 8, 6), PAINT.ink, { matrix: place(side * r * 0.34, -r * 0.04, r * 0.95), resolution: h });
  for (const side of [-1, 1])
    model.add(sphere(r * 0.13, 8, 4, 0.6), '#dca27c', {
      matrix: place(side * r * 0.55, -r * 0.24, r * 0.8),
      resolution: h,
      casts: false,
    });
}

/** All figures that a plan may show, each in its usual place: the one that is led, those behind doors, the rescuer. */
export function addPeople(model: ModelBuilder, plan: FloorPlan): void {
  const way = plan.waysOut[0]!;
  const last = plan.rooms.find(({ id }) => id === way.room) ?? plan.rooms.find(({ kind }) => kind === 'stair')!;
  const spots = new Map<PegLooks, readonly [number, number]>([
    ['you', [plan.start.x, plan.start.y]],
    ['helper', [last.x + 0.6, 0.9]],
  ]);
  for (const { looks, x, y } of plan.people) if (!spots.has(looks)) spots.set(looks, [x, y]);
  for (const [looks, [x, y]] of spots) {
    const [bodyName, headName] = [`peg:${looks}`, `head:${looks}`];
    model.at(place(x, 0, -y), () => {
      model.mesh(bodyName, [0, 0, 0], () => body(model, looks));
      const up = pegHead(looks);
      model.mesh(headName, [0, up, 0], () => model.at(place(0, up, 0), () => head(model, looks)));
    });
  }
}
