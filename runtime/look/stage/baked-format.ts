/*
 * The baked model as a file: what the light bake writes and the stage reads. Little-endian.
 *
 *   'DPB1'  u32 header bytes  header (JSON, UTF-8, padded with spaces to 4)  payload
 *
 * Each mesh in the payload: vertices (positions Int16 × 3, normal octahedral Int8 × 2: 8 bytes), colours
 * (Uint8 × 4: red, green, blue, metal), where a recipe has flickering lamps what they add (Uint8 × 4, the last
 * unused), indices (Uint16 where they fit, else Uint32), each padded to 4.
 *
 * Positions are relative to the mesh's pivot: value / 32767 × scale + centre, so an error of half a step is
 * scale / 65534. Colours are linear light 0…COLOUR_RANGE stored by square root, which spends the steps where the
 * eye looks; brighter light is cut off, and the tone curve would have pressed it flat anyway.
 */

export const MAGIC = 0x31425044;
/** Brightest linear colour that is kept. */
export const COLOUR_RANGE = 4;
export const POSITION_STEPS = 32767;
const NORMAL_STEPS = 127;

export interface MeshHeader {
  name: string;
  pivot: readonly [number, number, number];
  centre: readonly [number, number, number];
  /** Half of the longest side of the mesh, model units. */
  scale: number;
  vertices: number;
  indices: number;
  indexBytes: 2 | 4;
  /** Byte offsets into the payload. */
  vertexOffset: number;
  colourOffset: number;
  flickerOffset: number | null;
  indexOffset: number;
}

export interface BakedHeader {
  /** Least and greatest corner of the whole model, model units. */
  bounds: readonly [readonly [number, number, number], readonly [number, number, number]];
  meshes: readonly MeshHeader[];
}

export const encodeColour = (linear: number): number =>
  Math.round(255 * Math.sqrt(Math.min(1, Math.max(0, linear) / COLOUR_RANGE)));
export const decodeColour = (stored: number): number => (stored / 255) ** 2 * COLOUR_RANGE;

/** Unit vector onto the octahedron, two signed bytes. */
export function encodeNormal(x: number, y: number, z: number): [number, number] {
  const sum = Math.abs(x) + Math.abs(y) + Math.abs(z) || 1;
  let u = x / sum;
  let v = y / sum;
  if (z < 0) [u, v] = [(1 - Math.abs(v)) * (u < 0 ? -1 : 1), (1 - Math.abs(u)) * (v < 0 ? -1 : 1)];
  return [Math.round(u * NORMAL_STEPS), Math.round(v * NORMAL_STEPS)];
}

export function decodeNormal(storedU: number, storedV: number, out: Int8Array, at: number): void {
  let u = storedU / NORMAL_STEPS;
  let v = storedV / NORMAL_STEPS;
  const z = 1 - Math.abs(u) - Math.abs(v);
  if (z < 0) [u, v] = [(1 - Math.abs(v)) * (u < 0 ? -1 : 1), (1 - Math.abs(u)) * (v < 0 ? -1 : 1)];
  const length = Math.hypot(u, v, z) || 1;
  out[at] = Math.round((u / length) * NORMAL_STEPS);
  out[at + 1] = Math.round((v / length) * NORMAL_STEPS);
  out[at + 2] = Math.round((z / length) * NORMAL_STEPS);
}

export interface DecodedMesh {
  name: string;
  pivot: readonly [number, number, number];
  positions: Float32Array;
  normals: Int8Array;
  /** As stored: the material undoes the square root. */
  colours: Uint8Array;
  flicker: Uint8Array | null;
  indices: Uint16Array | Uint32Array;
}

export interface DecodedModel {
  bounds: BakedHeader['bounds'];
  meshes: DecodedMesh[];
}

/** @throws RangeError when the bytes are not a baked model. */
export function decodeModel(bytes: ArrayBuffer): DecodedModel {
  const view = new DataView(bytes);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a baked model');
  const headerBytes = view.getUint32(4, true);
  if (8 + headerBytes > bytes.byteLength) throw new RangeError('baked model is cut short');
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 8, headerBytes))) as BakedHeader;
  const start = 8 + headerBytes;
  return { bounds: header.bounds, meshes: header.meshes.map((mesh) => decodeMesh(bytes, start, mesh)) };
}

function decodeMesh(bytes: ArrayBuffer, start: number, mesh: MeshHeader): DecodedMesh {
  const end = start + mesh.indexOffset + mesh.indices * mesh.indexBytes;
  if (end > bytes.byteLength) throw new RangeError(`baked model is cut short in ${mesh.name}`);
  const packed = new Int16Array(bytes, start + mesh.vertexOffset, mesh.vertices * 4);
  const packedBytes = new Int8Array(bytes, start + mesh.vertexOffset, mesh.vertices * 8);
  const positions = new Float32Array(mesh.vertices * 3);
  const normals = new Int8Array(mesh.vertices * 4);
  const step = mesh.scale / POSITION_STEPS;
  for (let i = 0; i < mesh.vertices; i++) {
    for (let k = 0; k < 3; k++) positions[i * 3 + k] = packed[i * 4 + k]! * step + mesh.centre[k]!;
    decodeNormal(packedBytes[i * 8 + 6]!, packedBytes[i * 8 + 7]!, normals, i * 4);
  }
  const indexAt = start + mesh.indexOffset;
  return {
    name: mesh.name,
    pivot: mesh.pivot,
    positions,
    normals,
    colours: new Uint8Array(bytes, start + mesh.colourOffset, mesh.vertices * 4),
    flicker: mesh.flickerOffset === null ? null : new Uint8Array(bytes, start + mesh.flickerOffset, mesh.vertices * 4),
    indices:
      mesh.indexBytes === 2 ? new Uint16Array(bytes, indexAt, mesh.indices) : new Uint32Array(bytes, indexAt, mesh.indices),
  };
}
