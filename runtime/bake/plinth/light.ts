import { type Field, LIFT, OVERSAMPLE } from './field.ts';
import { brass } from './materials.ts';
import { noise } from './noise.ts';

/*
 * Lights a relief: one warm key from the upper left, a soft sky, shade in the hollows, one soft shadow.
 *
 * A flat, free surface comes out in exactly its own colour, so the contrasts that the palette promises are those on
 * the glass. The plinth itself is not drawn: its shade goes into the alpha channel, so a sprite stands on any ground.
 */

/** Towards the light: left, up the glass, out of the glass. */
const KEY = normalised(-0.5, -0.62, 0.72);
/** Shadows fall as if the lamp hung higher: true ones would reach under the neighbour. */
const CAST = normalised(-0.46, -0.6, 1.3);
/** Half-width of the lamp, in units of the direction: how soft a shadow's edge is. */
const LAMP = 0.24;
const OCCLUSION_MM = 7;
const AZIMUTHS = 16;
const LAMP_SAMPLES = 24;
/** Half-width of the blur that hides the lamp's separate samples, millimetres. */
const PENUMBRA_MM = 0.35;
const SHADOW_RGB = [44, 30, 17] as const;
const NIGHT_SHADOW_RGB = [5, 9, 14] as const;

export interface Lighting {
  /** Parts that turn are lit from straight above, or their light would turn with them. */
  overhead?: boolean;
  /** Strength of the shadow on the plinth. */
  shadow?: number;
  /** The ground is dark: its shadows are cool and have to be deeper to show. */
  night?: boolean;
}

function normalised(x: number, y: number, z: number): readonly [number, number, number] {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/** Difference of height along one axis, only between samples of one body: an edge is not a slope. */
function slope(field: Field, i: number, before: number, after: number): number {
  const { heightMm, body } = field;
  const here = heightMm[i] as number;
  const hasBefore = before >= 0 && body[before] === body[i];
  const hasAfter = after >= 0 && body[after] === body[i];
  const a = hasBefore ? (heightMm[before] as number) : here;
  const b = hasAfter ? (heightMm[after] as number) : here;
  const span = (hasBefore ? 1 : 0) + (hasAfter ? 1 : 0);
  return span === 0 ? 0 : ((b - a) / span) * field.samplesPerMm;
}

/** Cells of 2 mm with the highest point within OCCLUSION_MM of each: most samples have nothing above them to look for. */
function skyline(field: Field): (column: number, row: number) => number {
  const cell = Math.max(1, Math.round(2 * field.samplesPerMm));
  const columns = Math.ceil(field.width / cell);
  const rows = Math.ceil(field.height / cell);
  const highest = new Float32Array(columns * rows).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < field.heightMm.length; i++) {
    const c = Math.floor(Math.floor(i / field.width) / cell) * columns + Math.floor((i % field.width) / cell);
    highest[c] = Math.max(highest[c] as number, field.heightMm[i] as number);
  }
  const reach = Math.ceil(OCCLUSION_MM / 2) + 1;
  const around = new Float32Array(columns * rows).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const c = row * columns + column;
      for (let y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
        for (let x = Math.max(0, column - reach); x <= Math.min(columns - 1, column + reach); x++) {
          around[c] = Math.max(around[c] as number, highest[y * columns + x] as number);
        }
      }
    }
  }
  return (column, row) => around[Math.floor(row / cell) * columns + Math.floor(column / cell)] as number;
}

/** How much of the sky a sample loses to its surroundings, 0…1. Takes every fourth azimuth, from `first`. */
function skyLost(field: Field, column: number, row: number, here: number, first: number): number {
  const { heightMm, width, height, samplesPerMm } = field;
  let lost = 0;
  for (let azimuth = first; azimuth < AZIMUTHS; azimuth += 4) {
    const angle = ((azimuth + 0.5) / AZIMUTHS) * 2 * Math.PI;
    const dx = Math.cos(angle) * samplesPerMm;
    const dy = Math.sin(angle) * samplesPerMm;
    let worst = 0;
    for (let step = 1; step <= 9; step++) {
      const distance = OCCLUSION_MM * (step / 9) ** 1.7;
      const x = Math.round(column + dx * distance);
      const y = Math.round(row + dy * distance);
      if (x < 0 || y < 0 || x >= width || y >= height) break;
      const rise = (heightMm[y * width + x] as number) - here;
      if (rise <= 0) continue;
      const sine = rise / Math.hypot(rise, distance);
      worst = Math.max(worst, sine * sine * (1 - distance / OCCLUSION_MM));
    }
    lost += worst;
  }
  return lost / (AZIMUTHS / 4);
}

