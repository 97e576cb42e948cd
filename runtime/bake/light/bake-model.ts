import { lampColour } from '@look/stage/evening.ts';
import type { MeshPlan, ModelBuilder, Part } from './builder.ts';
import { STATICS } from './builder.ts';
import { Casters } from './casters.ts';
import { createLightMeter, type Light, type LightMeter } from './irradiance.ts';
import type { Lighting } from './lighting.ts';
import { hullOf } from './outline.ts';
import { type Colour, linear, type Point } from './shape.ts';
import { CutMesh } from './tessellate.ts';

/** One mesh with its light in it, positions relative to its pivot. */
export interface BakedMesh {
  name: string;
  pivot: Point;
  positions: Float32Array;
  normals: Float32Array;
  /** Linear colour × light, three numbers a vertex; may pass 1. */
  colours: Float32Array;
  /** What the flickering lamps add, likewise; null when the recipe has none. */
  flicker: Float32Array | null;
  metal: Float32Array;
  indices: Uint32Array;
}

export interface Recipe {
  build: () => ModelBuilder;
  lighting: Lighting;
  /** Width of the ink outline at `outline: 1`, in the model's units; 0 for none. */
  outlineWidth: number;
  outlineColour: string;
  /**
   * Whether a triangle with this normal may ever be seen, for a model whose camera never turns. What is never seen still
   * throws shadow, but is neither lit nor stored. Left out: everything is kept.
   */
  mayBeSeen?: (nx: number, ny: number, nz: number, mesh: string) => boolean;
}

/** A module `*.bake.ts` has this as its default export. */
export const defineRecipe = (recipe: Recipe): Recipe => recipe;

const ROUNDS = 7;
const toned = (v: number) => v / (1 + v);

/** Brass keeps most of its own colour: light on it counts by brightness, or a fire turns it orange. */
function metalColour(albedo: Colour, light: Colour, floor: number): Colour {
  const grey = Math.min(1.3, ((light[0] + light[1] + light[2]) / 3) * 0.9 + floor);
  return [0, 1, 2].map((k) => albedo[k]! * (light[k]! * 0.35 + grey * 0.65)) as unknown as Colour;
}

type Sight = (nx: number, ny: number, nz: number) => boolean;

function bakePart(
  part: Part,
  meter: LightMeter,
  contrast: number,
  seen: Sight,
): CutMesh & { baked: Float32Array; flicker: Float32Array } {
  const cut = new CutMesh(part);
  for (let round = 0; round < ROUNDS; round++) if (!cut.split((a, b) => cut.length(a, b) > part.resolution)) break;
  cut.keep(seen);
  const light: Light[] = [];
  const lightAt = (i: number): Light => {
    const { positions: p, normals: n } = cut;
    light[i] ??= meter(p[i * 3]!, p[i * 3 + 1]!, p[i * 3 + 2]!, n[i * 3]!, n[i * 3 + 1]!, n[i * 3 + 2]!);
    return light[i];
  };
  const lit = !part.unlit && part.emissive === 0;
  if (lit) {
    const brightness = (i: number) => {
      const e = lightAt(i);
      const c = cut.colours;
      const share = (k: number) => (e[k]! + e[k + 3]!) * (c[i * 3 + k]! + 0.04);
      const sum = share(0) * 0.3 + share(1) * 0.6 + share(2) * 0.1;
      return toned(sum * 1.5);
    };
    cut.split((a, b) => cut.length(a, b) > part.least * 1.4 && Math.abs(brightness(a) - brightness(b)) > contrast);
  }
  const baked = new Float32Array(cut.vertexCount * 3);
  const flicker = new Float32Array(cut.vertexCount * 3);
  for (const i of new Set(cut.triangles)) {
    const albedo: Colour = [cut.colours[i * 3]!, cut.colours[i * 3 + 1]!, cut.colours[i * 3 + 2]!];
    if (!lit) {
      const shine = part.emissive || 1;
      baked.set([albedo[0] * shine, albedo[1] * shine, albedo[2] * shine], i * 3);
      flicker.set(lampColour(part.glow), i * 3);
      continue;
    }
    const e = lightAt(i);
    const [steady, flickering]: [Colour, Colour] = [
      [e[0], e[1], e[2]],
      [e[3], e[4], e[5]],
    ];
    const lightOn = (lamp: Colour, floor: number): Colour =>
      part.metal > 0 ? metalColour(albedo, lamp, floor) : [albedo[0] * lamp[0], albedo[1] * lamp[1], albedo[2] * lamp[2]];
    baked.set(lightOn(steady, 0.1), i * 3);
    flicker.set(part.glow > 0 ? lampColour(part.glow) : lightOn(flickering, 0), i * 3);
  }
  return Object.assign(cut, { baked, flicker });
}

