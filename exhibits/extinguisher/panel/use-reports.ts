import { useBeatReport, useHost, useOnReveal } from '@kit';
import { BEATS } from '../model/readings.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Tells the host where the visitor is and what was answered, each once. */
export function useReports(): void {
  const host = useHost();
  const drill = useDrill();
  const [beat, index, phase, part] = useDrillReadings((r) => [
    r.beat,
    r.beatIndex,
    r.phase,
    r.beat === 'decide' ? r.decisionIndex / 3 : r.beat === 'not-this-one' ? r.stationIndex / r.stationCount : 0,
  ]);

  useBeatReport(beat, index, BEATS.length, part + (phase === 'reveal' ? 0.2 : 0));

  useOnReveal(beat, phase, () => {
    if (beat === 'predict') {
      host.answer({ item: 'aim-height', kind: 'predict', value: drill.readings().predicted, correct: drill.predictionCorrect() });
    } else if (beat === 'transfer') {
      host.answer({
        item: 'first-action',
        kind: 'transfer',
        value: `${drill.transferFire()}-${drill.transferAction()}`,
        correct: drill.transferCorrect(),
      });
    }
  });
}
