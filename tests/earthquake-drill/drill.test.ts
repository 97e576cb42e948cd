import { describe, expect, it } from 'vitest';
import { DESK_M } from '../../exhibits/earthquake-drill/model/layout.ts';
import { drillOf, goTo, inReveal, takeCover, wait, waitFor } from './play.ts';

describe('down, cover, hold', () => {
  it('D21, D24: low within five seconds, covered, and the finger follows the leg to the end', () => {
    const drill = drillOf({ intensity: 9 });
    goTo(drill, 'drill');
    let legMoved = 0;
    waitFor(drill, inReveal(drill), 90, () => {
      takeCover(drill);
      legMoved = Math.max(legMoved, Math.abs(drill.readings().legM - DESK_M));
    });
    const measures = drill.measures();
    expect(measures['low-after-seconds']).toBeLessThan(1);
    expect(measures['held-percent']).toBeGreaterThan(95);
    expect(measures).toMatchObject({ 'hold-breaks': 0, 'near-misses': 0, 'right-action': 1 });
    expect(drill.verdict()).toEqual({ deed: 'desk', verdict: 'right', reason: 'strong-building' });
    // The leg went further than a finger that rests would reach: the hold was a deed.
    expect(legMoved).toBeGreaterThan(0.15);
  });

  it('D24: a finger that rests where the leg was loses it in strong shaking, a latch does not', () => {
    const breaks = (hand: 'rests' | 'latched') => {
      const drill = drillOf({ intensity: 9 });
      goTo(drill, 'drill');
      drill.latch(hand === 'latched');
      waitFor(drill, inReveal(drill), 90, () => {
        if (drill.readings().covered) drill.hold(DESK_M);
        else takeCover(drill);
      });
      return drill.measures()['hold-breaks'];
    };
    expect(breaks('rests')).toBeGreaterThan(0);
    expect(breaks('latched')).toBe(0);
  });

  it('D23: the desk slides at IX on the third floor and stays at VII on the ground; who holds goes with it', () => {
    const furthest = (intensity: number, storey: number) => {
      const drill = drillOf({ intensity, storey });
      goTo(drill, 'drill');
      let slidM = 0;
      let offsetM: number | null = null;
      waitFor(drill, inReveal(drill), 90, () => {
        const { deskM, xM, holding } = drill.readings();
        slidM = Math.max(slidM, Math.abs(deskM - DESK_M));
        if (holding) {
          offsetM ??= xM - deskM;
          expect(xM - deskM).toBeCloseTo(offsetM, 9);
        }
        takeCover(drill);
      });
      return slidM;
    };
    expect(furthest(7, 1)).toBe(0);
    expect(furthest(9, 3)).toBeGreaterThan(0.01);
  });

  it('D21: without a lead the shaking comes at once; a lead is waited for', () => {
    const alert = (change: Parameters<typeof drillOf>[0]) => {
      const drill = drillOf(change);
      goTo(drill, 'drill');
      drill.soundAlarm();
      return waitFor(drill, () => drill.readings().stage === 'shaking', 20);
    };
    expect(alert({ warned: false })).toBe(0);
    expect(alert({ epicentralKm: 20 })).toBe(0);
    // √(40² + 10²)/3.5 − 7.5 s.
    expect(alert({ epicentralKm: 40 })).toBeCloseTo(Math.hypot(40, 10) / 3.5 - 7.5, 1);
    expect(alert({ epicentralKm: 150 })).toBeCloseTo(12, 1);
  });

  it('D20: the dial turns before the alarm and not after', () => {
    const drill = drillOf();
    goTo(drill, 'drill');
    drill.setIntensity(20);
    expect(drill.readings().intensity).toBe(9);
    drill.setIntensity(6);
    drill.soundAlarm();
    drill.setIntensity(9);
    expect(drill.readings().intensity).toBe(6);
  });

  it('D22: running while it shakes is slow, slower the more it shakes', () => {
    const metres = (intensity: number) => {
      const drill = drillOf({ intensity, warned: false, doorClear: false });
      goTo(drill, 'drill');
      drill.moveTo(6.5);
      drill.soundAlarm();
      wait(drill, 1);
      return drill.readings().movedM;
    };
    expect(metres(5)).toBeCloseTo(1.2, 1);
    expect(metres(8)).toBeCloseTo(0.6, 1);
    expect(metres(9)).toBeCloseTo(0.3, 1);
  });

  it('D25, D26: below the lamp and uncovered in strong shaking somebody tilts amber and a helper comes', () => {
    const drill = drillOf({ intensity: 9 });
    goTo(drill, 'drill');
    drill.moveTo(1);
    drill.soundAlarm();
    waitFor(drill, () => drill.readings().lampFallen, 60);
    expect(drill.measures()['near-misses']).toBe(1);
    wait(drill, 1);
    expect(drill.readings()).toMatchObject({ helper: 1, atRisk: 1 });
  });

  it('D26: a bookshelf that falls reaches as far as it is high, and does nothing to who is under the desk', () => {
    const misses = (place: number) => {
      let fell = 0;
      let near = 0;
      for (let seed = 0; seed < 6; seed++) {
        const drill = drillOf({ intensity: 9, warned: false }, seed);
        goTo(drill, 'drill');
        drill.moveTo(place);
        if (place < 3) drill.drop();
        drill.soundAlarm();
        waitFor(drill, inReveal(drill), 60);
        const shelf = drill.readings().pieces.find(({ id }) => id === 'bookshelf')!;
        const towards = Math.sign(shelf.thetaRad) === Math.sign(place - 5);
        if (shelf.mode !== 'fallen' || !towards) continue;
        fell += 1;
        near += drill.measures()['near-misses'];
      }
      return { fell, near };
    };
    const beside = misses(3.6);
    expect(beside.fell).toBeGreaterThan(0);
    expect(beside.near).toBe(beside.fell);
    expect(misses(2.2).near).toBe(0);
  });

  it('D28: ten samples a second tell place and cover', () => {
    const drill = drillOf();
    goTo(drill, 'drill');
    waitFor(drill, inReveal(drill), 90, () => takeCover(drill));
    const { length, cover, floorMps2 } = drill.trace();
    const alertS = Math.hypot(40, 10) / 3.5 - 7.5;
    expect(length / 10).toBeCloseTo(alertS + drill.readings().shakenS, 0);
    expect(cover[5]).toBe(1);
    expect(cover[length - 1]).toBe(3);
    expect(Math.max(...floorMps2.subarray(0, length))).toBeGreaterThan(2);
  });

  it('D29, D30: leaving is judged by where one is', () => {
    const leave = (change: Parameters<typeof drillOf>[0], waitS = 0) => {
      const drill = drillOf({ epicentralKm: 90, ...change });
      goTo(drill, 'drill');
      drill.soundAlarm();
      wait(drill, waitS);
      drill.moveTo(0);
      waitFor(drill, inReveal(drill), 60);
      expect(drill.readings().leftRoom).toBe(true);
      return drill.verdict();
    };
    expect(leave({ building: 'weak', storey: 1, storeys: 1 })).toEqual({
      deed: 'leave',
      verdict: 'right',
      reason: 'weak-with-warning',
    });
    expect(leave({ building: 'strong', storey: 1 })).toEqual({ deed: 'leave', verdict: 'safe', reason: 'strong-building' });
    expect(leave({ building: 'strong', storey: 3 })).toEqual({ deed: 'leave', verdict: 'wrong', reason: 'strong-building' });
    expect(leave({ building: 'weak', storey: 2, storeys: 2, warned: false }).verdict).toBe('wrong');
    expect(leave({ building: 'strong', storey: 1 }, 13).verdict).toBe('wrong');
  });

  it('D30: doing nothing is wrong', () => {
    const drill = drillOf();
    goTo(drill, 'drill');
    drill.soundAlarm();
    waitFor(drill, inReveal(drill), 90);
    expect(drill.verdict()).toMatchObject({ deed: 'nothing', verdict: 'wrong' });
    expect(drill.measures()['right-action']).toBe(0);
  });
});
