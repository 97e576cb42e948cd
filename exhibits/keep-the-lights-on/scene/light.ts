import { Color } from 'three';
import type { SkyColours } from './effects/sky.ts';

/*
 * Light of the hour: the model was baked by day; dusk warms it, night and storm dim it to blue, and the towns' lamps come up. Colours are linear.
 */

interface Mood {
  horizon: Color;
  low: Color;
  high: Color;
  near: Color;
  far: Color;
  /** Factor on the light that was baked. */
  tint: Color;
}

const mood = (horizon: string, low: string, high: string, near: string, far: string, tint: Color): Mood => ({
  horizon: new Color(horizon),
  low: new Color(low),
  high: new Color(high),
  near: new Color(near),
  far: new Color(far),
  tint,
});

const DAY = mood('#e9e6d6', '#c3d6d6', '#7fa9b8', '#3d7a7c', '#6fa3a4', new Color(1, 1, 1));
const DUSK = mood('#f0c591', '#c39a80', '#3f5d70', '#1d4452', '#4b6670', new Color(0.78, 0.6, 0.48));
const NIGHT = mood('#2c4052', '#1f3142', '#0e1a26', '#0b1d29', '#16303f', new Color(0.2, 0.25, 0.38));
const STORM = mood('#56646a', '#3d4a52', '#202b34', '#152c33', '#2a4248', new Color(0.3, 0.34, 0.38));

const NAMES = ['horizon', 'low', 'high'] as const;

export interface Light {
  sky: SkyColours;
  near: Color;
  far: Color;
  tint: Color;
  /** How bright lamps and windows stand against the rest, 0…1. */
  lamps: number;
}

/** Windows are seen by day as well, only less. */
const LAMPS_BY_DAY = 0.22;

/** Writes the light of a moment. Allocates nothing. */
export function lightOf(light: Light, day: number, dusk: number, storm: number): void {
  const blend = (into: Color, of: (mood: Mood) => Color) => {
    into.copy(of(NIGHT)).lerp(of(DAY), day);
    into.lerp(of(DUSK), dusk * 0.92).lerp(of(STORM), storm * 0.85);
  };
  for (const name of NAMES) blend(light.sky[name], (one) => one[name]);
  blend(light.near, (one) => one.near);
  blend(light.far, (one) => one.far);
  blend(light.tint, (one) => one.tint);
  const bright = day * (1 - 0.45 * dusk) * (1 - 0.6 * storm);
  light.lamps = LAMPS_BY_DAY + (1 - LAMPS_BY_DAY) * (1 - bright);
}
