import { useHost, useLayout, useModel, usePreferences, useReadings } from '@kit';
import { useMemo } from 'react';
import type { LightsReadings } from '../model/play/beats.ts';
import type { Lights } from '../model/play/lights-model.ts';
import { controlsOf } from './controls-of.ts';
import { placesOf } from './places.ts';

/** The live exhibit. */
export const useLights = (): Lights => useModel<Lights>();

/** Some of its numbers, ten times a second. */
export const useLightsReadings = <T>(select: (readings: LightsReadings) => T): T => useReadings(select);

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

/** Which sliders stand on each side on this glass, for this visitor. */
export function useControls() {
  const { settings } = useLights();
  const { profile } = useHost();
  const { places, layout, most } = usePlaces();
  return useMemo(() => {
    const alone = settings.players === 'one' || (settings.players === 'by-profile' && profile === 'elder');
    return controlsOf(alone, places, layout, most);
  }, [settings, profile, places, layout, most]);
}

/** Whether units and terms of the trade stand on the glass as well. */
export function useExactWords(): boolean {
  const { settings } = useLights();
  const { profile } = useHost();
  return settings.wording === 'exact' || (settings.wording === 'by-profile' && profile === 'secondary');
}
