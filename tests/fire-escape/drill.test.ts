import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../../exhibits/fire-escape/model/call.ts';
import { drawBranch } from '../../exhibits/fire-escape/model/drill-state.ts';
import { BRANCHES } from '../../exhibits/fire-escape/model/plans/plan.ts';
import { options } from '../../exhibits/fire-escape/options.ts';
import { clumsyManner, skilledManner, stayingManner, visitorOf } from '../../exhibits/fire-escape/visitor-script.ts';
import { drillOf, goTo, indexOfDoor, only, playToDebrief, roomOf, STEP_S, wait, waitFor } from './play.ts';

const clumsy = visitorOf(clumsyManner);

describe('going on', () => {
  it('D1: begins beside a fire with an open door; swinging it by 36° is the first act', () => {
    const drill = drillOf();
    const door = indexOfDoor(drill, 'kitchen-door');
    expect(drill.readings()).toMatchObject({ beat: 'swing', phase: 'act' });
    expect(drill.readings().fire.heatKw).toBeGreaterThan(100);
    expect(drill.readings().doors[door]!.angle).toBe(1);
    drill.moveDoor(door, 0.7);
    expect(drill.readings().phase).toBe('act');
    drill.moveDoor(door, 0.5);
    expect(drill.readings().phase).toBe('reveal');
  });

  it('D2: what is impossible at the moment changes nothing', () => {
    const drill = drillOf();
    const before = drill.snapshot();
    drill.walkTo(3);
    drill.touch(true);
    drill.stay();
    drill.layCloth();
    drill.chooseWindow(0);
    drill.waveLamp(1);
    drill.say('address');
    drill.scrub(3);
    drill.chooseDoor('stairs');
    drill.giveGuess();
    drill.setFire(0.3);
    drill.setHead(0.5);
    drill.retry();
    drill.next();
    drill.skip();
    expect(drill.snapshot()).toEqual(before);
  });

  it('D3: at brisk pace a reveal goes on by itself, at own pace only by hand; no act ever does', () => {
    const [brisk, own] = [drillOf({ pace: 'brisk' }), drillOf({ pace: 'own' })];
    own.setOwnPace(true);
    wait(brisk, 60);
    expect(brisk.readings().beat).toBe('swing');
    for (const drill of [brisk, own]) drill.moveDoor(indexOfDoor(drill, 'kitchen-door'), 0);
    waitFor(brisk, () => brisk.readings().beat === 'predict', 3);
    wait(own, 30);
    expect(own.readings().beat).toBe('swing');
    own.next();
    expect(own.readings().beat).toBe('predict');
  });

  it('D4: ten hammered taps pass no reveal in its first 0.4 s', () => {
    const drill = drillOf();
    drill.moveDoor(indexOfDoor(drill, 'kitchen-door'), 0);
    for (let i = 0; i < 10; i++) drill.next();
    expect(drill.readings().beat).toBe('swing');
    wait(drill, 0.45);
    drill.next();
    expect(drill.readings().beat).toBe('predict');
  });

  it('D5: each beat may be skipped but swing, debrief and transfer; a skipped night is no answer', () => {
    const drill = drillOf();
    goTo(drill, 'debrief');
    expect(drill.measures()).toMatchObject({ 'right-branch': 0, 'doors-passed': 0, 'call-complete': 0 });
    drill.skip();
    expect(drill.readings().beat).toBe('debrief');
    drill.next();
    drill.skip();
    expect(drill.readings().beat).toBe('transfer');
  });

  it('D6: a snapshot of the debrief shows the same paths and the same weakest moment', () => {
    const drill = drillOf(only('home'));
    playToDebrief(drill, clumsy);
    const restored = drillOf(only('home'));
    restored.restore(JSON.parse(JSON.stringify(drill.snapshot())));
    expect(JSON.parse(JSON.stringify(restored.readings()))).toEqual(JSON.parse(JSON.stringify(drill.readings())));
    expect(restored.weakest()).toEqual(drill.weakest());
    expect(restored.measures()).toEqual(drill.measures());
  });

  it('D7: branches are drawn by the curator’s shares', () => {
    const settings = options.parse({ clearStairs: 1, smokyStairs: 2, fireAtHome: 1 });
    const drawn = Array.from({ length: 4000 }, (_, seed) => drawBranch(settings, seed));
    const share = (branch: string) => drawn.filter((one) => one === branch).length / drawn.length;
    // Three standard deviations of a binomial share over 4000 draws are 0.024 at most.
    expect(Math.abs(share('clear') - 0.25)).toBeLessThan(0.024);
    expect(Math.abs(share('smoke') - 0.5)).toBeLessThan(0.024);
    for (const branch of BRANCHES)
      expect(new Set(Array.from({ length: 50 }, (_, seed) => drawBranch(options.parse(only(branch)), seed)))).toEqual(
        new Set([branch]),
      );
  });

  it('D7: parity of the seed draws the transfer item', () => {
    expect([0, 1, 2, 3].map((seed) => drillOf({}, seed).transferCase())).toEqual(['smoky', 'clear', 'smoky', 'clear']);
  });

  it('D8: who stays gives a signal, who leaves does not', () => {
    for (const [manner, seen] of [
      [stayingManner, true],
      [skilledManner, false],
    ] as const) {
      const drill = drillOf(only('clear'));
      let signalled = false;
      playToDebrief(drill, visitorOf(manner), () => {
        signalled ||= drill.readings().beat === 'signal';
        return false;
      });
      expect(signalled).toBe(seen);
    }
  });

  it('D9: at own pace the fire’s clock stands while no hand acts, at brisk pace it does not', () => {
    const [brisk, own] = [drillOf(only('home')), drillOf(only('home'))];
    own.setOwnPace(true);
    for (const drill of [brisk, own]) {
      goTo(drill, 'night');
      const before = drill.readings().fireTimeS;
      wait(drill, 20);
      const passed = drill.readings().fireTimeS - before;
      if (drill === brisk) expect(passed).toBeGreaterThan(19);
      else expect(passed).toBeLessThan(1);
    }
    const before = own.readings().fireTimeS;
    own.walkTo(1.2);
    wait(own, 1);
    expect(own.readings().fireTimeS - before).toBeGreaterThan(0.8);
  });
});

