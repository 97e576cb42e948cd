import { usePreferences, useSound } from '@kit';
import { useEffect, useRef } from 'react';
import type { QuakeReadings, WorldEvent } from '../model/readings.ts';
import { useDrillReadings } from './use-panel.ts';

/** Sound of each event. None resembles a real warning: the warning is seen, and the plate says that it is a drill. */
const NOISE_OF: Readonly<Record<WorldEvent, string | null>> = {
  none: null,
  fall: 'settle',
  'torn-out': 'pin',
  alert: 'click',
  shaking: null,
  calm: 'tick',
  'p-wave': 'tick',
  's-wave': 'settle',
  hold: 'click',
  'hold-broken': 'tick',
  lamp: 'lid',
  'near-miss': 'tick',
  left: 'door',
  aftershock: null,
  outside: 'settle',
  helper: 'settle',
};

/** Whether anything shakes now. */
const shakesNow = (r: QuakeReadings) =>
  r.crank > 0.05 ||
  (r.beat === 'predict' && r.phase === 'reveal') ||
  (r.stage === 'shaking' && r.phase === 'act') ||
  (r.beat === 'exit' && r.aftershock === 'shaking');

/** What falls, knocks and rumbles; all of it is seen as well. */
export function useNoises(): void {
  const sound = useSound();
  const { calm } = usePreferences();
  const [event, count, shakes] = useDrillReadings((r) => [r.event, r.eventCount, shakesNow(r)]);
  const heard = useRef(count);
  useEffect(() => {
    if (heard.current === count) return;
    heard.current = count;
    const noise = NOISE_OF[event];
    if (noise !== null) sound.play(noise);
  }, [sound, event, count]);

  const rumbles = shakes && !calm;
  useEffect(() => {
    if (!rumbles) return;
    const playing = sound.play('wave', { loop: true, volume: 0.3, rate: 0.6 });
    return () => playing.stop();
  }, [sound, rumbles]);
}
