/** Loudness under speech: 22 dB down, two more than rule 35 asks for. */
export const DUCKED_GAIN = 10 ** (-22 / 20);
export const DUCK_MS = 80;
export const RELEASE_MS = 400;
