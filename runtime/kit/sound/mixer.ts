import { limiterThresholdDb, masterGain, type SoundCaps } from '@base/sound-levels.ts';
import type { Language, SoundLevel } from '@base/vocabulary.ts';
import { clamp } from '@science/clamp.ts';
import { createObservable } from '../host/observable.ts';
import type { Audio, Clip } from './audio.ts';
import { DUCK_MS, DUCKED_GAIN, RELEASE_MS } from './levels.ts';
import type { Playing, PlayOptions, SoundDesk } from './sound-desk.ts';

/** In calm mode no sound is sudden: each one rises over this time (rule 42). */
const CALM_RISE_MS = 300;
/** A caption stays long enough to be read, however short the sound. */
const LEAST_CAPTION_MS = 1500;

interface Sounding {
  name: string;
  clip: Clip;
  id: number;
  volume: number;
  speech: boolean;
  caption: string | null;
  startedAtMs: number;
}

export interface MixerParts {
  audio: Audio;
  caps: SoundCaps;
  /** Copy key of the caption of a sound, null where there is none. */
  captionOf(name: string): string | null;
  /** Address of the voice that reads a copy key, null where there is none. */
  voiceOf(key: string, language: Language): string | null;
  language(): Language;
  /** Milliseconds of a clock that cannot be set. */
  nowMs(): number;
  /** Calls back after some milliseconds; answers how to call it off. */
  later(run: () => void, afterMs: number): () => void;
}

/** The kit's side of the sound desk: level, calm, pause and the end. */
export interface Mixer extends SoundDesk {
  setLevel(level: SoundLevel): void;
  setCalm(calm: boolean): void;
  pause(): void;
  resume(): void;
  /** Stops and frees everything. */
  close(): void;
  /** A voice is reading. */
  readonly narrating: boolean;
  /** Files loaded and sounds playing: what has to be given back. */
  readonly lent: number;
}

const SILENT: Playing = { stop() {}, setVolume() {}, setRate() {}, playing: false };

export function createMixer(parts: MixerParts): Mixer {
  const clips = new Map<string, Clip>();
  const soundings = new Set<Sounding>();
  const captions = createObservable<readonly string[]>([]);
  const pending = new Set<() => void>();
  parts.audio.setPeakLimit(limiterThresholdDb(parts.caps));
  let calm = false;
  let paused = false;
  let closed = false;
  let speaking = 0;

  const clipAt = (address: string): Clip => {
    const known = clips.get(address);
    if (known) return known;
    const clip = parts.audio.load(address);
    clips.set(address, clip);
    return clip;
  };
  const duckOf = (sounding: Sounding) => (speaking > 0 && !sounding.speech ? DUCKED_GAIN : 1);

  const dropCaption = (sounding: Sounding) => {
    const key = sounding.caption;
    if (key === null) return;
    const remove = () => {
      const at = captions.get().lastIndexOf(key);
      if (at >= 0) captions.set(captions.get().filter((_, i) => i !== at));
    };
    const remainingMs = LEAST_CAPTION_MS - (parts.nowMs() - sounding.startedAtMs);
    if (remainingMs <= 0 || closed) return remove();
    const callOff = parts.later(() => {
      pending.delete(callOff);
      remove();
    }, remainingMs);
    pending.add(callOff);
  };

  const duckOthers = (overMs: number, from: number, to: number) => {
    for (const sounding of soundings) {
      if (!sounding.speech) sounding.clip.fade(sounding.volume * from, sounding.volume * to, overMs, sounding.id);
    }
  };

  const end = (sounding: Sounding) => {
    if (!soundings.delete(sounding)) return;
    dropCaption(sounding);
    if (!sounding.speech) return;
    speaking--;
    if (speaking === 0) duckOthers(RELEASE_MS, DUCKED_GAIN, 1);
  };

  const start = (name: string, address: string, options: PlayOptions, speech: boolean): Playing => {
    if (closed) return SILENT;
    if (speech) {
      if (speaking === 0) duckOthers(DUCK_MS, 1, DUCKED_GAIN);
      speaking++;
    }
    const clip = clipAt(address);
    const sounding: Sounding = {
      name,
      clip,
      id: clip.play(),
      volume: clamp(options.volume ?? 1, 0, 1),
      speech,
      caption: speech ? null : parts.captionOf(name),
      startedAtMs: parts.nowMs(),
    };
    soundings.add(sounding);
    const loudness = sounding.volume * duckOf(sounding);
    if (options.loop) clip.setLoop(true, sounding.id);
    if (options.rate !== undefined) clip.setRate(clamp(options.rate, 0.5, 4), sounding.id);
    if (calm && !speech) clip.fade(0, loudness, CALM_RISE_MS, sounding.id);
    else clip.setVolume(loudness, sounding.id);
    if (sounding.caption !== null) captions.set([...captions.get(), sounding.caption]);
    if (paused) clip.pause(sounding.id);
    clip.onEnd(sounding.id, () => end(sounding));

    return {
      stop() {
        if (!soundings.has(sounding)) return;
        clip.stop(sounding.id);
        end(sounding);
      },
      setVolume(volume) {
        if (!soundings.has(sounding)) return;
        sounding.volume = clamp(volume, 0, 1);
        clip.setVolume(sounding.volume * duckOf(sounding), sounding.id);
      },
      setRate(rate) {
        if (soundings.has(sounding)) clip.setRate(clamp(rate, 0.5, 4), sounding.id);
      },
      get playing() {
        return soundings.has(sounding);
      },
    };
  };

  const stop = (name?: string) => {
    for (const sounding of [...soundings]) {
      if (name !== undefined && sounding.name !== name) continue;
      sounding.clip.stop(sounding.id);
      end(sounding);
    }
  };

  return {
    captions,
    play: (name, options = {}) => start(name, `/sounds/${name}.wav`, options, false),
    stop,
    speak(key) {
      const address = parts.voiceOf(key, parts.language());
      return address === null ? null : start(key, address, {}, true);
    },
    setLevel: (level) => parts.audio.setMasterGain(masterGain(level, parts.caps)),
    setCalm(value) {
      calm = value;
    },
    pause() {
      if (paused) return;
      paused = true;
      for (const sounding of soundings) sounding.clip.pause(sounding.id);
    },
    resume() {
      if (!paused) return;
      paused = false;
      for (const sounding of soundings) sounding.clip.resume(sounding.id);
    },
    close() {
      closed = true;
      stop();
      for (const callOff of pending) callOff();
      pending.clear();
      captions.set([]);
      for (const clip of clips.values()) clip.unload();
      clips.clear();
    },
    get narrating() {
      return speaking > 0;
    },
    get lent() {
      return clips.size + soundings.size + pending.size;
    },
  };
}
