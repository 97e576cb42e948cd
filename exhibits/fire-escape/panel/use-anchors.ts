import { type GlassPoint, useLayout, useMovingBox, useMovingPoints } from '@kit';
import type { Rect } from '@look/layout.ts';
import { useMemo } from 'react';
import { type Anchor, createPlacer, type Placer } from '../scene/anchors.ts';
import { createView, type FireView, indexPlan, readView } from '../scene/view.ts';
import { useDrill } from './use-panel.ts';

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

/** Where things of the model are seen now. */
export function useAnchors<A extends Anchor>(anchors: readonly A[]): Record<A, GlassPoint> {
  const { placer, read } = useFinder();
  return useMovingPoints(anchors, read, (anchor, view, out) => placer.point(anchor, view, out));
}

/** Where a finger takes a thing of the model: a box of 30 mm or more round it. */
export function useHandle(anchor: Anchor): Rect {
  const { placer, read } = useFinder();
  return useMovingBox(() => placer.handle(anchor, read()));
}