function bakeMesh(plan: MeshPlan, meter: LightMeter, recipe: Recipe): BakedMesh {
  const positions: number[] = [];
  const normals: number[] = [];
  const colours: number[] = [];
  const metal: number[] = [];
  const flicker: number[] = [];
  const indices: number[] = [];
  const seen: Sight = (x, y, z) => recipe.mayBeSeen?.(x, y, z, plan.name) ?? true;
  const finish = recipe.lighting.finish ?? ((colour: Colour) => colour);
  const put = (x: number, y: number, z: number, colour: Colour, metalShare: number, extra: Colour) => {
    flicker.push(...extra);
    positions.push(x - plan.pivot[0], y - plan.pivot[1], z - plan.pivot[2]);
    colours.push(...finish(colour, [x, y, z], plan.name));
    metal.push(metalShare);
  };
  const ink = linear(recipe.outlineColour);
  for (const part of plan.parts) {
    const cut = bakePart(part, meter, recipe.lighting.contrast, seen);
    const indexOf = new Map<number, number>();
    for (const i of new Set(cut.triangles)) {
      indexOf.set(i, positions.length / 3);
      const colour: Colour = [cut.baked[i * 3]!, cut.baked[i * 3 + 1]!, cut.baked[i * 3 + 2]!];
      const extra: Colour = [cut.flicker[i * 3]!, cut.flicker[i * 3 + 1]!, cut.flicker[i * 3 + 2]!];
      put(cut.positions[i * 3]!, cut.positions[i * 3 + 1]!, cut.positions[i * 3 + 2]!, colour, part.metal, extra);
      normals.push(cut.normals[i * 3]!, cut.normals[i * 3 + 1]!, cut.normals[i * 3 + 2]!);
    }
    for (const index of cut.triangles) indices.push(indexOf.get(index)!);
    if (part.outline > 0 && recipe.outlineWidth > 0) {
      const hull = hullOf(part, recipe.outlineWidth);
      for (let i = 0; i < hull.positions.length; i += 3) {
        indices.push(positions.length / 3);
        put(hull.positions[i]!, hull.positions[i + 1]!, hull.positions[i + 2]!, ink, 0, [0, 0, 0]);
      }
      for (const value of hull.normals) normals.push(value);
    }
  }
  return {
    name: plan.name,
    pivot: plan.pivot,
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    colours: Float32Array.from(colours),
    flicker: flicker.some((value) => value > 0) ? Float32Array.from(flicker) : null,
    metal: Float32Array.from(metal),
    indices: Uint32Array.from(indices),
  };
}

/**
 * Bakes every mesh of a recipe. Statics shade statics; a movable mesh is lit in its usual place, shaded by the
 * statics and by itself, and throws nothing on others: it brings a blob shadow where it goes.
 */
export function bakeModel(recipe: Recipe, progress: (text: string) => void = () => {}): BakedMesh[] {
  const model = recipe.build();
  const isStatic = (plan: MeshPlan) => plan.name === STATICS || plan.stands === true;
  const statics = new Casters(model.meshes.filter(isStatic).flatMap((plan) => plan.parts));
  return model.meshes
    .filter((plan) => plan.parts.length > 0 && !plan.hidden)
    .map((plan) => {
      const over = model.meshes.filter(({ name }) => name === plan.under).flatMap(({ parts }) => parts);
      const own = isStatic(plan) ? [] : [new Casters([...plan.parts, ...over])];
      const meter = createLightMeter(recipe.lighting, [statics, ...own]);
      const baked = bakeMesh(plan, meter, recipe);
      progress(`${plan.name}: ${baked.indices.length / 3} triangles`);
      return baked;
    });
}
