import { addQuadAway, addTriangle, addTriangleAway, emptyShape, type Point, type Shape } from './shape.ts';

/** Box that stands on y = 0, centred in x and z, every edge cut by `chamfer`: the worn edge that makes it a model. */
export function chamferBox(width: number, height: number, depth: number, chamfer = 0.02): Shape {
  const cut = Math.min(chamfer, width * 0.45, height * 0.45, depth * 0.45);
  const half: Point = [width / 2, height / 2, depth / 2];
  const inside: Point = [0, half[1], 0];
  const shape = emptyShape();
  /** The corner (sx, sy, sz) on the face of `axis`. */
  const corner = (sx: number, sy: number, sz: number, axis: number): Point => [
    sx * (axis === 0 ? half[0] : half[0] - cut),
    half[1] + sy * (axis === 1 ? half[1] : half[1] - cut),
    sz * (axis === 2 ? half[2] : half[2] - cut),
  ];
  for (const s of [-1, 1]) {
    addQuadAway(shape, corner(s, -1, -1, 0), corner(s, 1, -1, 0), corner(s, 1, 1, 0), corner(s, -1, 1, 0), inside);
    addQuadAway(shape, corner(-1, s, -1, 1), corner(1, s, -1, 1), corner(1, s, 1, 1), corner(-1, s, 1, 1), inside);
    addQuadAway(shape, corner(-1, -1, s, 2), corner(1, -1, s, 2), corner(1, 1, s, 2), corner(-1, 1, s, 2), inside);
  }
  if (cut <= 0) return shape;
  for (const a of [-1, 1]) {
    for (const b of [-1, 1]) {
      addQuadAway(shape, corner(a, b, -1, 0), corner(a, b, 1, 0), corner(a, b, 1, 1), corner(a, b, -1, 1), inside);
      addQuadAway(shape, corner(a, -1, b, 0), corner(a, 1, b, 0), corner(a, 1, b, 2), corner(a, -1, b, 2), inside);
      addQuadAway(shape, corner(-1, a, b, 1), corner(1, a, b, 1), corner(1, a, b, 2), corner(-1, a, b, 2), inside);
      for (const c of [-1, 1]) addTriangleAway(shape, corner(a, b, c, 0), corner(a, b, c, 1), corner(a, b, c, 2), inside);
    }
  }
  return shape;
}

export interface LatheOptions {
  segments?: number;
  /** Smooth along the profile as well as round the axis. */
  smooth?: boolean;
  /** Part of a full turn, radians, and where it starts; 0 is +x, a quarter turn is +z. */
  arc?: number;
  start?: number;
}

/** Turned part round the y axis. `profile` holds [radius, y] from the bottom up along the outside. */
export function lathe(profile: readonly (readonly [number, number])[], options: LatheOptions = {}): Shape {
  const { segments = 24, smooth = false, arc = Math.PI * 2, start = 0 } = options;
  const shape = emptyShape();
  const slope = (from: readonly [number, number], to: readonly [number, number]): [number, number] => {
    const dx = to[0] - from[0];
    const dy = to[1] - from[1];
    const length = Math.hypot(dx, dy) || 1;
    return [dy / length, -dx / length];
  };
  const last = profile.length - 1;
  const soft = profile.map((_, i) => slope(profile[Math.max(0, i - 1)]!, profile[Math.min(last, i + 1)]!));
  for (let i = 0; i < last; i++) {
    const [r0, y0] = profile[i]!;
    const [r1, y1] = profile[i + 1]!;
    if (Math.hypot(r1 - r0, y1 - y0) < 1e-9) continue;
    const flat = slope(profile[i]!, profile[i + 1]!);
    const n0 = smooth ? soft[i]! : flat;
    const n1 = smooth ? soft[i + 1]! : flat;
    for (let s = 0; s < segments; s++) {
      const from = start + (arc * s) / segments;
      const to = start + (arc * (s + 1)) / segments;
      const at = (radius: number, y: number, angle: number): Point => [radius * Math.cos(angle), y, radius * Math.sin(angle)];
      const a = at(r0, y0, from);
      const b = at(r0, y0, to);
      const c = at(r1, y1, to);
      const d = at(r1, y1, from);
      const na = at(n0[0], n0[1], from);
      const nb = at(n0[0], n0[1], to);
      const nc = at(n1[0], n1[1], to);
      const nd = at(n1[0], n1[1], from);
      if (r1 > 1e-6) addTriangle(shape, a, d, c, [na, nd, nc]);
      if (r0 > 1e-6) addTriangle(shape, a, c, b, [na, nc, nb]);
    }
  }
  return shape;
}

/** Standing cylinder with cut edges; `top` is the upper radius when it tapers. */
export function cylinder(radius: number, height: number, segments = 20, chamfer = 0.01, top = radius): Shape {
  const cut = Math.min(chamfer, height * 0.4, Math.max(radius, top) * 0.4);
  return lathe(
    [
      [0, 0],
      [Math.max(0, radius - cut), 0],
      [radius, cut],
      [top, height - cut],
      [Math.max(0, top - cut), height],
      [0, height],
    ],
    { segments },
  );
}

/** Flat ring with cut edges. */
export function ring(inner: number, outer: number, height: number, segments = 28, chamfer = 0.03): Shape {
  return lathe(
    [
      [inner, 0],
      [outer - chamfer, 0],
      [outer, chamfer],
      [outer, height - chamfer],
      [outer - chamfer, height],
      [inner + chamfer, height],
      [inner, height - chamfer],
      [inner, 0],
    ],
    { segments },
  );
}

/** Ball round the origin; `stretch` is its height over its width. */
export function sphere(radius: number, segments = 16, rows = 10, stretch = 1): Shape {
  const profile: [number, number][] = [];
  for (let i = 0; i <= rows; i++) {
    const angle = -Math.PI / 2 + (Math.PI * i) / rows;
    profile.push([Math.max(0, radius * Math.cos(angle)), radius * stretch * Math.sin(angle)]);
  }
  return lathe(profile, { segments, smooth: true });
}
