import { type Playing, useSound } from '@kit';
import { useEffect, useRef } from 'react';
import type { WorldEvent } from '../model/readings.ts';
import { useDrillReadings } from './use-panel.ts';

/** Sound of each event. None resembles an alarm. */
const NOISE_OF: Readonly<Record<WorldEvent, string | null>> = {
  none: null,
  'pin-out': 'pin',
  out: 'out',
  fireball: 'fireball',
  splash: 'fireball',
  shock: 'shock',
  reignite: 'settle',
  lid: 'lid',
  'gas-off': 'click',
  'switch-off': 'switch',
  door: 'door',
  helper: 'settle',
  empty: 'settle',
};

/** What the fire and the cylinder sound like; all of it is seen as well. */
export function useNoises(): void {
  const sound = useSound();
  const [event, count, spraying, squeezed] = useDrillReadings((r) => [r.event, r.eventCount, r.spraying, r.squeeze > 0]);
  const burning = useDrillReadings((r) => Math.round(Math.min(1, r.heatReleaseKw / 250) * 10) / 10);

  const heard = useRef(count);
  useEffect(() => {
    if (heard.current === count) return;
    heard.current = count;
    const noise = NOISE_OF[event];
    if (noise !== null) sound.play(noise);
  }, [sound, event, count]);

  useEffect(() => {
    if (squeezed) sound.play('squeeze', { volume: 0.6 });
  }, [sound, squeezed]);

  useEffect(() => {
    if (!spraying) return;
    const hiss = sound.play('hiss', { loop: true, volume: 0.8 });
    return () => hiss.stop();
  }, [sound, spraying]);

  const fire = useRef<Playing | null>(null);
  const alight = burning > 0;
  useEffect(() => {
    if (!alight) return;
    const playing = sound.play('fire', { loop: true, volume: 0.3 });
    fire.current = playing;
    return () => {
      fire.current = null;
      playing.stop();
    };
  }, [sound, alight]);
  useEffect(() => {
    fire.current?.setVolume(0.2 + 0.5 * burning);
  }, [burning]);
}
