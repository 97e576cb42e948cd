import { useLayout, usePreferences } from '@kit';
import type { Rect } from '@look/layout.ts';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Anchor, createPlacer } from '../scene/anchors.ts';
import { createView, readView } from '../scene/view.ts';
import { useDrillReadings } from './use-panel.ts';

/** A point of the model on the glass, CSS px of the viewport. */
export interface Point {
  xPx: number;
  yPx: number;
}

const usePlacer = () => {
  const layout = useLayout();
  return useMemo(() => createPlacer(layout), [layout]);
};

/** Where things of the model are seen now. They move with the model, in whole px, so that nothing trembles. */
export function useAnchors<A extends Anchor>(anchors: readonly A[]): Record<A, Point> {
  const placer = usePlacer();
  const view = useMemo(createView, []);
  const out = useRef({ x: 0, y: 0 });
  const places = useDrillReadings((readings) => {
    readView(readings, view);
    return anchors.flatMap((anchor) => {
      const { x, y } = placer.point(anchor, view, out.current);
      return [Math.round(x), Math.round(y)];
    });
  });
  return useMemo(
    () =>
      Object.fromEntries(
        anchors.map((anchor, index) => [anchor, { xPx: places[2 * index]!, yPx: places[2 * index + 1]! }]),
      ) as Record<A, Point>,
    [anchors, places],
  );
}

/** Where a finger takes a thing of the model: a box of 30 mm or more round it, CSS px of the viewport. */
export function useHandle(anchor: Anchor): Rect {
  const placer = usePlacer();
  const view = useMemo(createView, []);
  const [x, y, width, height] = useDrillReadings((readings) => {
    readView(readings, view);
    const rect = placer.handle(anchor, view);
    return [Math.round(rect.x), Math.round(rect.y), Math.round(rect.width), Math.round(rect.height)];
  });
  return { x: x!, y: y!, width: width!, height: height! };
}

/** Px of the glass for one metre of the rail. */
export function useRailScale(): number {
  const placer = usePlacer();
  return useMemo(() => {
    const view = createView();
    const xAt = (distanceM: number) => placer.point('carriage', Object.assign(view, { distanceM }), { x: 0, y: 0 }).x;
    return xAt(4) - xAt(3);
  }, [placer]);
}

/** The lower right corner of the specimen label, CSS px: tags keep clear of it. */
export function useLabelCorner(): Point {
  const layout = useLayout();
  const { language, pinyin, textSize } = usePreferences();
  const [corner, setCorner] = useState<Point>({ xPx: 0, yPx: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the label's size follows from these
  useLayoutEffect(() => {
    const rect = document.querySelector('.specimen')?.getBoundingClientRect();
    if (rect) setCorner({ xPx: Math.ceil(rect.right), yPx: Math.ceil(rect.bottom) });
  }, [layout, language, pinyin, textSize]);
  return corner;
}
