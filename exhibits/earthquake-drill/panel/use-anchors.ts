import { type GlassPoint, useLayout, useMovingBox, useMovingPoints } from '@kit';
import type { Rect } from '@look/layout.ts';
import { useMemo } from 'react';
import { type Anchor, createPlacer, type Placer } from '../scene/anchors.ts';
import { createView, type QuakeView, readView } from '../scene/view.ts';
import { useDrill, useStill } from './use-panel.ts';

/** What finds places of the model on the glass, and the view that it reads them from. */
export interface Finder {
  placer: Placer;
  /** Brings the view up to the readings. */
  read(): QuakeView;
}

export function useFinder(): Finder {
  const layout = useLayout();
  const drill = useDrill();
  const still = useStill();
  return useMemo(() => {
    const placer = createPlacer(layout);
    const view = createView();
    const read = () => {
      readView(drill.readings(), drill.settings, drill.transferPlace(), still, view);
      return view;
    };
    return { placer, read };
  }, [layout, drill, still]);
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
