import { describe, expect, it } from 'vitest';
import { SAMPLE_RATE, toWav } from '../../runtime/bake/sounds/oscillators.ts';
import { makeSound, RECIPES, SOUND_NAMES } from '../../runtime/bake/sounds/sounds.ts';

describe.each(SOUND_NAMES)('sound %s', (name) => {
  const sound = makeSound(name);

  it('is audible, never clips, and is the same each time', () => {
    const loudest = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(loudest).toBeCloseTo(RECIPES[name].peak, 3);
    expect(loudest).toBeLessThan(0.6);
    expect(sound).toEqual(makeSound(name));
  });

  it('begins and ends without a click, or runs into itself if it is a loop', () => {
    const step = 'loop' in RECIPES[name] ? Math.abs(sound[0]! - sound.at(-1)!) : Math.abs(sound.at(-1)!);
    const usual = sound.reduce((sum, sample, i) => Math.max(sum, Math.abs(sample - (sound[i - 1] ?? sample))), 0);
    expect(step).toBeLessThanOrEqual(Math.max(usual, 0.03));
  });
});

it('rule 36: no sound holds a steady tone long enough to be taken for an alarm', () => {
  for (const name of SOUND_NAMES) {
    expect(longestToneS(makeSound(name)), name).toBeLessThan(0.5);
  }
});

it('writes a WAV that says its own length', () => {
  const wav = toWav(makeSound('tick'));
  const view = new DataView(wav.buffer);
  expect(String.fromCharCode(...wav.subarray(0, 4), ...wav.subarray(8, 12))).toBe('RIFFWAVE');
  expect(view.getUint32(4, true)).toBe(wav.length - 8);
  expect(view.getUint32(24, true)).toBe(SAMPLE_RATE);
  expect(view.getUint32(40, true)).toBe(wav.length - 44);
});

/** Longest run of 50 ms windows, each loud, in which one frequency from 400 to 3000 Hz holds most of the power (Goertzel). */
function longestToneS(sound: Float32Array): number {
  const window = Math.round(SAMPLE_RATE * 0.05);
  let longest = 0;
  let run = 0;
  let last = 0;
  for (let start = 0; start + window <= sound.length; start += window) {
    const part = sound.subarray(start, start + window);
    const power = part.reduce((sum, sample) => sum + sample * sample, 0);
    let best = 0;
    let bestHz = 0;
    for (let hz = 400; hz <= 3000; hz += 20) {
      const strength = goertzel(part, hz);
      if (strength > best) [best, bestHz] = [strength, hz];
    }
    const tonal = power / window > 0.0025 && best > 0.6 * power && (run === 0 || Math.abs(bestHz - last) <= 40);
    run = tonal ? run + 1 : 0;
    last = bestHz;
    longest = Math.max(longest, run * 0.05);
  }
  return longest;
}

/** Power at one frequency as a share of the signal's: 1 for a pure tone. */
function goertzel(part: Float32Array, hz: number): number {
  let re = 0;
  let im = 0;
  part.forEach((sample, i) => {
    const angle = (2 * Math.PI * hz * i) / SAMPLE_RATE;
    re += sample * Math.cos(angle);
    im -= sample * Math.sin(angle);
  });
  return (2 * (re * re + im * im)) / part.length;
}
