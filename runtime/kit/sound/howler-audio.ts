import { Howl, Howler } from 'howler';
import type { Audio } from './audio.ts';

/** Fast enough that a blow is caught, slow enough that it does not crackle. */
const LIMITER = { kneeDb: 0, ratio: 20, attackS: 0.002, releaseS: 0.15 } as const;

let limiter: DynamicsCompressorNode | null = null;
let thresholdDb = 0;

/** Puts a limiter between howler's master gain and the loudspeaker, once for each audio context. */
function limitPeaks(): void {
  const context = Howler.ctx as AudioContext | undefined;
  if (!context || !Howler.masterGain) return;
  if (limiter?.context !== context) {
    limiter = context.createDynamicsCompressor();
    limiter.knee.value = LIMITER.kneeDb;
    limiter.ratio.value = LIMITER.ratio;
    limiter.attack.value = LIMITER.attackS;
    limiter.release.value = LIMITER.releaseS;
    Howler.masterGain.disconnect();
    Howler.masterGain.connect(limiter);
    limiter.connect(context.destination);
  }
  limiter.threshold.value = thresholdDb;
}

/**
 * The loudspeaker through howler. It wakes a context that is not allowed to run yet whenever something is played, and an exhibit plays after
 * a touch; howler's own listeners for the first touch would stay on the page of a frame that nobody touches.
 */
export function createHowlerAudio(): Audio {
  Howler.autoUnlock = false;
  return {
    load(address) {
      const howl = new Howl({ src: [address], preload: true });
      limitPeaks();
      return {
        play: () => howl.play(),
        resume: (id) => void howl.play(id),
        pause: (id) => void howl.pause(id),
        stop: (id) => void howl.stop(id),
        setVolume: (volume, id) => void howl.volume(volume, id),
        fade: (from, to, overMs, id) => void howl.fade(from, to, overMs, id),
        setRate: (rate, id) => void howl.rate(rate, id),
        setLoop: (loop, id) => void howl.loop(loop, id),
        onEnd(id, ended) {
          let told = false;
          const once = () => {
            if (told || howl.loop(id)) return;
            told = true;
            ended();
          };
          howl.on('end', once, id);
          howl.once('playerror', once, id);
          howl.once('loaderror', once);
        },
        unload: () => howl.unload(),
      };
    },
    setMasterGain(gain) {
      Howler.volume(gain);
    },
    setPeakLimit(limitDb) {
      thresholdDb = limitDb;
      limitPeaks();
    },
  };
}
