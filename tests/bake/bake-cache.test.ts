import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bakedFile, cachedPath, ROOT } from '@bake/light/cache.ts';
import { sourcesHash, sourcesOf } from '@bake/light/sources-hash.ts';
import { decodeModel } from '@look/stage/baked-format.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const RECIPE = `import { defineRecipe } from '@bake/light/bake-model.ts';
import { ModelBuilder } from '@bake/light/builder.ts';
import { COAST_LIGHT } from '@bake/light/coast-light.ts';
import { SIZE } from './size.ts';
export default defineRecipe({
  outlineWidth: 0,
  outlineColour: '#000000',
  lighting: { ...COAST_LIGHT, skyRays: 4 },
  build: () => new ModelBuilder({ resolution: 5, chamfer: 0 }).box([0, 0, 0], [SIZE, 1, 1], '#ffffff'),
});
`;

describe('the cache of baked light', () => {
  // Inside the project, so that the recipe finds the bake by its alias.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache/bake-test-'));
  const store = mkdtempSync(join(tmpdir(), 'baked-'));
  const recipe = join(folder, 'one.bake.ts');
  const size = join(folder, 'size.ts');

  beforeAll(() => {
    writeFileSync(recipe, RECIPE);
    writeFileSync(size, 'export const SIZE = 2;\n');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    rmSync(store, { recursive: true });
  });

  it('follows imports, by path and by alias', () => {
    const sources = sourcesOf(ROOT, recipe).map((file) => file.slice(ROOT.length).replaceAll('\\', '/'));
    expect(sources).toContain('/runtime/bake/light/coast-light.ts');
    expect(sources).toContain(size.slice(ROOT.length).replaceAll('\\', '/'));
  });

  it('two recipes with one file name do not drive each other out', async () => {
    const other = join(folder, 'other', 'one.bake.ts');
    mkdirSync(join(folder, 'other'));
    writeFileSync(other, RECIPE.replace('./size.ts', '../size.ts'));
    const [first, second] = [await bakedFile(recipe, store), await bakedFile(other, store)];
    expect(second).not.toBe(first);
    expect(statSync(first).isFile()).toBe(true);
  });

  it('bakes once, answers from the cache, and bakes again when a source of the recipe changed', async () => {
    const first = await bakedFile(recipe, store);
    const bakedAt = statSync(first).mtimeMs;
    expect(await bakedFile(recipe, store)).toBe(first);
    expect(statSync(first).mtimeMs).toBe(bakedAt);

    const before = sourcesHash(ROOT, [recipe]);
    writeFileSync(size, 'export const SIZE = 3;\n');
    expect(sourcesHash(ROOT, [recipe])).not.toBe(before);
    expect(cachedPath(recipe, store)).not.toBe(first);

    const second = await bakedFile(recipe, store);
    const bytes = readFileSync(second);
    const model = decodeModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
    expect(model.bounds[1][0]).toBeCloseTo(1.5, 3);
    expect(() => statSync(first)).toThrow();
  });
});
