import type * as React from 'react';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { createHammerGuard, DEBOUNCE_MS } from './hammer-guard.ts';
import './input.css';
import { pagePointers } from './page-pointers.ts';

export interface PressOptions {
  /** The action. After a tap it comes on up, with `holdMs` when the hold is complete. */
  onPress?: (() => void) | undefined;
  disabled?: boolean | undefined;
  /** The key goes down or comes up again, by whatever means. For controls that act while they are held. */
  onPressChange?: ((pressed: boolean) => void) | undefined;
  /** Hold this long instead of tapping, milliseconds. Letting go earlier does nothing. */
  holdMs?: number | undefined;
  /** For what is squeezed: a thumb that drifts off the key goes on squeezing, only lifting it ends the press. */
  holdsWhileSliding?: boolean | undefined;
  /** 0…1 while a hold runs, 0 when it was let go; called once a frame. */
  onHoldProgress?: ((fraction: number) => void) | undefined;
  /** Hammered taps within this time are one. 0 for steppers, where each tap counts. */
  debounceMs?: number | undefined;
}

export interface PressProps {
  'data-touch': '';
  'data-pressed': '' | undefined;
  'aria-disabled': true | undefined;
  onPointerDown(event: React.PointerEvent): void;
  onKeyDown(event: React.KeyboardEvent): void;
  onKeyUp(event: React.KeyboardEvent): void;
  onBlur(event: React.FocusEvent): void;
  onClick(event: React.MouseEvent): void;
  onContextMenu(event: React.MouseEvent): void;
}

/**
 * A key for fingers, mouse, keyboard and switch.
 *
 * It goes down at once and acts on up; a finger that slides off and lifts there does nothing; a palm does nothing
 * (rules 5, 8–10). Space and Enter, which is also what a switch sends, go down and up the same way. A screen reader's
 * click acts directly. Put `pressProps` on a focusable element with a role, best on a `button`.
 *
 * Not react-aria's usePress: that one lets a second finger press what another one holds, knows no palm, and puts a
 * style element into the page.
 */
export function usePress(options: PressOptions): { pressProps: PressProps; pressed: boolean } {
  const objectId = useId();
  const [pressed, setPressed] = useState(false);
  const latest = useRef(options);
  latest.current = options;
  const guard = useMemo(() => createHammerGuard(options.debounceMs ?? DEBOUNCE_MS), [options.debounceMs]);

  const isDown = useRef(false);
  const frame = useRef(0);
  const keyHeld = useRef<string | null>(null);

  const down = useCallback((next: boolean, complete: (atMs: number) => void) => {
    if (isDown.current === next) return;
    isDown.current = next;
    setPressed(next);
    latest.current.onPressChange?.(next);

    cancelAnimationFrame(frame.current);
    const { holdMs } = latest.current;
    if (!holdMs) return;
    if (!next) {
      latest.current.onHoldProgress?.(0);
      return;
    }
    let startedAtMs: number | null = null;
    const run = (nowMs: number) => {
      startedAtMs ??= nowMs;
      const fraction = Math.min(1, (nowMs - startedAtMs) / holdMs);
      latest.current.onHoldProgress?.(fraction);
      if (fraction < 1) frame.current = requestAnimationFrame(run);
      else complete(nowMs);
    };
    frame.current = requestAnimationFrame(run);
  }, []);

  const act = useCallback(
    (atMs: number) => {
      if (!latest.current.disabled && guard(atMs)) latest.current.onPress?.();
    },
    [guard],
  );

  /** A hold acts while the finger is still down; then the key springs up. */
  const complete = useCallback(
    (atMs: number) => {
      keyHeld.current = null;
      act(atMs);
      down(false, () => {});
      pagePointers().drop(objectId);
    },
    [act, down, objectId],
  );

  const { disabled } = options;
  useEffect(() => {
    const pointers = pagePointers();
    if (disabled) {
      keyHeld.current = null;
      pointers.drop(objectId);
      down(false, () => {});
    }
    return () => {
      pointers.drop(objectId);
      cancelAnimationFrame(frame.current);
      if (isDown.current) latest.current.onPressChange?.(false);
      isDown.current = false;
    };
  }, [disabled, down, objectId]);

  const pressProps: PressProps = {
    'data-touch': '',
    'data-pressed': pressed ? '' : undefined,
    'aria-disabled': disabled ? true : undefined,
    onPointerDown(event) {
      const element = event.currentTarget;
      if (event.pointerType !== 'touch' && event.button === 0) focusQuietly(element);
      // Without the mouse events that follow a touch, focus stays where it is: a token in the shell does not blur a frame.
      event.preventDefault();
      if (disabled || isDown.current) return;
      const granted = pagePointers().grab(event.nativeEvent, objectId, {
        onMove(_xMm, _yMm, moved) {
          if (!latest.current.holdsWhileSliding) down(isOver(element, moved), complete);
        },
        onEnd(reason, ended, palm) {
          const tapped = reason === 'released' && isDown.current && ended !== null && isOver(element, ended) && !palm;
          down(false, complete);
          if (tapped && !latest.current.holdMs) act(ended.timeStamp);
        },
      });
      if (granted) down(true, complete);
    },
    onKeyDown(event) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      if (event.repeat || disabled || isDown.current) return;
      keyHeld.current = event.key;
      down(true, complete);
    },
    onKeyUp(event) {
      if (event.key === ' ') event.preventDefault();
      if (keyHeld.current !== event.key) return;
      keyHeld.current = null;
      down(false, complete);
      if (!latest.current.holdMs) act(event.timeStamp);
    },
    onBlur() {
      if (keyHeld.current === null) return;
      keyHeld.current = null;
      down(false, complete);
    },
    onClick(event) {
      event.preventDefault();
      // Clicks that a pointer or a key caused have been answered above; what is left comes from assistive technology.
      const pointerType = (event.nativeEvent as Partial<globalThis.PointerEvent>).pointerType ?? '';
      if (pointerType === '' && event.detail === 0) act(event.timeStamp);
    },
    onContextMenu(event) {
      event.preventDefault();
    },
  };
  return { pressProps, pressed };
}

/** Focus without scrolling and, after a pointer, without a ring. */
export function focusQuietly(element: Element): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

function isOver(element: Element, event: { clientX: number; clientY: number }): boolean {
  const rect = element.getBoundingClientRect();
  return event.clientX >= rect.left && event.clientX <= rect.right && event.clientY >= rect.top && event.clientY <= rect.bottom;
}
