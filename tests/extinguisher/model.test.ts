import { GROWTH } from '@science/fire/constants.ts';
import { growthKw, growthRateKwS } from '@science/fire/growth.ts';
import { flameHeightM, plumeMassFlowKgS } from '@science/fire/plume.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CYLINDER } from '../../exhibits/extinguisher/model/constants.ts';
import {
  aimFactor,
  dischargeOn,
  dischargeRateKgS,
  neededKg,
  rangeFactor,
  usableKg,
} from '../../exhibits/extinguisher/model/discharge.ts';
import { burningShare, CELLS, createPool, grow, heatReleaseKw, lay } from '../../exhibits/extinguisher/model/pool.ts';
import { skilledHeatKw, sweepX } from '../../exhibits/extinguisher/model/skilled.ts';
import { drillOf, goTo, STEP_S } from './play.ts';

const area = fc.double({ min: 0.05, max: 20, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('discharge', () => {
  it('D21: range and aim as the rule says, at its corners and between', () => {
    expect([0.7, 1.1, 1.5, 3.5, 4.25, 5, 6].map((d) => Number(rangeFactor(d).toFixed(9)))).toEqual([0.5, 0.75, 1, 1, 0.5, 0, 0]);
    expect([0, 0.33, 0.5, 0.67, 1].map(aimFactor)).toEqual([1, 1, 0.3, 0, 0]);
  });

  it('more agent never leaves more fire', () => {
    fc.assert(
      fc.property(area, share, share, fc.double({ min: 0.5, max: 12, noNaN: true }), (areaM2, a, b, unitKg) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(dischargeOn(areaM2, more, unitKg).residualFraction).toBeLessThanOrEqual(
          dischargeOn(areaM2, less, unitKg).residualFraction,
        );
      }),
    );
  });

  it('a pool is out in time exactly when nothing is left', () => {
    fc.assert(
      fc.property(area, share, (areaM2, effectiveness) => {
        const { outAfterS, residualFraction } = dischargeOn(areaM2, effectiveness, 4);
        expect(outAfterS === null).toBe(residualFraction > 0);
        if (outAfterS !== null) expect(outAfterS).toBeLessThanOrEqual(CYLINDER.durationS.value * (1 + 1e-12));
      }),
    );
  });
});

describe('fire', () => {
  it('the growth rate is the slope of the growth law', () => {
    const alpha = GROWTH.fast.value;
    for (const timeS of [10, 60, 200]) {
      const slope = (growthKw(alpha, timeS + 1e-4) - growthKw(alpha, timeS - 1e-4)) / 2e-4;
      expect(growthRateKwS(alpha, growthKw(alpha, timeS))).toBeCloseTo(slope, 5);
    }
  });

  it('a larger fire has a taller flame and draws more air; the plume has no step at the flame tip', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 50, max: 3000, noNaN: true }),
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        (kw, diameterM) => {
          expect(flameHeightM(kw * 1.1, diameterM)).toBeGreaterThanOrEqual(flameHeightM(kw, diameterM));
          const tipM = flameHeightM(kw, diameterM);
          fc.pre(tipM > 0.05);
          const below = plumeMassFlowKgS(kw, diameterM, tipM * (1 - 1e-9));
          const above = plumeMassFlowKgS(kw, diameterM, tipM * (1 + 1e-9));
          expect(Math.abs(above / below - 1)).toBeLessThan(1e-6);
        },
      ),
    );
  });
});

