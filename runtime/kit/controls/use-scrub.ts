import { useDrag } from '@look/input/drag.ts';
import { pxPerMmOf } from '@look/input/page-pointers.ts';
import { usePress } from '@look/input/press.ts';
import type * as React from 'react';
import { useRef } from 'react';
import { fractionOf, snapped, valueOfKey } from './range.ts';

interface ScrubOptions {
  durationS: number;
  valueS: number;
  onScrub: (valueS: number) => void;
  /** Length of the track on the glass, mm. */
  lengthMm: number;
  /** Moments worth stopping at: the page keys jump between them. */
  stopsS?: readonly number[];
  disabled?: boolean | undefined;
}

/** Half a second is one key press, and as fine as a finger can point on a strip. */
const STEP_S = 0.5;

/** Moves through one's own time: drag the grip, tap the track, arrows by half a second, page keys from event to event. */
export function useScrub({ durationS, valueS, onScrub, lengthMm, stopsS = [], disabled }: ScrubOptions) {
  const range = { min: 0, max: durationS, step: STEP_S };
  const fraction = fractionOf(valueS, range);
  const at = (alongMm: number) => snapped((alongMm / lengthMm) * durationS, range);
  const set = (next: number) => {
    if (next !== valueS) onScrub(next);
  };

  const { dragProps, dragging } = useDrag({
    place: { xMm: fraction * lengthMm, yMm: 0 },
    axis: 'x',
    bounds: { minXMm: 0, maxXMm: lengthMm },
    disabled,
    onMove: (place) => set(at(place.xMm)),
  });

  const tapped = useRef(0);
  const { pressProps } = usePress({ disabled, debounceMs: 0, onPress: () => set(tapped.current) });
  const trackProps = {
    ...pressProps,
    onPointerDown(event: React.PointerEvent) {
      const rect = event.currentTarget.getBoundingClientRect();
      tapped.current = at((event.clientX - rect.left) / pxPerMmOf(document));
      pressProps.onPointerDown(event);
    },
  };

  const gripProps = {
    ...dragProps,
    tabIndex: disabled ? -1 : 0,
    'aria-valuemin': 0,
    'aria-valuemax': Math.round(durationS * 10) / 10,
    onKeyDown(event: React.KeyboardEvent) {
      const next = disabled ? null : (stopOfKey(event.key, valueS, stopsS) ?? valueOfKey(event.key, valueS, range));
      if (next === null) return;
      event.preventDefault();
      set(next);
    },
  };
  return { gripProps, trackProps, dragging, fraction };
}

/** The event after or before this moment, for the page keys. */
export function stopOfKey(key: string, valueS: number, stopsS: readonly number[]): number | null {
  const sorted = [...stopsS].sort((a, b) => a - b);
  if (key === 'PageUp') return sorted.find((stop) => stop > valueS + 0.01) ?? null;
  if (key === 'PageDown') return sorted.findLast((stop) => stop < valueS - 0.01) ?? null;
  return null;
}
