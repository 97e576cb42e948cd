import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEATS, MOST_ROWS } from '../../exhibits/keep-the-lights-on/model/play/beats.ts';
import { createConsequences } from '../../exhibits/keep-the-lights-on/model/play/consequence.ts';
import type { Lights } from '../../exhibits/keep-the-lights-on/model/play/lights-model.ts';
import { MOMENT_S } from '../../exhibits/keep-the-lights-on/model/play/moment-script.ts';
import { SHANWEI } from '../../exhibits/keep-the-lights-on/model/region.ts';
import { buildOf, goTo, lightsOf, playTo, STEP_S, skilledHand, wait } from './play.ts';

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('going on', () => {
  it('L1: the panels follow the sun that is dragged, and there is no going on before', () => {
    const lights = lightsOf();
    lights.next();
    expect(lights.readings()).toMatchObject({ beat: 'sun', sunHour: 12 });
    const share = (hour: number) => {
      lights.dragSun(hour);
      return lights.readings().solarShare;
    };
    expect(share(12.3)).toBeGreaterThan(0.7);
    expect(share(8)).toBeLessThan(share(12.3));
    expect(share(22)).toBe(0);
    lights.next();
    expect(lights.readings().beat).toBe('predict');
  });

  it('L2: what is impossible, or no number, changes nothing', () => {
    const lights = lightsOf();
    const before = lights.snapshot();
    lights.dragSun(Number.NaN);
    lights.dragSun(25);
    lights.drawGuess(3, 0.5);
    lights.giveGuess();
    lights.ask('gas', 1);
    lights.holdReserve(1);
    lights.begin();
    lights.place(0, 0);
    lights.runWeek();
    lights.change();
    lights.pick(0);
    lights.retry();
    lights.skip();
    expect(lights.snapshot()).toEqual(before);
  });

  it('L3: a reveal is seen for 0.4 s at least and goes on by itself; at own pace it waits', () => {
    for (const own of [false, true]) {
      const lights = lightsOf();
      goTo(lights, 'predict');
      lights.setOwnPace(own);
      lights.drawGuess(19, 1);
      lights.giveGuess();
      lights.next();
      expect(lights.readings()).toMatchObject({ beat: 'predict', phase: 'reveal' });
      wait(lights, 10);
      expect(lights.readings().beat).toBe(own ? 'predict' : 'noon');
    }
  });

  it('L4: every beat in its order can be passed over, but for sun, debrief and transfer', () => {
    const lights = lightsOf();
    const seen: string[] = [];
    goTo(lights, 'predict');
    for (const beat of BEATS.slice(1)) {
      seen.push(lights.readings().beat);
      if (beat === 'debrief') lights.next();
      else lights.skip();
    }
    expect(['sun', ...seen]).toEqual([...BEATS]);
    lights.skip();
    expect(lights.readings().beat).toBe('transfer');
  });

  it('L5: reset equals a fresh exhibit, from any beat', () => {
    const lights = lightsOf(3);
    for (const beat of BEATS.slice(1, 7)) {
      playTo(lights, beat);
      wait(lights, 1);
      lights.reset();
      expect(lights.snapshot()).toEqual(lightsOf(3).snapshot());
      expect(json(lights.readings())).toEqual(json(lightsOf(3).readings()));
    }
  });

  it('L5: a snapshot goes on as the original would', () => {
    for (const beat of ['predict', 'noon', 'typhoon', 'mix'] as const) {
      const lights = lightsOf(8);
      playTo(lights, beat);
      const play = (one: Lights) => {
        for (let i = 0; i < 300; i++) {
          skilledHand(one);
          one.step(STEP_S);
        }
      };
      play(lights);
      const kept = json(lights.snapshot());
      expect(kept).toEqual(lights.snapshot());
      const other = lightsOf(8);
      other.restore(kept);
      play(lights);
      play(other);
      expect(other.snapshot(), beat).toEqual(lights.snapshot());
      expect(json(other.readings())).toEqual(json(lights.readings()));
    }
  });

  it('a skilled hand comes to the debrief within the designed time, and the right measures with it', () => {
    const lights = lightsOf();
    playTo(lights, 'debrief', skilledHand, 210);
    expect(lights.inDebrief()).toBe(true);
    expect(lights.predictionCorrect()).toBe(true);
    expect(lights.measures()).toMatchObject({ 'peak-error-hours': 0, 'weeks-run': 1, retries: 0 });
    expect(lights.measures()['seconds-outside']).toBeLessThan(8);
    expect(lights.measures()['reserve-cover-percent']).toBeGreaterThan(70);
    expect(lights.rows()[0]!.unservedMWh).toBe(0);
  });

  it('whatever is touched, no rule breaks, and it always describes itself', () => {
    const action = fc.oneof(
      fc.record({ do: fc.constant('dragSun' as const), with: fc.tuple(fc.double({ min: -5, max: 30 })) }),
      fc.record({
        do: fc.constant('drawGuess' as const),
        with: fc.tuple(fc.integer({ min: -1, max: 25 }), fc.double({ min: -1, max: 2 })),
      }),
      fc.record({
        do: fc.constant('ask' as const),
        with: fc.tuple(fc.constantFrom('gas', 'storage', 'wind'), fc.double({ min: -2, max: 2 })),
      }),
      fc.record({ do: fc.constant('holdReserve' as const), with: fc.tuple(fc.double()) }),
      fc.record({
        do: fc.constant('place' as const),
        with: fc.tuple(fc.integer({ min: -2, max: 4 }), fc.integer({ min: -2, max: 9 })),
      }),
      fc.record({ do: fc.constant('pick' as const), with: fc.tuple(fc.integer({ min: -1, max: 3 })) }),
      fc.record({
        do: fc.constantFrom('giveGuess' as const, 'begin', 'runWeek', 'change', 'retry', 'next', 'skip', 'reset'),
        with: fc.constant([]),
      }),
    );
    fc.assert(
      fc.property(fc.integer(), fc.array(action, { minLength: 5, maxLength: 60 }), (seed, actions) => {
        const lights = lightsOf(seed);
        for (const { do: name, with: values } of actions) {
          (lights[name] as (...given: unknown[]) => void)(...values);
          for (let i = 0; i < 20; i++) lights.step(STEP_S);
          expect(lights.broken()).toEqual([]);
          expect(lights.describe().length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('predict', () => {
  it.each([
    [19, true],
    [18, true],
    [20, true],
    [17, false],
    [12, false],
  ])('L10: a peak at %d o’clock is right: %s', (hour, right) => {
    const lights = lightsOf();
    goTo(lights, 'predict');
    lights.drawGuess(hour, 1);
    lights.giveGuess();
    expect(lights.predictionCorrect()).toBe(right);
  });

  it('without a guess nothing is right', () => expect(lightsOf().predictionCorrect()).toBe(false));
});

describe('moments', () => {
  it.each(['noon', 'evening'] as const)('L20: %s stands still until a control is touched, and lasts its time', (beat) => {
    const lights = lightsOf();
    goTo(lights, beat);
    wait(lights, 20);
    expect(lights.readings()).toMatchObject({ passed: 0, frequencyHz: 50 });
    lights.ask('hydro', 0.4);
    wait(lights, MOMENT_S[beat] - 0.5);
    expect(lights.readings().phase).toBe('act');
    wait(lights, 1);
    expect(lights.readings()).toMatchObject({ beat, phase: 'reveal', passed: 1 });
  });

  it('L20: the typhoon waits for the reserve to be set', () => {
    const lights = lightsOf();
    goTo(lights, 'typhoon');
    lights.ask('gas', 0.6);
    wait(lights, 5);
    lights.holdReserve(0.9);
    expect(lights.readings()).toMatchObject({ passed: 0, reserve: 0.9 });
    lights.begin();
    wait(lights, 2);
    lights.holdReserve(0.1);
    expect(lights.readings().reserve).toBe(0.9);
    expect(lights.readings().passed).toBeGreaterThan(0);
  });
});

describe('mix', () => {
  const mixOf = (lights: Lights, ...kinds: string[]) => {
    for (const [slot, kind] of kinds.entries()) lights.place(slot, buildOf(kind));
  };

  it('L30: what is too dear or too large cannot be run, and two builds are not three', () => {
    const lights = lightsOf();
    goTo(lights, 'mix');
    mixOf(lights, 'gas', 'gas');
    lights.runWeek();
    expect(lights.readings()).toMatchObject({ phase: 'act', affordable: true });
    expect(lights.readings().moneyBnCny).toBeCloseTo(4.8, 9);
    mixOf(lights, 'nuclear', 'nuclear', 'shift');
    lights.runWeek();
    expect(lights.readings()).toMatchObject({ phase: 'act', affordable: false });
  });

  it('L31, L32: a week is shown in 12 s and becomes a row; six rows are kept', () => {
    const lights = lightsOf();
    goTo(lights, 'mix');
    for (let week = 0; week < MOST_ROWS + 1; week++) {
      mixOf(lights, 'gas', week % 2 === 0 ? 'wind' : 'shift', 'shift');
      lights.runWeek();
      wait(lights, 6);
      expect(lights.readings().shownHours).toBeGreaterThanOrEqual(83);
      expect(lights.readings().shownHours).toBeLessThanOrEqual(85);
      lights.change();
      expect(lights.readings().phase).toBe('reveal');
      wait(lights, 6.1);
      lights.change();
      expect(lights.readings()).toMatchObject({ beat: 'mix', phase: 'act', shownHours: 0 });
    }
    expect(lights.rows()).toHaveLength(MOST_ROWS);
    expect(lights.rows().every(({ distance }) => distance >= 0)).toBe(true);
  });

  it('L31: what was shown at the end is what the row says', () => {
    const lights = lightsOf();
    goTo(lights, 'mix');
    mixOf(lights, 'wind', 'wind', 'storage');
    lights.runWeek();
    wait(lights, 12.1);
    const [row] = lights.rows();
    // The row counts load that still waits at the week's end as unserved too; without shifted load there is none.
    expect(lights.readings().unservedMWh).toBeCloseTo(row!.unservedMWh, 6);
    expect(lights.readings().carbonT).toBeCloseTo(row!.carbonT, 6);
    expect(lights.readings().passed).toBe(1);
  });
});

describe('debrief', () => {
  it('L40: the retry goes to the moment that was longest outside the green, and comes back', () => {
    const lights = lightsOf();
    goTo(lights, 'evening');
    lights.begin();
    wait(lights, MOMENT_S.evening + 1);
    goTo(lights, 'debrief');
    expect(lights.snapshot().weakest).toBe('evening');
    lights.retry();
    expect(lights.readings()).toMatchObject({ beat: 'evening', phase: 'act', passed: 0, retries: 1 });
    playTo(lights, 'debrief');
    expect(lights.measures()['seconds-outside']).toBeLessThan(2);
    expect(lights.snapshot().weakest).toBe('mix');
    lights.retry();
    expect(lights.readings().beat).toBe('mix');
    lights.skip();
    expect(lights.readings()).toMatchObject({ beat: 'debrief', retries: 2 });
  });

  it('L40: a retry of an early moment leads back to the debrief and not through the others', () => {
    const lights = lightsOf();
    goTo(lights, 'evening');
    lights.begin();
    wait(lights, MOMENT_S.evening + 1);
    goTo(lights, 'debrief');
    lights.retry();
    lights.skip();
    expect(lights.readings().beat).toBe('debrief');
  });

  it('L41: alone a city is a hair on the curve; as a rule for every place it is not', () => {
    const consequences = createConsequences(SHANWEI);
    const alone = consequences.of(1, false).savedK;
    const all = consequences.of(1, true).savedK;
    expect(alone).toBeGreaterThan(0);
    expect(alone).toBeLessThan(0.001);
    expect(all).toBeGreaterThan(0.1);
    // Both are linear enough in emissions for the share to show.
    const share = SHANWEI.carbon.cityMtPerA.value / 1000 / SHANWEI.carbon.worldGtPerA.value;
    expect(alone / all / share).toBeGreaterThan(0.8);
    expect(alone / all / share).toBeLessThan(1.2);
  });

  it('L41: nothing changes without a cut, and the line runs within its band', () => {
    const { savedK, lineK, withoutK, band } = createConsequences(SHANWEI).of(0, true);
    expect(savedK).toBe(0);
    expect(lineK).toEqual(withoutK);
    const last = lineK.length - 1;
    expect(lineK[last]!).toBeGreaterThan(band.lowest[last]!);
    expect(lineK[last]!).toBeLessThan(band.highest[last]!);
  });

  it('L42: one of three mixes is right, and only that one', () => {
    const right: boolean[] = [];
    for (const index of [0, 1, 2]) {
      const lights = lightsOf(5);
      goTo(lights, 'transfer');
      expect(lights.transferCorrect()).toBe(false);
      lights.pick(index);
      lights.pick((index + 1) % 3);
      right.push(lights.transferCorrect());
      expect(lights.readings().phase).toBe('reveal');
    }
    expect(right.filter((is) => is)).toHaveLength(1);
  });
});
