import { bakeModel, defineRecipe } from '@bake/light/bake-model.ts';
import { ModelBuilder, place } from '@bake/light/builder.ts';
import { Casters } from '@bake/light/casters.ts';
import { encodeModel } from '@bake/light/encode.ts';
import { createLightMeter } from '@bake/light/irradiance.ts';
import { hammersleyHemisphere, type Lighting } from '@bake/light/lighting.ts';
import { chamferBox } from '@bake/light/solids.ts';
import { sheet } from '@bake/light/swept.ts';
import { CutMesh } from '@bake/light/tessellate.ts';
import { displayed } from '@bake/light/tone.ts';
import { decodeColour, decodeModel, encodeColour } from '@look/stage/baked-format.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const WHITE_SKY: Lighting = {
  sky: () => [1, 1, 1],
  keys: [],
  points: [],
  flicker: [],
  skyRays: 256,
  reach: 1000,
  keyReach: 1000,
  ambientBounce: 0,
  warmth: [0, 0, 0],
  offset: 0.001,
  contrast: 1,
};

function meterOver(build: (model: ModelBuilder) => void, lighting: Partial<Lighting> = {}) {
  const model = new ModelBuilder({ resolution: 1000, chamfer: 0 });
  build(model);
  return createLightMeter({ ...WHITE_SKY, ...lighting }, [new Casters(model.meshes[0]!.parts)]);
}

const floor = (model: ModelBuilder) => model.add(sheet(1000, 1000), [0, 0, 0]);
/** A wall in the plane x = 0 that is 500 high and looks to +x. */
const wall = (model: ModelBuilder) => model.add(sheet(1000, 1000), [0, 0, 0], { matrix: place(0, 500, 0, { rz: -Math.PI / 2 }) });

describe('ambient occlusion', () => {
  it('an endless floor sees the whole sky', () => {
    const light = meterOver(floor)(0, 0, 0, 0, 1, 0);
    expect(light[0]).toBe(1);
  });

  it('at the foot of an endless wall half of the sky is left', () => {
    // Cosine-weighted: the half space over the floor behind a plane through the point holds half of the irradiance.
    const light = meterOver((model) => wall(floor(model)))(0.01, 0, 0, 0, 1, 0);
    expect(light[0]).toBeGreaterThan(0.48);
    expect(light[0]).toBeLessThan(0.52);
  });

  it('away from a wall of finite height the open share follows the view factor', () => {
    // Long wall of height h at distance d: the form factor from a floor element is (1 − d/√(d² + h²)) / 2.
    const [h, d] = [2, 1];
    const tall = (model: ModelBuilder) =>
      model.add(sheet(h, 1000), [0, 0, 0], { matrix: place(0, h / 2, 0, { rz: -Math.PI / 2 }) });
    const light = meterOver((model) => tall(floor(model)))(d, 0, 0, 0, 1, 0);
    expect(light[0]).toBeCloseTo(1 - (1 - d / Math.hypot(d, h)) / 2, 1.5);
  });

  it('the ray set is cosine-weighted: its mean height is two thirds', () => {
    const rays = hammersleyHemisphere(512);
    expect(rays.reduce((sum, ray) => sum + ray[2], 0) / rays.length).toBeCloseTo(2 / 3, 2);
    expect(Math.abs(rays.reduce((sum, ray) => sum + ray[0], 0) / rays.length)).toBeLessThan(0.01);
  });
});

describe('shadow', () => {
  const sun = { direction: [1, 1, 0] as const, colour: [2, 2, 2] as const, softness: 0.01, rays: 16 };
  const box = (model: ModelBuilder) => floor(model).add(chamferBox(1, 1, 1, 0), [0, 0, 0]);

  it('falls on the side away from the light and nowhere else', () => {
    const meter = meterOver((model) => box(model), { sky: () => [0, 0, 0], keys: [sun] });
    expect(meter(-1, 0, 0, 0, 1, 0)[0]).toBe(0);
    expect(meter(2, 0, 0, 0, 1, 0)[0]).toBeCloseTo(2 * Math.SQRT1_2, 2);
    expect(meter(-3, 0, 0, 0, 1, 0)[0]).toBeCloseTo(2 * Math.SQRT1_2, 2);
  });

  it('a soft light is half seen at the edge of its shadow', () => {
    const meter = meterOver((model) => box(model), { sky: () => [0, 0, 0], keys: [{ ...sun, softness: 0.2, rays: 400 }] });
    const full = meter(3, 0, 0, 0, 1, 0)[0];
    expect(meter(-1.5, 0, 0, 0, 1, 0)[0] / full).toBeGreaterThan(0.4);
    expect(meter(-1.5, 0, 0, 0, 1, 0)[0] / full).toBeLessThan(0.6);
  });

  it('a fire lights the second layer only, so that it can go out', () => {
    const fire = { at: [0, 2, 0] as const, colour: [3, 1, 0] as const, radius: 0.1, range: 10, spread: 1, near: 0.3, rays: 4 };
    const light = meterOver(floor, { sky: () => [0, 0, 0], flicker: [fire] })(0.5, 0, 0, 0, 1, 0);
    expect(light.slice(0, 3)).toEqual([0, 0, 0]);
    expect(light[3]).toBeGreaterThan(0.1);
    expect(light[4]).toBeCloseTo(light[3] / 3, 6);
  });

  it('one bounce carries the colour of the wall', () => {
    const red = (model: ModelBuilder) =>
      floor(model).add(sheet(1000, 1000), [1, 0, 0], { matrix: place(0, 500, 0, { rz: -Math.PI / 2 }) });
    const light = meterOver((model) => red(model), { ambientBounce: 1 })(0.5, 0, 0, 0, 1, 0);
    expect(light[0]).toBeGreaterThan(light[1] + 0.3);
    expect(light[1]).toBe(light[2]);
  });
});

