import { type PointerEvent as ReactPointerEvent, useEffect, useRef } from 'react';
import { useShell } from './shell-context.ts';

/** A finger is pushing, not tapping, from this far on. */
const PUSH_MM = 6;

export interface Push {
  onPointerDown(event: ReactPointerEvent): void;
  /** The latest finger pushed: what it lifts from, it did not tap, though it came along under it. */
  pushed(): boolean;
}

interface Held {
  pointerId: number;
  fromX: number;
  pushing: boolean;
  /** Nobody listens any more. */
  letGo(): void;
}

/**
 * Pushing the coast along with one finger, on the stage or over the plates. Steppers and rail do the same by tapping. The finger
 * is followed on the whole page: it may leave what it came down on. A finger that lifts where it came down has tapped.
 */
export function usePush(count: number, onTap?: (at: { xPx: number; yPx: number }) => void): Push {
  const { motion, engine, nowMs, kiosk } = useShell();
  const held = useRef<Held | null>(null);
  const pushed = useRef(false);
  useEffect(
    () => () => {
      if (held.current?.pushing) motion.release();
      held.current?.letGo();
    },
    [motion],
  );

  const thresholdPx = () => {
    const mm = Number.parseFloat(document.documentElement.style.getPropertyValue('--mm'));
    return PUSH_MM * (Number.isFinite(mm) ? mm : kiosk.kiosk.display.widthPx / 1000);
  };
  const follow = (current: Held, signal: AbortSignal, tap: typeof onTap) => {
    const mine = (event: PointerEvent) => event.pointerId === current.pointerId;
    const onMove = (event: PointerEvent) => {
      if (!mine(event)) return;
      const dxPx = event.clientX - current.fromX;
      if (current.pushing) return motion.drag(dxPx);
      if (Math.abs(dxPx) < thresholdPx()) return;
      current.pushing = true;
      pushed.current = true;
      current.fromX = event.clientX;
      motion.grab();
    };
    const onEnd = (event: PointerEvent) => {
      if (!mine(event)) return;
      current.letGo();
      // Whoever hears of this lift after us still has to know; whatever comes next is not this finger.
      setTimeout(() => {
        pushed.current = false;
      });
      if (current.pushing) engine.dispatch({ type: 'push', atMs: nowMs(), focus: Math.min(count - 1, motion.release()) });
      else if (event.type === 'pointerup') tap?.({ xPx: event.clientX, yPx: event.clientY });
    };
    window.addEventListener('pointermove', onMove, { signal });
    window.addEventListener('pointerup', onEnd, { signal });
    window.addEventListener('pointercancel', onEnd, { signal });
  };
  return {
    pushed: () => pushed.current,
    onPointerDown(event) {
      if (held.current || !event.isPrimary) return;
      const listening = new AbortController();
      const current: Held = {
        pointerId: event.pointerId,
        fromX: event.clientX,
        pushing: false,
        letGo() {
          listening.abort();
          held.current = null;
        },
      };
      held.current = current;
      // What came down on a plate is the plate's to tap.
      follow(current, listening.signal, event.currentTarget.matches('.push-area') ? onTap : undefined);
    },
  };
}
