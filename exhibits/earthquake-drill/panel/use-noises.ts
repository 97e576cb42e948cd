import { type Playing, usePreferences, useSound } from '@kit';
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

/** The floor acceleration at which the rumble is loudest, m/s², its quietest level, and how much of it stays from one change to the next. */
const LOUD_MPS2 = 4;
const QUIETEST = 0.25;
const SINKS = 0.85;

/** What falls, knocks and rumbles; all of it is seen as well. */
export function useNoises(): void {
  const sound = useSound();
  const { calm } = usePreferences();
  const [event, count, shakes] = useDrillReadings((r) => [r.event, r.eventCount, shakesNow(r)]);
  const heard = useRef(count);
  const level = useRef(0);
  useEffect(() => {
    if (heard.current === count) return;
    heard.current = count;
    const noise = NOISE_OF[event];
    if (noise !== null) sound.play(noise);
  }, [sound, event, count]);

  const rumbles = shakes && !calm;
  const strength = useDrillReadings((r) => Math.round(Math.min(1, Math.abs(r.floorMps2) / LOUD_MPS2) * 5) / 5);
  const rumble = useRef<Playing | null>(null);
  useEffect(() => {
    if (!rumbles) return;
    const playing = sound.play('rumble', { loop: true, volume: QUIETEST });
    rumble.current = playing;
    return () => {
      rumble.current = null;
      playing.stop();
    };
  }, [sound, rumbles]);
  useEffect(() => {
    // Rises with the floor, and sinks slowly: a level that jumps with each sway would sound like a motor.
    level.current = Math.max(strength, level.current * SINKS);
    rumble.current?.setVolume(QUIETEST + (1 - QUIETEST) * level.current);
  }, [strength]);
}
