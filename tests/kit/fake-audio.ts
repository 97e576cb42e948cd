import type { Audio, Clip } from '@kit/sound/audio.ts';

interface Sounding {
  address: string;
  state: 'playing' | 'paused' | 'ended';
  volume: number;
  loop: boolean;
  fadeMs: number;
}

/** A loudspeaker that makes no sound and remembers everything. */
export interface FakeAudio extends Audio {
  readonly soundings: Sounding[];
  readonly loaded: Set<string>;
  masterGain: number;
  peakLimitDb: number;
  /** Lets a sounding come to its end by itself. */
  finish(index: number): void;
}

export function createFakeAudio(): FakeAudio {
  const soundings: Sounding[] = [];
  const loaded = new Set<string>();
  const endings = new Map<number, () => void>();
  const audio: FakeAudio = {
    soundings,
    loaded,
    masterGain: 1,
    peakLimitDb: 0,
    setMasterGain(gain) {
      audio.masterGain = gain;
    },
    setPeakLimit(thresholdDb) {
      audio.peakLimitDb = thresholdDb;
    },
    finish(index) {
      soundings[index]!.state = 'ended';
      endings.get(index)?.();
    },
    load(address): Clip {
      loaded.add(address);
      return {
        play: () => soundings.push({ address, state: 'playing', volume: 1, loop: false, fadeMs: 0 }) - 1,
        resume: (id) => {
          soundings[id]!.state = 'playing';
        },
        pause: (id) => {
          soundings[id]!.state = 'paused';
        },
        stop: (id) => {
          soundings[id]!.state = 'ended';
        },
        setVolume: (volume, id) => Object.assign(soundings[id]!, { volume, fadeMs: 0 }),
        fade: (_from, to, overMs, id) => Object.assign(soundings[id]!, { volume: to, fadeMs: overMs }),
        setRate: () => {},
        setLoop: (loop, id) => {
          soundings[id]!.loop = loop;
        },
        onEnd: (id, ended) => void endings.set(id, ended),
        unload: () => void loaded.delete(address),
      };
    },
  };
  return audio;
}
