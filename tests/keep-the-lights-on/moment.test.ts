import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMoment, type Moment } from '../../exhibits/keep-the-lights-on/model/play/moment.ts';
import {
  type Control,
  DEMANDS,
  MOMENT_S,
  MOMENTS,
  type MomentKind,
  SUPPLIES,
} from '../../exhibits/keep-the-lights-on/model/play/moment-script.ts';
import { allowedShare, stepShedding } from '../../exhibits/keep-the-lights-on/model/play/shedding.ts';
import { SHANWEI } from '../../exhibits/keep-the-lights-on/model/region.ts';

const DT = 1 / 60;
const CONTROLS: readonly Control[] = [...SUPPLIES, ...DEMANDS];

/** Plays to the end; `act` is what hands do before each step. */
function play(kind: MomentKind, act: (moment: Moment) => void = () => {}, seed = 1): Moment {
  const moment = createMoment(kind, SHANWEI, seed);
  while (!moment.done()) {
    act(moment);
    moment.step(DT);
  }
  return moment;
}

const nudge = (moment: Moment, controls: readonly Control[], strength: number) => {
  const error = 50 - moment.state.grid.frequencyHz;
  for (const control of controls) moment.ask(control, moment.state.asked[control] + strength * error);
};
const bothHands = (moment: Moment) => {
  nudge(moment, ['gas', 'hydro'], 0.05);
  nudge(moment, ['charging', 'cooling', 'storage'], 0.1);
};

