import { useHost, useModel, useReadings } from '@kit';
import { useEffect, useRef } from 'react';
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
  useEffect(() => {
    host.say(beat, index, BEATS.length);
  }, [host, beat, index]);
  useEffect(() => {
    host.progress((index + (phase === 'reveal' ? 0.5 : 0)) / BEATS.length);
  }, [host, index, phase]);

  const seen = useRef({ beat, phase });
  useEffect(() => {
    const before = seen.current;
    seen.current = { beat, phase };
    // Only a step from act to reveal that was seen is an answer: a page that was restored does not answer again.
    if (before.beat !== beat || before.phase !== 'act' || phase !== 'reveal') return;
    if (beat === 'predict') {
      host.answer({ item: 'guess-place', kind: 'predict', value: seesaw.guessedM(), correct: seesaw.guessCorrect() });
    } else if (beat === 'transfer') {
      host.answer({ item: 'new-place', kind: 'transfer', value: seesaw.placedM(), correct: seesaw.placedCorrect() });
    }
  }, [host, seesaw, beat, phase]);
}
