import { useHost, useModel, usePlinth, useReadings } from '@kit';
import { useMemo } from 'react';
import type { LightsReadings } from '../model/play/beats.ts';
import type { Lights } from '../model/play/lights-model.ts';
import { controlsOf } from './controls-of.ts';
import { placesOf } from './places.ts';

/** The live exhibit. */
export const useLights = (): Lights => useModel<Lights>();

/** Some of its numbers, ten times a second. */
export const useLightsReadings = <T>(select: (readings: LightsReadings) => T): T => useReadings(select);

/** How the plinth is divided on this glass, and the kiosk's millimetre. */
export const usePlaces = () => usePlinth(placesOf);

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
