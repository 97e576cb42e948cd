import { describe, expect, it } from 'vitest';
import { clumsyManner, refuserManner, visitorOf, visitorScript } from '../../exhibits/extinguisher/visitor-script.ts';
import { drillOf, goTo, playToDebrief, wait, waitFor } from './play.ts';

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
