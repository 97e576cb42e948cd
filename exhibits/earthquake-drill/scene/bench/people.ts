import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe, sphere } from '@bake/light/solids.ts';
import { PAINT } from './paint.ts';

/** Looks of a peg figure. Lengths in metres. */
interface Peg {
  heightM: number;
  body: string;
  band: string;
  hair: string;
}

export const PEGS = {
  you: { heightM: 1.3, body: '#3f7592', band: '#efe3c6', hair: '#2a211c' },
  helper: { heightM: 1.6, body: '#c4703f', band: '#efe9a8', hair: '#3a2f28' },
} as const satisfies Record<string, Peg>;

/** Peg doll standing at the origin, its face towards +z: a turned body and a head with two ink dots, never more. */
export function addDoll(model: ModelBuilder, { heightM: h, body, band, hair }: Peg): void {
  const r = h * 0.165;
  const tall = h * 0.62;
  const resolution = h * 0.2;
  const segments = 16;
  const trunk = lathe(
    [
      [0, 0],
      [r * 1.02, 0],
      [r * 1.06, h * 0.02],
      [r, tall * 0.35],
      [r * 0.86, tall * 0.7],
      [r * 0.62, tall * 0.93],
      [r * 0.3, tall],
      [0, tall],
    ],
    { segments, smooth: true },
  );
  model.add(trunk, body, { outline: 1, resolution });
  const belt = lathe(
    [
      [r * 0.97, tall * 0.5],
      [r * 1.0, tall * 0.51],
      [r * 0.93, tall * 0.66],
      [r * 0.9, tall * 0.67],
    ],
    { segments, smooth: true },
  );
  model.add(belt, band, { resolution: h });
  const head = h * 0.185;
  const y = tall + head * 0.82;
  model.add(sphere(head, segments, 10), PAINT.skin, { matrix: place(0, y, 0), outline: 1, resolution });
  const cap = Array.from({ length: 7 }, (_, i): [number, number] => {
    const angle = -0.15 + ((Math.PI / 2 + 0.15) * i) / 6;
    return [head * 1.07 * Math.cos(angle), head * 1.07 * Math.sin(angle)];
  });
  model.add(lathe(cap, { segments, smooth: true }), hair, {
    matrix: place(0, y, 0, { rx: -0.42 }),
    outline: 1,
    resolution: h,
  });
  for (const side of [-1, 1])
    model.add(sphere(head * 0.1, 8, 6), PAINT.ink, {
      matrix: place(side * head * 0.34, y - head * 0.02, head * 0.95),
      resolution: h,
    });
}

/** The figure that is led and the one who helps, each in the middle of the platform. */
export function addPeople(model: ModelBuilder): void {
  for (const [looks, peg] of Object.entries(PEGS)) model.mesh(`peg:${looks}`, [0, 0, 0], () => addDoll(model, peg));
  // A pillow, held over a head in bed.
  model.mesh('pillow', [0, 0, 0], () => model.box([0, 0, 0], [0.62, 0.14, 0.42], PAINT.pillow, { chamfer: 0.06, outline: 0.8 }));
}
