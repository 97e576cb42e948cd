import type { Rect } from '@look/layout.ts';
import { useMemo, useRef } from 'react';
import { useReadings } from './hooks.ts';

/** A point of the model on the glass, CSS px of the viewport. */
export interface GlassPoint {
  xPx: number;
  yPx: number;
}

/**
 * Where things of the model are seen now, in whole CSS px so that nothing trembles.
 *
 * Ten times a second, `see` answers what the scene shows of the readings, once for all anchors; `find` writes the place of
 * one of them into `out`, CSS px, and answers it.
 */
export function useMovingPoints<A extends string, Readings, View>(
  anchors: readonly A[],
  see: (readings: Readings) => View,
  find: (anchor: A, view: View, out: { x: number; y: number }) => { x: number; y: number },
): Record<A, GlassPoint> {
  const out = useRef({ x: 0, y: 0 });
  const places = useReadings((readings: Readings) => {
    const view = see(readings);
    return anchors.flatMap((anchor) => {
      const { x, y } = find(anchor, view, out.current);
      return [Math.round(x), Math.round(y)];
    });
  });
  return useMemo(
    () =>
      Object.fromEntries(
        anchors.map((anchor, index) => [anchor, { xPx: places[2 * index]!, yPx: places[2 * index + 1]! }]),
      ) as Record<A, GlassPoint>,
    [anchors, places],
  );
}

/** A box that moves with the model, in whole CSS px; `find` is asked ten times a second. */
export function useMovingBox<Readings>(find: (readings: Readings) => Rect): Rect {
  const [x, y, width, height] = useReadings((readings: Readings) => {
    const box = find(readings);
    return [Math.round(box.x), Math.round(box.y), Math.round(box.width), Math.round(box.height)];
  });
  return useMemo(() => ({ x: x!, y: y!, width: width!, height: height! }), [x, y, width, height]);
}