describe('pool', () => {
  it('D22: strip by strip, the sum is the rule of the rating', () => {
    const pool = createPool(1, GROWTH.fast.value, 1);
    const rate = dischargeRateKgS(4);
    const { outAfterS } = dischargeOn(1, 1, 4);
    const perStripS = outAfterS! / CELLS;
    for (let i = 0; i < CELLS; i++) {
      const share = burningShare(pool);
      expect(share).toBeCloseTo(1 - i / CELLS, 9);
      lay(pool, rate * perStripS, -1 + (2 * i + 1) / CELLS, 1 / CELLS);
    }
    expect(burningShare(pool)).toBe(0);
  });

  it('D22: an even sweep puts 1 m² out close to X-03, standing still does not in thirteen seconds', () => {
    const rate = dischargeRateKgS(4);
    const outAfterS = (aim: (timeS: number) => number) => {
      const pool = createPool(1, GROWTH.fast.value, 1);
      for (let timeS = 0; timeS < 13; timeS += STEP_S) {
        lay(pool, rate * STEP_S, aim(timeS));
        if (burningShare(pool) === 0) return timeS;
      }
      return null;
    };
    const swept = outAfterS(sweepX);
    expect(swept).toBeGreaterThanOrEqual(7.5);
    expect(swept).toBeLessThan(7.523 * 1.35);
    expect(outAfterS(() => 0)).toBeNull();
  });

  it('more agent on any strip never gives more fire, and no strip holds more than its share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.3, noNaN: true })), {
          maxLength: 60,
        }),
        (jets) => {
          const pool = createPool(1, GROWTH.fast.value, 1);
          let before = burningShare(pool);
          let useful = 0;
          for (const [x, kg] of jets) {
            useful += lay(pool, kg, x);
            const now = burningShare(pool);
            expect(now).toBeLessThanOrEqual(before + 1e-12);
            before = now;
          }
          const need = neededKg(1);
          expect(Math.max(...pool.coverKg)).toBeLessThanOrEqual(need / CELLS + 1e-12);
          expect(useful).toBeCloseTo(need * (1 - before), 8);
          expect(pool.landedKg.reduce((a, b) => a + b, 0)).toBeCloseTo(
            jets.reduce((sum, [, kg]) => sum + kg, 0),
            9,
          );
        },
      ),
    );
  });

  it('D23: released too early the fire grows back; a pool that is out stays out', () => {
    const pool = createPool(1, GROWTH.fast.value, 1);
    lay(pool, 1, 0, 2);
    const beatenKw = heatReleaseKw(pool);
    for (let i = 0; i < 60; i++) grow(pool, 0.05);
    // Three seconds of a t-squared fire that stands at 130 kW, by the closed form α(√(Q/α) + t)².
    expect(heatReleaseKw(pool)).toBeCloseTo(growthKw(GROWTH.fast.value, Math.sqrt(beatenKw / GROWTH.fast.value) + 3), 0);
    lay(pool, 3, 0, 2);
    for (let i = 0; i < 600; i++) grow(pool, 0.05);
    expect(heatReleaseKw(pool)).toBe(0);
  });

  it('a skilled run ends with the fire out, well before the cylinder is empty', () => {
    for (const difficulty of ['easy', 'normal', 'hard'] as const) {
      const heatKw = skilledHeatKw(difficulty);
      expect(heatKw.at(-1), difficulty).toBe(0);
      expect(heatKw.length / 10, difficulty).toBeLessThan(0.8 + 13);
    }
  });
});

/** Anything that hands may do, in any order. */
const deed = fc.oneof(
  fc.record({ do: fc.constant('wait' as const), seconds: fc.double({ min: 0, max: 3, noNaN: true }) }),
  fc.record({ do: fc.constant('aim' as const), x: fc.double(), height: fc.double() }),
  fc.record({ do: fc.constant('walk' as const), distanceM: fc.double() }),
  fc.record({ do: fc.constantFrom('pullPin', 'predict', 'slideDecision'), value: fc.double() }),
  fc.record({ do: fc.constant('squeeze' as const), on: fc.boolean() }),
  fc.record({
    do: fc.constant('decide' as const),
    index: fc.integer({ min: -1, max: 3 }),
    choice: fc.constantFrom('fight', 'leave'),
  }),
  fc.record({ do: fc.constant('chooseAgent' as const), agent: fc.constantFrom('powder', 'water', 'co2', 'lid', 'blanket') }),
  fc.record({ do: fc.constant('place' as const), action: fc.constantFrom('lid', 'switch', 'water', 'leave') }),
  fc.record({
    do: fc.constantFrom('givePrediction', 'call119', 'putLid', 'switchOff', 'gasOff', 'closeDoor', 'retry', 'next', 'skip'),
  }),
);

describe('drill under any hands', () => {
  it('D24: masses close and nothing breaks, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 80 }), fc.integer({ min: 0, max: 0xffff_ffff }), (deeds, seed) => {
        const drill = drillOf({}, seed);
        for (const act of deeds) {
          if (act.do === 'wait') for (let t = 0; t < act.seconds; t += STEP_S * 4) drill.step(STEP_S * 4);
          else if (act.do === 'aim') drill.aim(act.x, act.height);
          else if (act.do === 'walk') drill.walk(act.distanceM);
          else if (act.do === 'squeeze') drill.squeeze(act.on);
          else if (act.do === 'decide') drill.decide(act.index, act.choice as 'fight');
          else if (act.do === 'chooseAgent') drill.chooseAgent(act.agent as 'water');
          else if (act.do === 'place') drill.place(act.action as 'lid');
          else if ('value' in act) drill[act.do as 'pullPin'](act.value);
          else drill[act.do as 'next']();
          expect(drill.broken()).toEqual([]);
        }
        const snapshot = JSON.parse(JSON.stringify(drill.snapshot()));
        const copy = drillOf({}, seed);
        copy.restore(snapshot);
        expect(copy.snapshot()).toEqual(snapshot);
        drill.reset();
        expect(drill.snapshot()).toEqual(drillOf({}, seed).snapshot());
      }),
      { numRuns: 150 },
    );
  });

  it('D24: on base + elsewhere + left is the fill, to a billionth', () => {
    const drill = drillOf();
    goTo(drill, 'fight');
    drill.walk(4);
    drill.squeeze(true);
    for (let i = 0; i < 6 / STEP_S; i++) {
      drill.aim(sweepX(i * STEP_S), (i % 100) / 100);
      drill.step(STEP_S);
    }
    const { fight } = drill.snapshot();
    expect(fight.dischargedKg).toBeGreaterThan(1);
    expect(Math.abs(fight.onBaseKg + fight.elsewhereKg + drill.readings().remainingKg - usableKg(4))).toBeLessThan(1e-9);
  });
});
