import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHeldFingers, MOST_FINGERS } from '@kit/fake-host/held-fingers.ts';
import { createIdleClock, IDLE } from '@kit/fake-host/idle-clock.ts';
import { PRESETS } from '@kit/fake-host/presets.ts';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/kiosk.ts';

interface KioskFile {
  profile: string;
  display: unknown;
  idle: { seconds: number; countdownSeconds: number };
}

describe('the desk', () => {
  it.each(Object.values(PRESETS))('shows the panel and the idle times of the kiosk file $file', ({ file, profile, display }) => {
    const text = readFileSync(join(projectRoot, 'kiosk-config', 'kiosks', `${file}.json`), 'utf8');
    const kiosk = JSON.parse(text) as KioskFile;
    expect(kiosk.profile).toBe(profile);
    expect(kiosk.display).toEqual(display);
    expect(kiosk.idle).toMatchObject({ seconds: IDLE.promptAfterS, countdownSeconds: IDLE.countdownS });
  });
});

describe('the idle clock', () => {
  it('prompts, and when nobody answers it is over and begins again', () => {
    const clock = createIdleClock();
    expect(clock.pass(44, 1)).toBe('nothing');
    expect(clock.pass(1, 1)).toBe('prompt');
    expect(clock.pass(19, 1)).toBe('nothing');
    expect(clock.pass(1, 1)).toBe('over');
    expect(clock).toMatchObject({ phase: 'active', idleS: 0 });
  });

  it('S4: a touch during the prompt goes on with the same visit; one before it only winds the clock', () => {
    const clock = createIdleClock();
    expect(clock.touched()).toBe(false);
    clock.pass(50, 1);
    expect(clock.touched()).toBe(true);
    expect(clock.pass(44, 1)).toBe('nothing');
  });

  it('at twenty times the pace it takes three and a quarter seconds', () => {
    const clock = createIdleClock();
    expect(clock.pass(2.25, 20)).toBe('prompt');
    expect(clock.pass(1, 20)).toBe('over');
  });
});

describe('the mouse with ten fingers', () => {
  const hand = () => {
    const sent: string[] = [];
    const fingers = createHeldFingers((type, { id, x, y }) => sent.push(`${type} ${id - 9000} ${x} ${y}`));
    const click = (x: number, y: number) => {
      fingers.mouseDown(x, y);
      fingers.mouseUp(x, y);
    };
    return { fingers, sent, click };
  };

  it('a click leaves a finger down, a click on it lifts it', () => {
    const { fingers, sent, click } = hand();
    click(100, 100);
    expect(fingers.fingers).toHaveLength(1);
    click(103, 98);
    expect(fingers.fingers).toHaveLength(0);
    expect(sent).toEqual(['pointerdown 1 100 100', 'pointerup 1 100 100']);
  });

  it('a drag moves the finger that it began on and leaves it down', () => {
    const { fingers, sent } = hand();
    fingers.mouseDown(100, 100);
    fingers.mouseMove(140, 100);
    fingers.mouseUp(140, 100);
    fingers.mouseDown(141, 101);
    fingers.mouseMove(150, 101);
    fingers.mouseUp(150, 101);
    expect(sent).toEqual(['pointerdown 1 100 100', 'pointermove 1 140 100', 'pointermove 1 150 101']);
    expect(fingers.fingers).toEqual([{ id: 9001, x: 150, y: 101 }]);
  });

  it('there are ten and no more; one that was lifted can be put down again', () => {
    const { fingers, sent, click } = hand();
    for (let i = 0; i < 12; i++) click(i * 60, 10);
    expect(fingers.fingers).toHaveLength(MOST_FINGERS);
    click(60, 10);
    click(700, 300);
    expect(fingers.fingers).toHaveLength(MOST_FINGERS);
    expect(new Set(fingers.fingers.map(({ id }) => id)).size).toBe(MOST_FINGERS);
    fingers.liftAll();
    expect(fingers.fingers).toEqual([]);
    expect(sent.filter((line) => line.startsWith('pointerup'))).toHaveLength(11);
  });
});
