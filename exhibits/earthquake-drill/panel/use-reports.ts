import { useBeatReport, useHost, useOnReveal } from '@kit';
import { BEATS } from '../model/readings.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Tells the host where the visitor is and what was answered, each once. */
export function useReports(): void {
  const host = useHost();
  const drill = useDrill();
  const [beat, index, phase] = useDrillReadings((r) => [r.beat, r.beatIndex, r.phase]);
  const part = useDrillReadings((r) => (r.beat === 'exit' ? Math.round(r.progressM) / 40 : r.stage === 'shaking' ? 0.4 : 0));

  useBeatReport(beat, index, BEATS.length, part + (phase === 'reveal' ? 0.2 : 0));

  useOnReveal(beat, phase, () => {
    if (beat === 'predict') {
      const dots = drill.readings().pieces.flatMap(({ id, dot }) => (dot ? [id] : []));
      host.answer({
        item: 'what-falls',
        kind: 'predict',
        value: dots.length > 0 ? dots.join('+') : 'nothing',
        correct: drill.predictionCorrect(),
      });
    }
    if (beat === 'transfer') {
      const { transferAction } = drill.readings();
      host.answer({
        item: 'unseen-room',
        kind: 'transfer',
        value: `${drill.transferPlace()}-${transferAction}`,
        correct: drill.transferCorrect(),
      });
    }
  });
}
