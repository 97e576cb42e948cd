import { readFileSync } from 'node:fs';
import type { Recipe } from '@bake/light/bake-model.ts';
import type { ModelBuilder } from '@bake/light/builder.ts';
import { bakedFile } from '@bake/light/cache.ts';
import { linear } from '@bake/light/shape.ts';
import { decodeModel } from '@look/stage/baked-format.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import coast from '../../runtime/shell/home-stage/coast/coast.bake.ts';
import { LENGTHS, PERIOD } from '../../runtime/shell/home-stage/coast/levels.ts';
import { LARGE_PIECES, SMALL_PIECES } from '../../runtime/shell/home-stage/pieces.ts';
import { placeAlongCoast } from '../../runtime/shell/home-stage/placement.ts';
import scenery from '../../runtime/shell/home-stage/scenery/scenery.bake.ts';

/*
 * What home's coast costs, counted in the files that are drawn, and what it promises by its paint.
 */

const root = new URL('../../', import.meta.url).pathname;
const PIECES = [...LARGE_PIECES, ...SMALL_PIECES];

interface Model {
  bytes: number;
  meshes: Map<string, { triangles: number; low: number[]; high: number[] }>;
}

async function modelOf(recipe: string): Promise<Model> {
  const file = readFileSync(await bakedFile(`${root}runtime/shell/home-stage/${recipe}`));
  const { meshes } = decodeModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
  return {
    bytes: file.byteLength,
    meshes: new Map(
      meshes.map(({ name, positions, indices }) => {
        const low = [Infinity, Infinity, Infinity];
        const high = [-Infinity, -Infinity, -Infinity];
        positions.forEach((value, i) => {
          low[i % 3] = Math.min(low[i % 3]!, value);
          high[i % 3] = Math.max(high[i % 3]!, value);
        });
        return [name, { triangles: indices.length / 3, low, high }];
      }),
    ),
  };
}

let land: Model;
let pieces: Model;
beforeAll(async () => {
  [land, pieces] = await Promise.all([modelOf('coast/coast.bake.ts'), modelOf('scenery/scenery.bake.ts')]);
}, 300_000);

describe('budget', () => {
  it('both files together stay within 3 MB', () => {
    expect(land.bytes + pieces.bytes).toBeLessThanOrEqual(3_000_000);
  });

  /** Half of what is seen of strip and of the land's back edge, and the pitch, model units. */
  it.each([
    ['one exhibit in landscape', 1, 12, 12.9, 15.6],
    ['six in landscape', 6, 3.85, 12.9, 15.6],
    ['twelve in landscape', 12, 5.85, 12.9, 15.6],
    ['twelve in portrait', 12, 6.2, 5.4, 6.6],
  ])('%s: no view draws more than 120,000 triangles or 35 calls', (_, count, pitch, halfView, halfLand) => {
    const ids = Array.from({ length: count }, (__, i) => `exhibit-${i}`);
    const { exhibits, scenery: placed } = placeAlongCoast({ ids, pitch, halfView, give: 0.4 * pitch + 1 });
    const trianglesOf = (model: Model, name: string) => model.meshes.get(name)!.triangles;
    const shadeOf = (name: string) => (pieces.meshes.get(`shade-${name}`) ?? pieces.meshes.get('shade-exhibit')!).triangles;
    let most = { triangles: 0, calls: 0 };
    for (const { x: camera } of exhibits) {
      let triangles = [...placed, ...exhibits]
        .filter(({ x }) => Math.abs(x - camera) < halfLand + 3.6)
        .reduce((sum, { name }) => sum + shadeOf(name), 0);
      // Shade, rotors, and a ring under a finger.
      let calls = 3;
      const draw = (count_: number) => {
        triangles += count_;
        calls++;
      };
      for (let i = 0; i < LENGTHS; i++)
        for (let turn = -3; turn <= 3; turn++) {
          const middle = -PERIOD / 2 + (i + 0.5) * (PERIOD / LENGTHS) + turn * PERIOD;
          if (Math.abs(middle - camera) < halfLand + (PERIOD / LENGTHS + 1) / 2) draw(trianglesOf(land, `land-${i}`));
        }
      for (const name of ['lines', 'boats', 'ranges']) for (const _turn of [0, 1]) draw(trianglesOf(land, name));
      triangles += 5 * trianglesOf(land, 'rotor');
      for (const { name, x, width } of placed)
        if (Math.abs(x - camera) < halfView + width / 2) {
          draw(trianglesOf(pieces, name));
          if (name === 'harbour') draw(trianglesOf(pieces, 'tide-float'));
          if (name === 'school') draw(36 * 14 * 2);
        }
      for (const { x, width } of exhibits)
        if (Math.abs(x - camera) < halfView + width / 2) {
          draw(trianglesOf(land, 'plinth'));
          draw(2);
        }
      most = { triangles: Math.max(most.triangles, triangles), calls: Math.max(most.calls, calls) };
    }
    expect(most.triangles).toBeLessThanOrEqual(120_000);
    expect(most.calls).toBeLessThanOrEqual(35);
  });
});

describe('pieces', () => {
  it.each(PIECES)('$name is built, brings its shade, and stays within its width', ({ name, width }) => {
    const built = pieces.meshes.get(name);
    expect(built).toBeDefined();
    expect(pieces.meshes.has(`shade-${name}`)).toBe(true);
    // Smoke and turned roofs may hang over into the air between two pieces.
    expect(built!.high[0]! - built!.low[0]!).toBeLessThanOrEqual(width + 0.75);
  });
});

/** Hue in degrees and saturation 0…1 of a linear colour. */
function hueOf([r, g, b]: readonly [number, number, number]): { hue: number; saturation: number } {
  const most = Math.max(r, g, b);
  const span = most - Math.min(r, g, b);
  if (span < 1e-6) return { hue: 0, saturation: 0 };
  const sector = most === r ? ((g - b) / span + 6) % 6 : most === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return { hue: sector * 60, saturation: span / most };
}
const isViolet = (colour: readonly [number, number, number]): boolean => {
  const { hue, saturation } = hueOf(colour);
  return hue > 245 && hue < 330 && saturation > 0.25;
};

describe('violet promises that it can be touched', () => {
  it('the measure knows violet from everything that may stand beside it', () => {
    expect(isViolet(linear('#6a2c91'))).toBe(true);
    for (const other of ['#a8322a', '#3e6c94', '#2f5f8f', '#c4703f', '#35556b', '#6b7480'])
      expect(isViolet(linear(other))).toBe(false);
  });

  it.each([
    ['coast', coast],
    ['scenery', scenery],
  ] as const)('nothing of the %s is painted violet', (_, recipe: Recipe) => {
    const model: ModelBuilder = recipe.build();
    const violet = new Set<string>();
    for (const { name, parts } of model.meshes)
      for (const { colours } of parts)
        for (let i = 0; i < colours.length; i += 3)
          if (isViolet([colours[i]!, colours[i + 1]!, colours[i + 2]!])) violet.add(name);
    expect([...violet]).toEqual([]);
  });
});