describe('a moment at the grid', () => {
  it.each(MOMENTS)('%s: begins in balance at 50 Hz', (kind) => {
    const moment = createMoment(kind, SHANWEI, 4);
    moment.step(DT);
    expect(Math.abs(moment.state.grid.frequencyHz - 50)).toBeLessThan(0.02);
    expect(moment.broken()).toEqual([]);
  });

  it('evening: left alone, the lights go out; two pairs of hands keep them on', () => {
    const alone = play('evening').measures();
    expect(alone.secondsOutside).toBeGreaterThan(10);
    expect(alone.unservedMWh).toBeGreaterThan(0);
    const together = play('evening', bothHands).measures();
    expect(together.secondsOutside).toBeLessThan(2);
    expect(together.unservedMWh).toBe(0);
    expect(together.cooperation).toBeGreaterThan(0.3);
  });

  it('noon: hands keep the needle in the green for longer than nobody does', () => {
    for (const seed of [1, 2, 3]) {
      const seconds = (act?: (moment: Moment) => void) => play('noon', act, seed).measures().secondsOutside;
      expect(seconds(bothHands)).toBeLessThan(seconds());
    }
  });

  it('typhoon: all rows leave the wind; reserve that was held before keeps the frequency up', () => {
    const withReserve = (level: number) => {
      const moment = createMoment('typhoon', SHANWEI, 1);
      moment.holdReserve(level);
      let lowest = 50;
      while (!moment.done()) {
        moment.step(DT);
        lowest = Math.min(lowest, moment.state.grid.frequencyHz);
      }
      return { lowest, moment };
    };
    const [none, much] = [withReserve(0), withReserve(1)];
    expect(none.moment.state.stopped.every((isOut) => isOut)).toBe(true);
    expect(none.moment.state.lostWindMW).toBe(SHANWEI.grid.windMW.value);
    expect(much.lowest).toBeGreaterThan(none.lowest);
    expect(much.moment.measures().reserveCover).toBeGreaterThan(0.7);
    expect(none.moment.measures().reserveCover).toBe(0);
    expect(none.moment.measures().unservedMWh).toBeGreaterThan(much.moment.measures().unservedMWh);
  });

  it('reserve can only be held beforehand', () => {
    const moment = createMoment('typhoon', SHANWEI, 1);
    moment.step(DT);
    const held = moment.state.reserveHeldMW;
    moment.holdReserve(1);
    expect(moment.state.reserveHeldMW).toBe(held);
  });

  it('wind and sun carry no inertia: at noon the grid is lighter than in the evening when they are gone', () => {
    const noon = createMoment('noon', SHANWEI, 1).state.inertiaS;
    const { windMW, solarMW, peakMW, inertiaS } = SHANWEI.grid;
    // 82 % of the peak, wind in full, sun at three quarters.
    const carried = (windMW.value + 0.75 * solarMW.value) / (0.82 * peakMW.value);
    expect(noon).toBeCloseTo(inertiaS.value * (1 - carried), 9);
    expect(play('typhoon').state.inertiaS).toBe(inertiaS.value);
  });

  it('one side alone is no cooperation', () => {
    expect(play('evening', (moment) => nudge(moment, ['gas', 'hydro'], 0.1)).measures().cooperation).toBeLessThan(0.05);
  });

  it('plants follow as fast as they can and no faster', () => {
    const moment = createMoment('noon', SHANWEI, 1);
    moment.ask('gas', 1);
    moment.ask('hydro', 1);
    const { gas, hydro } = { ...moment.state.reached };
    for (let i = 0; i < 60; i++) moment.step(DT);
    // One second of the visitor is ten of the grid; ramps are shares of capacity in a minute.
    expect(moment.state.reached.gas - gas).toBeCloseTo(SHANWEI.plants.gasRampPerMin.value / 6, 9);
    expect(moment.state.reached.hydro - hydro).toBeCloseTo(SHANWEI.plants.hydroRampPerMin.value / 6, 9);
  });

  it('the store is a bucket with a lid: full, it takes no more; empty, it gives nothing', () => {
    for (const [level, end] of [
      [1, 0],
      [-1, SHANWEI.grid.storageMWh.value],
    ] as const) {
      const small = structuredClone(SHANWEI);
      small.grid.storageMWh = { ...small.grid.storageMWh, value: 100 };
      const moment = createMoment('noon', small, 1);
      while (!moment.done()) {
        moment.ask('storage', level);
        moment.step(DT);
      }
      expect(moment.state.storedMWh).toBe(Math.min(end, 100));
      expect(moment.broken()).toEqual([]);
    }
  });

  it('with everything switched off the whole grid goes dark, and neighbours start it again within four seconds', () => {
    const moment = createMoment('noon', SHANWEI, 1);
    const off = () => {
      for (const supply of SUPPLIES) moment.ask(supply, 0);
    };
    while (moment.state.blackouts === 0 && !moment.done()) {
      off();
      moment.step(DT);
    }
    const before = moment.state.unservedMWh;
    for (let i = 0; i < 4 / DT + 1; i++) moment.step(DT);
    expect(moment.state.restartS).toBe(0);
    // Four seconds of the visitor are forty of the grid, all of it dark.
    expect((moment.state.unservedMWh - before) / ((moment.state.demandMW * 40) / 3600)).toBeCloseTo(1, 1);
    expect(Math.abs(moment.state.grid.frequencyHz - 50)).toBeLessThan(0.05);
    expect(moment.broken()).toEqual([]);
  });

  it('when it is over, nothing moves', () => {
    const moment = play('noon');
    const before = moment.snapshot();
    moment.step(1);
    expect(moment.snapshot()).toEqual(before);
    expect(moment.state.timeS).toBe(MOMENT_S.noon);
  });

  it.each(MOMENTS)('%s: a snapshot goes on exactly as it would have', (kind) => {
    const moment = createMoment(kind, SHANWEI, 9);
    const steps = (m: Moment, count: number) => {
      for (let i = 0; i < count; i++) {
        bothHands(m);
        m.step(DT);
      }
    };
    steps(moment, 1200);
    const kept = JSON.parse(JSON.stringify(moment.snapshot())) as ReturnType<Moment['snapshot']>;
    steps(moment, 600);
    const other = createMoment(kind, SHANWEI, 9);
    other.restore(kept);
    steps(other, 600);
    expect(other.snapshot()).toEqual(moment.snapshot());
  });

  it('whatever hands do, no rule of the moment breaks', () => {
    const touches = fc.array(
      fc.tuple(fc.constantFrom(...CONTROLS), fc.oneof(fc.double({ min: -2, max: 2 }), fc.constant(Number.NaN))),
      { minLength: 10, maxLength: 80 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...MOMENTS), fc.integer(), touches, (kind, seed, list) => {
        const moment = createMoment(kind, SHANWEI, seed);
        let i = 0;
        while (!moment.done()) {
          const [control, level] = list[i++ % list.length]!;
          moment.ask(control, level);
          for (let step = 0; step < 12; step++) moment.step(DT);
          expect(moment.broken()).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('what the grid does by itself', () => {
  it('lets one district after another go dark as the frequency falls, and lights them again one by one', () => {
    const shedding = { dark: 0, waitedS: 0 };
    const hold = (hz: number, seconds: number) => {
      for (let i = 0; i < seconds * 20; i++) stepShedding(shedding, hz, 0.05);
      return shedding.dark;
    };
    expect(hold(49.1, 10)).toBe(0);
    expect(hold(48.95, 10)).toBe(1);
    expect(hold(48.75, 10)).toBe(2);
    expect(hold(49.5, 60)).toBe(2);
    expect(hold(50, 21)).toBe(1);
    expect(hold(50, 21)).toBe(0);
    expect(hold(45, 60)).toBe(6);
  });

  it('takes wind and sun off when there is far too much', () => {
    expect([50, 50.5, 51, 51.5, 53].map(allowedShare)).toEqual([1, 1, 0.5, 0, 0]);
  });
});
