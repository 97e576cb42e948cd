export type Rgb = readonly [number, number, number];

export interface Material {
  name: string;
  albedo: Rgb;
  /** Satin highlight, 0…1. Paper and plaster have none. */
  gloss: number;
  /** Brass takes its colour from the direction it faces. */
  metal: boolean;
  /** Depth of the surface grain, millimetres. */
  grainMm: number;
}

export const hex = (code: string): Rgb => [
  Number.parseInt(code.slice(1, 3), 16),
  Number.parseInt(code.slice(3, 5), 16),
  Number.parseInt(code.slice(5, 7), 16),
];

const matte = (name: string, colour: string, grainMm = 0.007): Material => ({
  name,
  albedo: hex(colour),
  gloss: 0,
  metal: false,
  grainMm,
});
const satin = (name: string, colour: string, gloss: number): Material => ({
  name,
  albedo: hex(colour),
  gloss,
  metal: false,
  grainMm: 0.004,
});

export const PLASTER = matte('plaster', '#F3EAD7', 0.02);
export const SEAT = matte('seat', '#DCD1BA', 0.012);
export const IVORY = matte('ivory', '#FAF6EC');
export const VIOLET = satin('violet', '#6A2C91', 0.3);
export const VIOLET_PRESSED = satin('violet pressed', '#5B2480', 0.16);
export const NIGHT_VIOLET = satin('night violet', '#C79BE8', 0.2);
export const NIGHT_VIOLET_PRESSED = satin('night violet pressed', '#AC80CE', 0.1);
export const RESTING = matte('resting', '#D3C9B5', 0.008);
export const RESTING_NIGHT = matte('resting by night', '#4C5B66', 0.008);
export const STEEL = satin('dark steel', '#454E50', 0.18);
export const RUBBER = satin('rubber', '#3A4244', 0.08);
export const SLOT = matte('slot', '#A99C80', 0.01);
export const SLOT_NIGHT = matte('slot by night', '#0D151C', 0.006);
export const TEAL = satin('teal', '#2F7277', 0.2);
export const BRASS: Material = { name: 'brass', albedo: hex('#C99A3B'), gloss: 0.5, metal: true, grainMm: 0.003 };

/** What a brass surface shows for the cosine of its angle to the light, dark to bright. */
const BRASS_RAMP: readonly (readonly [number, Rgb])[] = [
  [-1, [58, 36, 12]],
  [-0.35, [86, 58, 22]],
  [0.1, [132, 95, 38]],
  [0.45, [176, 133, 60]],
  [0.68, [214, 178, 104]],
  [0.86, [236, 207, 141]],
  [0.96, [247, 226, 172]],
  [1, [255, 244, 212]],
];

/** Brass seen in a room with one window upper left and a warm floor below: colour by the direction of the surface. */
export function brass(nx: number, ny: number, nz: number, cosLight: number): Rgb {
  let i = 1;
  while (i < BRASS_RAMP.length - 1 && (BRASS_RAMP[i] as (typeof BRASS_RAMP)[number])[0] < cosLight) i++;
  const [t0, c0] = BRASS_RAMP[i - 1] as (typeof BRASS_RAMP)[number];
  const [t1, c1] = BRASS_RAMP[i] as (typeof BRASS_RAMP)[number];
  const t = Math.max(0, Math.min(1, (cosLight - t0) / (t1 - t0)));
  const bounce = Math.max(0, ny * 0.8 + nx * 0.35 - nz * 0.25) ** 2 * 46;
  return [
    c0[0] + (c1[0] - c0[0]) * t + bounce,
    c0[1] + (c1[1] - c0[1]) * t + bounce * 0.62,
    c0[2] + (c1[2] - c0[2]) * t + bounce * 0.25,
  ];
}
