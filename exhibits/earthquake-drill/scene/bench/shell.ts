import { type ModelBuilder, place } from '@bake/light/builder.ts';
import type { Shape } from '@bake/light/shape.ts';
import { linear } from '@bake/light/shape.ts';
import { ROOM } from './arrangement.ts';
import { PAINT } from './paint.ts';

/** How a room is finished. */
export interface Finish {
  wall: string;
  dado: string;
  floor: 'tiles' | 'planks' | 'screed';
}

const WALL = 0.16;

/** A floor of tiles, one quad each, in two tones. */
function tiles(width: number, depth: number, size: number, tones: readonly [string, string]): Shape {
  const positions: number[] = [];
  const normals: number[] = [];
  const colours: number[] = [];
  const [nx, nz] = [Math.round(width / size), Math.round(depth / size)];
  const painted = tones.map((tone) => linear(tone));
  for (let i = 0; i < nx; i++)
    for (let j = 0; j < nz; j++) {
      const [x0, x1] = [-width / 2 + (width * i) / nx, -width / 2 + (width * (i + 1)) / nx];
      const [z0, z1] = [-depth / 2 + (depth * j) / nz, -depth / 2 + (depth * (j + 1)) / nz];
      positions.push(x0, 0, z1, x1, 0, z1, x1, 0, z0, x0, 0, z1, x1, 0, z0, x0, 0, z0);
      const level = 0.94 + 0.1 * (((i * 7 + j * 13) % 5) / 5);
      for (let k = 0; k < 6; k++) {
        normals.push(0, 1, 0);
        colours.push(...painted[(i + j) % 2]!.map((part) => part * level));
      }
    }
  return { positions, normals, colours };
}

const TONES: Readonly<Record<Finish['floor'], readonly [string, string]>> = {
  tiles: [PAINT.floorA, PAINT.floorB],
  planks: [PAINT.planks, PAINT.planksDark],
  screed: [PAINT.stone, '#958e7d'],
};

/** Floor, back wall and left wall of a room between two ends; walls are cut open at the front and glow where they are cut. */
export function addShell(
  model: ModelBuilder,
  finish: Finish,
  left: number,
  right: number,
  sideWall: 'windows' | 'door' | 'none',
): void {
  const { back, front, height } = ROOM;
  const width = right - left;
  const middle = (left + right) / 2;
  model.add(tiles(width, front - back, 0.42, TONES[finish.floor]), '#ffffff', {
    matrix: place(middle, 0.01, (front + back) / 2),
    resolution: 0.6,
    least: 0.3,
  });
  const wall = (x0: number, x1: number, y0: number, y1: number, colour: string) =>
    model.box([(x0 + x1) / 2, y0, back - WALL / 2], [x1 - x0, y1 - y0, WALL], colour, {
      chamfer: 0.012,
      resolution: 0.8,
      least: 0.35,
    });
  wall(left - WALL, right, 0, 0.95, finish.dado);
  wall(left - WALL, right, 0.95, height, finish.wall);
  model.box([middle - WALL / 2, height, back - WALL / 2], [width + WALL, 0.04, WALL + 0.04], PAINT.cap, {
    chamfer: 0,
    emissive: 0.72,
  });
  if (sideWall === 'none') return;
  const x = left - WALL / 2;
  const side = (z0: number, z1: number, y0: number, y1: number, colour: string) =>
    model.box([x, y0, (z0 + z1) / 2], [WALL, y1 - y0, z1 - z0], colour, { chamfer: 0.012, resolution: 0.8, least: 0.35 });
  // The wall ends before the drill's line: there is the door.
  const end = 0.5;
  if (sideWall === 'windows') {
    side(back, -1.7, 0, height, finish.wall);
    side(-0.25, end, 0, height, finish.wall);
    side(-1.7, -0.25, 0, 0.95, finish.dado);
    side(-1.7, -0.25, 2.4, height, finish.wall);
    model.box([x, 0.95, -0.975], [0.07, 1.45, 0.05], PAINT.steelDark, { chamfer: 0 });
    model.box([x, 1.65, -0.975], [0.07, 0.05, 1.45], PAINT.steelDark, { chamfer: 0 });
    model.box([x, 0.93, -0.975], [0.26, 0.05, 1.5], PAINT.cream, { chamfer: 0.01 });
  } else side(back, end, 0, height, finish.wall);
  model.box([x, height, (back + end) / 2], [WALL + 0.04, 0.04, end - back], PAINT.cap, { chamfer: 0, emissive: 0.72 });
  model.box([x, 0, end + 0.01], [WALL, height, 0.02], PAINT.cap, { chamfer: 0, emissive: 0.66 });
  // Door frame and sign over the way out, on the line.
  model.box([x, 0, end + 0.06], [WALL, 2.1, 0.08], PAINT.boardFrame, { chamfer: 0.01 });
  model.box([x + 0.1, 2.2, end - 0.3], [0.04, 0.22, 0.52], '#237f52', { chamfer: 0.01, emissive: 0.8 });
}
