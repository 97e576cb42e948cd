import type { SoundLevel } from '@base/vocabulary.ts';

/** What a kiosk allows, from its configuration. */
export interface SoundCaps {
  /** Level at the listening point that step 2 stands for, dBA. */
  listeningLevelDba: number;
  /** No peak above this at the listening point, dBA. */
  peakDba: number;
}

export const DEFAULT_CAPS: SoundCaps = { listeningLevelDba: 65, peakDba: 80 };

/** Mean level of the exhibits' sound files below digital full scale, dB: the bake normalises them to it. */
export const FILE_LEVEL_DBFS = -18;

const STEP_DB = 3;
const NORMAL_STEP: SoundLevel = 2;

/** Loudness under speech: 22 dB down, two more than rule 35 asks for. */
export const DUCKED_GAIN = 10 ** (-22 / 20);
export const DUCK_MS = 80;
export const RELEASE_MS = 400;

/**
 * Gain of everything for a step of the sound token, 0…1.
 *
 * The amplifier is set once so that digital full scale gives `peakDba` at the listening point; a gain of at most 1
 * can therefore never exceed it. Files lie 18 dB below full scale on average. Step 2 is the kiosk's listening level, each
 * step is 3 dB, step 0 is silence.
 */
export function masterGain(step: SoundLevel, caps: SoundCaps): number {
  if (step === 0) return 0;
  const wishedDba = caps.listeningLevelDba + STEP_DB * (step - NORMAL_STEP);
  const atFullGainDba = caps.peakDba + FILE_LEVEL_DBFS;
  return Math.min(1, 10 ** ((wishedDba - atFullGainDba) / 20));
}