describe('guess', () => {
  it('G1: it stays within the thermometer, and is not given before it is made', () => {
    const drill = drillOf();
    goTo(drill, 'predict');
    drill.giveGuess();
    expect(drill.readings().phase).toBe('act');
    drill.guess(2000);
    expect(drill.readings().guessC).toBe(600);
    drill.guess(-5);
    expect(drill.readings().guessC).toBe(20);
  });

  it('G2: the model’s own house answers: cool behind the shut door, hot before it; the same guess is right or wrong by that', () => {
    const answers = [30, 300].map((guess) => {
      const drill = drillOf();
      drill.setOwnPace(true);
      goTo(drill, 'predict');
      drill.guess(guess);
      drill.giveGuess();
      waitFor(drill, () => drill.readings().answerC >= 0, 10);
      const r = drill.readings();
      expect(r.fireTimeS).toBeGreaterThan(120);
      const bedroom = roomOf(drill, 'bedroom');
      expect(r.answerC).toBeCloseTo(bedroom.layerM < 1.5 ? bedroom.upperC : bedroom.lowerC, 0);
      expect(r.answerC).toBeLessThan(40);
      expect(r.outsideC).toBeGreaterThan(80);
      return drill.predictionCorrect();
    });
    expect(answers).toEqual([true, false]);
  });
});

