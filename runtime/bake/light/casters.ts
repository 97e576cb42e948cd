import { BufferAttribute, BufferGeometry, DoubleSide, type Intersection, Ray } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Part } from './builder.ts';

/** What throws shadow and hands on colour: the coarse triangles of some parts, searchable by ray. */
export class Casters {
  private readonly bvh: MeshBVH | null;
  /** Linear colour of each triangle, three numbers. */
  private readonly colours: Float32Array;
  private readonly ray = new Ray();
  rayCount = 0;

  constructor(parts: readonly Part[]) {
    const casting = parts.filter((part) => part.casts);
    const length = casting.reduce((sum, part) => sum + part.positions.length, 0);
    const positions = new Float32Array(length);
    this.colours = new Float32Array(length / 3);
    let offset = 0;
    for (const part of casting) {
      positions.set(part.positions, offset);
      // A lamp's own face hands on little: its light is counted as a point light already.
      const share = part.emissive > 0 ? 0.3 : 1;
      for (let t = 0; t < part.positions.length / 9; t++)
        for (let k = 0; k < 3; k++) this.colours[offset / 3 + t * 3 + k] = part.colours[t * 9 + k]! * share;
      offset += part.positions.length;
    }
    if (length === 0) {
      this.bvh = null;
      return;
    }
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(positions, 3));
    geometry.setIndex(
      new BufferAttribute(
        Uint32Array.from({ length: length / 3 }, (_, i) => i),
        1,
      ),
    );
    // Indirect: face indices stay those of the list above, so that a hit finds its colour.
    this.bvh = new MeshBVH(geometry, { targetLeafSize: 6, indirect: true });
  }

  hit(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, far: number): Intersection | null {
    if (!this.bvh) return null;
    this.rayCount++;
    this.ray.origin.set(ox, oy, oz);
    this.ray.direction.set(dx, dy, dz);
    return this.bvh.raycastFirst(this.ray, DoubleSide, 0, far);
  }

  red(face: number): number {
    return this.colours[face * 3]!;
  }

  green(face: number): number {
    return this.colours[face * 3 + 1]!;
  }

  blue(face: number): number {
    return this.colours[face * 3 + 2]!;
  }
}
