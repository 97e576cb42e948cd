import { DEFAULT_CAPS } from '@base/sound-levels.ts';
import type { Preferences } from '@base/vocabulary.ts';
import type { Layout } from '@look/layout.ts';
import type { FrameMessage, OpenMessage } from '@protocol/messages.ts';
import { createWordBook } from '../copy/word-book.ts';
import type { AnyExhibit } from '../define-exhibit.ts';
import { createObservable, type Observable } from '../host/observable.ts';
import type { KitSession } from '../host/session.ts';
import { createTicker } from '../host/ticker.ts';
import type { Audio } from '../sound/audio.ts';
import { createMixer, type Mixer } from '../sound/mixer.ts';
import { qualityOf, type Tier } from '../stage/quality.ts';
import { createExhibitHost, type HostSide } from './exhibit-host.ts';
import { createHolds, type Holds } from './holds.ts';
import { createRun, type Run } from './run.ts';

/** One open exhibit with everything that the kit lends to it. */
export interface OpenExhibit {
  readonly session: KitSession;
  readonly run: Run;
  readonly host: HostSide;
  readonly mixer: Mixer;
  readonly holds: Holds;
  /** Number of the run whose trees are mounted; it changes with each fresh start. */
  readonly runNumber: Observable<number>;
  readonly progress: Observable<number>;
  readonly overlay: OpenMessage['overlay'];
  setPreferences(preferences: Preferences): void;
  setTier(tier: Tier): void;
}

export interface OpenParts {
  message: OpenMessage;
  exhibit: AnyExhibit;
  options: unknown;
  layout: Observable<Layout>;
  tier: Tier;
  audio: Audio;
  /** Development and tests: mistakes in the copy throw instead of being bridged. */
  strict: boolean;
  send(message: FrameMessage): void;
}

/** Creates the model and lends it clock, words, sound, preferences and layout. Mounts nothing. */
export function openExhibit({ message, exhibit, options, layout, tier, audio, strict, send }: OpenParts): OpenExhibit {
  const run = createRun(exhibit, options, message.seed);
  if (message.snapshot !== undefined && message.snapshot !== null) run.restore(message.snapshot);
  run.play(message.mode === 'attract' || message.mode === 'health');

  const words = createWordBook(exhibit.id, exhibit.copy, exhibit.ruby, strict);
  const preferences = createObservable(message.preferences);
  const quality = createObservable(qualityOf(tier, message.preferences.calm));
  const progress = createObservable(0);
  const holds = createHolds();
  let drawnTier = tier;

  const mixer = createMixer({
    audio,
    caps: message.sound ?? DEFAULT_CAPS,
    captionOf: (name) => (words.has(`sound.${name}`) ? `sound.${name}` : null),
    voiceOf: (key, language) => exhibit.voice?.[language]?.[key] ?? null,
    language: () => preferences.get().language,
    nowMs: () => performance.now(),
    later(call, afterMs) {
      const timer = setTimeout(call, afterMs);
      return () => clearTimeout(timer);
    },
  });
  mixer.setLevel(message.preferences.soundLevel);
  mixer.setCalm(message.preferences.calm);

  const host = createExhibitHost({
    mode: message.mode,
    profile: message.profile,
    seed: message.seed,
    today: message.today ?? [],
    send,
    onStep: () => send({ type: 'snapshot', snapshot: run.model.snapshot() }),
    onProgress: progress.set,
  });

  const session: KitSession = {
    definition: exhibit,
    display: message.display,
    host,
    clock: run.clock,
    preferences,
    layout,
    quality,
    frames: createTicker<number>(),
    words,
    sound: mixer,
    model: () => run.model,
    hold: holds.take,
  };

  return {
    session,
    run,
    host,
    mixer,
    holds,
    runNumber: createObservable(run.number),
    progress,
    overlay: message.overlay,
    setPreferences(next) {
      preferences.set(next);
      quality.set(qualityOf(drawnTier, next.calm));
      mixer.setLevel(next.soundLevel);
      mixer.setCalm(next.calm);
    },
    setTier(next) {
      if (next === drawnTier) return;
      drawnTier = next;
      quality.set(qualityOf(next, preferences.get().calm));
    },
  };
}
