import { useBeatReport, useHost, useOnReveal } from '@kit';
import { BEATS } from '../model/play/beats.ts';
import { useLights, useLightsReadings } from './use-panel.ts';

/** Tells the host where the visitor is and what was answered, each once. */
export function useReports(): void {
  const host = useHost();
  const lights = useLights();
  const [beat, index, phase, part] = useLightsReadings((r) => [
    r.beat,
    r.beatIndex,
    r.phase,
    r.beat === 'debrief' ? 0 : Math.round(r.passed * 10) / 10,
  ]);

  useBeatReport(beat, index, BEATS.length, phase === 'reveal' ? 0.9 : 0.8 * part);

  useOnReveal(beat, phase, () => {
    if (beat === 'predict') {
      const guess = lights.guess();
      const value = guess.indexOf(Math.max(...guess));
      host.answer({ item: 'evening-peak', kind: 'predict', value, correct: lights.predictionCorrect() });
    } else if (beat === 'transfer' && lights.picked() >= 0) {
      const value = lights
        .choices()!
        [lights.picked()]!.mix.builds.map(({ kind }) => kind)
        .join('-');
      host.answer({ item: 'windless-evening', kind: 'transfer', value, correct: lights.transferCorrect() });
    }
  });
}
