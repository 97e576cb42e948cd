import { describe, expect, it } from 'vitest';
import { topRisks } from '../../exhibits/earthquake-drill/model/scenario.ts';
import { drillOf, goTo, inReveal, takeCover, wait, waitFor, walkOut } from './play.ts';

describe('the way out', () => {
  it('D42, D43, D46: still and covered in the aftershock, then on to the end', () => {
    const drill = drillOf();
    goTo(drill, 'exit');
    drill.setOwnPace(true);
    let shook = 0;
    const seconds = waitFor(drill, inReveal(drill), 60, () => {
      walkOut(drill);
      if (drill.readings().aftershock === 'shaking') shook = Math.max(shook, Math.abs(drill.readings().floorMps2));
    });
    expect(seconds).toBeCloseTo(24 / 1.6 + 6, 0);
    expect(shook).toBeGreaterThan(0.3);
    expect(drill.measures()).toMatchObject({ 'drop-zone-seconds': 0, 'near-misses': 0, 'took-lift': 0 });
    expect(drill.measures()['aftershock-reaction-seconds']).toBeLessThan(0.5);
    expect(drill.measures()['aftershock-walked-m']).toBeLessThan(0.1);
    expect(drill.readings().event).toBe('outside');
  });

  it('D41, D44: below the façade, bare-headed, walking on: counted, and a helper comes', () => {
    const drill = drillOf();
    goTo(drill, 'exit');
    drill.steer(-1);
    drill.walk(true);
    waitFor(drill, () => drill.readings().aftershock === 'past', 60);
    const measures = drill.measures();
    expect(measures['drop-zone-seconds']).toBeGreaterThan(5);
    expect(measures['aftershock-walked-m']).toBeCloseTo(6 * 1.6, 0);
    expect(measures).toMatchObject({ 'near-misses': 1, 'aftershock-reaction-seconds': -1 });
    expect(drill.readings().helper).toBe(1);
  });

  it('D45: the lift counts as taken', () => {
    const drill = drillOf();
    goTo(drill, 'exit');
    drill.takeLift();
    expect(drill.measures()['took-lift']).toBe(1);
    expect(drill.readings().progressM).toBe(0);
  });

  it('D40: whoever has left does not walk out again', () => {
    const drill = drillOf({ epicentralKm: 90, building: 'weak', storey: 1, storeys: 1 });
    goTo(drill, 'drill');
    drill.soundAlarm();
    drill.moveTo(0);
    waitFor(drill, () => drill.readings().beat === 'home', 30);
  });
});

describe('the home at night', () => {
  it('D50: measures are limited, can be taken back, and a lamp has no load', () => {
    const drill = drillOf({ measures: 2 });
    goTo(drill, 'home');
    drill.furnish('lamp', 'low');
    expect(drill.readings().measuresLeft).toBe(2);
    drill.furnish('wardrobe', 'bracket');
    drill.furnish('bookshelf', 'low');
    drill.furnish('television', 'bracket');
    expect(drill.readings().measuresLeft).toBe(0);
    const fixings = () => drill.readings().pieces.map(({ fixing, loading }) => `${fixing} ${loading}`);
    expect(fixings()).toEqual(['free low', 'screwed even', 'free even', 'free even', 'free even']);
    drill.furnish('bookshelf', 'none');
    drill.furnish('television', 'bracket');
    expect(fixings()[3]).toBe('screwed even');
  });

  it('D51, D52: side by side, what is fixed stands where its twin falls', () => {
    let saved = 0;
    for (let seed = 0; seed < 4; seed++) {
      const drill = drillOf({ intensity: 9 }, seed);
      goTo(drill, 'home');
      for (const id of topRisks()) drill.furnish(id, 'bracket');
      drill.pillow(true);
      drill.sleep();
      drill.setOwnPace(true);
      waitFor(drill, inReveal(drill), 60);
      wait(drill, 4);
      const { pieces, twins } = drill.readings();
      pieces.forEach((piece, i) => {
        if (topRisks().includes(piece.id)) expect(piece).toMatchObject({ mode: 'stands', thetaRad: 0 });
        else expect(piece).toMatchObject({ mode: twins[i]!.mode, thetaRad: twins[i]!.thetaRad });
        saved += twins[i]!.mode === 'fallen' && piece.mode === 'stands' ? 1 : 0;
      });
      expect(drill.measures()).toMatchObject({ 'top-risks-secured': 3, 'bed-covered-percent': 100 });
    }
    expect(saved).toBeGreaterThan(3);
  });

  it('D6: a snapshot in the middle of the night goes on as the original, fixings and all', () => {
    const asleep = () => {
      const drill = drillOf({ intensity: 9 }, 2);
      goTo(drill, 'home');
      drill.furnish('wardrobe', 'bracket');
      drill.furnish('bookshelf', 'low');
      drill.sleep();
      return drill;
    };
    const original = asleep();
    wait(original, 8);
    const { home, twins } = original.snapshot();
    expect(home).not.toEqual(twins);
    const copy = drillOf({ intensity: 9 }, 2);
    copy.restore(JSON.parse(JSON.stringify(original.snapshot())));
    for (const drill of [original, copy]) wait(drill, 6);
    expect(copy.snapshot()).toEqual(original.snapshot());
    expect(copy.readings()).toEqual(original.readings());
    const whole = asleep();
    wait(whole, 14);
    expect(whole.snapshot().home).toEqual(original.snapshot().home);
  });

  it('the top risks are the heavy and tall ones', () => {
    expect(topRisks()).toEqual(['bookshelf', 'wardrobe', 'cupboard']);
  });

  it('D53: getting up while it shakes ends the cover', () => {
    const drill = drillOf();
    goTo(drill, 'home');
    drill.pillow(true);
    drill.getUp();
    expect(drill.readings().inBed).toBe(true);
    drill.sleep();
    wait(drill, 5);
    drill.getUp();
    waitFor(drill, inReveal(drill), 60);
    expect(drill.readings().helper).toBe(1);
    expect(drill.measures()['bed-covered-percent']).toBeLessThan(40);
  });
});

describe('debrief', () => {
  it('D60, D61: each weakness in its order, played again, and back', () => {
    const drill = drillOf({ intensity: 8 });
    goTo(drill, 'debrief');
    expect(drill.weakest()).toBe('drill');
    drill.retry();
    expect(drill.readings()).toMatchObject({ beat: 'drill', returning: true, retries: 1 });
    waitFor(drill, drill.inDebrief, 120, () => takeCover(drill));
    expect(drill.weakest()).toBe('exit');
    drill.retry();
    waitFor(drill, drill.inDebrief, 120, () => walkOut(drill));
    expect(drill.weakest()).toBe('home');
    drill.retry();
    for (const id of topRisks()) drill.furnish(id, 'bracket');
    drill.sleep();
    waitFor(drill, drill.inDebrief, 120);
    expect(drill.weakest()).toBe('drill');
    expect(drill.readings().returning).toBe(false);
  });
});
