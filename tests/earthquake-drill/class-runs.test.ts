import { expect, it } from 'vitest';
import { seedOf, settingsOf } from '../../exhibits/earthquake-drill/model/quakes.ts';
import { options } from '../../exhibits/earthquake-drill/options.ts';
import { runsOfClass } from '../../exhibits/earthquake-drill/panel/class-runs.ts';
import { drillOf } from './play.ts';

const measuresOf = (classQuake: number, held: number) => ({
  ...drillOf({ classQuake }).measures(),
  'held-percent': held,
});

it('a class shares the earthquake of its number; without a number each visit has its own', () => {
  const shared = options.parse({ classQuake: 7 });
  expect([seedOf(shared, 1), seedOf(shared, 99_999)]).toEqual([7, 7]);
  expect(seedOf(options.parse({}), 99_999)).toBe(99_999);
  expect(settingsOf(shared).classQuake).toBe(7);
  expect(options.safeParse({ classQuake: 100 }).success).toBe(false);
});

it('only runs of the same earthquake are compared, and only where a class shares one', () => {
  const today = [
    measuresOf(7, 20),
    measuresOf(8, 1),
    measuresOf(7, 61),
    { 'class-quake': 7 },
    measuresOf(7, 90),
    measuresOf(7, 40),
  ];
  expect(runsOfClass(today, measuresOf(7, 77.4))).toEqual({ own: 77, others: [20, 61, 90, 40], low: 20, middle: 51, high: 90 });
  expect(runsOfClass(today, measuresOf(9, 50))).toBeNull();
  expect(runsOfClass(today, measuresOf(0, 50))).toBeNull();
});
