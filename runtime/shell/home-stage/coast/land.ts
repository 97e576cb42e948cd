import { addTriangle, type Colour, emptyShape, linear, mixColour, type Point, type Shape } from '@bake/light/shape.ts';
import { BACK_Z, groundHeight, HALF_WIDTH, patches, STEP } from './ground.ts';
import { SEA_Y } from './levels.ts';

/*
 * The contour model: the ground cut into sheets of one step, each sheet's top coloured by height, its edge left as
 * plywood. Marching squares over a grid, one level at a time.
 */

/** Divides the period. */
const GRID = 0.25;
const FRONT = 3.4;
const TOPS = [
  '#e6d6b0',
  '#b9c097',
  '#a6b489',
  '#97aa80',
  '#8aa07b',
  '#7f9878',
  '#769076',
  '#6e8974',
  '#688373',
  '#637e72',
  '#5f7a71',
  '#5b7670',
].map(linear);
const EDGE_SAND = linear('#d9c7a0');
const EDGE_LOW = linear('#d9c49c');
const EDGE_HIGH = linear('#b9b48f');
const STRAW = linear('#d3c593');
const GRASS = linear('#86a074');

type Flat = readonly [x: number, z: number];

function topColour(level: number, x: number, z: number): Colour {
  const colour = TOPS[Math.min(level, TOPS.length - 1)]!;
  if (level === 0 || level >= 4) return colour;
  const patch = patches(x, z);
  return mixColour(colour, patch > 0.45 ? STRAW : GRASS, Math.abs(patch) * 0.3);
}

/** Plywood near by; further up the edges draw near to their sheets, so that far terraces read as one slope. */
function edgeColour(level: number): Colour {
  if (level === 0) return EDGE_SAND;
  if (level < 3) return EDGE_LOW;
  return mixColour(EDGE_HIGH, TOPS[Math.min(level, TOPS.length - 1)]!, Math.min(0.7, (level - 3) * 0.1));
}

/** Corners of a cell in order, the polygon of it that lies at or over `least`, and the points where the level crosses. */
function cutCell(corners: readonly Flat[], heights: readonly number[], least: number): { polygon: Flat[]; crossings: Flat[] } {
  const polygon: Flat[] = [];
  const crossings: Flat[] = [];
  for (let a = 0; a < 4; a++) {
    const b = (a + 1) % 4;
    const [ha, hb] = [heights[a]!, heights[b]!];
    if (ha >= least) polygon.push(corners[a]!);
    if (ha >= least === hb >= least) continue;
    const t = (least - ha) / (hb - ha);
    const point: Flat = [
      corners[a]![0] + (corners[b]![0] - corners[a]![0]) * t,
      corners[a]![1] + (corners[b]![1] - corners[a]![1]) * t,
    ];
    polygon.push(point);
    crossings.push(point);
  }
  return { polygon, crossings };
}

export function landShape(): Shape {
  const columns = Math.round((2 * HALF_WIDTH) / GRID);
  const rows = Math.round((FRONT - BACK_Z) / GRID);
  const xAt = (i: number) => -HALF_WIDTH + i * GRID;
  const zAt = (j: number) => BACK_Z + j * GRID;
  const heights = Array.from({ length: rows + 1 }, (_, j) =>
    Array.from({ length: columns + 1 }, (_, i) => groundHeight(xAt(i), zAt(j))),
  );
  const highest = Math.max(...heights.map((row) => Math.max(...row)));
  const shape: Shape & { colours: number[] } = { ...emptyShape(), colours: [] };
  const paint = (colour: Colour) => shape.colours.push(...colour, ...colour, ...colour);
  const up: [Point, Point, Point] = [
    [0, 1, 0],
    [0, 1, 0],
    [0, 1, 0],
  ];
  for (let level = 0; -0.1 + level * STEP <= highest; level++) {
    const least = -0.1 + level * STEP;
    const y = -0.06 + level * STEP;
    for (let j = 0; j < rows; j++) {
      for (let i = 0; i < columns; i++) {
        const h = [heights[j]![i]!, heights[j]![i + 1]!, heights[j + 1]![i + 1]!, heights[j + 1]![i]!];
        if (h.every((value) => value < least)) continue;
        const corners: Flat[] = [
          [xAt(i), zAt(j)],
          [xAt(i + 1), zAt(j)],
          [xAt(i + 1), zAt(j + 1)],
          [xAt(i), zAt(j + 1)],
        ];
        const { polygon, crossings } = cutCell(corners, h, least);
        const covered = h.every((value) => value >= least + STEP);
        if (!covered) {
          const colour = topColour(level, xAt(i), zAt(j));
          for (let k = 1; k < polygon.length - 1; k++) {
            const at = (p: Flat): Point => [p[0], y, p[1]];
            addTriangle(shape, at(polygon[0]!), at(polygon[k + 1]!), at(polygon[k]!), up);
            paint(colour);
          }
        }
        const rise: Flat = [h[1]! + h[2]! - h[0]! - h[3]!, h[2]! + h[3]! - h[0]! - h[1]!];
        for (let k = 0; k + 1 < crossings.length; k += 2)
          addRiser(
            shape,
            paint,
            crossings[k]!,
            crossings[k + 1]!,
            rise,
            level === 0 ? SEA_Y - 0.04 : y - STEP,
            y,
            edgeColour(level),
          );
      }
    }
  }
  return shape;
}

/** Vertical cut face under the edge from `a` to `b`, looking downhill. */
function addRiser(
  shape: Shape,
  paint: (colour: Colour) => void,
  a: Flat,
  b: Flat,
  rise: Flat,
  low: number,
  high: number,
  colour: Colour,
): void {
  let normal: Flat = [b[1] - a[1], a[0] - b[0]];
  const length = Math.hypot(...normal) || 1;
  normal = [normal[0] / length, normal[1] / length];
  const [p, q] = normal[0] * rise[0] + normal[1] * rise[1] > 0 ? [b, a] : [a, b];
  const n: Point = p === a ? [normal[0], 0, normal[1]] : [-normal[0], 0, -normal[1]];
  // (p, q) runs so that low p, low q, high q winds counter-clockwise seen along −n.
  const corners: [Point, Point, Point, Point] = [
    [p[0], low, p[1]],
    [q[0], low, q[1]],
    [q[0], high, q[1]],
    [p[0], high, p[1]],
  ];
  const winds = (q[0] - p[0]) * n[2] - (q[1] - p[1]) * n[0] > 0;
  const order = winds ? [0, 1, 2, 0, 2, 3] : [0, 2, 1, 0, 3, 2];
  for (let k = 0; k < 6; k += 3) {
    addTriangle(shape, corners[order[k]!]!, corners[order[k + 1]!]!, corners[order[k + 2]!]!, [n, n, n]);
    paint(colour);
  }
}
