import { levelDba, masterGain } from '@base/sound-levels.ts';
import type { SoundLevel } from '@base/vocabulary.ts';
import { useEffect, useRef, useState } from 'react';
import { useShell } from '../views/shell-context.ts';
import { BrightnessTest } from './BrightnessTest.tsx';
import { Facts, StaffKey } from './parts.tsx';
import { TouchTest } from './TouchTest.tsx';
import { useSay } from './words.tsx';

const LEVELS: readonly SoundLevel[] = [1, 2, 3];
/** A steady sound, which a meter can read, and a short one. */
const STEADY = '/sounds/hiss.wav';
const TICK = '/sounds/tick.wav';

/** Does it sound, shine and feel as it should? */
export function TestsSection() {
  const { kiosk } = useShell();
  const say = useSay();
  const [screen, setScreen] = useState<'none' | 'brightness' | 'touch'>('none');
  const play = useSound();
  const caps = kiosk.kiosk.sound;
  return (
    <div className="staff-grid">
      <Facts title={say('sound.title')} wide>
        <div className="staff-keys">
          {LEVELS.map((level) => (
            <div key={level}>
              <StaffKey onPress={() => play(STEADY, masterGain(level, caps))}>{say('sound.level', { level })}</StaffKey>
              <p className="type-caption staff-soft">{say('sound.meter', { dba: Math.round(levelDba(level, caps)) })}</p>
            </div>
          ))}
          <div>
            <StaffKey onPress={() => play(TICK, masterGain(caps.defaultStep as SoundLevel, caps))}>{say('sound.tick')}</StaffKey>
          </div>
        </div>
      </Facts>
      <Facts title={say('bright.title')}>
        <p className="type-caption staff-soft">{say('bright.words')}</p>
        <StaffKey onPress={() => setScreen('brightness')}>{say('bright.start')}</StaffKey>
      </Facts>
      <Facts title={say('touch.title')}>
        <p className="type-caption staff-soft">{say('touch.words')}</p>
        <StaffKey onPress={() => setScreen('touch')}>{say('touch.start')}</StaffKey>
      </Facts>
      {screen === 'brightness' && <BrightnessTest onEnd={() => setScreen('none')} />}
      {screen === 'touch' && <TouchTest onEnd={() => setScreen('none')} />}
    </div>
  );
}

/** Plays one sound at a time, so that a meter hears the one that was asked for. */
function useSound(): (address: string, volume: number) => void {
  const sounding = useRef<HTMLAudioElement | null>(null);
  useEffect(() => () => sounding.current?.pause(), []);
  return (address, volume) => {
    sounding.current?.pause();
    const audio = new Audio(address);
    audio.volume = volume;
    sounding.current = audio;
    void audio.play().catch(() => undefined);
  };
}
