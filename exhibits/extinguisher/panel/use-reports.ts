import { useHost } from '@kit';
import { useEffect, useRef } from 'react';
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
    // Only a step from act to reveal that was seen is an answer: a page that was restored does not answer again.
    if (before.beat !== beat || before.phase !== 'act' || phase !== 'reveal') return;
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
  }, [host, drill, beat, phase]);
}

/** What the profile asks for: one hand and own pace for elders and pupils, unless the curator says otherwise. */
export function useProfile(): void {
  const { profile } = useHost();
  const drill = useDrill();
  useEffect(() => {
    const careful = profile === 'elder' || profile === 'primary';
    const { pace } = drill.settings;
    drill.setOneHand(careful);
    drill.setOwnPace(pace === 'own' || (pace === 'by-profile' && careful));
  }, [drill, profile]);
}
