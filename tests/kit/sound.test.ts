import { DEFAULT_CAPS, limiterThresholdDb, masterGain } from '@base/sound-levels.ts';
import { createMixer } from '@kit/sound/mixer.ts';
import { describe, expect, it } from 'vitest';
import { createFakeAudio } from './fake-audio.ts';

const decibels = (gain: number) => 20 * Math.log10(gain);

function desk(captions: readonly string[] = []) {
  const audio = createFakeAudio();
  const timers: { run: () => void; atMs: number }[] = [];
  let nowMs = 0;
  const mixer = createMixer({
    audio,
    caps: DEFAULT_CAPS,
    captionOf: (name) => (captions.includes(name) ? `sound.${name}` : null),
    voiceOf: (key, language) => (key === 'hello' ? `/voice/${language}/hello.opus` : null),
    language: () => 'zh-CN',
    nowMs: () => nowMs,
    later(run, afterMs) {
      const timer = { run, atMs: nowMs + afterMs };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  });
  const pass = (ms: number) => {
    nowMs += ms;
    for (const timer of timers.filter((waiting) => waiting.atMs <= nowMs)) {
      timers.splice(timers.indexOf(timer), 1);
      timer.run();
    }
  };
  return { audio, mixer, pass };
}

describe('rule 34: the level', () => {
  it('one step of the sound token is 3 dB, step 0 is silence', () => {
    const [silent, low, normal, high] = ([0, 1, 2, 3] as const).map((step) => masterGain(step, DEFAULT_CAPS));
    expect(silent).toBe(0);
    expect(decibels(normal! / low!)).toBeCloseTo(3, 6);
    expect(decibels(high! / normal!)).toBeCloseTo(3, 6);
    expect(high).toBeLessThanOrEqual(1);
  });

  it('the limiter sets in lower on a kiosk that allows lower peaks, by as many decibels', () => {
    const [loud, quiet] = [80, 74].map((peakDba) => limiterThresholdDb({ listeningLevelDba: 65, peakDba }));
    expect(loud! - quiet!).toBeCloseTo(6, 6);
    expect(limiterThresholdDb({ listeningLevelDba: 65, peakDba: 200 })).toBe(0);
    expect(desk().audio.peakLimitDb).toBe(loud);
  });

  it('a quieter kiosk is quieter by as many decibels', () => {
    const loud = masterGain(1, { listeningLevelDba: 62, peakDba: 80 });
    const quiet = masterGain(1, { listeningLevelDba: 57, peakDba: 80 });
    expect(decibels(loud / quiet)).toBeCloseTo(5, 6);
  });
});

describe('rule 35: speech', () => {
  it('ducks the others by at least 20 dB within 80 ms and lets them back in 400 ms', () => {
    const { audio, mixer } = desk();
    mixer.play('hiss', { volume: 0.5, loop: true });
    mixer.speak('hello');
    expect(mixer.narrating).toBe(true);
    expect(decibels(audio.soundings[0]!.volume / 0.5)).toBeLessThanOrEqual(-20);
    expect(audio.soundings[0]!.fadeMs).toBeLessThanOrEqual(80);
    expect(audio.soundings[1]!.volume).toBe(1);

    audio.finish(1);
    expect(mixer.narrating).toBe(false);
    expect(audio.soundings[0]).toMatchObject({ volume: 0.5, fadeMs: 400 });
  });

  it('ducks what begins while somebody speaks, also when its volume is set then', () => {
    const { audio, mixer } = desk();
    mixer.speak('hello');
    const playing = mixer.play('fire', { volume: 1 });
    expect(decibels(audio.soundings[1]!.volume)).toBeLessThanOrEqual(-20);
    playing.setVolume(0.8);
    expect(decibels(audio.soundings[1]!.volume / 0.8)).toBeLessThanOrEqual(-20);
  });

  it('says nothing where there is no voice', () => {
    const { audio, mixer } = desk();
    expect(mixer.speak('unknown')).toBeNull();
    expect(audio.soundings).toEqual([]);
  });
});

describe('rule 33: every sound has a visual twin', () => {
  it('shows the caption as long as the sound, and long enough to be read', () => {
    const { audio, mixer, pass } = desk(['hiss', 'click']);
    const hiss = mixer.play('hiss', { loop: true });
    mixer.play('click');
    audio.finish(1);
    expect(mixer.captions.get()).toEqual(['sound.hiss', 'sound.click']);
    pass(1500);
    expect(mixer.captions.get()).toEqual(['sound.hiss']);
    hiss.stop();
    expect(mixer.captions.get()).toEqual([]);
  });
});

it('rule 42: in calm mode no sound is sudden', () => {
  const { audio, mixer } = desk();
  mixer.setCalm(true);
  mixer.play('fireball');
  expect(audio.soundings[0]!.fadeMs).toBeGreaterThanOrEqual(200);
});

it('sounds stand still while paused and go on after it', () => {
  const { audio, mixer } = desk();
  mixer.play('fire', { loop: true });
  mixer.pause();
  mixer.play('click');
  expect(audio.soundings.map((sounding) => sounding.state)).toEqual(['paused', 'paused']);
  mixer.resume();
  expect(audio.soundings.map((sounding) => sounding.state)).toEqual(['playing', 'playing']);
});

it('closing gives everything back, and nothing sounds afterwards', () => {
  const { audio, mixer } = desk(['click']);
  mixer.play('fire', { loop: true });
  mixer.play('click');
  mixer.speak('hello');
  mixer.close();
  expect(mixer.lent).toBe(0);
  expect(audio.loaded.size).toBe(0);
  expect(audio.soundings.every((sounding) => sounding.state === 'ended')).toBe(true);
  expect(mixer.play('fire').playing).toBe(false);
});

it('the end of a sound is told once, and its handle does nothing afterwards', () => {
  const { audio, mixer } = desk();
  const playing = mixer.play('click');
  audio.finish(0);
  expect(playing.playing).toBe(false);
  playing.setVolume(0.1);
  expect(audio.soundings[0]!.volume).toBe(1);
});
