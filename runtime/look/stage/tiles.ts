import {
  ClampToEdgeWrapping,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RedFormat,
  RepeatWrapping,
  RGBAFormat,
  SRGBColorSpace,
  type Texture,
} from 'three';

/*
 * The three pictures that every stage shares, computed when first asked for, the same on every machine: no file to
 * load, no canvas to read back. A frame that is thrown away takes them with it.
 */

/** Small deterministic hash of two integers to 0…1. */
function noiseAt(x: number, y: number, seed: number): number {
  let h = (Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 1442695041)) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296;
}

function tile(size: number, values: Uint8Array): DataTexture {
  const texture = new DataTexture(values, size, size, RedFormat);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = 4;
  texture.needsUpdate = true;
  return texture;
}

/** Paper: fine grain and 2,600 short crossed fibres on middle grey. 512². */
export function makeFibreTile(size = 512): DataTexture {
  const grey = new Float32Array(size * size);
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) grey[y * size + x] = 128 + (noiseAt(x, y, 1) - 0.5) * 46;
  const count = Math.round((2600 * size * size) / (512 * 512));
  for (let i = 0; i < count; i++) {
    const angle = noiseAt(i, 1, 2) * Math.PI * 2;
    const length = 4 + noiseAt(i, 2, 2) * 16;
    const bend = (noiseAt(i, 3, 2) - 0.5) * 6;
    const shade = noiseAt(i, 4, 2) > 0.5 ? 13 : -13;
    const fromX = noiseAt(i, 5, 2) * size;
    const fromY = noiseAt(i, 6, 2) * size;
    for (let step = 0; step <= length; step++) {
      const t = step / length;
      const side = bend * Math.sin(Math.PI * t);
      const x = Math.floor(fromX + Math.cos(angle) * step - Math.sin(angle) * side);
      const y = Math.floor(fromY + Math.sin(angle) * step + Math.cos(angle) * side);
      const at = (((y % size) + size) % size) * size + (((x % size) + size) % size);
      grey[at] = grey[at]! + shade;
    }
  }
  return tile(
    size,
    Uint8Array.from(grey, (v) => Math.max(0, Math.min(255, v))),
  );
}

/** Smoke and powder: five octaves of tiling value noise. 256². */
export function makeCloudTile(size = 256): DataTexture {
  const values = new Uint8Array(size * size);
  const smooth = (t: number) => t * t * (3 - 2 * t);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let sum = 0;
      let share = 0.5;
      for (let octave = 0, period = 4; octave < 5; octave++, period *= 2, share /= 2) {
        const fx = (x / size) * period;
        const fy = (y / size) * period;
        const ix = Math.floor(fx);
        const iy = Math.floor(fy);
        const u = smooth(fx - ix);
        const v = smooth(fy - iy);
        const at = (dx: number, dy: number) => noiseAt((ix + dx) % period, (iy + dy) % period, 11 + octave);
        const low = at(0, 0) * (1 - u) + at(1, 0) * u;
        const high = at(0, 1) * (1 - u) + at(1, 1) * u;
        sum += share * (low * (1 - v) + high * v);
      }
      values[y * size + x] = Math.round(sum * 255);
    }
  }
  return tile(size, values);
}

type Rgb = readonly [number, number, number];
const stop = (at: number, hex: string): readonly [number, Rgb] => [
  at,
  [Number.parseInt(hex.slice(1, 3), 16), Number.parseInt(hex.slice(3, 5), 16), Number.parseInt(hex.slice(5, 7), 16)],
];
/** From the top of the ball down: sky, warm body, dark horizon, light from the table, dark foot. */
const BRASS = {
  day: [
    stop(0, '#f6e6bd'),
    stop(0.18, '#e0bd74'),
    stop(0.34, '#c4963f'),
    stop(0.5, '#8d6424'),
    stop(0.6, '#6b4716'),
    stop(0.74, '#c1924a'),
    stop(0.88, '#7d5820'),
    stop(1, '#3d2a12'),
  ],
  night: [
    stop(0, '#c9b28a'),
    stop(0.22, '#b78f4f'),
    stop(0.42, '#6f4f24'),
    stop(0.55, '#2c2014'),
    stop(0.72, '#6b4a20'),
    stop(1, '#2a1c10'),
  ],
} as const;

/** Brass as a ball that reflects a workshop: looked up by the normal on screen. 256². */
export function makeBrassMatcap(night = false, size = 256): Texture {
  const stops = night ? BRASS.night : BRASS.day;
  const values = new Uint8Array(size * size * 4);
  const spot = (x: number, y: number, cx: number, cy: number, radius: number) =>
    Math.max(0, 1 - Math.hypot(x - cx, y - cy) / radius);
  for (let row = 0; row < size; row++) {
    // Row 0 of a texture is its lower edge.
    const y = 1 - (row + 0.5) / size;
    let i = 0;
    while (i < stops.length - 2 && stops[i + 1]![0] < y) i++;
    const [from, a] = stops[i]!;
    const [to, b] = stops[i + 1]!;
    const t = Math.max(0, Math.min(1, (y - from) / (to - from)));
    for (let column = 0; column < size; column++) {
      const x = (column + 0.5) / size;
      const shine = spot(x, y, 0.345, 0.242, 0.273) * (night ? 0.9 : 1);
      const warm = spot(x, y, 0.805, 0.742, 0.195) * (night ? 0.55 : 0.5);
      const lamp: Rgb = night ? [220, 235, 255] : [255, 255, 250];
      const glow: Rgb = night ? [255, 150, 60] : [255, 236, 200];
      for (let k = 0; k < 3; k++) {
        let value = a[k]! + (b[k]! - a[k]!) * t;
        value += (lamp[k]! - value) * shine;
        value += (glow[k]! - value) * warm;
        values[(row * size + column) * 4 + k] = Math.round(value);
      }
      values[(row * size + column) * 4 + 3] = 255;
    }
  }
  const texture = new DataTexture(values, size, size, RGBAFormat);
  texture.colorSpace = SRGBColorSpace;
  texture.wrapS = texture.wrapT = ClampToEdgeWrapping;
  texture.minFilter = texture.magFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

let fibre: DataTexture | null = null;
let cloud: DataTexture | null = null;
const brass: { day: Texture | null; night: Texture | null } = { day: null, night: null };

export function fibreTile(): DataTexture {
  fibre ??= makeFibreTile();
  return fibre;
}

export function cloudTile(): DataTexture {
  cloud ??= makeCloudTile();
  return cloud;
}

export function brassMatcap(night = false): Texture {
  const key = night ? 'night' : 'day';
  brass[key] ??= makeBrassMatcap(night);
  return brass[key];
}

/** Takes the shared pictures off the graphics card. Whoever draws with one afterwards has it uploaded again. */
export function unloadTiles(): void {
  for (const texture of [fibre, cloud, brass.day, brass.night]) texture?.dispose();
}
