import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drillOf, STEP_S } from './play.ts';

const number = fc.double();
const on = fc.boolean();
const piece = fc.constantFrom('bookshelf', 'wardrobe', 'cupboard', 'television', 'vase', 'lamp', 'desk');

/** Anything that hands may do, in any order. */
const deed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.double({ min: 0, max: 5, noNaN: true }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'next',
        'skip',
        'givePrediction',
        'letFaultGo',
        'soundAlarm',
        'drop',
        'rise',
        'sleep',
        'getUp',
        'takeLift',
        'retry',
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('turnCrank', 'setTown', 'pullFault', 'setIntensity', 'moveTo', 'hold', 'steer'),
      number: fc.oneof(number, fc.double({ min: -1, max: 7, noNaN: true })),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('latch', 'walk', 'coverHead', 'pillow', 'setOwnPace'), on }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('dot' as const), piece }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('furnish' as const), piece, measure: fc.constantFrom('none', 'bracket', 'low') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('place' as const), action: fc.constantFrom('desk', 'pillow', 'doorway', 'lift') }),
  },
);

it('D6: nothing breaks whatever is done in whatever order; a copy of the state is the state, and a reset is a fresh drill', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), fc.integer({ min: 0, max: 0xffff_ffff }), (deeds, seed) => {
      const drill = drillOf({ intensity: 9 }, seed);
      drill.turnCrank(1);
      for (const act of deeds) {
        if (act.do === 'wait') for (let t = 0; t < act.seconds; t += STEP_S * 4) drill.step(STEP_S * 4);
        else if (act.do === 'dot') drill.dot(act.piece as 'vase');
        else if (act.do === 'furnish') drill.furnish(act.piece as 'lamp', act.measure as 'low');
        else if (act.do === 'place') drill.place(act.action as 'desk');
        else if ('number' in act) drill[act.do as 'moveTo'](act.number);
        else if ('on' in act) drill[act.do as 'walk'](act.on);
        else drill[act.do as 'next']();
        expect(drill.broken()).toEqual([]);
        expect(drill.describe()[0]!.key).toBe(`describe.beat.${drill.readings().beat}`);
      }
      const snapshot = JSON.parse(JSON.stringify(drill.snapshot()));
      const copy = drillOf({ intensity: 9 }, seed);
      copy.restore(snapshot);
      expect(copy.snapshot()).toEqual(snapshot);
      expect(copy.readings()).toEqual(drill.readings());
      drill.reset();
      expect(drill.snapshot()).toEqual(drillOf({ intensity: 9 }, seed).snapshot());
    }),
    { numRuns: 30 },
  );
});
