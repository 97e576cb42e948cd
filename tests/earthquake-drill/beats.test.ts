import { describe, expect, it } from 'vitest';
import { drillOf, goTo, inReveal, STEP_S, takeCover, wait, waitFor } from './play.ts';

describe('going on', () => {
  it('D1: cranking sends the table shaking until something lies, and harder cranking sooner', () => {
    const untilFallS = (rate: number) => {
      const drill = drillOf();
      drill.turnCrank(rate);
      const seconds = waitFor(drill, inReveal(drill), 40);
      return { seconds, fallen: drill.readings().pieces.some(({ mode }) => mode === 'fallen') };
    };
    expect(untilFallS(0.1)).toMatchObject({ fallen: false });
    const hard = untilFallS(1);
    expect(hard.fallen).toBe(true);
    expect(hard.seconds).toBeLessThan(untilFallS(0.1).seconds);
  });

  it('D2: what is impossible at the moment changes nothing', () => {
    const drill = drillOf();
    const before = JSON.stringify(drill.snapshot());
    drill.dot('vase');
    drill.givePrediction();
    drill.setTown(50);
    drill.letFaultGo();
    drill.soundAlarm();
    drill.drop();
    drill.hold(2);
    drill.latch(true);
    drill.walk(true);
    drill.takeLift();
    drill.furnish('wardrobe', 'bracket');
    drill.sleep();
    drill.place('desk');
    drill.retry();
    drill.next();
    drill.skip();
    drill.turnCrank(Number.NaN);
    expect(JSON.stringify(drill.snapshot())).toBe(before);
  });

  it('D3, D4: at brisk pace a reveal goes on by itself, at own pace it waits for one tap', () => {
    const [brisk, own] = [drillOf(), drillOf()];
    own.setOwnPace(true);
    for (const drill of [brisk, own]) {
      drill.turnCrank(1);
      waitFor(drill, inReveal(drill), 40);
      for (let i = 0; i < 10; i++) drill.next();
      expect(drill.readings().beat).toBe('crank');
      wait(drill, 60);
    }
    expect(brisk.readings()).toMatchObject({ beat: 'predict', phase: 'act' });
    expect(own.readings()).toMatchObject({ beat: 'crank', phase: 'reveal' });
    for (let i = 0; i < 10; i++) own.next();
    expect(own.readings()).toMatchObject({ beat: 'predict', phase: 'act' });
  });

  it('D5: skipping reaches the debrief without an answer', () => {
    const drill = drillOf();
    goTo(drill, 'debrief');
    expect(drill.inDebrief()).toBe(true);
    expect(drill.measures()).toMatchObject({
      'predict-hits': 0,
      'low-after-seconds': -1,
      'right-action': 0,
      'covered-percent': 0,
    });
    drill.skip();
    expect(drill.inDebrief()).toBe(true);
  });

  it('D6: a reset equals a fresh drill, and a snapshot in the middle of the shaking goes on as the original', () => {
    const played = drillOf();
    goTo(played, 'drill');
    waitFor(played, inReveal(played), 90, () => takeCover(played));
    played.reset();
    expect(played.snapshot()).toEqual(drillOf().snapshot());
    expect(played.readings()).toEqual(drillOf().readings());

    const original = drillOf();
    goTo(original, 'drill');
    for (let i = 0; i < 9 / STEP_S; i++) {
      takeCover(original);
      original.step(STEP_S);
    }
    expect(original.readings().stage).toBe('shaking');
    const copy = drillOf();
    copy.restore(JSON.parse(JSON.stringify(original.snapshot())));
    expect(copy.readings()).toEqual(original.readings());
    for (const drill of [original, copy]) {
      for (let i = 0; i < 12 / STEP_S; i++) {
        takeCover(drill);
        drill.step(STEP_S);
      }
    }
    expect(copy.snapshot()).toEqual(original.snapshot());
    expect(copy.readings()).toEqual(original.readings());
  });

  it('D6: at 30 and at 120 frames a second the same pieces fall', () => {
    const fates = [1 / 30, 1 / 60, 1 / 120].map((dtS) => {
      const drill = drillOf({ intensity: 8.5 }, 3);
      goTo(drill, 'predict');
      drill.dot('vase');
      drill.givePrediction();
      for (let t = 0; t < 20 && drill.readings().phase === 'reveal'; t += dtS) drill.step(dtS);
      return drill.snapshot().guessed.map(({ rocking }) => rocking.mode === 'fallen');
    });
    expect(fates[1]).toEqual(fates[0]);
    expect(fates[2]).toEqual(fates[0]);
    expect(fates[0]).toContain(true);
  });

  it('D7, D8: the remainder of the seed draws the transfer item, which is the end', () => {
    for (const [seed, place] of [
      [3, 'library'],
      [4, 'bed'],
      [5, 'corridor'],
    ] as const) {
      const drill = drillOf({}, seed);
      expect(drill.transferPlace()).toBe(place);
      goTo(drill, 'transfer');
      drill.place(place === 'bed' ? 'pillow' : 'doorway');
      expect(drill.transferCorrect()).toBe(place === 'bed');
      wait(drill, 20);
      drill.next();
      expect(drill.readings()).toMatchObject({ beat: 'transfer', phase: 'reveal' });
    }
  });
});

describe('guess and wave race', () => {
  it('D10, D11: the shaking of the reveal throws exactly the pieces that count as right, and no others', () => {
    for (const seed of [1, 2, 3, 4]) {
      const drill = drillOf({ intensity: 8.6 }, seed);
      goTo(drill, 'predict');
      for (const id of ['bookshelf', 'vase', 'cupboard', 'lamp'] as const) drill.dot(id);
      expect(drill.readings().dotsLeft).toBe(0);
      expect(
        drill
          .readings()
          .pieces.filter(({ dot }) => dot)
          .map(({ id }) => id),
      ).toEqual(['bookshelf', 'cupboard', 'vase']);
      drill.givePrediction();
      drill.setOwnPace(true);
      wait(drill, 30);
      const fallen = drill
        .readings()
        .pieces.filter(({ mode }) => mode === 'fallen')
        .map(({ id }) => id);
      expect(fallen).toEqual(drill.fallers());
      const measures = drill.measures();
      expect(measures['predict-hits'] + measures['predict-false-alarms']).toBe(3);
      expect(measures['predict-hits']).toBe(fallen.filter((id) => id === 'bookshelf' || id === 'vase').length);
    }
  });

  it('D15–D17: the S wave ends the race, and another distance is another race', () => {
    const drill = drillOf();
    goTo(drill, 'waves');
    drill.setOwnPace(true);
    drill.setTown(100);
    drill.pullFault(0.1);
    drill.letFaultGo();
    wait(drill, 1);
    expect(drill.readings()).toMatchObject({ ringS: 0, pull: 0 });
    drill.pullFault(0.8);
    drill.letFaultGo();
    const seconds = waitFor(drill, inReveal(drill), 20);
    // 100 km and 10 km of depth at 3.5 km/s, four times as fast.
    expect(seconds).toBeCloseTo(Math.hypot(100, 10) / 3.5 / 4, 1);
    expect(drill.readings().sRadiusKm).toBeGreaterThanOrEqual(100);
    expect(drill.readings().event).toBe('s-wave');
    drill.setTown(20);
    expect(drill.readings()).toMatchObject({ phase: 'act', ringS: 0 });
    drill.pullFault(1);
    drill.letFaultGo();
    waitFor(drill, inReveal(drill), 20);
    expect(drill.measures()['town-range-km']).toBe(80);
    expect(drill.readings().leadS).toBeLessThan(0);
  });
});
