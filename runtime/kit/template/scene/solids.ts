import { type BufferGeometry, ExtrudeGeometry, IcosahedronGeometry, LatheGeometry, Shape, Vector2 } from 'three';

/** Turned on a lathe: [radius, height] from the axis below to the axis above. Edges stay sharp enough to catch the light. */
export const turned = (outline: readonly (readonly [radius: number, height: number])[]): BufferGeometry =>
  new LatheGeometry(
    outline.map(([radius, height]) => new Vector2(radius, height)),
    40,
  );

/** A board with this outline, lying across the line of sight, with its edges broken. */
export function board(outline: readonly (readonly [x: number, y: number])[], depth: number, bevel = 0.05): BufferGeometry {
  const shape = new Shape(outline.map(([x, y]) => new Vector2(x, y)));
  const geometry = new ExtrudeGeometry(shape, {
    depth: depth - 2 * bevel,
    bevelSize: bevel,
    bevelThickness: bevel,
    bevelOffset: -bevel,
    bevelSegments: 2,
  });
  return geometry.translate(0, 0, bevel - depth / 2);
}

/** A bar with broken edges, its middle in the origin. */
export const bar = (width: number, height: number, depth: number): BufferGeometry =>
  board(
    [
      [-width / 2, -height / 2],
      [width / 2, -height / 2],
      [width / 2, height / 2],
      [-width / 2, height / 2],
    ],
    depth,
  );

/** A river stone of this radius, flat enough to lie still: a ball with three slow waves in it. */
export function stone(radius: number): BufferGeometry {
  const geometry = new IcosahedronGeometry(radius, 12);
  const at = geometry.getAttribute('position');
  for (let i = 0; i < at.count; i++) {
    const [x, y, z] = [at.getX(i) / radius, at.getY(i) / radius, at.getZ(i) / radius];
    const swell =
      1 + 0.07 * Math.sin(2.3 * x + 1.7 * y) + 0.06 * Math.sin(3.1 * z - 2.2 * x + 1) + 0.04 * Math.sin(4.3 * y + 2.9 * z);
    at.setXYZ(i, 1.12 * x * radius * swell, 0.82 * y * radius * swell, z * radius * swell);
  }
  // The surface of this solid has no shared corners: its normals come from the shape of the whole.
  const normal = geometry.getAttribute('normal');
  for (let i = 0; i < at.count; i++) {
    const [x, y, z] = [at.getX(i) / 1.12 ** 2, at.getY(i) / 0.82 ** 2, at.getZ(i)];
    const length = Math.hypot(x, y, z);
    normal.setXYZ(i, x / length, y / length, z / length);
  }
  return geometry;
}
