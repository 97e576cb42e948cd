import type { Multitouch } from '@base/vocabulary.ts';
import type * as React from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import './input.css';
import { pagePointers, placeOnGlass } from './page-pointers.ts';
import { type Axis, type Bounds, legalPlace, type Place, stepsOfKey } from './place.ts';
import type { EndReason } from './pointers.ts';
import { focusQuietly } from './press.ts';

/** How a finger travels at most while it taps, mm. Older fingers roll by 3 mm. */
const TAP_TRAVEL_MM = 4;

export interface DragOptions {
  /** Where the object is now, mm, in the caller's own coordinates. */
  place: Place;
  axis?: Axis | undefined;
  bounds?: Bounds | undefined;
  /** One press of an arrow key, mm. Without it the keyboard does not move the object; give a stepper then. */
  stepMm?: number | undefined;
  disabled?: boolean | undefined;
  /** Overrides the exhibit's policy for this object. */
  multitouch?: Multitouch | undefined;
  onStart?: (() => void) | undefined;
  /** A legal place. From a finger, or one step of the keyboard. */
  onMove: (place: Place, by: 'pointer' | 'key') => void;
  /** The finger is gone. Unless `reason` is 'released' the visitor did not mean to let go here. */
  onEnd?: ((place: Place, reason: EndReason) => void) | undefined;
  /** A tap, Space or Enter on the object: the first half of tap–tap (rule 6). The object has not moved. */
  onTap?: (() => void) | undefined;
}

export interface DragProps {
  'data-touch': '';
  'data-dragging': '' | undefined;
  'aria-disabled': true | undefined;
  onPointerDown(event: React.PointerEvent): void;
  onKeyDown(event: React.KeyboardEvent): void;
  onClick(event: React.MouseEvent): void;
  onContextMenu(event: React.MouseEvent): void;
}

/**
 * Moves an object under a finger, in millimetres. The finger keeps the point where it took the object; bounds and axis
 * are held at every moment, so that wherever the finger is lost the object already stands in a legal place (rule 9).
 */
export function useDrag(options: DragOptions): { dragProps: DragProps; dragging: boolean } {
  const objectId = useId();
  const [dragging, setDragging] = useState(false);
  const fingers = useRef(0);
  const latest = useRef(options);
  latest.current = options;

  const { disabled } = options;
  useEffect(() => {
    if (disabled) pagePointers().drop(objectId);
    return () => pagePointers().drop(objectId);
  }, [disabled, objectId]);

  const dragProps: DragProps = {
    'data-touch': '',
    'data-dragging': dragging ? '' : undefined,
    'aria-disabled': disabled ? true : undefined,
    onPointerDown(event) {
      if (event.pointerType !== 'touch' && event.button === 0) focusQuietly(event.currentTarget);
      event.preventDefault();
      if (disabled) return;

      let start = options.place;
      let origin = placeOnGlass(event.nativeEvent);
      let last = start;
      let travelMm = 0;
      let leads = false;
      const granted = pagePointers().grab(
        event.nativeEvent,
        objectId,
        {
          onMove(xMm, yMm) {
            const { place } = latest.current;
            if (!leads && (place.xMm !== start.xMm || place.yMm !== start.yMm)) {
              // Under 'shared' another finger led so far; this one goes on from where the object is now.
              start = place;
              origin = { xMm, yMm };
            }
            leads = true;
            const moved = { xMm: xMm - origin.xMm, yMm: yMm - origin.yMm };
            travelMm = Math.max(travelMm, Math.hypot(moved.xMm, moved.yMm));
            const { axis = 'both', bounds = {} } = latest.current;
            last = legalPlace({ xMm: start.xMm + moved.xMm, yMm: start.yMm + moved.yMm }, start, axis, bounds);
            latest.current.onMove(last, 'pointer');
          },
          onEnd(reason, _event, palm) {
            fingers.current -= 1;
            if (fingers.current === 0) setDragging(false);
            const tapped = reason === 'released' && travelMm <= TAP_TRAVEL_MM && !palm && latest.current.onTap !== undefined;
            if (tapped && travelMm > 0) latest.current.onMove(start, 'pointer');
            latest.current.onEnd?.(tapped ? start : last, reason);
            if (tapped) latest.current.onTap?.();
          },
        },
        options.multitouch,
      );
      if (!granted) return;
      fingers.current += 1;
      setDragging(true);
      latest.current.onStart?.();
    },
    onKeyDown(event) {
      if (disabled) return;
      if (event.key === 'Enter' || event.key === ' ') {
        if (!options.onTap) return;
        event.preventDefault();
        if (!event.repeat) options.onTap();
        return;
      }
      const { axis = 'both', bounds = {}, stepMm, place } = options;
      const steps = stepMm === undefined ? null : stepsOfKey(event.key, axis);
      if (!steps || stepMm === undefined) return;
      event.preventDefault();
      const next = { xMm: place.xMm + steps.x * stepMm, yMm: place.yMm + steps.y * stepMm };
      options.onMove(legalPlace(next, place, axis, bounds), 'key');
    },
    onClick(event) {
      event.preventDefault();
      const pointerType = (event.nativeEvent as Partial<globalThis.PointerEvent>).pointerType ?? '';
      if (pointerType === '' && event.detail === 0 && !disabled) options.onTap?.();
    },
    onContextMenu(event) {
      event.preventDefault();
    },
  };
  return { dragProps, dragging };
}
