import { useHost } from '@kit';
import { useEffect, useRef } from 'react';
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

  useEffect(() => {
    host.say(beat, index, BEATS.length);
  }, [host, beat, index]);
  useEffect(() => {
    const inside = phase === 'reveal' ? 0.9 : 0.8 * part;
    host.progress(Math.min(1, (index + inside) / BEATS.length));
  }, [host, index, part, phase]);

  const seen = useRef({ beat, phase });
  useEffect(() => {
    const before = seen.current;
    seen.current = { beat, phase };
    // Only a step from act to reveal that was seen is an answer: a page that was restored does not answer again.
    if (before.beat !== beat || before.phase !== 'act' || phase !== 'reveal') return;
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
  }, [host, lights, beat, phase]);
}

/** What the profile asks for: own pace for elders and pupils, unless the curator says otherwise. */
export function useProfile(): void {
  const { profile } = useHost();
  const lights = useLights();
  useEffect(() => {
    const careful = profile === 'elder' || profile === 'primary';
    const { pace } = lights.settings;
    lights.setOwnPace(pace === 'own' || (pace === 'by-profile' && careful));
  }, [lights, profile]);
}
