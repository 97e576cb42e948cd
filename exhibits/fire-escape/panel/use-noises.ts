import { type Playing, useSound } from '@kit';
import { useEffect, useRef } from 'react';
import type { WorldEvent } from '../model/readings.ts';
import { useDrillReadings } from './use-panel.ts';

/** Sound of each event. None resembles an alarm: the alarm is seen. */
const NOISE_OF: Readonly<Record<WorldEvent, string | null>> = {
  none: null,
  'door-open': 'door',
  'door-shut': 'door',
  hand: 'tick',
  alarm: 'settle',
  sealed: 'lid',
  wave: 'tick',
  called: 'settle',
  helper: 'settle',
  out: 'settle',
  block: 'click',
  'wrong-block': 'tick',
};

/** Heat release that sounds like a whole fire, kW. */
const LOUD_KW = 400;

/** What doors and fire sound like; all of it is seen as well. */
export function useNoises(): void {
  const sound = useSound();
  const [event, count] = useDrillReadings((r) => [r.event, r.eventCount]);
  const burning = useDrillReadings((r) => Math.round(Math.min(1, r.fire.heatKw / LOUD_KW) * 10) / 10);

  const heard = useRef(count);
  useEffect(() => {
    if (heard.current === count) return;
    heard.current = count;
    const noise = NOISE_OF[event];
    if (noise !== null) sound.play(noise);
  }, [sound, event, count]);

  const fire = useRef<Playing | null>(null);
  const alight = burning > 0;
  useEffect(() => {
    if (!alight) return;
    const playing = sound.play('fire', { loop: true, volume: 0.2 });
    fire.current = playing;
    return () => {
      fire.current = null;
      playing.stop();
    };
  }, [sound, alight]);
  useEffect(() => {
    fire.current?.setVolume(0.1 + 0.3 * burning);
  }, [burning]);
}
