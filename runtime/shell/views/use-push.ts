import { type PointerEvent, useRef } from 'react';
import { useShell } from './shell-context.ts';

/** A finger is pushing, not tapping, from this far on. */
const PUSH_MM = 6;

export interface PushProps {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(event: PointerEvent): void;
  onPointerCancel(event: PointerEvent): void;
}

/** Pushing the coast along with one finger, on the stage or over the plates. Steppers and rail do the same by tapping. */
export function usePush(count: number): PushProps {
  const { motion, engine, nowMs, kiosk } = useShell();
  const held = useRef<{ pointerId: number; fromX: number; pushing: boolean } | null>(null);
  const thresholdPx = () => {
    const mm = Number.parseFloat(document.documentElement.style.getPropertyValue('--mm'));
    return PUSH_MM * (Number.isFinite(mm) ? mm : kiosk.kiosk.display.widthPx / 1000);
  };
  const end = (event: PointerEvent) => {
    if (held.current?.pointerId !== event.pointerId) return;
    const { pushing } = held.current;
    held.current = null;
    if (!pushing) return;
    const focus = motion.release();
    engine.dispatch({ type: 'push', atMs: nowMs(), focus: Math.min(count - 1, focus) });
  };
  return {
    onPointerDown(event) {
      if (held.current || !event.isPrimary) return;
      held.current = { pointerId: event.pointerId, fromX: event.clientX, pushing: false };
    },
    onPointerMove(event) {
      const current = held.current;
      if (current?.pointerId !== event.pointerId) return;
      const dxPx = event.clientX - current.fromX;
      if (!current.pushing) {
        if (Math.abs(dxPx) < thresholdPx()) return;
        current.pushing = true;
        current.fromX = event.clientX;
        event.currentTarget.setPointerCapture(event.pointerId);
        motion.grab();
        return;
      }
      motion.drag(dxPx);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
