import { type MeshPlan, type ModelBuilder, type Part, STATICS } from '@bake/light/builder.ts';
import { LENGTHS, PERIOD } from './levels.ts';

/** How far beyond its ends the coast still shades itself. */
const BEYOND = 3;

/** The triangles of a part whose middle lies in [from, to) of x, moved by `shift`; null when there are none. */
function cutPart(part: Part, from: number, to: number, shift = 0): Part | null {
  const positions: number[] = [];
  const normals: number[] = [];
  const colours: number[] = [];
  for (let t = 0; t < part.positions.length; t += 9) {
    const middle = (part.positions[t]! + part.positions[t + 3]! + part.positions[t + 6]!) / 3;
    if (middle < from || middle >= to) continue;
    for (let k = 0; k < 9; k++) {
      positions.push(part.positions[t + k]! + (k % 3 === 0 ? shift : 0));
      normals.push(part.normals[t + k]!);
      colours.push(part.colours[t + k]!);
    }
  }
  if (positions.length === 0) return null;
  return {
    ...part,
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    colours: Float32Array.from(colours),
  };
}

const cutAll = (parts: readonly Part[], from: number, to: number, shift = 0): Part[] =>
  parts.flatMap((part) => cutPart(part, from, to, shift) ?? []);

/**
 * Cuts the standing coast into lengths `land-0`, `land-1`, …, that the stage repeats without an end. What follows beyond
 * both ends shades them, so that no seam shows in the light.
 */
export function splitIntoLengths(model: ModelBuilder): void {
  const whole = model.meshes.find(({ name }) => name === STATICS)!;
  const parts = whole.parts;
  const half = PERIOD / 2;
  const plan = (name: string, cut: Part[], hidden: boolean): MeshPlan => ({
    name,
    pivot: [0, 0, 0],
    parts: cut,
    stands: true,
    hidden,
  });
  const edge = (i: number) => (i === 0 ? -Infinity : i === LENGTHS ? Infinity : -half + (i * PERIOD) / LENGTHS);
  for (let i = 0; i < LENGTHS; i++) model.meshes.push(plan(`land-${i}`, cutAll(parts, edge(i), edge(i + 1)), false));
  model.meshes.push(
    plan(
      'beyond',
      [...cutAll(parts, half - BEYOND, Infinity, -PERIOD), ...cutAll(parts, -Infinity, -half + BEYOND, PERIOD)],
      true,
    ),
  );
  whole.parts = [];
}
