import type { Part } from './builder.ts';

/**
 * Ink outline of hero parts by inverted hull: the coarse part, blown up along normals that neighbours share,
 * inside out. It travels in the same mesh as the part, so it costs no draw call.
 */
export function hullOf(part: Part, width: number): { positions: number[]; normals: number[] } {
  const grown = width * part.outline;
  const sums = new Map<string, [number, number, number]>();
  const keyAt = (i: number) =>
    `${Math.round(part.positions[i]! * 1e3)},${Math.round(part.positions[i + 1]! * 1e3)},${Math.round(part.positions[i + 2]! * 1e3)}`;
  for (let i = 0; i < part.positions.length; i += 3) {
    const key = keyAt(i);
    const sum = sums.get(key) ?? [0, 0, 0];
    for (let k = 0; k < 3; k++) sum[k]! += part.normals[i + k]!;
    sums.set(key, sum);
  }
  const positions: number[] = [];
  const normals: number[] = [];
  for (let t = 0; t < part.positions.length; t += 9) {
    for (const corner of [0, 2, 1]) {
      const i = t + corner * 3;
      const sum = sums.get(keyAt(i))!;
      const length = Math.hypot(...sum) || 1;
      for (let k = 0; k < 3; k++) {
        positions.push(part.positions[i + k]! + (sum[k]! / length) * grown);
        normals.push(-sum[k]! / length);
      }
    }
  }
  return { positions, normals };
}
