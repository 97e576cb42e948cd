import { useModel, usePreferences, useReadings } from '@kit';
import type { Drill } from '../model/drill.ts';
import type { QuakeReadings } from '../model/readings.ts';

/** The live drill. */
export const useDrill = (): Drill => useModel<Drill>();

/** Some of the drill's numbers, ten times a second. */
export const useDrillReadings = <T>(select: (readings: QuakeReadings) => T, hz?: number): T => useReadings(select, hz);

/** Whether nothing is to shake on this glass: the visitor's calm, or the curator's choice. */
export function useStill(): boolean {
  const { calm } = usePreferences();
  return useDrill().settings.still || calm;
}
