import { useLayout, useModel, usePreferences, useReadings } from '@kit';
import { useMemo } from 'react';
import type { Drill } from '../model/drill.ts';
import type { ExtinguisherReadings } from '../model/readings.ts';
import { placesOf } from './places.ts';

/** The live drill. */
export const useDrill = (): Drill => useModel<Drill>();

/** Some of the drill's numbers, ten times a second. */
export const useDrillReadings = <T>(select: (readings: ExtinguisherReadings) => T): T => useReadings(select);

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
      most: textSize === 'large' ? 1.22 : 1,
    }),
    [layout, textSize],
  );
}
