import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { addTriangle, emptyShape, type Shape } from '@bake/light/shape.ts';
import { sphere } from '@bake/light/solids.ts';
import { createRandom, type Random } from '@science/random.ts';
import { CITY, DISTRICTS } from './arrangement.ts';
import { heightAt, rawHeight } from './ground.ts';
import { PAINT } from './palette.ts';

interface Town {
  x: number;
  z: number;
  halfX: number;
  halfZ: number;
  blocks: number;
  highest: number;
  /** Its one district, or null for the city, which is parted round its middle. */
  district: number | null;
}

const TOWNS: readonly Town[] = [
  { x: CITY[0], z: CITY[2], halfX: 2.4, halfZ: 1.55, blocks: 74, highest: 1.55, district: null },
  { x: -3.6, z: 1.7, halfX: 1.35, halfZ: 0.85, blocks: 20, highest: 0.55, district: 6 },
  { x: 9.2, z: 1.2, halfX: 1.1, halfZ: 0.75, blocks: 15, highest: 0.45, district: 7 },
];
/** Districts of the city proper, sectors round its middle. */
const SECTORS = DISTRICTS - 2;
const STOREY = 0.14;
/** Share of the windows behind which somebody is at home. */
const AT_HOME = 0.78;

/** A pane in the xy plane that looks to +z, its middle at the origin. */
function pane(width: number, height: number): Shape {
  const shape = emptyShape();
  const [x, y] = [width / 2, height / 2];
  addTriangle(shape, [-x, -y, 0], [x, -y, 0], [x, y, 0]);
  addTriangle(shape, [-x, -y, 0], [x, y, 0], [-x, y, 0]);
  return shape;
}

const sectorOf = (x: number, z: number): number => {
  const angle = Math.atan2(z - CITY[2], x - CITY[0]) + Math.PI;
  return Math.min(SECTORS - 1, Math.floor((angle / (2 * Math.PI)) * SECTORS));
};

function addBlock(model: ModelBuilder, random: Random, town: Town): void {
  const x = town.x + random.between(-1, 1) * town.halfX;
  const z = town.z + random.between(-1, 1) * town.halfZ;
  const nearness = 1 - Math.hypot((x - town.x) / town.halfX, (z - town.z) / town.halfZ);
  const height = 0.24 + Math.max(0, nearness) * town.highest * (0.35 + random.next() * 0.75);
  const width = 0.22 + random.next() * 0.16;
  const paint = PAINT.blocks[random.index(PAINT.blocks.length)]!;
  const raw = rawHeight(x, z);
  if (raw < 0.12 || raw > 0.95) return;
  const foot = heightAt(x, z) - 0.02;
  model.box([x, foot, z], [width, height, width], paint, { chamfer: 0.012, resolution: 2 });
  if (height < 0.4 && random.next() < 0.6)
    model.box([x, foot + height, z], [width * 0.8, 0.012, width * 0.7], PAINT.panel, { chamfer: 0, resolution: 2 });
  const glass = pane(width * 0.27, 0.068);
  model.mesh(`windows-${town.district ?? sectorOf(x, z)}`, [0, 0, 0], () => {
    for (let storey = 0; storey < height / STOREY - 1; storey++) {
      for (const side of [-0.5, 0.5]) {
        if (random.next() > AT_HOME) continue;
        const matrix = place(x + side * width * 0.46, foot + 0.11 + storey * STOREY, z + width / 2 + 0.006);
        model.add(glass, PAINT.glass, { matrix, emissive: 0.5, glow: random.between(0.38, 0.7), casts: false, resolution: 9 });
      }
    }
  });
}

/** The city and its two towns; their windows are the load. */
export function addCity(model: ModelBuilder): void {
  const random = createRandom(41);
  for (const town of TOWNS) for (let block = 0; block < town.blocks; block++) addBlock(model, random, town);
  const foot = heightAt(CITY[0] + 0.1, CITY[2] - 0.3);
  model.cylinder([CITY[0] + 0.1, foot, CITY[2] - 0.3], 0.13, 1.75, PAINT.concrete, { top: 0.07, segments: 12 });
  model.mesh('windows-0', [0, 0, 0], () => {
    const matrix = place(CITY[0] + 0.1, foot + 1.82, CITY[2] - 0.3);
    model.add(sphere(0.14, 12, 8), PAINT.glass, { matrix, emissive: 0.8, glow: 0.6, casts: false });
  });
}

/** Where the lamps of the towns hang, for the light that they throw on the ground. */
export const TOWN_LAMPS = TOWNS.map(({ x, z, halfX, highest }) => ({
  at: [x, 0.5 + highest * 0.55, z + 0.7] as const,
  range: halfX * 1.9,
}));
