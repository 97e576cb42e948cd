import { BufferAttribute, BufferGeometry, Group, type Material, Mesh } from 'three';
import { type DecodedMesh, decodeModel } from './baked-format.ts';

/** A baked model, ready to be put on a stage. */
export interface BakedModel {
  /** Geometry and usual place of each mesh, by name. */
  parts: ReadonlyMap<string, BakedPart>;
  bounds: readonly [readonly [number, number, number], readonly [number, number, number]];
  triangles: number;
  dispose(): void;
}

export interface BakedPart {
  name: string;
  geometry: BufferGeometry;
  /** Place of the pivot; the geometry is relative to it. */
  pivot: readonly [number, number, number];
}

function geometryOf(mesh: DecodedMesh): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 4, true));
  geometry.setAttribute('baked', new BufferAttribute(mesh.colours, 4, true));
  if (mesh.flicker) geometry.setAttribute('flicker', new BufferAttribute(mesh.flicker, 4, true));
  geometry.setIndex(new BufferAttribute(mesh.indices, 1));
  geometry.computeBoundingSphere();
  return geometry;
}

/** @throws RangeError when the bytes are not a baked model. */
export function parseBaked(bytes: ArrayBuffer): BakedModel {
  const decoded = decodeModel(bytes);
  const parts = new Map<string, BakedPart>();
  let triangles = 0;
  for (const mesh of decoded.meshes) {
    parts.set(mesh.name, { name: mesh.name, geometry: geometryOf(mesh), pivot: mesh.pivot });
    triangles += mesh.indices.length / 3;
  }
  return {
    parts,
    bounds: decoded.bounds,
    triangles,
    dispose() {
      for (const part of parts.values()) part.geometry.dispose();
    },
  };
}

/** Fetches and reads a baked model. Rejects when it is missing or broken. */
export async function loadBaked(url: string): Promise<BakedModel> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`baked model ${url}: ${response.status}`);
  return parseBaked(await response.arrayBuffer());
}

/** All meshes of a model in one group, each standing at its pivot under its name. */
export function assemble(model: BakedModel, material: Material): { group: Group; meshes: Map<string, Mesh> } {
  const group = new Group();
  const meshes = new Map<string, Mesh>();
  for (const part of model.parts.values()) {
    const mesh = new Mesh(part.geometry, material);
    mesh.name = part.name;
    mesh.position.set(...part.pivot);
    group.add(mesh);
    meshes.set(part.name, mesh);
  }
  return { group, meshes };
}
