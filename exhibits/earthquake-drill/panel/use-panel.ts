import { useLayout, useModel, usePreferences, useReadings } from '@kit';
import { useMemo } from 'react';
import type { Drill } from '../model/drill.ts';
import type { QuakeReadings } from '../model/readings.ts';
import { placesOf } from './places.ts';

/** The live drill. */
export const useDrill = (): Drill => useModel<Drill>();

/** Some of the drill's numbers, ten times a second. */
export const useDrillReadings = <T>(select: (readings: QuakeReadings) => T, hz?: number): T => useReadings(select, hz);

/** Plinth width that the controls are drawn for, mm, and how much larger they get at most where a tall glass is wider. */
const DRAWN_FOR_MM = 380;
const LARGEST = 1.7;

function roomOf({ orientation, controls, scale }: ReturnType<typeof useLayout>): number {
  if (orientation === 'landscape') return 1;
  return Math.min(LARGEST, Math.max(1, controls.width / scale.pxPerMm / DRAWN_FOR_MM));
}

/** How the plinth is divided on this glass, and the kiosk's millimetre. */
export function usePlaces() {
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
    [layout, textSize],
  );
}

/** Whether nothing is to shake on this glass: the visitor's calm, or the curator's choice. */
export function useStill(): boolean {
  const { calm } = usePreferences();
  return useDrill().settings.still || calm;
}
