import { useBeatReport, useHost, useOnReveal } from '@kit';
import { useEffect, useRef } from 'react';
import { BEATS } from '../model/readings.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Tells the host where the visitor is and what was answered, each once. */
export function useReports(): void {
  const host = useHost();
  const drill = useDrill();
  const [beat, index, phase] = useDrillReadings((r) => [r.beat, r.beatIndex, r.phase]);
  const part = useDrillReadings((r) => (r.beat === 'call' ? r.blocksPlaced / 5 : 0));
  const answered = useDrillReadings((r) => r.answerC >= 0);

  useBeatReport(beat, index, BEATS.length, part + (phase === 'reveal' ? 0.2 : 0));

  // The guess is answered when the world has told it; a page that was restored does not answer again.
  const told = useRef(answered);
  useEffect(() => {
    if (told.current || !answered) {
      told.current = answered;
      return;
    }
    told.current = true;
    const { guessC } = drill.readings();
    host.answer({ item: 'behind-the-door', kind: 'predict', value: Math.round(guessC), correct: drill.predictionCorrect() });
  }, [host, drill, answered]);

  useOnReveal(beat, phase, () => {
    if (beat !== 'transfer') return;
    host.answer({
      item: 'three-doors',
      kind: 'transfer',
      value: `${drill.transferCase()}-${drill.readings().transferDoor}`,
      correct: drill.transferCorrect(),
    });
  });
}
