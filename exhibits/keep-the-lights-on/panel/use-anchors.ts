import { type GlassPoint, useLayout, useMovingBox } from '@kit';
import type { Rect } from '@look/layout.ts';
import { useMemo, useRef } from 'react';
import type { LightsReadings } from '../model/play/beats.ts';
import { type Anchor, createPlacer } from '../scene/anchors.ts';

const usePlacer = () => {
  const layout = useLayout();
  return useMemo(() => createPlacer(layout), [layout]);
};

/** Where things of the model are seen, in whole px, so that nothing trembles. */
export function useAnchors<A extends Anchor>(anchors: readonly A[]): Record<A, GlassPoint> {
  const placer = usePlacer();
  const out = useRef({ x: 0, y: 0 });
  return useMemo(
    () =>
      Object.fromEntries(
        anchors.map((anchor) => {
          const { x, y } = placer.point(anchor, 12, out.current);
          return [anchor, { xPx: Math.round(x), yPx: Math.round(y) }];
        }),
      ) as Record<A, GlassPoint>,
    [placer, anchors],
  );
}

/** Where a finger takes the sun: a box of 30 mm or more round it, CSS px of the viewport; and px for one hour of its way. */
export function useSunHandle(): Rect & { pxPerHour: number } {
  const placer = usePlacer();
  const box = useMovingBox((r: LightsReadings) => placer.handle('sun', r.sunHour));
  const pxPerHour = useMemo(() => {
    const at = (hour: number) => placer.point('sun', hour, { x: 0, y: 0 }).x;
    return at(13) - at(12);
  }, [placer]);
  return { ...box, pxPerHour };
}
