import { useModel, useReadings } from '@kit';
import type { Drill } from '../model/drill.ts';
import type { FireReadings } from '../model/readings.ts';

/** The live drill. */
export const useDrill = (): Drill => useModel<Drill>();

/** Some of the drill's numbers, ten times a second. */
export const useDrillReadings = <T>(select: (readings: FireReadings) => T): T => useReadings(select);
