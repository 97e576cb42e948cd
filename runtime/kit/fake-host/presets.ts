import type { Display, Profile } from '@base/vocabulary.ts';

/** Three panels to develop on: those of the kiosk files of a school, a van and a museum hall. A test compares them. */
export const PRESETS = {
  school: {
    file: 'school-primary-1',
    profile: 'primary',
    display: {
      diagonalMm: 546,
      widthPx: 1920,
      heightPx: 1080,
      mountBottomMm: 780,
      tiltDeg: 10,
      viewingDistanceMm: 500,
      brightnessNit: 300,
      ambientLux: 500,
    },
  },
  van: {
    file: 'van-32',
    profile: 'general',
    display: {
      diagonalMm: 813,
      widthPx: 1920,
      heightPx: 1080,
      mountBottomMm: 850,
      tiltDeg: 0,
      viewingDistanceMm: 600,
      brightnessNit: 700,
      ambientLux: 5000,
    },
  },
  museum: {
    file: 'museum-hall-55',
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
} as const satisfies Record<string, { file: string; profile: Profile; display: Display }>;

export type PresetName = keyof typeof PRESETS;
