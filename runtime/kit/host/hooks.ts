import type { Preferences } from '@base/vocabulary.ts';
import type { Layout } from '@look/layout.ts';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { ExhibitModel } from '../define-exhibit.ts';
import type { SoundDesk } from '../sound/sound-desk.ts';
import type { Quality } from '../stage/quality.ts';
import type { Observable } from './observable.ts';
import { sameShallow } from './same-shallow.ts';
import { type ExhibitHost, type ModelClock, useSession } from './session.ts';

function useObservable<T>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.get, observable.get);
}

/** The live model of this run. Act on it from event handlers, read it in `useFrame`; never keep it across a reset. */
// biome-ignore lint/suspicious/noExplicitAny: a model of unknown readings and snapshot
export function useModel<M extends ExhibitModel<any, any>>(): M {
  return useSession().model() as M;
}

/**
 * A few of the model's numbers as React state, sampled `hz` times a second (default 10, at most once a drawn frame).
 *
 * `select` takes what it needs out of the readings, which the model updates in place: answer numbers, strings, booleans,
 * or a flat object or array of them. The component renders again only when one of them changed.
 */
export function useReadings<Readings, T>(select: (readings: Readings) => T, hz = 10): T {
  const session = useSession();
  const selectRef = useRef(select);
  selectRef.current = select;
  const sample = useRef<{ value: T } | null>(null);

  const read = useCallback((): T => {
    const fresh = selectRef.current(session.model().readings() as Readings);
    if (sample.current === null || !sameShallow(sample.current.value, fresh)) sample.current = { value: fresh };
    return sample.current.value;
  }, [session]);

  const subscribe = useCallback(
    (onChange: () => void) => {
      let sampledAtMs = Number.NEGATIVE_INFINITY;
      return session.frames.listen((nowMs) => {
        // A frame that comes a hair early counts: at 60 Hz every sixth frame is a tenth of a second, or 99.99 ms.
        if (nowMs - sampledAtMs < 1000 / hz - 2) return;
        sampledAtMs = nowMs;
        onChange();
      });
    },
    [session, hz],
  );

  return useSyncExternalStore(subscribe, read, read);
}

/** What the exhibit may tell its host. */
export function useHost(): ExhibitHost {
  return useSession().host;
}

/** What this visitor set: language, text size, calm, bright, pinyin, sound level. */
export function usePreferences(): Preferences {
  return useObservable(useSession().preferences);
}

/** Sizes and places of everything on screen, CSS px. */
export function useLayout(): Layout {
  return useObservable(useSession().layout);
}

/** How much this machine can draw, from measured frame times. `particles` already holds the calm profile's cut. */
export function useQuality(): Quality {
  return useObservable(useSession().quality);
}

/** Time as the scene sees it; one object that is updated in place before each drawn frame. */
export function useClock(): ModelClock {
  return useSession().clock;
}

/** Plays the exhibit's sounds: `play('hiss', { loop: true })` answers a handle with `stop()`, `volume()` and `rate()`. */
export function useSound(): SoundDesk {
  return useSession().sound;
}

/** Delays `ready` until `loaded` is true: for whatever loads outside Suspense. */
export function useReadyWhen(loaded: boolean): void {
  const session = useSession();
  useEffect(() => {
    if (loaded) return;
    return session.hold();
  }, [session, loaded]);
}
