import { useLayout } from '@kit';
import type { Rect } from '@look/layout.ts';
import { useMemo, useRef } from 'react';
import { type Anchor, createPlacer, type Placer } from '../scene/anchors.ts';
import { createView, type FireView, indexPlan, readView } from '../scene/view.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** A point of the model on the glass, CSS px of the viewport. */
export interface Point {
  xPx: number;
  yPx: number;
}

/** What finds places of the model on the glass, and the view that it reads them from. */
export interface Finder {
  placer: Placer;
  view: FireView;
  /** Brings the view up to the readings. */
  read(): FireView;
}

export function useFinder(): Finder {
  const layout = useLayout();
  const drill = useDrill();
  return useMemo(() => {
    const placer = createPlacer(layout, drill.plan);
    const view = createView();
    const index = indexPlan(drill.plan);
    const read = () => {
      readView(drill.readings(), index, view);
      return view;
    };
    read();
    return { placer, view, read };
  }, [layout, drill]);
}

/** Where things of the model are seen now. They move with the model, in whole px, so that nothing trembles. */
export function useAnchors<A extends Anchor>(anchors: readonly A[]): Record<A, Point> {
  const { placer, read } = useFinder();
  const out = useRef({ x: 0, y: 0 });
  const places = useDrillReadings(() => {
    const view = read();
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
  const { placer, read } = useFinder();
  const [x, y, width, height] = useDrillReadings(() => {
    const rect = placer.handle(anchor, read());
    return [Math.round(rect.x), Math.round(rect.y), Math.round(rect.width), Math.round(rect.height)];
  });
  return { x: x!, y: y!, width: width!, height: height! };
}
