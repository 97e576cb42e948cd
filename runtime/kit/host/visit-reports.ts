import { useEffect, useRef } from 'react';
import { useHost } from './hooks.ts';

/*
 * What nearly every exhibit tells its host, once: which beat the visitor is in, how far, what was answered, and that the visit is finished.
 */

/**
 * Tells the host which beat the visitor is in and how far the exhibit has come.
 *
 * `inside` is the share of the beat that is done, 0 to 1.
 */
export function useBeatReport(beat: string, index: number, count: number, inside: number): void {
  const host = useHost();
  useEffect(() => {
    host.say(beat, index, count);
  }, [host, beat, index, count]);
  useEffect(() => {
    host.progress(Math.min(1, (index + inside) / count));
  }, [host, index, count, inside]);
}

/**
 * Calls `tell` when the act of a beat has turned into its reveal before the visitor's eyes. A page that was restored in a
 * reveal, or a beat that was passed over, calls nothing: nobody answered.
 */
export function useOnReveal(beat: string, phase: string, tell: (beat: string) => void): void {
  const telling = useRef(tell);
  telling.current = tell;
  const seen = useRef({ beat, phase });
  useEffect(() => {
    const before = seen.current;
    seen.current = { beat, phase };
    if (before.beat === beat && before.phase === 'act' && phase === 'reveal') telling.current(beat);
  }, [beat, phase]);
}

/** What a debrief reads of its model: how often a moment was played again, and the numbers that a visit leaves behind. */
interface Finished<M> {
  readings(): { retries: number };
  measures(): M;
}

/** Tells the host that the debrief is reached; a visit finishes once, who retries a moment has finished already. */
export function useDebriefReport<M extends Record<keyof M, number>>(index: number, count: number, model: Finished<M>): void {
  const host = useHost();
  useEffect(() => {
    host.say('debrief', index, count);
    host.progress(index / count);
    if (model.readings().retries === 0) host.finished({ ...model.measures() });
  }, [host, model, index, count]);
}

/** A model that can wait for its visitor, and what the curator said about it: `own`, `brisk` or `by-profile`. */
interface Paced {
  settings: { pace: string };
  setOwnPace(own: boolean): void;
}

/** Gives elders and primary pupils all the time there is, and everybody where the curator set the pace to `own`. */
export function useOwnPace(model: Paced): void {
  const careful = useCareful();
  useEffect(() => {
    const { pace } = model.settings;
    model.setOwnPace(pace === 'own' || (pace === 'by-profile' && careful));
  }, [model, careful]);
}

/** Whether the kiosk's profile asks for one hand and patience: elders and primary pupils. */
export function useCareful(): boolean {
  const { profile } = useHost();
  return profile === 'elder' || profile === 'primary';
}
