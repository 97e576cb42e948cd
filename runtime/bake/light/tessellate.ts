import type { Part } from './builder.ts';

/** A part with shared corners, cut edge by edge: a split is decided once an edge, so no crack opens. */
export class CutMesh {
  readonly positions: number[] = [];
  readonly normals: number[] = [];
  readonly colours: number[] = [];
  triangles: number[] = [];

  constructor(part: Part) {
    const known = new Map<string, number>();
    const count = part.positions.length / 3;
    for (let i = 0; i < count; i++) {
      const o = i * 3;
      const key = [
        Math.round(part.positions[o]! * 1e4),
        Math.round(part.positions[o + 1]! * 1e4),
        Math.round(part.positions[o + 2]! * 1e4),
        Math.round(part.normals[o]! * 99),
        Math.round(part.normals[o + 1]! * 99),
        Math.round(part.normals[o + 2]! * 99),
        Math.round(part.colours[o]! * 511),
        Math.round(part.colours[o + 1]! * 511),
        Math.round(part.colours[o + 2]! * 511),
      ].join();
      let index = known.get(key);
      if (index === undefined) {
        index = this.positions.length / 3;
        known.set(key, index);
        for (let k = 0; k < 3; k++) {
          this.positions.push(part.positions[o + k]!);
          this.normals.push(part.normals[o + k]!);
          this.colours.push(part.colours[o + k]!);
        }
      }
      this.triangles.push(index);
    }
  }

  get vertexCount(): number {
    return this.positions.length / 3;
  }

  length(a: number, b: number): number {
    const p = this.positions;
    return Math.hypot(p[a * 3]! - p[b * 3]!, p[a * 3 + 1]! - p[b * 3 + 1]!, p[a * 3 + 2]! - p[b * 3 + 2]!);
  }

  /** Cuts every edge for which `wanted` holds in the middle. Answers whether any was. */
  split(wanted: (a: number, b: number) => boolean): boolean {
    const middles = new Map<number, number>();
    // Vertex pairs as one number: vertex counts stay far below 2^20.
    const middleOf = (a: number, b: number): number => {
      const key = a < b ? a * 0x100000 + b : b * 0x100000 + a;
      const known = middles.get(key);
      if (known !== undefined) return known;
      const made = wanted(a, b) ? this.addMiddle(a, b) : -1;
      middles.set(key, made);
      return made;
    };
    const before = this.triangles;
    const after: number[] = [];
    for (let t = 0; t < before.length; t += 3) {
      const a = before[t]!;
      const b = before[t + 1]!;
      const c = before[t + 2]!;
      const ab = middleOf(a, b);
      const bc = middleOf(b, c);
      const ca = middleOf(c, a);
      const cuts = (ab >= 0 ? 1 : 0) + (bc >= 0 ? 1 : 0) + (ca >= 0 ? 1 : 0);
      if (cuts === 0) after.push(a, b, c);
      else if (cuts === 3) after.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
      else if (cuts === 1) {
        if (ab >= 0) after.push(a, ab, c, ab, b, c);
        else if (bc >= 0) after.push(a, b, bc, a, bc, c);
        else after.push(a, b, ca, ca, b, c);
      } else if (ab < 0) after.push(a, b, bc, a, bc, ca, ca, bc, c);
      else if (bc < 0) after.push(a, ab, ca, ab, b, c, ab, c, ca);
      else after.push(ab, b, bc, a, ab, bc, a, bc, c);
    }
    this.triangles = after;
    return after.length > before.length;
  }

  /** Drops the triangles whose flat normal fails `seen`. */
  keep(seen: (nx: number, ny: number, nz: number) => boolean): void {
    const p = this.positions;
    const kept: number[] = [];
    for (let t = 0; t < this.triangles.length; t += 3) {
      const [a, b, c] = [this.triangles[t]! * 3, this.triangles[t + 1]! * 3, this.triangles[t + 2]! * 3];
      const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!];
      const [vx, vy, vz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!];
      const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
      const length = Math.hypot(nx, ny, nz) || 1;
      if (seen(nx / length, ny / length, nz / length))
        kept.push(this.triangles[t]!, this.triangles[t + 1]!, this.triangles[t + 2]!);
    }
    this.triangles = kept;
  }

  private addMiddle(a: number, b: number): number {
    const index = this.vertexCount;
    const { positions: p, normals: n, colours: c } = this;
    const nx = n[a * 3]! + n[b * 3]!;
    const ny = n[a * 3 + 1]! + n[b * 3 + 1]!;
    const nz = n[a * 3 + 2]! + n[b * 3 + 2]!;
    const length = Math.hypot(nx, ny, nz) || 1;
    for (let k = 0; k < 3; k++) {
      p.push((p[a * 3 + k]! + p[b * 3 + k]!) / 2);
      c.push((c[a * 3 + k]! + c[b * 3 + k]!) / 2);
    }
    n.push(nx / length, ny / length, nz / length);
    return index;
  }
}
