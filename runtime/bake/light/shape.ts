/*
 * Coarse parts, as a model maker cuts them: plain triangle lists with normals, in the units of the model.
 * Nothing here is drawn as it stands; the light bake cuts the triangles finer where light changes.
 */

export type Point = readonly [x: number, y: number, z: number];
/** Linear red, green, blue; 1 is white paper in full light. */
export type Colour = readonly [r: number, g: number, b: number];

export interface Shape {
  /** Three numbers a vertex, nine a triangle; counter-clockwise seen from outside. */
  positions: number[];
  normals: number[];
  /** Linear colour a vertex, where a shape brings its own. */
  colours?: number[];
}

export const emptyShape = (): Shape => ({ positions: [], normals: [] });

export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export function unit(a: Point): Point {
  const length = Math.hypot(a[0], a[1], a[2]) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
}

/** Adds one triangle; flat unless three normals are given. */
export function addTriangle(shape: Shape, a: Point, b: Point, c: Point, normals?: readonly [Point, Point, Point]): void {
  shape.positions.push(...a, ...b, ...c);
  if (normals) {
    shape.normals.push(...normals[0], ...normals[1], ...normals[2]);
    return;
  }
  const flat = unit(cross(minus(b, a), minus(c, a)));
  shape.normals.push(...flat, ...flat, ...flat);
}

/** Adds a flat quad, turned so that it looks away from `inside`. */
export function addQuadAway(shape: Shape, a: Point, b: Point, c: Point, d: Point, inside: Point): void {
  const normal = cross(minus(b, a), minus(c, a));
  const middle: Point = [(a[0] + c[0]) / 2, (a[1] + c[1]) / 2, (a[2] + c[2]) / 2];
  if (dot(normal, minus(middle, inside)) < 0) {
    addTriangle(shape, a, d, c);
    addTriangle(shape, a, c, b);
  } else {
    addTriangle(shape, a, b, c);
    addTriangle(shape, a, c, d);
  }
}

/** Adds a flat triangle, turned so that it looks away from `inside`. */
export function addTriangleAway(shape: Shape, a: Point, b: Point, c: Point, inside: Point): void {
  if (dot(cross(minus(b, a), minus(c, a)), minus(a, inside)) < 0) addTriangle(shape, a, c, b);
  else addTriangle(shape, a, b, c);
}

function channel(value: number): number {
  const s = value / 255;
  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
}

/** '#rrggbb' as linear light. */
export function linear(hex: string): Colour {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) throw new Error(`not a colour: ${hex}`);
  return [
    channel(Number.parseInt(match[1]!, 16)),
    channel(Number.parseInt(match[2]!, 16)),
    channel(Number.parseInt(match[3]!, 16)),
  ];
}

export const mixColour = (a: Colour, b: Colour, t: number): Colour => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** Smooth 0…1 between two edges, either way round. */
export function smoothstep(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}
