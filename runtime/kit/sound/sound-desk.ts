import type { Observable } from '../host/observable.ts';

/** How a sound is played. */
export interface PlayOptions {
  /** 0…1, as the sound stands to the others. */
  volume?: number;
  /** Speed and pitch, 0.5…4. */
  rate?: number;
  loop?: boolean;
}

/** A sound that is playing. After its end every call does nothing. */
export interface Playing {
  stop(): void;
  setVolume(volume: number): void;
  setRate(rate: number): void;
  readonly playing: boolean;
}

/** What an exhibit may do with sound. Level, ducking, caps, pause and the end of the exhibit are the kit's. */
export interface SoundDesk {
  /**
   * Plays `/sounds/<name>.wav`. Where the exhibit's copy has the key `sound.<name>`, its text stands in `<Captions>` as long
   * as the sound is heard, for those who do not hear it.
   */
  play(name: string, options?: PlayOptions): Playing;
  /** Stops every sound of that name, or all. */
  stop(name?: string): void;
  /** Reads a copy key aloud where the exhibit has a voice for it; other sounds are ducked. Answers null where it has none. */
  speak(key: string): Playing | null;
  /** Copy keys of the sounds that are heard now, the latest last. */
  readonly captions: Observable<readonly string[]>;
}
