import { type BufferGeometry, CatmullRomCurve3, ExtrudeGeometry, Shape as Outline, Path, Vector2, Vector3 } from 'three';
import { addTriangle, emptyShape, type Point, type Shape } from './shape.ts';

type Flat = readonly (readonly [number, number])[];

function listOf(geometry: BufferGeometry): Shape {
  const plain = geometry.index ? geometry.toNonIndexed() : geometry;
  plain.computeVertexNormals();
  return { positions: Array.from(plain.attributes.position!.array), normals: Array.from(plain.attributes.normal!.array) };
}

/** Plate cut from an outline in the xy plane, `depth` thick towards +z, its edges cut by `chamfer`. */
export function extrude(outline: Flat, depth: number, chamfer = 0.02, holes: readonly Flat[] = []): Shape {
  const shape = new Outline(outline.map(([x, y]) => new Vector2(x, y)));
  for (const hole of holes) shape.holes.push(new Path(hole.map(([x, y]) => new Vector2(x, y))));
  return listOf(
    new ExtrudeGeometry(shape, {
      depth: Math.max(0.0001, depth - 2 * chamfer),
      bevelEnabled: chamfer > 0,
      bevelSize: chamfer,
      bevelOffset: -chamfer,
      bevelThickness: chamfer,
      bevelSegments: 1,
      curveSegments: 10,
    }),
  );
}

/** Round rod along a smooth curve through `points`. Radius may taper from `radius` to `endRadius`. */
export function tube(
  points: readonly Point[],
  radius: number,
  options: { segments?: number; sides?: number; closed?: boolean; endRadius?: number } = {},
): Shape {
  const { segments = 24, sides = 8, closed = false, endRadius = radius } = options;
  const curve = new CatmullRomCurve3(
    points.map(([x, y, z]) => new Vector3(x, y, z)),
    closed,
  );
  const frames = curve.computeFrenetFrames(segments, closed);
  const shape = emptyShape();
  const ringAt = (i: number) => {
    const at = curve.getPointAt(i / segments);
    const k = closed && i === segments ? 0 : i;
    const n = frames.normals[k]!;
    const b = frames.binormals[k]!;
    const r = radius + (endRadius - radius) * (i / segments);
    return Array.from({ length: sides + 1 }, (_, s): [Point, Point] => {
      const angle = (s / sides) * Math.PI * 2;
      const c = -Math.cos(angle);
      const d = Math.sin(angle);
      const normal: Point = [c * n.x + d * b.x, c * n.y + d * b.y, c * n.z + d * b.z];
      return [[at.x + r * normal[0], at.y + r * normal[1], at.z + r * normal[2]], normal];
    });
  };
  let before = ringAt(0);
  for (let i = 1; i <= segments; i++) {
    const now = ringAt(i);
    for (let s = 0; s < sides; s++) {
      const [a, na] = before[s]!;
      const [b, nb] = now[s]!;
      const [c, nc] = now[s + 1]!;
      const [d, nd] = before[s + 1]!;
      addTriangle(shape, a, b, d, [na, nb, nd]);
      addTriangle(shape, b, c, d, [nb, nc, nd]);
    }
    before = now;
  }
  return shape;
}

/** Ring of round section in the xy plane. */
export function torus(radius: number, thickness: number, segments = 28, sides = 8): Shape {
  const points = Array.from({ length: 16 }, (_, i): Point => {
    const angle = (i / 16) * Math.PI * 2;
    return [radius * Math.cos(angle), radius * Math.sin(angle), 0];
  });
  return tube(points, thickness, { segments, sides, closed: true });
}

/** Flat rectangle on y = 0, looking up, centred. */
export function sheet(width: number, depth: number): Shape {
  const shape = emptyShape();
  const x = width / 2;
  const z = depth / 2;
  const up: Point = [0, 1, 0];
  addTriangle(shape, [-x, 0, -z], [-x, 0, z], [x, 0, z], [up, up, up]);
  addTriangle(shape, [-x, 0, -z], [x, 0, z], [x, 0, -z], [up, up, up]);
  return shape;
}
