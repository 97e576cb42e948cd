import { KioskError } from '@base/errors.ts';
import type { Material, Rgb } from './materials.ts';
import type { Shape } from './shapes.ts';

/*
 * A relief as a field of heights, in millimetres over the plinth.
 *
 * Everything is drawn in cabinet projection: a point at height z stands LIFT·z further up on the glass. So the plane
 * of the plinth is true to scale, tops keep their size, and a thing shows its front face, which gives it weight.
 * Each sample holds the highest surface that is seen there and the body it belongs to.
 */

export const LIFT = 0.42;

/** Samples along each edge of one pixel. */
export const OVERSAMPLE = 2;

export interface Bounds {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface Field {
  bounds: Bounds;
  pxPerMm: number;
  /** Samples. */
  width: number;
  height: number;
  samplesPerMm: number;
  heightMm: Float32Array;
  /** 0 is the plinth itself, which is not drawn, only lit and shaded. */
  body: Uint8Array;
  albedo: Float32Array;
  materials: (Material | undefined)[];
}

export function createField(bounds: Bounds, pxPerMm: number): Field {
  const pixels = (mm: number) => Math.round(mm * pxPerMm) * OVERSAMPLE;
  const width = pixels(bounds.x1 - bounds.x0);
  const height = pixels(bounds.y1 - bounds.y0);
  return {
    bounds,
    pxPerMm,
    width,
    height,
    samplesPerMm: pxPerMm * OVERSAMPLE,
    heightMm: new Float32Array(width * height),
    body: new Uint8Array(width * height),
    albedo: new Float32Array(width * height * 3),
    materials: [undefined],
  };
}

export type Edge = 'chamfer' | 'round' | 'tube';

export interface Solid {
  shape: Shape;
  material: Material;
  /** Top over the plinth and foot over the plinth, millimetres. */
  topMm: number;
  footMm?: number;
  /** How far the edge comes in, and over what height (the same, unless said). A tube is round all over. */
  edge?: Edge;
  edgeMm?: number;
  edgeHeightMm?: number;
  /** The draught of the side: how much narrower the body is under its edge than at its foot. */
  draughtMm?: number;
}

/** How much the outline has come in at `z` above the foot of a body that is `h` high. */
function insetOf(solid: Solid, h: number): (z: number) => number {
  const edgeMm = solid.edgeMm ?? 0;
  const edgeHeightMm = Math.min(h, solid.edgeHeightMm ?? edgeMm);
  const start = h - edgeHeightMm;
  const draught = solid.draughtMm ?? 0;
  if (solid.edge === 'tube') return (z) => h / 2 - Math.sqrt(Math.max(0, (h / 2) ** 2 - (z - h / 2) ** 2));
  return (z) => {
    const side = start > 0 ? draught * Math.min(1, z / start) : draught;
    if (z <= start || edgeMm === 0) return side;
    const t = (z - start) / edgeHeightMm;
    return side + edgeMm * (solid.edge === 'chamfer' ? t : 1 - Math.sqrt(Math.max(0, 1 - t * t)));
  };
}

const SLICES = 40;

/** Stands a body on the plinth. Where bodies overlap, the higher surface is seen. */
export function stand(field: Field, solid: Solid): void {
  const foot = solid.footMm ?? 0;
  const h = solid.topMm - foot;
  if (!(h > 0)) throw new KioskError('bake/bad-geometry', { part: solid.material.name, reason: `height is ${h} mm` });
  const inset = insetOf(solid, h);
  const index = field.materials.push(solid.material) - 1;
  const { bounds, samplesPerMm, width, height, heightMm, body, albedo } = field;
  for (let row = 0; row < height; row++) {
    const y = bounds.y0 + (row + 0.5) / samplesPerMm;
    for (let column = 0; column < width; column++) {
      const x = bounds.x0 + (column + 0.5) / samplesPerMm;
      const at = (z: number) => solid.shape(x, y + LIFT * (foot + z)) + inset(z);
      if (solid.shape(x, y + LIFT * (foot + h / 2)) > (LIFT * h) / 2) continue;
      let z = h;
      let above = at(h);
      if (above > 0) {
        z = -1;
        for (let slice = SLICES - 1; slice >= 0; slice--) {
          const lower = (h * slice) / SLICES;
          const below = at(lower);
          if (below <= 0) {
            z = lower + (h / SLICES) * (below / (below - above));
            break;
          }
          above = below;
        }
        if (z < 0) continue;
      }
      const i = row * width + column;
      if (body[i] !== 0 && foot + z < (heightMm[i] as number)) continue;
      heightMm[i] = foot + z;
      body[i] = index;
      albedo.set(solid.material.albedo, i * 3);
    }
  }
}

export interface Recess {
  shape: Shape;
  depthMm: number;
  /** Over what width the wall goes down. */
  wallMm: number;
  /** Covers the floor with a material; without one the plinth itself goes down and stays what it is. */
  floor?: Material;
}

/** Sinks a recess into the plinth. */
export function sink(field: Field, recess: Recess): void {
  const index = recess.floor ? field.materials.push(recess.floor) - 1 : 0;
  eachSample(field, 0, (i, x, y) => {
    const distance = recess.shape(x, y);
    if (distance >= 0 || (field.body[i] !== 0 && index === 0)) return;
    const t = Math.min(1, -distance / recess.wallMm);
    field.heightMm[i] = (index === 0 ? (field.heightMm[i] as number) : 0) - recess.depthMm * t * t * (3 - 2 * t);
    field.body[i] = index;
    if (recess.floor) field.albedo.set(recess.floor.albedo, i * 3);
  });
}

export interface Mark {
  shape: Shape;
  /** The height of the surface that is marked; the shape lies in that plane. */
  atMm: number;
  /** Cut in (or, negative, raised) by this much over `wallMm`. */
  depthMm?: number;
  wallMm?: number;
  /** Printed colour. */
  paint?: Rgb;
}

/** Prints or engraves a mark on whatever body shows a surface near that height. */
export function mark(field: Field, { shape, atMm, depthMm = 0, wallMm = 0.3, paint }: Mark): void {
  eachSample(field, atMm, (i, x, y) => {
    if (field.body[i] === 0 || Math.abs((field.heightMm[i] as number) - atMm) > 0.6) return;
    const distance = shape(x, y);
    if (distance >= 0) return;
    const t = Math.min(1, -distance / wallMm);
    field.heightMm[i] = (field.heightMm[i] as number) - depthMm * t * t * (3 - 2 * t);
    if (paint) field.albedo.set(paint, i * 3);
  });
}

/** Calls `visit` with every sample's index and its place, in millimetres, in the plane at `atMm`. */
export function eachSample(field: Field, atMm: number, visit: (index: number, x: number, y: number) => void): void {
  for (let row = 0; row < field.height; row++) {
    const y = field.bounds.y0 + (row + 0.5) / field.samplesPerMm + LIFT * atMm;
    for (let column = 0; column < field.width; column++) {
      visit(row * field.width + column, field.bounds.x0 + (column + 0.5) / field.samplesPerMm, y);
    }
  }
}
