import { useSound } from '@kit';
import { useEffect, useRef } from 'react';
import { useLightsReadings } from './use-panel.ts';

/** What the grid and the builds sound like; all of it is seen as well. None resembles an alarm. */
export function useNoises(): void {
  const sound = useSound();
  const [dark, blackout, placed, phase] = useLightsReadings((r) => [r.dark, r.blackout, r.placed, r.phase]);
  const heard = useRef({ dark, blackout, placed, phase });
  useEffect(() => {
    const before = heard.current;
    heard.current = { dark, blackout, placed, phase };
    if (blackout && !before.blackout) sound.play('settle');
    else if (dark > before.dark) sound.play('switch');
    else if (dark < before.dark) sound.play('click', { volume: 0.6 });
    if (placed > before.placed) sound.play('settle', { volume: 0.6 });
    if (phase === 'reveal' && before.phase === 'act') sound.play('tick');
  }, [sound, dark, blackout, placed, phase]);
}
