import { COLOUR_RANGE } from '@look/stage/baked-format.ts';
import { BufferAttribute, type BufferGeometry, Color } from 'three';

/** Where the light of a painted model comes from: the upper left, as everywhere on the plinth. Unit length. */
const LIGHT = [-0.45, 0.77, 0.45] as const;
const AMBIENT = 0.34;
const SKY = 0.2;
const KEY = 0.62;

/**
 * Paints a geometry for the baked material, with plain light from the upper left: for a model that has no light bake
 * yet, or is too small to need one. Adds the attribute `baked` and gives the geometry back.
 *
 * `colour` is '#rrggbb'. `metal` is 0 for paper, wood and stone … 1 for brass. `shade` answers how much of the light a
 * point of the geometry gets, 0…1: the dark at a wall's foot, the pool of a lamp. It is asked at the vertices only, so a
 * large plane needs some.
 */
export function paintGeometry<G extends BufferGeometry>(
  geometry: G,
  colour: string,
  metal = 0,
  shade?: (x: number, y: number, z: number) => number,
): G {
  const points = geometry.getAttribute('position');
  const normals = geometry.getAttribute('normal');
  const baked = new Uint8Array(normals.count * 4);
  const paint = new Color(colour);
  for (let i = 0; i < normals.count; i++) {
    const [x, y, z] = [normals.getX(i), normals.getY(i), normals.getZ(i)];
    const lit = Math.max(0, x * LIGHT[0] + y * LIGHT[1] + z * LIGHT[2]);
    const share = shade?.(points.getX(i), points.getY(i), points.getZ(i)) ?? 1;
    const level = (AMBIENT + SKY * (0.5 + 0.5 * y) + KEY * lit) * share;
    const channels = [paint.r, paint.g, paint.b].map((part) => Math.round(255 * Math.sqrt((part * level) / COLOUR_RANGE)));
    baked.set([...channels, Math.round(255 * metal)], i * 4);
  }
  geometry.setAttribute('baked', new BufferAttribute(baked, 4, true));
  return geometry;
}
