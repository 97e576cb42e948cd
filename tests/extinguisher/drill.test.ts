import { describe, expect, it } from 'vitest';
import type { DecisionFire } from '../../exhibits/extinguisher/model/fires.ts';
import { mustLeave } from '../../exhibits/extinguisher/model/measures.ts';
import { visitorScript } from '../../exhibits/extinguisher/visitor-script.ts';
import { drillOf, goTo, playToDebrief, STEP_S, wait, waitFor } from './play.ts';

describe('going on', () => {
  it('D1: pulling the pin past 85 % takes it out for good', () => {
    const drill = drillOf();
    drill.pullPin(0.8);
    expect(drill.readings()).toMatchObject({ pin: 0.8, phase: 'act' });
    drill.pullPin(0.86);
    drill.pullPin(0);
    expect(drill.readings()).toMatchObject({ beat: 'pull-pin', pin: 1, phase: 'reveal', event: 'pin-out' });
  });

  it('D2: what is impossible at the moment changes nothing', () => {
    const drill = drillOf();
    const before = JSON.stringify(drill.snapshot());
    drill.squeeze(true);
    drill.predict(0.2);
    drill.givePrediction();
    drill.decide(0, 'fight');
    drill.chooseAgent('water');
    drill.closeDoor();
    drill.place('lid');
    drill.retry();
    drill.next();
    drill.skip();
    drill.walk(2);
    drill.aim(Number.NaN, 0);
    expect(JSON.stringify(drill.snapshot())).toBe(before);
  });

  it('D3: at brisk pace a reveal goes on by itself, at own pace it waits', () => {
    const brisk = drillOf();
    const own = drillOf();
    own.setOwnPace(true);
    for (const drill of [brisk, own]) {
      drill.pullPin(1);
      wait(drill, 120);
    }
    expect(brisk.readings().beat).toBe('predict');
    expect(brisk.readings().phase).toBe('act');
    expect(own.readings().beat).toBe('pull-pin');
    own.next();
    expect(own.readings().beat).toBe('predict');
  });

  it('D4: ten hammered taps pass one reveal at most', () => {
    const drill = drillOf();
    drill.setOwnPace(true);
    drill.pullPin(1);
    for (let i = 0; i < 10; i++) drill.next();
    expect(drill.readings().beat).toBe('pull-pin');
    wait(drill, 0.5);
    for (let i = 0; i < 10; i++) drill.next();
    expect(drill.readings()).toMatchObject({ beat: 'predict', phase: 'act' });
  });

  it('D5: skipping reaches the debrief without an answer', () => {
    const drill = drillOf();
    goTo(drill, 'debrief');
    expect(drill.predictionCorrect()).toBe(false);
    expect(drill.measures()).toMatchObject({ 'correct-refusals': 0, 'stations-seen': 0, 'discharge-seconds': 0 });
    drill.skip();
    expect(drill.inDebrief()).toBe(true);
  });

  it('D6: a reset equals a fresh drill, and a snapshot goes on as the original', () => {
    const played = drillOf();
    playToDebrief(played, visitorScript);
    played.reset();
    expect(played.snapshot()).toEqual(drillOf().snapshot());

    const original = drillOf();
    for (let i = 0; i < 50 / STEP_S; i++) {
      visitorScript.play(original, i * STEP_S, STEP_S);
      original.step(STEP_S);
    }
    const copy = drillOf();
    copy.restore(JSON.parse(JSON.stringify(original.snapshot())));
    for (const drill of [original, copy]) {
      for (let i = 50 / STEP_S; i < 80 / STEP_S; i++) {
        visitorScript.play(drill, i * STEP_S, STEP_S);
        drill.step(STEP_S);
      }
    }
    expect(copy.snapshot()).toEqual(original.snapshot());
    expect(copy.readings()).toEqual(original.readings());
  });

  it('D7: seeds draw every order of the three fires, parity draws the transfer item', () => {
    const first = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      const drill = drillOf({}, seed);
      goTo(drill, 'decide');
      first.add(drill.readings().fire);
      expect(drill.transferFire()).toBe(seed % 2 === 0 ? 'hotpot' : 'fan');
    }
    expect([...first].sort()).toEqual(['paper-bin', 'smoky-store', 'sofa']);
  });

  it('D8: the transfer item is the end', () => {
    const drill = drillOf({}, 2);
    goTo(drill, 'transfer');
    drill.place('lid');
    wait(drill, 20);
    drill.next();
    expect(drill.readings()).toMatchObject({ beat: 'transfer', phase: 'reveal', heatReleaseKw: 0 });
  });
});