describe('lab', () => {
  it('L2: the door beside the fire keeps the living room’s smoke back', () => {
    const layers = [1, 0].map((angle) => {
      const drill = drillOf();
      goTo(drill, 'lab');
      drill.moveDoor(indexOfDoor(drill, 'kitchen-door'), angle);
      drill.setFire(1);
      wait(drill, 60);
      return roomOf(drill, 'living').layerM;
    });
    expect(layers[1]! - layers[0]!).toBeGreaterThan(0.5);
  });

  it('L2: a head that goes down comes out of the smoke, and sees', () => {
    const drill = drillOf();
    goTo(drill, 'lab');
    drill.setFire(1);
    wait(drill, 45);
    expect(drill.readings().headInSmoke).toBe(true);
    const above = drill.readings().headSightM;
    drill.setHead(0.4);
    wait(drill, 1);
    expect(drill.readings().headInSmoke).toBe(false);
    expect(drill.readings().headSightM).toBeGreaterThan(5 * above);
  });

  it('L1: the fire is never turned off', () => {
    const drill = drillOf();
    goTo(drill, 'lab');
    drill.setFire(0);
    expect(drill.readings().fireShare).toBe(0.1);
    wait(drill, 5);
    expect(drill.readings().fire.heatKw).toBeGreaterThan(20);
  });

  it('L3: whose door stands open to the smoke turns amber, and recovers when the smoke is gone', () => {
    const drill = drillOf();
    goTo(drill, 'lab');
    drill.setFire(1);
    drill.moveDoor(indexOfDoor(drill, 'bedroom-door'), 1);
    waitFor(drill, () => drill.readings().people[1]!.amber > 0.5, 200);
    expect(drill.readings().people[1]!.looks).toBe('grandmother');
  });
});

describe('call', () => {
  it('C1, C2: only in order; a block out of it is counted and not taken', () => {
    const drill = drillOf();
    goTo(drill, 'call');
    drill.say('phone');
    drill.say('what');
    expect(drill.readings().blocksPlaced).toBe(0);
    for (const block of BLOCKS) drill.say(block);
    expect(drill.readings()).toMatchObject({ blocksPlaced: 4, phase: 'reveal' });
    expect(drill.measures()).toMatchObject({ 'call-mistakes': 2, 'call-complete': 1 });
    expect(BLOCKS).toEqual(['address', 'what', 'people', 'phone']);
  });
});

describe('transfer', () => {
  it('T1: smoke under the stair door: the street room; none: the stairs; the bathroom never', () => {
    for (const [seed, right] of [
      [2, 'street-room'],
      [3, 'stairs'],
    ] as const) {
      for (const door of ['stairs', 'street-room', 'bathroom'] as const) {
        const drill = drillOf({}, seed);
        goTo(drill, 'transfer');
        drill.chooseDoor(door);
        expect(drill.transferCorrect(), `${seed} ${door}`).toBe(door === right);
      }
    }
  });
});

it('two players: while one leads the figure, the other runs the doors, in the same moment', () => {
  const drill = drillOf(only('clear'));
  goTo(drill, 'night');
  drill.walkTo(20);
  drill.moveDoor(indexOfDoor(drill, 'bedroom-door'), 1);
  wait(drill, 3);
  drill.walkTo(4);
  drill.moveDoor(indexOfDoor(drill, 'bedroom-door'), 0);
  wait(drill, 1.5);
  expect(drill.readings().doors[indexOfDoor(drill, 'bedroom-door')]!.angle).toBe(0);
  expect(drill.readings().people[0]!.x).toBeGreaterThan(4);
});

it('U1: at night one sees no further than the figure: not through shut doors, and everything once it is decided', () => {
  const drill = drillOf(only('smoke'));
  goTo(drill, 'night');
  drill.step(STEP_S);
  const seen = () => drill.readings().rooms.flatMap(({ id, seen: share }) => (share === 1 ? [id] : []));
  expect(seen()).toEqual(['bedroom']);
  drill.moveDoor(indexOfDoor(drill, 'bedroom-door'), 0.25);
  wait(drill, 1);
  expect(seen()).toEqual(['bedroom', 'living', 'hall', 'kitchen']);
  drill.skip();
  drill.step(STEP_S);
  expect(seen()).toHaveLength(drill.plan.rooms.length);
});

it('N10: from where the figure wakes up its own door can be shut again', () => {
  const drill = drillOf(only('smoke'));
  goTo(drill, 'night');
  const door = indexOfDoor(drill, 'bedroom-door');
  expect(drill.readings()).toMatchObject({ atDoor: -1, reachDoor: door });
  drill.moveDoor(door, 1);
  wait(drill, 1);
  drill.moveDoor(drill.readings().reachDoor, 0);
  wait(drill, 1);
  drill.stay();
  expect(drill.readings().beat).toBe('signal');
});