/** Share of the lamp that a sample does not see, 0…1. Takes every fourth point of the lamp, from `first`. */
function lampHidden(field: Field, column: number, row: number, here: number, first: number, highestMm: number): number {
  const { heightMm, width, height, samplesPerMm } = field;
  let hidden = 0;
  for (let k = first; k < LAMP_SAMPLES; k += 4) {
    const radius = LAMP * Math.sqrt((k + 0.5) / LAMP_SAMPLES);
    const angle = k * 2.399_963;
    const lx = CAST[0] + radius * Math.cos(angle);
    const ly = CAST[1] + radius * Math.sin(angle) - LIFT * CAST[2];
    const perMm = Math.hypot(lx, ly);
    const rise = CAST[2] / perMm;
    const reachMm = (highestMm - here) / rise;
    const steps = Math.max(4, Math.min(26, Math.ceil(reachMm * 3.2)));
    for (let step = 1; step <= steps; step++) {
      const distance = (reachMm * (step - 0.35)) / steps;
      const x = Math.round(column + (lx / perMm) * distance * samplesPerMm);
      const y = Math.round(row + (ly / perMm) * distance * samplesPerMm);
      if (x < 0 || y < 0 || x >= width || y >= height) break;
      if ((heightMm[y * width + x] as number) > here + distance * rise + 0.06) {
        hidden++;
        break;
      }
    }
  }
  return hidden / (LAMP_SAMPLES / 4);
}

/** Smooths `values` along one axis, only between samples of one body. */
function blurAlong(
  field: Field,
  values: Float32Array,
  stride: number,
  lineStride: number,
  lines: number,
  length: number,
): Float32Array {
  const reach = Math.max(1, Math.round(PENUMBRA_MM * field.samplesPerMm));
  const out = new Float32Array(values.length);
  for (let line = 0; line < lines; line++) {
    for (let k = 0; k < length; k++) {
      const i = line * lineStride + k * stride;
      let sum = 0;
      let count = 0;
      for (let q = Math.max(0, k - reach); q <= Math.min(length - 1, k + reach); q++) {
        const j = line * lineStride + q * stride;
        if (field.body[j] !== field.body[i]) continue;
        sum += values[j] as number;
        count++;
      }
      out[i] = sum / count;
    }
  }
  return out;
}

function shadows(field: Field, highestMm: number): Float32Array {
  const { width, height, heightMm } = field;
  const hidden = new Float32Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const i = row * width + column;
      if ((heightMm[i] as number) > highestMm - 0.1) continue;
      hidden[i] = lampHidden(field, column, row, heightMm[i] as number, (column % 2) + 2 * (row % 2), highestMm);
    }
  }
  const across = blurAlong(field, hidden, 1, width, height, width);
  return blurAlong(field, across, width, 1, width, height);
}

