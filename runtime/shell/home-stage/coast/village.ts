import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe, sphere } from '@bake/light/solids.ts';
import { createRandom } from '@science/random.ts';
import { along, COVES, coastZ, groundHeight, HALF_WIDTH, pathZ, sheetY } from './ground.ts';
import { LAMP_HEIGHT, lampPlaces } from './lamps.ts';
import { SEA_Y } from './levels.ts';
import { PAINT } from './paints.ts';
import { addHouse, addMangrove, addPerson, addTree, LAMP_GLOW } from './parts.ts';

const inCove = (x: number, room: number) => COVES.some((cove) => Math.abs(along(x, cove)) < room);

/** Houses stand behind the strip of the dioramas, never in it. */
export function addVillages(model: ModelBuilder): void {
  const random = createRandom(7);
  for (let x = -HALF_WIDTH + 0.6; x < HALF_WIDTH - 0.5; x += 1.2) {
    const z = -2.75 - random.next() * 0.55;
    const turn = random.between(-0.22, 0.22);
    const jitter = random.between(-0.2, 0.2);
    if (random.next() < 0.28) continue;
    model.at(place(x + jitter, Math.max(0.1, sheetY(x + jitter, z)), z, { ry: turn, scale: 1.15 }), () =>
      addHouse(model, PAINT.plaster[random.index(3)]!),
    );
  }
}

export function addTrees(model: ModelBuilder): void {
  const random = createRandom(42);
  let planted = 0;
  for (let attempt = 0; attempt < 2400 && planted < 64; attempt++) {
    const x = random.between(-HALF_WIDTH, HALF_WIDTH);
    const z = random.between(-6.8, -3.1);
    if (groundHeight(x, z) < 0.03 || (z < -4.6 && random.next() < 0.35)) continue;
    const tall = random.next() < 0.4;
    const size = (tall ? 0.24 : 0.18) * random.between(0.8, 1.4);
    model.at(place(x, sheetY(x, z), z), () => addTree(model, size, tall, random.next));
    planted++;
  }
}

/** Mangroves in the coves, racks of oysters before them, and the lighthouse on its stones. */
export function addShore(model: ModelBuilder): void {
  const random = createRandom(11);
  for (const cove of COVES)
    for (let i = 0; i < 8; i++) {
      const x = cove + (i / 7 - 0.5) * 2.2 + random.between(-0.06, 0.06);
      const z = coastZ(x) + random.between(-0.05, 0.3);
      model.at(place(x, SEA_Y, z), () => addMangrove(model, random.between(0.17, 0.26), random.next));
    }
  addLighthouse(model, -16.6, random);
  for (const [cx, cz] of [
    [-5, 4],
    [-11.9, 4.2],
    [7.9, 4.1],
    [0.1, 4.05],
    [16.6, 4.2],
  ] as const)
    for (let i = 0; i < 4; i++)
      for (let j = 0; j < 2; j++) {
        model.box([cx + 0.24 * i, SEA_Y - 0.02, cz + 0.25 * j], [0.025, 0.16, 0.025], PAINT.wood, { chamfer: 0 });
        if (i < 3)
          model.box([cx + 0.12 + 0.24 * i, SEA_Y + 0.1, cz + 0.25 * j], [0.24, 0.025, 0.025], PAINT.woodLight, { chamfer: 0 });
      }
}

function addLighthouse(model: ModelBuilder, x: number, random: ReturnType<typeof createRandom>): void {
  const z = coastZ(x) + 0.35;
  for (let i = 0; i < 14; i++) {
    const angle = (i / 14) * Math.PI * 2;
    const r = random.between(0.12, 0.34);
    model.add(sphere(random.between(0.13, 0.22), 6, 4, 0.8), [PAINT.stone, PAINT.stoneDark, '#bdb4a0'][i % 3]!, {
      matrix: place(x + Math.cos(angle) * r * 1.2, SEA_Y, z - 0.1 + Math.sin(angle) * r, { ry: angle * 3 }),
      resolution: 1,
    });
  }
  model.at(place(x, SEA_Y + 0.1, z - 0.1, { scale: 1.1 }), () => addLightTower(model));
}

/** White tower with teal bands and a lamp. */
export function addLightTower(model: ModelBuilder): void {
  model.cylinder([0, 0, 0], 0.26, 0.1, PAINT.stone, { segments: 16 });
  model.cylinder([0, 0.1, 0], 0.16, 0.8, PAINT.white, { top: 0.11, segments: 16, resolution: 0.3 });
  model.cylinder([0, 0.3, 0], 0.152, 0.12, PAINT.teal, { top: 0.144, segments: 16 });
  model.cylinder([0, 0.6, 0], 0.135, 0.12, PAINT.teal, { top: 0.128, segments: 16 });
  model.cylinder([0, 0.9, 0], 0.16, 0.04, PAINT.ink, { segments: 16 });
  model.cylinder([0, 0.94, 0], 0.08, 0.14, '#e6c485', { segments: 12, glow: LAMP_GLOW * 0.6 });
  const cap = lathe(
    [
      [0, 0],
      [0.13, 0],
      [0, 0.16],
    ],
    { segments: 14 },
  );
  model.add(cap, PAINT.teal, { matrix: place(0, 1.08, 0) });
}

/** The path along the shore, before all dioramas: stone slabs with brass studs, bushes, and people on their way. */
export function addPath(model: ModelBuilder): void {
  const random = createRandom(23);
  const slabs = 84;
  for (let i = 0; i < slabs; i++) {
    const x = -HALF_WIDTH + ((i + 0.5) * 2 * HALF_WIDTH) / slabs;
    if (groundHeight(x, pathZ(x)) <= 0.1) continue;
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
  for (const x of [-15.2, -12, -8.1, -7.8, -4.3, -2, 2.3, 5, 5.3, 9.4, 12.6, 16.3]) {
    const z = pathZ(x) + random.between(-0.05, 0.05);
    addPerson(model, random.between(1.05, 1.4), coats[random.index(5)]!, [x, sheetY(x, z) + 0.02, z]);
  }
  for (const { x, y, z } of lampPlaces()) {
    model.cylinder([x, y, z], 0.05, 0.05, PAINT.stoneDark, { segments: 8, chamfer: 0 });
    model.cylinder([x, y, z], 0.018, LAMP_HEIGHT, PAINT.ink, { segments: 6, chamfer: 0, casts: false });
    model.add(sphere(0.05, 8, 6), '#f3e6c4', { matrix: place(x, y + LAMP_HEIGHT + 0.04, z), glow: LAMP_GLOW, casts: false });
    model.cylinder([x, y + LAMP_HEIGHT + 0.08, z], 0.055, 0.02, PAINT.ink, { segments: 8, chamfer: 0, casts: false });
  }
  for (let i = 0; i < 22; i++) {
    const x = random.between(-HALF_WIDTH, HALF_WIDTH);
    const z = pathZ(x) + random.between(0.2, 0.36);
    if (inCove(x, 1.2) || coastZ(x) - z < 0.16) continue;
    model.at(place(x, sheetY(x, z), z), () => addTree(model, random.between(0.11, 0.17), false, random.next));
  }
}
