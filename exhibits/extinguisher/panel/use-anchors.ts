import { type GlassPoint, useLayout, useMovingBox, useMovingPoints, usePreferences } from '@kit';
import type { Rect } from '@look/layout.ts';
import { useLayoutEffect, useMemo, useState } from 'react';
import type { ExtinguisherReadings } from '../model/readings.ts';
import { type Anchor, createPlacer } from '../scene/anchors.ts';
import { createView, readView } from '../scene/view.ts';

const usePlacer = () => {
  const layout = useLayout();
  return useMemo(() => createPlacer(layout), [layout]);
};

/** What the scene shows of the readings; one object that is written again each time. */
const useSight = () =>
  useMemo(() => {
    const view = createView();
    return (readings: ExtinguisherReadings) => {
      readView(readings, view);
      return view;
    };
  }, []);

/** Where things of the model are seen now. */
export function useAnchors<A extends Anchor>(anchors: readonly A[]): Record<A, GlassPoint> {
  const placer = usePlacer();
  return useMovingPoints(anchors, useSight(), (anchor, view, out) => placer.point(anchor, view, out));
}

/** Where a finger takes a thing of the model: a box of 30 mm or more round it. */
export function useHandle(anchor: Anchor): Rect {
  const placer = usePlacer();
  const see = useSight();
  return useMovingBox((readings: ExtinguisherReadings) => placer.handle(anchor, see(readings)));
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
export function useLabelCorner(): GlassPoint {
  const layout = useLayout();
  const { language, pinyin, textSize } = usePreferences();
  const [corner, setCorner] = useState<GlassPoint>({ xPx: 0, yPx: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the label's size follows from these
  useLayoutEffect(() => {
    const rect = document.querySelector('.specimen')?.getBoundingClientRect();
    if (rect) setCorner({ xPx: Math.ceil(rect.right), yPx: Math.ceil(rect.bottom) });
  }, [layout, language, pinyin, textSize]);
  return corner;
}
