/** One loaded file that can sound several times at once; what the desk needs of howler. */
export interface Clip {
  /** Starts the clip and answers the number of this sounding. */
  play(): number;
  /** Goes on with a sounding that was paused. */
  resume(sounding: number): void;
  pause(sounding: number): void;
  stop(sounding: number): void;
  setVolume(volume: number, sounding: number): void;
  /** Moves the volume over some milliseconds. */
  fade(from: number, to: number, overMs: number, sounding: number): void;
  setRate(rate: number, sounding: number): void;
  setLoop(loop: boolean, sounding: number): void;
  /** Calls back once, when a sounding has come to its end or could not be played. */
  onEnd(sounding: number, ended: () => void): void;
  /** Frees the file and everything that sounds from it. */
  unload(): void;
}

/** The loudspeaker as the desk sees it. `howler-audio.ts` is the real one, tests bring their own. */
export interface Audio {
  load(address: string): Clip;
  /** Gain of everything, 0…1. */
  setMasterGain(gain: number): void;
  /** Nothing leaves louder than this, dB below digital full scale. */
  setPeakLimit(thresholdDb: number): void;
}
