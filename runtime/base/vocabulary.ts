/** Words that several rooms share. Data only; whoever reads them from outside checks them there. */

export const LANGUAGES = ['zh-CN', 'en'] as const;
/** What a visitor may read; the museum's two. */
export type Language = (typeof LANGUAGES)[number];

/** Audience profiles of the curator: they set text size, target size, pace and which exhibits lead. */
export const PROFILES = ['primary', 'secondary', 'general', 'elder'] as const;
/** Whom a kiosk serves, as its curator said. */
export type Profile = (typeof PROFILES)[number];

/** 0 is muted, 2 is the kiosk's normal level (65 dBA at the listening point), one step is about 3 dB. */
export type SoundLevel = 0 | 1 | 2 | 3;

/** What a visitor may set for the length of a visit. Everything returns to the kiosk's defaults afterwards. */
export interface Preferences {
  language: Language;
  textSize: 'normal' | 'large';
  calm: boolean;
  bright: boolean;
  pinyin: boolean;
  soundLevel: SoundLevel;
}

/** The panel a kiosk stands behind, from its configuration. Everything on screen is sized from it. */
export interface Display {
  /** Visible diagonal in millimetres. */
  diagonalMm: number;
  /** Physical pixels as mounted: a portrait panel has width < height. */
  widthPx: number;
  heightPx: number;
  /** Lower edge of the visible glass above the floor, in millimetres. */
  mountBottomMm: number;
  /** Lean of the panel from the vertical, degrees; 0 hangs on a wall, 90 is a table. */
  tiltDeg: number;
  /** Distance from which a visitor at the panel reads, in millimetres. */
  viewingDistanceMm: number;
  /** Luminance of a white screen, cd/m². */
  brightnessNit: number;
  /** Typical illuminance on the glass, lux. Above 2,000 the bright profile is the default. */
  ambientLux: number;
}

export const MULTITOUCH = ['own-object', 'first-wins', 'last-wins', 'shared'] as const;
/**
 * Who may hold what at the same time: each object is one finger's (`own-object`) · only the first finger counts
 * (`first-wins`) · a new finger takes over from the one before (`last-wins`) · every finger counts (`shared`).
 */
export type Multitouch = (typeof MULTITOUCH)[number];
