import { useBeatReport, useHost, useModel, useOnReveal, useReadings } from '@kit';
import { BEATS, type SeesawReadings } from '../model/readings.ts';
import type { Seesaw } from '../model/seesaw.ts';

/** The live model: act on it from event handlers. */
export const useSeesaw = (): Seesaw => useModel<Seesaw>();

/** Some of its numbers, ten times a second unless a part of the panel moves with the model. */
export const useSeesawReadings = <T>(select: (readings: SeesawReadings) => T, hz?: number): T => useReadings(select, hz);

/** Tells the host where the visitor is and what was answered, each once. */
export function useReports(): void {
  const host = useHost();
  const seesaw = useSeesaw();
  const [beat, index, phase] = useSeesawReadings((r) => [r.beat, r.beatIndex, r.phase] as const);
  useBeatReport(beat, index, BEATS.length, phase === 'reveal' ? 0.5 : 0);
  useOnReveal(beat, phase, () => {
    if (beat === 'predict') {
      host.answer({ item: 'guess-place', kind: 'predict', value: seesaw.guessedM(), correct: seesaw.guessCorrect() });
    } else if (beat === 'transfer') {
      host.answer({ item: 'new-place', kind: 'transfer', value: seesaw.placedM(), correct: seesaw.placedCorrect() });
    }
  });
}