/** Picture of the field, RGBA with straight alpha, one pixel for OVERSAMPLE² samples. */
export function light(field: Field, lighting: Lighting = {}): { width: number; height: number; data: Uint8Array } {
  const { width, height, heightMm, body, albedo, materials, samplesPerMm } = field;
  const outWidth = width / OVERSAMPLE;
  const outHeight = height / OVERSAMPLE;
  const sum = new Float32Array(outWidth * outHeight * 4);
  const key = lighting.overhead ? ([0, 0, 1] as const) : KEY;
  const shadowStrength = (lighting.shadow ?? 1) * (lighting.night ? 1.25 : 1);
  const shadowRgb = lighting.night ? NIGHT_SHADOW_RGB : SHADOW_RGB;
  let highestMm = 0.01;
  for (const value of heightMm) highestMm = Math.max(highestMm, value);
  const highestAround = skyline(field);
  const shadow = lighting.overhead ? undefined : shadows(field, highestMm);

  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const i = row * width + column;
      const material = materials[body[i] as number];
      const here = heightMm[i] as number;
      const grain = material ? material.grainMm : 0;
      const xMm = column / samplesPerMm;
      const yMm = row / samplesPerMm;
      const rough = grain === 0 ? 0 : grain * (noise(xMm * 5.3, yMm * 1.7) * 6 + noise(xMm * 11.7, yMm * 9.1) * 3);
      const sx = slope(field, i, column > 0 ? i - 1 : -1, column < width - 1 ? i + 1 : -1) + rough;
      const sy = slope(field, i, row > 0 ? i - width : -1, row < height - 1 ? i + width : -1) + rough * 0.4;
      const n = normalised(-sx, -sy, 1);
      const facing = n[0] * key[0] + n[1] * key[1] + n[2] * key[2];
      const quarter = (column % 2) + 2 * (row % 2);
      const sky = highestAround(column, row) <= here + 0.02 ? 1 : 1 - 0.82 * skyLost(field, column, row, here, quarter);
      const hidden = shadow ? (shadow[i] as number) : 0;
      const lit = Math.max(0, facing) / key[2];
      const bounce = material ? 0.17 * Math.max(0, n[1]) * (1 - n[2]) * sky : 0;
      const shade = 0.4 * sky + 0.6 * lit * (1 - hidden) * (0.45 + 0.55 * sky) + bounce;
      const o = (Math.floor(row / OVERSAMPLE) * outWidth + Math.floor(column / OVERSAMPLE)) * 4;
      if (!material) {
        if (shade < 1) {
          const alpha = Math.min(0.86, (1 - shade) * 1.12 * shadowStrength);
          for (let c = 0; c < 3; c++) sum[o + c] = (sum[o + c] as number) + (shadowRgb[c] as number) * alpha;
          sum[o + 3] = (sum[o + 3] as number) + alpha;
        } else {
          const alpha = Math.min(0.8, (shade - 1) * 1.5);
          for (let c = 0; c < 3; c++) sum[o + c] = (sum[o + c] as number) + 255 * alpha;
          sum[o + 3] = (sum[o + 3] as number) + alpha;
        }
        continue;
      }
      const half = normalised(key[0], key[1], key[2] + 1);
      const spark = material.gloss * Math.max(0, n[0] * half[0] + n[1] * half[1] + n[2] * half[2]) ** 24;
      const flatSpark = material.gloss * half[2] ** 24;
      const glint = Math.max(0, spark - flatSpark) * (1 - hidden) * sky * 120;
      let r: number;
      let g: number;
      let b: number;
      if (material.metal) {
        const polish =
          noise(xMm * 0.09 + 3, yMm * 0.07) * 0.16 +
          noise(xMm * 0.25, yMm * 9) * 0.035 -
          (yMm / (height / samplesPerMm) - 0.5) * 0.1;
        const c = brass(n[0], n[1], n[2], facing + polish);
        const dim = (0.5 + 0.5 * sky) * (1 - 0.42 * hidden);
        r = c[0] * dim + glint;
        g = c[1] * dim ** 1.08 + glint * 0.94;
        b = c[2] * dim ** 1.2 + glint * 0.8;
      } else {
        r = (albedo[i * 3] as number) * shade ** 0.86 + glint;
        g = (albedo[i * 3 + 1] as number) * shade + glint * 0.95;
        b = (albedo[i * 3 + 2] as number) * shade ** 1.08 + glint * 0.9;
      }
      sum[o] = (sum[o] as number) + Math.min(255, r);
      sum[o + 1] = (sum[o + 1] as number) + Math.min(255, g);
      sum[o + 2] = (sum[o + 2] as number) + Math.min(255, b);
      sum[o + 3] = (sum[o + 3] as number) + 1;
    }
  }
  const data = new Uint8Array(outWidth * outHeight * 4);
  const samples = OVERSAMPLE * OVERSAMPLE;
  for (let p = 0; p < outWidth * outHeight; p++) {
    const alpha = sum[p * 4 + 3] as number;
    if (alpha <= 0.004) continue;
    for (let c = 0; c < 3; c++) data[p * 4 + c] = Math.round((sum[p * 4 + c] as number) / alpha);
    data[p * 4 + 3] = Math.round((255 * alpha) / samples);
  }
  return { width: outWidth, height: outHeight, data };
}
