import { encodeColour, encodeNormal, MAGIC, type MeshHeader, POSITION_STEPS } from '@look/stage/baked-format.ts';
import type { BakedMesh } from './bake-model.ts';

type Corner = [number, number, number];

function boundsOf(mesh: BakedMesh): [Corner, Corner] {
  const low: Corner = [Infinity, Infinity, Infinity];
  const high: Corner = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < mesh.positions.length; i++) {
    const k = i % 3;
    low[k] = Math.min(low[k]!, mesh.positions[i]!);
    high[k] = Math.max(high[k]!, mesh.positions[i]!);
  }
  return [low, high];
}

const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;

/** Writes meshes in the format of `@look/stage/baked-format.ts`. Same meshes, same bytes. */
export function encodeModel(meshes: readonly BakedMesh[]): Uint8Array {
  const headers: MeshHeader[] = [];
  const whole: [Corner, Corner] = [
    [Infinity, Infinity, Infinity],
    [-Infinity, -Infinity, -Infinity],
  ];
  let offset = 0;
  for (const mesh of meshes) {
    const [low, high] = boundsOf(mesh);
    const vertices = mesh.positions.length / 3;
    const indexBytes = vertices <= 0xffff ? 2 : 4;
    const vertexOffset = offset;
    const colourOffset = vertexOffset + vertices * 8;
    const flickerOffset = mesh.flicker ? colourOffset + vertices * 4 : null;
    const indexOffset = colourOffset + vertices * (mesh.flicker ? 8 : 4);
    offset = padded(indexOffset + mesh.indices.length * indexBytes);
    headers.push({
      name: mesh.name,
      pivot: mesh.pivot,
      centre: [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2],
      scale: Math.max(1e-6, (high[0] - low[0]) / 2, (high[1] - low[1]) / 2, (high[2] - low[2]) / 2),
      vertices,
      indices: mesh.indices.length,
      indexBytes,
      vertexOffset,
      colourOffset,
      flickerOffset,
      indexOffset,
    });
    for (let k = 0; k < 3; k++) {
      whole[0][k] = Math.min(whole[0][k]!, low[k]! + mesh.pivot[k]!);
      whole[1][k] = Math.max(whole[1][k]!, high[k]! + mesh.pivot[k]!);
    }
  }
  const text = new TextEncoder().encode(JSON.stringify({ bounds: whole, meshes: headers }));
  const headerBytes = padded(text.length);
  const bytes = new Uint8Array(8 + headerBytes + offset);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, headerBytes, true);
  bytes.fill(0x20, 8, 8 + headerBytes);
  bytes.set(text, 8);
  for (const [i, mesh] of meshes.entries()) writeMesh(view, 8 + headerBytes, headers[i]!, mesh);
  return bytes;
}

function writeMesh(view: DataView, start: number, header: MeshHeader, mesh: BakedMesh): void {
  for (let i = 0; i < header.vertices; i++) {
    const at = start + header.vertexOffset + i * 8;
    for (let k = 0; k < 3; k++) {
      const share = (mesh.positions[i * 3 + k]! - header.centre[k]!) / header.scale;
      view.setInt16(at + k * 2, Math.round(share * POSITION_STEPS), true);
    }
    const [u, v] = encodeNormal(mesh.normals[i * 3]!, mesh.normals[i * 3 + 1]!, mesh.normals[i * 3 + 2]!);
    view.setInt8(at + 6, u);
    view.setInt8(at + 7, v);
    const colourAt = start + header.colourOffset + i * 4;
    for (let k = 0; k < 3; k++) view.setUint8(colourAt + k, encodeColour(mesh.colours[i * 3 + k]!));
    view.setUint8(colourAt + 3, Math.round(255 * mesh.metal[i]!));
    if (mesh.flicker && header.flickerOffset !== null)
      for (let k = 0; k < 3; k++) view.setUint8(start + header.flickerOffset + i * 4 + k, encodeColour(mesh.flicker[i * 3 + k]!));
  }
  for (const [i, index] of mesh.indices.entries()) {
    const at = start + header.indexOffset + i * header.indexBytes;
    if (header.indexBytes === 2) view.setUint16(at, index, true);
    else view.setUint32(at, index, true);
  }
}
