import type { Colour, Point } from './shape.ts';

/** Sun, window or case lamp far away, with a soft edge. */
export interface KeyLight {
  /** Towards the light. */
  direction: Point;
  colour: Colour;
  /** Radius of the lamp's disc as a tangent; 0.06 is crisp, 0.25 is an overcast window. */
  softness: number;
  rays: number;
  /** A pool: full at (x, z), fading to `floor` at the half axes. */
  pool?: { x: number; z: number; halfX: number; halfZ: number; floor: number };
}

/** Lamp or fire in the room. Falls off with 1 / (d²/spread + near) and ends softly at `range`. */
export interface PointLight {
  at: Point;
  colour: Colour;
  radius: number;
  range: number;
  spread: number;
  near: number;
  rays: number;
  shadowless?: boolean;
}

export interface Lighting {
  /** Light of the open sky in a direction (unit vector). */
  sky: (x: number, y: number, z: number) => Colour;
  keys: readonly KeyLight[];
  points: readonly PointLight[];
  /**
   * Lamps of a second layer that the stage can brighten, flicker and put out (a fire), kept apart from the rest.
   * Empty: the model has one layer.
   */
  flicker: readonly PointLight[];
  /** Rays of the sky, the same set at every vertex: banding is smooth, noise is not. */
  skyRays: number;
  /** How far a wall still shades, in the model's units. */
  reach: number;
  /** How far a key's shadow is thrown. */
  keyReach: number;
  /** Share of the sky that a hit wall hands on besides its direct light. */
  ambientBounce: number;
  /** Light of a closed-in corner, so that shade goes warm instead of grey. */
  warmth: Colour;
  /** Distance that a sample stands off its surface. */
  offset: number;
  /** Step of tone-mapped brightness along an edge that calls for another cut. */
  contrast: number;
  /** Last word on the baked colour of a vertex (mist with distance, for example). Linear in, linear out. */
  finish?: (colour: Colour, at: Point, mesh: string) => Colour;
}

/** Direction set on the unit hemisphere, cosine-weighted, z up: Hammersley points, so that few rays cover it evenly. */
export function hammersleyHemisphere(count: number): Point[] {
  return Array.from({ length: count }, (_, i): Point => {
    let bits = i;
    let radical = 0;
    for (let half = 0.5; bits > 0; bits >>= 1, half /= 2) if (bits & 1) radical += half;
    const u = (i + 0.5) / count;
    const angle = 2 * Math.PI * radical;
    const out = Math.sqrt(u);
    return [out * Math.cos(angle), out * Math.sin(angle), Math.sqrt(1 - u)];
  });
}

const GOLDEN_ANGLE = 2.399963;

/** Directions over a key's disc, sunflower-spread. */
export function discDirections(key: KeyLight): Point[] {
  const length = Math.hypot(...key.direction);
  const [x, y, z] = key.direction.map((v) => v / length) as [number, number, number];
  const helper: Point = Math.abs(y) > 0.9 ? [1, 0, 0] : [0, 1, 0];
  let u: Point = [y * helper[2] - z * helper[1], z * helper[0] - x * helper[2], x * helper[1] - y * helper[0]];
  const ul = Math.hypot(...u);
  u = [u[0] / ul, u[1] / ul, u[2] / ul];
  const w: Point = [y * u[2] - z * u[1], z * u[0] - x * u[2], x * u[1] - y * u[0]];
  return Array.from({ length: key.rays }, (_, i): Point => {
    const r = key.softness * Math.sqrt((i + 0.5) / key.rays);
    const c = r * Math.cos(i * GOLDEN_ANGLE);
    const s = r * Math.sin(i * GOLDEN_ANGLE);
    const d: Point = [x + u[0] * c + w[0] * s, y + u[1] * c + w[1] * s, z + u[2] * c + w[2] * s];
    const l = Math.hypot(...d);
    return [d[0] / l, d[1] / l, d[2] / l];
  });
}

/** Places over a lamp's ball. */
export function ballPlaces(light: PointLight): Point[] {
  return Array.from({ length: light.rays }, (_, i): Point => {
    const y = 1 - (2 * (i + 0.5)) / light.rays;
    const r = Math.sqrt(1 - y * y);
    return [
      light.at[0] + light.radius * r * Math.cos(i * GOLDEN_ANGLE),
      light.at[1] + light.radius * y,
      light.at[2] + light.radius * r * Math.sin(i * GOLDEN_ANGLE),
    ];
  });
}
