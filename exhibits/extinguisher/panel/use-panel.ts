import { useModel, usePlinth, useReadings } from '@kit';
import type { Drill } from '../model/drill.ts';
import type { ExtinguisherReadings } from '../model/readings.ts';
import { placesOf } from './places.ts';

/** The live drill. */
export const useDrill = (): Drill => useModel<Drill>();

/** Some of the drill's numbers, ten times a second. */
export const useDrillReadings = <T>(select: (readings: ExtinguisherReadings) => T): T => useReadings(select);

/** How the plinth is divided on this glass, and the kiosk's millimetre. */
export const usePlaces = () => usePlinth(placesOf);
