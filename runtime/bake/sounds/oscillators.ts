import type { Random } from '../../science/random.ts';

/** Samples a second. Speech-band exhibits need no more, and it halves the files. */
export const SAMPLE_RATE = 22_050;

/** One mono sound, samples in −1…1. */
export type Sound = Float32Array;

export const silence = (seconds: number): Sound => new Float32Array(Math.round(seconds * SAMPLE_RATE));

/** Adds `at(timeS)` to a sound from `fromS` on. */
export function add(sound: Sound, fromS: number, durationS: number, at: (timeS: number) => number): void {
  const first = Math.round(fromS * SAMPLE_RATE);
  const last = Math.min(sound.length, first + Math.round(durationS * SAMPLE_RATE));
  for (let i = first; i < last; i++) sound[i] = sound[i]! + at((i - first) / SAMPLE_RATE);
}

/** A struck bar: partials (ratio to the fundamental, strength, decay time constant in seconds). */
export function struck(frequencyHz: number, partials: readonly (readonly [ratio: number, gain: number, decayS: number])[]) {
  return (timeS: number) => {
    let sum = 0;
    for (const [ratio, gain, decayS] of partials) {
      sum += gain * Math.sin(2 * Math.PI * frequencyHz * ratio * timeS) * Math.exp(-timeS / decayS);
    }
    // One millisecond of attack: a step would click.
    return sum * Math.min(1, timeS / 0.001);
  };
}

/** White noise through a state-variable band-pass (Chamberlin 1980); centre in Hz, q 0.3 (narrow: high) and up. */
export function bandNoise(random: Random, centreHz: (timeS: number) => number, q: number) {
  let low = 0;
  let band = 0;
  return (timeS: number) => {
    const f = 2 * Math.sin((Math.PI * Math.min(centreHz(timeS), SAMPLE_RATE / 6)) / SAMPLE_RATE);
    low += f * band;
    const high = random.next() * 2 - 1 - low - band / q;
    band += f * high;
    return band;
  };
}

/** Rise, hold and fall of a sound, each in seconds. */
export const swell = (riseS: number, holdS: number, fallS: number) => (timeS: number) =>
  timeS < riseS ? timeS / riseS : timeS < riseS + holdS ? 1 : Math.max(0, 1 - (timeS - riseS - holdS) / fallS);

/** Makes the end run into the beginning without a seam: the last `overlapS` is cross-faded (equal power) and cut off. */
export function looped(sound: Sound, overlapS: number): Sound {
  const overlap = Math.round(overlapS * SAMPLE_RATE);
  const loop = sound.slice(0, sound.length - overlap);
  for (let i = 0; i < overlap; i++) {
    const angle = ((i / overlap) * Math.PI) / 2;
    loop[i] = loop[i]! * Math.sin(angle) + sound[loop.length + i]! * Math.cos(angle);
  }
  return loop;
}

/** Scales so that the loudest sample is `peak`. */
export function normalised(sound: Sound, peak: number): Sound {
  let loudest = 0;
  for (const sample of sound) loudest = Math.max(loudest, Math.abs(sample));
  return loudest === 0 ? sound : sound.map((sample) => (sample * peak) / loudest);
}

/** RIFF WAVE, 16-bit PCM, mono. */
export function toWav(sound: Sound): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(44 + sound.length * 2));
  const text = (offset: number, word: string) => {
    for (let i = 0; i < word.length; i++) bytes.setUint8(offset + i, word.charCodeAt(i));
  };
  text(0, 'RIFF');
  bytes.setUint32(4, 36 + sound.length * 2, true);
  text(8, 'WAVEfmt ');
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, SAMPLE_RATE, true);
  bytes.setUint32(28, SAMPLE_RATE * 2, true);
  bytes.setUint16(32, 2, true);
  bytes.setUint16(34, 16, true);
  text(36, 'data');
  bytes.setUint32(40, sound.length * 2, true);
  for (let i = 0; i < sound.length; i++) {
    bytes.setInt16(44 + i * 2, Math.round(Math.max(-1, Math.min(1, sound[i]!)) * 32_767), true);
  }
  return new Uint8Array(bytes.buffer);
}
