import { addTriangle, type Colour, emptyShape, mixColour, type Point, type Shape, smoothstep } from '@bake/light/shape.ts';
import { displayed } from '@bake/light/tone.ts';
import { createRandom } from '@science/random.ts';
import { coastZ, FRONT_Z, groundHeight, HALF_WIDTH } from './ground.ts';
import { SEA_Y } from './levels.ts';

const TURN = Math.PI / HALF_WIDTH;

const SHORE = displayed('#c9d6c0');
const SHALLOW = displayed('#86b0a3');
const DEEP = displayed('#4a7f7e');
const FOAM = displayed('#eef1e6');

/** The coast as the water sees it: without its small coves, so that depth falls off in long even curves. */
function smoothCoast(x: number): number {
  let sum = 0;
  for (let k = -6; k <= 6; k++) sum += coastZ(x + k * 0.5);
  return sum / 13;
}

function seaColour(x: number, z: number): Colour {
  const off = Math.max(0, Math.max(z - smoothCoast(x) - 0.25, Math.min(0.25, z - coastZ(x))));
  if (off < 1.1) return mixColour(SHORE, SHALLOW, smoothstep(0, 1.1, off));
  return mixColour(SHALLOW, DEEP, smoothstep(1, 4.6, off));
}

const UP: [Point, Point, Point] = [
  [0, 1, 0],
  [0, 1, 0],
  [0, 1, 0],
];

/** Celadon water: pale at the shore, deep at the lip. */
export function seaShape(): Shape {
  const grid = 0.5;
  const shape: Shape & { colours: number[] } = { ...emptyShape(), colours: [] };
  const dry = (x: number, z: number) => groundHeight(x, z) > -0.02;
  for (let column = 0; column < (2 * HALF_WIDTH) / grid; column++) {
    const x = -HALF_WIDTH + column * grid;
    for (let z = 0.4; z < FRONT_Z; z += grid) {
      if (z + grid * 2 < coastZ(x) - 0.6 && dry(x, z) && dry(x + grid, z) && dry(x, z + grid) && dry(x + grid, z + grid))
        continue;
      const a: Point = [x, SEA_Y, z];
      const b: Point = [x, SEA_Y, z + grid];
      const c: Point = [x + grid, SEA_Y, z + grid];
      const d: Point = [x + grid, SEA_Y, z];
      for (const triangle of [
        [a, b, c],
        [a, c, d],
      ] as const) {
        addTriangle(shape, ...triangle, UP);
        for (const corner of triangle) shape.colours.push(...seaColour(corner[0], corner[2]));
      }
    }
  }
  return shape;
}

/** Strip along points, `width` wide at each, in the colour that foam of `alpha` gives over the water there. */
function ribbon(
  shape: Shape & { colours: number[] },
  points: readonly { x: number; z: number; width: number }[],
  alpha: number,
): void {
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1]!;
    const to = points[i]!;
    if (from.width < 0.002 && to.width < 0.002) continue;
    const y = SEA_Y + 0.008;
    const a: Point = [from.x, y, from.z - from.width / 2];
    const b: Point = [from.x, y, from.z + from.width / 2];
    const c: Point = [to.x, y, to.z + to.width / 2];
    const d: Point = [to.x, y, to.z - to.width / 2];
    for (const triangle of [
      [a, b, c],
      [a, c, d],
    ] as const) {
      addTriangle(shape, ...triangle, UP);
      for (const corner of triangle) shape.colours.push(...mixColour(seaColour(corner[0], corner[2]), FOAM, alpha));
    }
  }
}

/** Water-lining as on old charts: lines along the coast that grow fainter with distance, and a few carved crescents. */
export function waterLines(): Shape {
  const shape: Shape & { colours: number[] } = { ...emptyShape(), colours: [] };
  for (const [off, width, alpha] of [
    [0.05, 0.09, 0.9],
    [0.22, 0.035, 0.6],
    [0.42, 0.03, 0.45],
    [0.68, 0.026, 0.34],
    [1, 0.024, 0.26],
    [1.4, 0.022, 0.2],
    [1.9, 0.022, 0.15],
    [2.5, 0.022, 0.12],
  ] as const) {
    const points: { x: number; z: number; width: number }[] = [];
    for (let step = 0; step <= 150; step++) {
      const x = -HALF_WIDTH + (step * 2 * HALF_WIDTH) / 150;
      let smooth = 0;
      for (const k of [-0.5, -0.25, 0, 0.25, 0.5]) smooth += coastZ(x + k * (0.4 + off)) / 5;
      const sway = off < 0.2 ? 0 : Math.sin(12 * TURN * x + off * 5) * 0.05;
      points.push({ x, z: smooth + off + sway, width: width * (0.55 + 0.45 * Math.sin(10 * TURN * x + off * 9)) });
    }
    ribbon(shape, points, alpha);
  }
  const random = createRandom(42);
  for (let i = 0; i < 34; i++) {
    const x = random.between(-HALF_WIDTH + 1, HALF_WIDTH - 1);
    const z = coastZ(x) + random.between(1.3, 4.4);
    const size = random.between(0.12, 0.26);
    for (let arc = 0; arc < 3; arc++) {
      const r = size * (1 - arc * 0.3);
      const points = Array.from({ length: 8 }, (_, k) => {
        const angle = Math.PI * (0.08 + (0.84 * (7 - k)) / 7);
        return {
          x: x + Math.cos(angle) * r * 1.5,
          z: z - Math.sin(angle) * r * 0.75,
          width: 0.036 * Math.sin((Math.PI * k) / 7) + 0.006,
        };
      });
      ribbon(shape, points, 0.34);
    }
  }
  return shape;
}
