import type { SoundLevel } from './vocabulary.ts';

/** What a kiosk allows, from its configuration. */
export interface SoundCaps {
  /** Level at the listening point that step 2 stands for, dBA. */
  listeningLevelDba: number;
  /** No peak above this at the listening point, dBA. */
  peakDba: number;
}

export const DEFAULT_CAPS: SoundCaps = { listeningLevelDba: 65, peakDba: 80 };

/*
 * How a number in a file becomes loudness in a hall. The amplifier is set once so that a running sound (18 dB below
 * digital full scale on average, as the sound bake makes them) is heard at 65 dBA at step 2, which leaves 3 dB for step 3. Digital
 * full scale at full gain is then 86 dBA; the limiter cuts what would exceed the kiosk's peak.
 */
const LEVEL_AT_FULL_GAIN_DBA = 68;
const FULL_SCALE_DBA = 86;

const STEP_DB = 3;
const NORMAL_STEP: SoundLevel = 2;

/** Level at the listening point for a step that is not silence, dBA: what a sound meter should read there. */
export const levelDba = (step: SoundLevel, caps: SoundCaps): number =>
  Math.min(LEVEL_AT_FULL_GAIN_DBA, caps.listeningLevelDba + STEP_DB * (step - NORMAL_STEP));

/** Gain of everything for a step of the sound token, 0…1: step 2 is the kiosk's level, each step is 3 dB, step 0 is silence. */
export function masterGain(step: SoundLevel, caps: SoundCaps): number {
  return step === 0 ? 0 : 10 ** ((levelDba(step, caps) - LEVEL_AT_FULL_GAIN_DBA) / 20);
}

/** Where the limiter sets in so that nothing is heard above the kiosk's peak: dB below digital full scale, 0 or less. */
export const limiterThresholdDb = (caps: SoundCaps): number => Math.min(0, caps.peakDba - FULL_SCALE_DBA);
