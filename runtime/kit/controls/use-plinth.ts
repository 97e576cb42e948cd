import type { Layout } from '@look/layout.ts';
import { useMemo } from 'react';
import { useLayout, usePreferences } from '../host/hooks.ts';
import { plinthPlaces } from './plinth-places.ts';

/** Plinth width that controls are drawn for, mm, and how much larger they get at most where a tall glass is wider. */
const DRAWN_FOR_MM = 380;
const LARGEST = 1.7;

function roomOf({ orientation, controls, scale }: Layout): number {
  if (orientation === 'landscape') return 1;
  return Math.min(LARGEST, Math.max(1, controls.width / scale.pxPerMm / DRAWN_FOR_MM));
}

/** The glass that a panel is arranged for. */
export interface Plinth<P> {
  layout: Layout;
  /** How the plinth is divided on this glass. */
  places: P;
  pxPerMm: number;
  portrait: boolean;
  /** Least size of a target, mm. */
  targetMm: number;
  /** Largest factor at which controls are drawn here. */
  most: number;
}

/**
 * How the plinth is divided on this glass for this visitor, and the kiosk's millimetre.
 *
 * @param placesOf an exhibit's own division; it must be the same function from one drawing to the next.
 */
export function usePlinth<P>(placesOf: (layout: Layout, large: boolean) => P): Plinth<P> {
  const layout = useLayout();
  const { textSize } = usePreferences();
  return useMemo(
    () => ({
      layout,
      places: placesOf(layout, textSize === 'large'),
      pxPerMm: layout.scale.pxPerMm,
      portrait: layout.orientation === 'portrait',
      targetMm: layout.targetPx / layout.scale.pxPerMm,
      most: (textSize === 'large' ? 1.22 : 1) * roomOf(layout),
    }),
    [layout, textSize, placesOf],
  );
}

const undivided = () => null;
/** What a control must know of the plinth, however it is divided. */
export const usePlinthScale = () => usePlinth(undivided);

/** The plinth with three places side by side, or in rows. */
export const usePlaces = () => usePlinth(plinthPlaces);
