import { useHost } from '@kit';
import { useEffect, useRef } from 'react';
import { BEATS } from '../model/readings.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Tells the host where the visitor is and what was answered, each once. */
export function useReports(): void {
  const host = useHost();
  const drill = useDrill();
  const [beat, index, phase] = useDrillReadings((r) => [r.beat, r.beatIndex, r.phase]);
  const part = useDrillReadings((r) => (r.beat === 'exit' ? Math.round(r.progressM) / 40 : r.stage === 'shaking' ? 0.4 : 0));

  useEffect(() => {
    host.say(beat, index, BEATS.length);
  }, [host, beat, index]);
  useEffect(() => {
    host.progress(Math.min(1, (index + part + (phase === 'reveal' ? 0.2 : 0)) / BEATS.length));
  }, [host, index, part, phase]);

  const seen = useRef({ beat, phase });
  useEffect(() => {
    const before = seen.current;
    seen.current = { beat, phase };
    // A page that was restored in a reveal does not answer again.
    if (before.beat !== beat || before.phase !== 'act' || phase !== 'reveal') return;
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
  }, [host, drill, beat, phase]);
}

/** What the profile asks for: own pace for elders and pupils, unless the curator says otherwise. */
export function useProfile(): void {
  const { profile } = useHost();
  const drill = useDrill();
  useEffect(() => {
    const careful = profile === 'elder' || profile === 'primary';
    const { pace } = drill.settings;
    drill.setOwnPace(pace === 'own' || (pace === 'by-profile' && careful));
  }, [drill, profile]);
}
