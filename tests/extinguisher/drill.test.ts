import { describe, expect, it } from 'vitest';
import type { DecisionFire } from '../../exhibits/extinguisher/model/fires.ts';
import { mustLeave } from '../../exhibits/extinguisher/model/measures.ts';
import { clumsyManner, refuserManner, visitorOf, visitorScript } from '../../exhibits/extinguisher/visitor-script.ts';
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

describe('not this one', () => {
  const at = (fire: 'waste-bin' | 'oil-pan' | 'plug-board' | 'ebike') => {
    const drill = drillOf({ fires: [fire] });
    drill.setOwnPace(true);
    goTo(drill, 'not-this-one');
    return drill;
  };

  it('D30: water and powder put the bin out, CO2 does not', () => {
    for (const agent of ['water', 'powder'] as const) {
      const drill = at('waste-bin');
      drill.chooseAgent(agent);
      wait(drill, 4);
      expect(drill.outcomes()).toEqual(['right']);
    }
    const drill = at('waste-bin');
    drill.chooseAgent('co2');
    wait(drill, 4);
    expect(drill.readings()).toMatchObject({ phase: 'act', reignitions: 1 });
    drill.chooseAgent('water');
    wait(drill, 4);
    expect(drill.outcomes()).toEqual(['later']);
  });

  it('D31: the pan wants lid and gas, in either order', () => {
    for (const order of [
      ['putLid', 'gasOff'],
      ['gasOff', 'putLid'],
    ] as const) {
      const drill = at('oil-pan');
      drill[order[0]]();
      wait(drill, 3);
      expect(drill.readings().phase).toBe('act');
      drill[order[1]]();
      wait(drill, 3);
      expect(drill.outcomes()).toEqual(['right']);
      expect(drill.readings().heatReleaseKw).toBe(0);
    }
  });

  it('D31, D34: water on oil flares up within a second, and the helper takes over', () => {
    const drill = at('oil-pan');
    const beforeKw = drill.readings().heatReleaseKw;
    drill.chooseAgent('water');
    wait(drill, 0.7);
    expect(drill.readings().heatReleaseKw).toBeGreaterThan(3 * beforeKw);
    expect(drill.readings()).toMatchObject({ event: 'fireball' });
    wait(drill, 3);
    expect(drill.outcomes()).toEqual(['helped']);
    expect(drill.readings().helper).toBe(1);
    expect(drill.measures()['dangerous-actions']).toBe(1);
  });

  it('D32: the board wants its main switch first', () => {
    const right = at('plug-board');
    right.switchOff();
    right.chooseAgent('co2');
    wait(right, 4);
    expect(right.outcomes()).toEqual(['right']);

    const live = at('plug-board');
    live.chooseAgent('powder');
    wait(live, 4);
    expect(live.readings()).toMatchObject({ phase: 'act', reignitions: 1 });

    const shock = at('plug-board');
    shock.chooseAgent('water');
    wait(shock, 0.1);
    expect(shock.readings().event).toBe('shock');
    wait(shock, 3);
    expect(shock.outcomes()).toEqual(['helped']);
  });

  it('D33: no can ends a burning battery; leaving does', () => {
    const drill = at('ebike');
    for (let i = 1; i <= 3; i++) {
      drill.chooseAgent('powder');
      wait(drill, 4);
      expect(drill.readings()).toMatchObject({ phase: 'act', reignitions: i });
    }
    drill.closeDoor();
    wait(drill, 3);
    expect(drill.outcomes()).toEqual(['later']);

    const leaver = at('ebike');
    leaver.closeDoor();
    wait(leaver, 3);
    expect(leaver.outcomes()).toEqual(['right']);
  });

  it('D35: leaving any fire behind a shut door is safe', () => {
    for (const fire of ['waste-bin', 'oil-pan', 'plug-board'] as const) {
      const drill = at(fire);
      drill.closeDoor();
      wait(drill, 3);
      expect(drill.outcomes(), fire).toEqual(['safe']);
      expect(drill.readings().atRisk).toBe(0);
    }
  });
});

describe('debrief', () => {
  it('a skilled visitor leaves what must be left, wins and needs about the designed time', () => {
    const drill = drillOf();
    const seconds = playToDebrief(drill, visitorScript);
    expect(seconds).toBeGreaterThan(45);
    expect(seconds).toBeLessThan(120);
    expect(drill.predictionCorrect()).toBe(true);
    expect(drill.measures()).toMatchObject({
      'correct-refusals': 2,
      'fire-out': 1,
      'sweep-coverage-percent': 100,
      'right-first-actions': 4,
      'dangerous-actions': 0,
      'called-119-first': 1,
    });
  });

  it('a visitor who leaves everything is never at risk', () => {
    const drill = drillOf();
    playToDebrief(drill, visitorOf(refuserManner));
    expect(drill.measures()).toMatchObject({ 'correct-refusals': 2, 'fire-out': 0, 'dangerous-actions': 0 });
    expect(drill.outcomes()).toEqual(['safe', 'safe', 'safe', 'right']);
  });

  it('D40: the retry goes to the graver moment first', () => {
    const drill = drillOf();
    playToDebrief(drill, visitorOf(clumsyManner));
    expect(drill.weakest()).toMatchObject({ kind: 'decide' });
    for (let i = 0; i < 2; i++) {
      drill.retry();
      const { decisionIndex } = drill.readings();
      drill.decide(decisionIndex, 'leave');
      waitFor(drill, () => drill.inDebrief(), 10);
    }
    expect(drill.measures()['correct-refusals']).toBe(2);
    expect(drill.weakest()).toMatchObject({ kind: 'station', index: 1 });
  });

  it('D41: a retry of the fight starts from a checkpoint with the agent that was left, and ends at the debrief', () => {
    const drill = drillOf();
    goTo(drill, 'fight');
    drill.walk(3);
    wait(drill, 2);
    drill.aim(0, 0.1);
    drill.squeeze(true);
    wait(drill, 2.5);
    const leftS = drill.readings().remainingS;
    drill.aim(0, 1);
    wait(drill, 14);
    drill.skip();
    drill.skip();
    expect(drill.weakest()).toMatchObject({ kind: 'fight' });
    drill.retry();
    expect(drill.readings()).toMatchObject({ beat: 'fight', phase: 'act', returning: true, retries: 1 });
    expect(drill.readings().remainingS).toBeGreaterThanOrEqual(leftS - 1.5);
    expect(drill.readings().remainingS).toBeLessThan(13);
    drill.skip();
    expect(drill.inDebrief()).toBe(true);
  });

  it('D42: one placement answers the transfer item', () => {
    for (const [seed, right, wrong] of [
      [2, 'lid', 'water'],
      [3, 'switch', 'water'],
    ] as const) {
      const drill = drillOf({}, seed);
      goTo(drill, 'transfer');
      drill.place(right);
      drill.place(wrong);
      expect(drill.transferCorrect()).toBe(true);
      const other = drillOf({}, seed);
      goTo(other, 'transfer');
      other.place(wrong);
      wait(other, 0.5);
      expect(other.transferCorrect()).toBe(false);
      expect(other.readings().atRisk).toBe(1);
    }
  });
});