const recipe = defineRecipe({
  outlineWidth: 0.02,
  outlineColour: '#101010',
  build() {
    const model = new ModelBuilder({ resolution: 0.5, chamfer: 0.05 });
    model.box([0, 0, 0], [4, 0.2, 3], '#b98a58');
    model.box([0.5, 0.2, 0], [1, 1.3, 0.8], '#a3211f', { outline: 1 });
    model.mesh('lid', [2, 1, 0], () => model.box([2, 0.2, 0], [0.6, 0.3, 0.6], '#ffffff', { metal: 1 }));
    return model;
  },
  lighting: { ...WHITE_SKY, skyRays: 16, contrast: 0.08, flicker: [] },
});

describe('baked model', () => {
  const meshes = bakeModel(recipe);
  const bytes = encodeModel(meshes);

  it('is the same to the byte when baked again', () => {
    expect(Buffer.from(encodeModel(bakeModel(recipe))).equals(Buffer.from(bytes))).toBe(true);
  });

  it('keeps every position within half a step of its mesh and every colour within one step', () => {
    const decoded = decodeModel(bytes.buffer as ArrayBuffer);
    expect(decoded.meshes.map((mesh) => mesh.name)).toEqual(['statics', 'lid']);
    for (const [m, mesh] of decoded.meshes.entries()) {
      const truth = meshes[m]!;
      const extent = Math.max(...truth.positions) - Math.min(...truth.positions);
      for (const [i, value] of mesh.positions.entries())
        expect(Math.abs(value - truth.positions[i]!)).toBeLessThanOrEqual(extent / 65_534 + 1e-6);
      for (let i = 0; i < truth.metal.length; i++)
        for (let k = 0; k < 3; k++) {
          const stored = mesh.colours[i * 4 + k]!;
          const wanted = truth.colours[i * 3 + k]!;
          expect(decodeColour(Math.max(0, stored - 0.51))).toBeLessThanOrEqual(wanted + 1e-9);
          expect(decodeColour(stored + 0.51)).toBeGreaterThanOrEqual(wanted - 1e-9);
        }
      expect(Array.from(mesh.indices)).toEqual(Array.from(truth.indices));
    }
  });

  it('keeps normals within two degrees', () => {
    const decoded = decodeModel(bytes.buffer as ArrayBuffer);
    for (const [m, mesh] of decoded.meshes.entries())
      for (let i = 0; i < meshes[m]!.metal.length; i++) {
        const kept = [0, 1, 2].map((k) => mesh.normals[i * 4 + k]!);
        const cosine = kept.reduce((sum, value, k) => sum + value * meshes[m]!.normals[i * 3 + k]!, 0) / Math.hypot(...kept);
        expect(cosine).toBeGreaterThan(Math.cos((2 * Math.PI) / 180));
      }
  });

  it('lets no crack open: an edge is cut for both of its triangles or for none', () => {
    const model = new ModelBuilder({ resolution: 1, chamfer: 0 }).add(chamferBox(3, 1, 2, 0.1), [1, 1, 1]);
    const cut = new CutMesh(model.meshes[0]!.parts[0]!);
    for (let round = 0; round < 5; round++) cut.split((a, b) => cut.length(a, b) > 0.4);
    const at = (i: number) => [0, 1, 2].map((k) => cut.positions[i * 3 + k]!.toFixed(5)).join();
    const edges = new Set<string>();
    for (let t = 0; t < cut.triangles.length; t += 3)
      for (const [a, b] of [
        [0, 1],
        [1, 2],
        [2, 0],
      ] as const)
        edges.add(`${at(cut.triangles[t + a]!)}>${at(cut.triangles[t + b]!)}`);
    for (const edge of edges) expect(edges.has(edge.split('>').reverse().join('>'))).toBe(true);
  });

  it('refuses what is not a model, and one that was cut short', () => {
    expect(() => decodeModel(new ArrayBuffer(32))).toThrow(RangeError);
    expect(() => decodeModel(bytes.buffer.slice(0, bytes.length - 400) as ArrayBuffer)).toThrow(RangeError);
  });

  it('colour storage is monotonic and cuts off over its range', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 8, noNaN: true }), fc.double({ min: 0, max: 8, noNaN: true }), (a, b) => {
        if (a <= b) expect(encodeColour(a)).toBeLessThanOrEqual(encodeColour(b));
        expect(encodeColour(a)).toBeLessThanOrEqual(255);
      }),
    );
  });

  it('a painted colour comes out of the tone curve as it was asked for', () => {
    for (const hex of ['#f7f3ea', '#86b0a3', '#15202b', '#ffffff']) {
      const shown = displayed(hex, 1.5).map((light) => {
        const c = light * 1.5;
        const y = (c * (1 + c / 5)) / (1 + 0.62 * c);
        return Math.round(255 * (y <= 0.0031308 ? y * 12.92 : 1.055 * y ** (1 / 2.4) - 0.055));
      });
      expect(`#${shown.map((v) => v.toString(16).padStart(2, '0')).join('')}`).toBe(hex);
    }
  });
});
