import { type RefObject, useEffect, useRef, useState } from 'react';
import { createIdleClock, type IdlePhase } from './idle-clock.ts';

const FAST = 20;
/** How often the clock is looked at. */
const LOOK_MS = 200;

/** Whether Alt is down, in this page or in the frame, which are of one origin. */
export function useAltKey(frame: RefObject<HTMLIFrameElement | null>, on: boolean): boolean {
  const [down, setDown] = useState(false);
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Alt') return;
      event.preventDefault();
      setDown(event.type === 'keydown');
    };
    const views: Window[] = [window];
    const element = frame.current;
    const attach = (view: Window) => {
      for (const type of ['keydown', 'keyup'] as const) view.addEventListener(type, listen);
    };
    const onLoad = () => {
      const inside = element?.contentWindow;
      if (!inside) return;
      views.push(inside);
      attach(inside);
    };
    attach(window);
    element?.addEventListener('load', onLoad);
    return () => {
      element?.removeEventListener('load', onLoad);
      for (const view of views) for (const type of ['keydown', 'keyup'] as const) view.removeEventListener(type, listen);
    };
  }, [frame, on]);
  return down;
}

interface IdleActs {
  onPrompt(): void;
  /** A hand answered the prompt. */
  onAnswered(): void;
  onOver(): void;
}

export interface DeskIdle {
  phase: IdlePhase;
  idleS: number;
  fast: boolean;
  setFast(fast: boolean): void;
  touched(): void;
}

/** The idle clock of the desk: at the kiosk's pace, or twenty times faster. It stands still unless the desk is there. */
export function useIdleClock(on: boolean, acts: IdleActs): DeskIdle {
  const clock = useRef(createIdleClock());
  const latest = useRef(acts);
  latest.current = acts;
  const [fast, setFast] = useState(false);
  const [shown, setShown] = useState<{ phase: IdlePhase; idleS: number }>({ phase: 'active', idleS: 0 });
  const show = () => setShown({ phase: clock.current.phase, idleS: clock.current.idleS });

  useEffect(() => {
    if (!on) return;
    let atMs = performance.now();
    const timer = setInterval(() => {
      const nowMs = performance.now();
      const happened = clock.current.pass((nowMs - atMs) / 1000, fast ? FAST : 1);
      atMs = nowMs;
      if (happened === 'prompt') latest.current.onPrompt();
      if (happened === 'over') latest.current.onOver();
      setShown({ phase: clock.current.phase, idleS: clock.current.idleS });
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [on, fast]);

  return {
    ...shown,
    fast,
    setFast,
    touched() {
      if (clock.current.touched()) latest.current.onAnswered();
      show();
    },
  };
}
