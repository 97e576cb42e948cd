import { OPENING } from './constants.ts';

/** A room: a box on the ground floor. Lengths in m; width along x (the front wall), depth along y. */
export interface RoomInput {
  id: string;
  width: number;
  depth: number;
  height: number;
}

/** What the ceiling, walls and floor are made of. W/(m K), kg/m³, kJ/(kg K), m. */
export interface WallInput {
  conductivity: number;
  density: number;
  specificHeat: number;
  thickness: number;
  emissivity: number;
}

/** An opening between two rooms, or into the open when one of them is `outside`. Lengths in m, sill above the floor. */
export interface OpeningInput {
  between: [string, string];
  sill: number;
  height: number;
  width: number;
  /** Where its middle stands, m from the front left corner of the first room named; without it in the middle of the front wall. */
  at?: [number, number] | undefined;
  /** Share of the width that is open, 0 to 1: a number, or pairs of second and share, straight between them. */
  open?: number | [number, number][] | undefined;
}

/** The fire. kW/s², kW, m, m², kJ/kg, kg/kg. */
export interface FireInput {
  room: string;
  /** With it the fire grows with the square of time up to `peak`; without it, it burns at `peak` from the start. */
  alpha?: number | undefined;
  peak?: number | undefined;
  /** Instead of `alpha` and `peak`: pairs of second and kW, straight between them. */
  curve?: [number, number][] | undefined;
  height: number;
  area: number;
  at?: [number, number] | undefined;
  /** Whether its edge lies along the walls that it stands at, as a sofa's does; otherwise it is round and only touches them. */
  flush?: boolean | undefined;
  radiativeFraction?: number | undefined;
  heatOfCombustion?: number | undefined;
  sootYield?: number | undefined;
  coYield?: number | undefined;
  hcnYield?: number | undefined;
  fuel?: { C: number; H: number; O?: number | undefined; N?: number | undefined } | undefined;
}

/** A building with a fire, as the reference runs write it. Temperatures °C, times s. */
export interface Scenario {
  id?: string | undefined;
  duration: number;
  interval: number;
  ambient: number;
  rooms: RoomInput[];
  walls: WallInput;
  openings: OpeningInput[];
  fire: FireInput;
  /** Leak of each room into the open, m² per m² of wall. */
  leakage?: number | undefined;
}

/** Design values for what a home burns. */
export const FUEL_DEFAULTS = {
  heatOfCombustion: 20_000,
  sootYield: 0.07,
  coYield: 0.04,
  hcnYield: 0,
  fuel: { C: 1, H: 2, O: 0.5, N: 0 },
  source: 'NZ C/VM2 design values before flashover; fuel CH2O0.5',
} as const;

export const LEAKAGE = OPENING.leakage.value;

/** Value at a time on pairs of time and value, straight between them and level beyond the ends. */
export function onCurve(pairs: readonly (readonly [number, number])[], timeS: number): number {
  const first = pairs[0];
  if (first === undefined) return 0;
  if (timeS <= first[0]) return first[1];
  for (let i = 1; i < pairs.length; i++) {
    const [t1, v1] = pairs[i]!;
    if (timeS < t1) {
      const [t0, v0] = pairs[i - 1]!;
      return v0 + ((v1 - v0) * (timeS - t0)) / (t1 - t0);
    }
  }
  return pairs[pairs.length - 1]![1];
}

/** Heat that the fuel gives off where air is plenty, kW. */
export function heatReleaseKw(fire: FireInput, timeS: number): number {
  if (fire.curve !== undefined) return Math.max(0, onCurve(fire.curve, timeS));
  const peakKw = fire.peak ?? Number.POSITIVE_INFINITY;
  return fire.alpha === undefined ? (fire.peak ?? 0) : Math.min(peakKw, fire.alpha * timeS * timeS);
}

/** Share of an opening's width that is open at a time. */
export function openShare(opening: OpeningInput, timeS: number): number {
  const { open } = opening;
  if (open === undefined) return 1;
  return typeof open === 'number' ? open : onCurve(open, timeS);
}
