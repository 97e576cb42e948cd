import type { CityRun } from '../model/play/run.ts';

export const YEAR_MAP = { days: 365, hours: 24 } as const;
/** From here on an hour counts as dark, share of its demand. */
const DARK_SHARE = 0.001;
/** At this share missing the map is at its darkest. */
const DARKEST_SHARE = 0.25;

const LIT = [239, 231, 211] as const;
const AMBER = [233, 168, 52] as const;
const DARK = [26, 32, 43] as const;

type Rgb = readonly [number, number, number];
const mix = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** Colour of an hour: paper when all is served, amber to ink the more is missing; darker means more in any eye. */
export function hourColour(missingShare: number): Rgb {
  if (missingShare < DARK_SHARE) return LIT;
  const depth = Math.min(1, missingShare / DARKEST_SHARE);
  return mix(AMBER, DARK, depth);
}

/** The year as pixels, midnight in the lowest row, and its dark hours. */
export function yearMap({ hours, run }: CityRun): { pixels: Uint8ClampedArray<ArrayBuffer>; darkHours: number } {
  const pixels = new Uint8ClampedArray(new ArrayBuffer(YEAR_MAP.days * YEAR_MAP.hours * 4));
  let darkHours = 0;
  for (let day = 0; day < YEAR_MAP.days; day++) {
    for (let hour = 0; hour < YEAR_MAP.hours; hour++) {
      const at = day * YEAR_MAP.hours + hour;
      const missing = run.unservedMW[at]! / hours.demandMW[at]!;
      if (missing >= DARK_SHARE) darkHours++;
      const pixel = ((YEAR_MAP.hours - 1 - hour) * YEAR_MAP.days + day) * 4;
      pixels.set([...hourColour(missing), 255], pixel);
    }
  }
  return { pixels, darkHours };
}