describe('predict', () => {
  it('D10: the bottom third is right, and the guess moves until it is given', () => {
    for (const [height, correct] of [
      [0, true],
      [0.33, true],
      [0.34, false],
      [0.9, false],
    ] as const) {
      const drill = drillOf();
      goTo(drill, 'predict');
      drill.predict(1 - height);
      drill.predict(height);
      drill.givePrediction();
      drill.predict(0.5);
      expect(drill.predictionCorrect(), `at ${height}`).toBe(correct);
    }
  });

  it('D11: a burst at the base lowers the flame within a second, one at the tip does not', () => {
    const heatAfter = (height: number) => {
      const drill = drillOf();
      goTo(drill, 'predict');
      drill.predict(height);
      drill.givePrediction();
      const beforeKw = drill.readings().heatReleaseKw;
      wait(drill, 1.3);
      return drill.readings().heatReleaseKw / beforeKw;
    };
    expect(heatAfter(0.1)).toBeLessThan(0.9);
    expect(heatAfter(0.9)).toBeGreaterThanOrEqual(1);
  });
});

describe('decide', () => {
  it('D12: a tall flame or smoke at breathing height is to be left, a burning paper bin is not', () => {
    expect(mustLeave('sofa', 1.1)).toBe(true);
    expect(mustLeave('smoky-store', 1.1)).toBe(true);
    expect(mustLeave('paper-bin', 1.5)).toBe(false);
  });

  it('D13, D14: refusals are counted; fighting what is to be left brings smoke and a helper within a second', () => {
    const drill = drillOf();
    goTo(drill, 'decide');
    for (let i = 0; i < 3; i++) {
      const fire = drill.readings().fire as DecisionFire;
      const smokeM = drill.readings().smokeHeightM;
      drill.decide(i, fire === 'sofa' ? 'fight' : 'leave');
      drill.decide(i, 'fight');
      wait(drill, 1);
      if (fire === 'sofa') {
        expect(drill.readings().atRisk).toBeGreaterThan(0);
        expect(drill.readings().helper).toBeGreaterThan(0);
        expect(drill.readings().smokeHeightM).toBeLessThan(smokeM);
      } else expect(drill.readings().atRisk).toBe(0);
      drill.next();
    }
    expect(drill.readings().beat).toBe('fight');
    expect(drill.measures()).toMatchObject({ 'correct-refusals': 1, 'refusals-asked': 2 });
  });

  it('D15: 119 counts as first only before agent leaves the nozzle', () => {
    const early = drillOf();
    goTo(early, 'fight');
    early.call119();
    const late = drillOf();
    goTo(late, 'fight');
    late.squeeze(true);
    wait(late, 2);
    late.call119();
    expect(early.measures()['called-119-first']).toBe(1);
    expect(late.measures()['called-119-first']).toBe(0);
    expect(late.readings().called119).toBe(true);
  });
});

describe('fight', () => {
  it('D20: agent comes after the lag and lasts thirteen seconds', () => {
    const drill = drillOf();
    goTo(drill, 'fight');
    drill.aim(0, 1);
    drill.squeeze(true);
    const lagS = waitFor(drill, () => drill.readings().spraying, 5);
    expect(lagS).toBeGreaterThan(0.5);
    const lastsS = waitFor(drill, () => drill.readings().remainingS === 0, 20);
    expect(lastsS).toBeCloseTo(13, 1);
    drill.squeeze(true);
    wait(drill, 2);
    expect(drill.readings()).toMatchObject({ spraying: false, squeeze: 0, event: 'empty' });
  });

  it('D25: who stands in the heat steps back', () => {
    const drill = drillOf({ difficulty: 'hard' });
    goTo(drill, 'fight');
    drill.walk(0.7);
    wait(drill, 12);
    expect(drill.readings().distanceM).toBeGreaterThanOrEqual(1.9);
  });

  it('D26: an empty cylinder is answered by the door, which must be within reach', () => {
    const drill = drillOf();
    goTo(drill, 'fight');
    drill.aim(0, 1);
    drill.squeeze(true);
    wait(drill, 15);
    drill.closeDoor();
    expect(drill.readings().phase).toBe('act');
    drill.walk(6);
    wait(drill, 3);
    drill.closeDoor();
    expect(drill.readings()).toMatchObject({ phase: 'reveal', fightOutcome: 'spent' });
  });

  it('D27: the trace begins with the first squeeze and has ten samples a second', () => {
    const drill = drillOf();
    goTo(drill, 'fight');
    wait(drill, 30);
    expect(drill.trace().length).toBe(0);
    drill.squeeze(true);
    wait(drill, 5);
    expect(drill.trace().length).toBeGreaterThanOrEqual(49);
    expect(drill.trace().length).toBeLessThanOrEqual(51);
  });
});
