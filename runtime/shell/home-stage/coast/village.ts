import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { addQuadAway, addTriangleAway, emptyShape, type Point, type Shape } from '@bake/light/shape.ts';
import { cylinder, lathe, sphere } from '@bake/light/solids.ts';
import { extrude } from '@bake/light/swept.ts';
import { createRandom } from '@science/random.ts';
import { CREEKS, coastZ, groundHeight, HALF_WIDTH, sheetY } from './ground.ts';
import { SEA_Y } from './levels.ts';
import { PAINT } from './paints.ts';

/** Gable roof along x, eaves included. */
function gableRoof(width: number, depth: number, rise: number): Shape {
  const x = width / 2;
  const z = depth / 2;
  const shape = emptyShape();
  const inside: Point = [0, 0, 0];
  for (const side of [-1, 1]) addQuadAway(shape, [-x, 0, side * z], [x, 0, side * z], [x, rise, 0], [-x, rise, 0], inside);
  for (const side of [-1, 1]) addTriangleAway(shape, [side * x, 0, -z], [side * x, 0, z], [side * x, rise, 0], inside);
  return shape;
}

/** Wok-handle gable of the Pearl River villages: a round head over straight shoulders. */
function wokGable(depth: number, height: number): readonly (readonly [number, number])[] {
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

function addHouse(model: ModelBuilder, wall: string): void {
  const [w, h, d] = [0.72, 0.38, 0.5];
  model.box([0, 0, 0], [w, h, d], wall, { chamfer: 0.012, resolution: 0.4 });
  model.box([0, 0, 0], [w + 0.02, 0.09, d + 0.02], PAINT.stoneDark, { chamfer: 0.01 });
  model.add(gableRoof(w, d + 0.06, 0.22), PAINT.roof, { matrix: place(0, h, 0), resolution: 0.5 });
  for (const side of [-1, 1])
    model.add(extrude(wokGable(d * 1.05, 0.44), 0.05, 0.006), wall, {
      matrix: place((side * w) / 2 - 0.025, h * 0.72, 0, { ry: Math.PI / 2 }).multiply(place(0, 0, 0)),
      resolution: 0.5,
    });
  model.box([0, 0.02, d / 2], [0.17, 0.25, 0.03], PAINT.wood, { chamfer: 0.006 });
  for (const side of [-1, 1]) model.box([side * 0.23, 0.16, d / 2], [0.11, 0.11, 0.02], PAINT.ink, { chamfer: 0.004 });
}

/** Houses stand behind the strip of the dioramas and beside it, never in it. */
export function addVillages(model: ModelBuilder): void {
  const random = createRandom(7);
  for (let x = -18.4; x < 18.6; x += 1.35) {
    if (CREEKS.some((creek) => Math.abs(creek - x) < 0.8)) continue;
    const z = -2.35 - random.next() * 0.5;
    const turn = random.between(-0.22, 0.22);
    const jitter = random.between(-0.25, 0.25);
    if (random.next() < 0.24) continue;
    model.at(place(x + jitter, Math.max(0.1, sheetY(x + jitter, z)), z, { ry: turn, scale: 1.15 }), () =>
      addHouse(model, PAINT.plaster[random.index(3)]!),
    );
  }
}

/** Leaf ball cut from a coarse solid: seven by five, as a model maker's sponge. */
function addTree(model: ModelBuilder, size: number, tall: boolean, random: () => number): void {
  const leaf = ['#7c9468', '#86a070', '#6f8f6c', '#8aa274'][Math.floor(random() * 4)]!;
  if (tall) model.add(cylinder(0.1 * size, size, 5, 0.005, 0.07 * size), PAINT.wood, { resolution: 2 });
  const y = tall ? size * 1.2 : size * 0.42;
  model.add(sphere(0.62 * size, 8, 5, 0.82), leaf, { matrix: place(0, y, 0, { ry: random() * 6 }), resolution: 2 });
  model.add(sphere(0.42 * size, 7, 4, 0.85), leaf, { matrix: place(0.4 * size, y - 0.2 * size, 0.15 * size), resolution: 2 });
}

export function addTrees(model: ModelBuilder): void {
  const random = createRandom(42);
  let planted = 0;
  for (let attempt = 0; attempt < 2400 && planted < 84; attempt++) {
    const x = random.between(-HALF_WIDTH + 0.5, HALF_WIDTH - 0.5);
    const z = random.between(-6.6, 1.4);
    const nearShore = coastZ(x) - z;
    if (nearShore < 0.3) continue;
    // The strip of the dioramas stays free; a bush may stand at its front edge.
    if (z > -2.9 && nearShore > 0.55) continue;
    if (groundHeight(x, z) < 0.03 || (z < -3 && random.next() < 0.25)) continue;
    const tall = random.next() < 0.34;
    const size = (tall ? 0.23 : 0.17) * random.between(0.8, 1.35);
    model.at(place(x, sheetY(x, z), z), () => addTree(model, size, tall, random.next));
    planted++;
  }
}

/** Lighthouse on a heap of stones, racks of oysters, brass studs along the shore path. */
export function addShore(model: ModelBuilder): void {
  const random = createRandom(11);
  const lightX = -8.9;
  const lightZ = coastZ(lightX) + 0.35;
  for (let i = 0; i < 14; i++) {
    const angle = (i / 14) * Math.PI * 2;
    const r = random.between(0.12, 0.34);
    model.add(sphere(random.between(0.13, 0.22), 6, 4, 0.8), [PAINT.stone, PAINT.stoneDark, '#bdb4a0'][i % 3]!, {
      matrix: place(lightX + Math.cos(angle) * r * 1.2, SEA_Y, lightZ - 0.1 + Math.sin(angle) * r, { ry: angle * 3 }),
      resolution: 1,
    });
  }
  model.at(place(lightX, SEA_Y + 0.1, lightZ - 0.1, { scale: 0.95 }), () => {
    model.cylinder([0, 0, 0], 0.26, 0.1, PAINT.stone, { segments: 16 });
    model.cylinder([0, 0.1, 0], 0.16, 0.8, PAINT.white, { top: 0.11, segments: 16, resolution: 0.3 });
    model.cylinder([0, 0.3, 0], 0.152, 0.12, PAINT.teal, { top: 0.144, segments: 16 });
    model.cylinder([0, 0.6, 0], 0.135, 0.12, PAINT.teal, { top: 0.128, segments: 16 });
    model.cylinder([0, 0.9, 0], 0.16, 0.04, PAINT.ink, { segments: 16 });
    model.cylinder([0, 0.94, 0], 0.08, 0.14, '#ffd48a', { segments: 12, emissive: 0.8 });
    const cap = lathe(
      [
        [0, 0],
        [0.13, 0],
        [0, 0.16],
      ],
      { segments: 14 },
    );
    model.add(cap, PAINT.teal, { matrix: place(0, 1.08, 0) });
  });
  for (const [cx, cz] of [
    [-4.9, 3.2],
    [-12.4, 2.9],
    [11.2, 2.95],
  ] as const)
    for (let i = 0; i < 4; i++)
      for (let j = 0; j < 2; j++) {
        model.box([cx + 0.24 * i, SEA_Y - 0.02, cz + 0.25 * j], [0.02, 0.16, 0.02], PAINT.wood, { chamfer: 0 });
        if (i < 3)
          model.box([cx + 0.12 + 0.24 * i, SEA_Y + 0.1, cz + 0.25 * j], [0.24, 0.02, 0.02], PAINT.woodLight, { chamfer: 0 });
      }
}

/** The path along the shore, before all dioramas: stone slabs with brass studs, bushes, and people on their way. */
export function addPath(model: ModelBuilder): void {
  const random = createRandom(23);
  const pathZ = (x: number) => Math.min(1.05, coastZ(x) - 0.62);
  const free = (x: number) => !CREEKS.some((creek) => Math.abs(creek - x) < 0.75) && groundHeight(x, pathZ(x)) > 0.1;
  for (let x = -22.4; x < 22.4; x += 0.42) {
    if (!free(x)) continue;
    const y = sheetY(x, pathZ(x));
    const slope = Math.atan2(pathZ(x + 0.2) - pathZ(x - 0.2), 0.4);
    model.box([x, y - 0.01, pathZ(x)], [0.36, 0.035, 0.24], random.next() < 0.5 ? PAINT.stone : '#d3cab8', {
      chamfer: 0,
      ry: -slope,
      resolution: 1,
    });
    if (random.next() < 0.5) model.cylinder([x, y + 0.02, pathZ(x)], 0.03, 0.015, PAINT.brass, { segments: 7, chamfer: 0 });
  }
  const coats = [PAINT.teal, PAINT.amber, PAINT.rust, PAINT.blue, PAINT.white];
  for (const x of [-15.2, -11.6, -8.1, -7.8, -3.9, -1.7, 1.9, 3.8, 4.1, 8.3, 11.9, 16.3]) {
    if (!free(x)) continue;
    const z = pathZ(x) + random.between(-0.05, 0.05);
    model.at(place(x, sheetY(x, z) + 0.02, z), () => addPerson(model, random.between(1, 1.35), coats[random.index(5)]!));
  }
  for (let i = 0; i < 26; i++) {
    const x = random.between(-22, 22);
    const z = pathZ(x) + random.between(0.2, 0.4);
    if (!free(x) || coastZ(x) - z < 0.16) continue;
    model.at(place(x, sheetY(x, z), z), () => addTree(model, random.between(0.11, 0.17), false, random.next));
  }
}

/** Peg figure without a face. */
function addPerson(model: ModelBuilder, size: number, coat: string): void {
  const r = 0.085 * size;
  const body = lathe(
    [
      [0, 0],
      [r * 1.05, 0],
      [r * 0.72, 0.2 * size],
      [r * 0.42, 0.235 * size],
      [0, 0.24 * size],
    ],
    { segments: 9, smooth: true },
  );
  model.add(body, coat);
  model.add(sphere(0.062 * size, 9, 6), '#e8c7a2', { matrix: place(0, 0.285 * size, 0) });
  model.add(sphere(0.064 * size, 9, 5, 0.8), '#4a3a33', { matrix: place(0, 0.3 * size, -0.012 * size) });
}
