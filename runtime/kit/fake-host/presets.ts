import type { Display, Profile } from '@base/vocabulary.ts';

/** Three panels to develop on, as they hang in a school, a van and a museum hall. */
export const PRESETS = {
  school: {
    profile: 'primary',
    display: {
      diagonalMm: 546,
      widthPx: 1920,
      heightPx: 1080,
      mountBottomMm: 800,
      tiltDeg: 15,
      viewingDistanceMm: 500,
      brightnessNit: 250,
      ambientLux: 500,
    },
  },
  van: {
    profile: 'general',
    display: {
      diagonalMm: 813,
      widthPx: 1920,
      heightPx: 1080,
      mountBottomMm: 750,
      tiltDeg: 10,
      viewingDistanceMm: 600,
      brightnessNit: 700,
      ambientLux: 10_000,
    },
  },
  museum: {
    profile: 'general',
    display: {
      diagonalMm: 1397,
      widthPx: 2160,
      heightPx: 3840,
      mountBottomMm: 550,
      tiltDeg: 0,
      viewingDistanceMm: 750,
      brightnessNit: 450,
      ambientLux: 300,
    },
  },
} as const satisfies Record<string, { profile: Profile; display: Display }>;

export type PresetName = keyof typeof PRESETS;
