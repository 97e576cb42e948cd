import { expect, it } from 'vitest';
import type { Lights } from '../../exhibits/keep-the-lights-on/model/play/lights-model.ts';
import { MOMENT_S } from '../../exhibits/keep-the-lights-on/model/play/moment-script.ts';
import { TRACE_S } from '../../exhibits/keep-the-lights-on/model/play/moment-state.ts';
import { debriefOf, stretchAt } from '../../exhibits/keep-the-lights-on/panel/debrief-data.ts';
import { carelessManner, skilledManner, visitorOf } from '../../exhibits/keep-the-lights-on/visitor-script.ts';
import { buildOf, goTo, lightsOf, STEP_S, wait } from './play.ts';

function playToDebrief(lights: Lights, manner = skilledManner): void {
  const script = visitorOf(manner);
  for (let timeS = 0; timeS < script.withinS; timeS += STEP_S) {
    if (lights.inDebrief()) return;
    script.play(lights, timeS, STEP_S);
    lights.step(STEP_S);
    expect(lights.broken()).toEqual([]);
  }
  throw new Error(`no debrief; beat ${lights.readings().beat}, phase ${lights.readings().phase}`);
}

it('the visitor’s own time: three moments, then each week in its twelve seconds', () => {
  const lights = lightsOf();
  playToDebrief(lights);
  const data = debriefOf(lights);
  expect(data.stretches.map(({ kind, fromS, toS }) => [kind, fromS, toS])).toEqual([
    ['noon', 0, 40],
    ['evening', 40, 90],
    ['typhoon', 90, 130],
    ['week', 130, 142],
  ]);
  expect(data.durationS).toBe(142);
  expect(data.momentS).toBe(MOMENT_S.noon + MOMENT_S.evening + MOMENT_S.typhoon);
  expect(stretchAt(data.stretches, 135)).toMatchObject({ kind: 'week', index: 0 });
  expect(stretchAt(data.stretches, 142)).toMatchObject({ kind: 'week', index: 0 });
  expect(data.events.map(({ k }) => k)).toEqual(['noon', 'evening', 'typhoon', 'week'].map((name) => `debrief.event.${name}`));
});

it('the trace has the needle every half second, and its bar says the seconds that were measured', () => {
  const lights = lightsOf();
  playToDebrief(lights, carelessManner);
  const data = debriefOf(lights);
  expect(data.needle.length).toBeCloseTo(data.momentS / TRACE_S, -1);
  const weakS = data.spans.filter(({ kind }) => kind === 'weak').reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);
  expect(Math.abs(weakS - data.measures['seconds-outside'])).toBeLessThan(4);
  expect(data.needle.every(({ y }) => y >= 49 && y <= 51)).toBe(true);
});

it('the retry key stands where the weakest moment first left the green', () => {
  const lights = lightsOf();
  playToDebrief(lights, carelessManner);
  const data = debriefOf(lights);
  const weakest = lights.weakest()!;
  const stretch = data.stretches.find(({ kind }) => kind === weakest)!;
  expect(data.weakestS).toBeGreaterThanOrEqual(stretch.fromS);
  expect(data.weakestS).toBeLessThan(stretch.toS);
  const before = data.needle.filter(({ x }) => x >= stretch.fromS && x < data.weakestS!);
  expect(before.every(({ y }) => Math.abs(y - 50) <= 0.2)).toBe(true);
  expect(data.events.filter(({ weak }) => weak).map(({ k }) => k)).toEqual([`debrief.event.${weakest}`]);
  expect(data.again).toBe(`debrief.again.${weakest}`);
});

it('rows and their points on the graph are the same weeks, and no week is called the best', () => {
  const lights = lightsOf();
  goTo(lights, 'mix');
  for (const third of ['gas', 'nuclear']) {
    for (const [slot, kind] of ['storage', 'shift', third].entries()) lights.place(slot, buildOf(kind));
    lights.runWeek();
    wait(lights, 12.2);
    lights.change();
  }
  lights.skip();
  const data = debriefOf(lights);
  expect(data.points).toEqual(data.rows.map(({ unservedMWh, carbonT }) => ({ x: unservedMWh, y: carbonT / 1000 })));
  expect(data.points).toHaveLength(2);
  expect(data.weakestS).toBe(0);
});

it('who passed over everything has a debrief as well', () => {
  const lights = lightsOf();
  goTo(lights, 'debrief');
  const data = debriefOf(lights);
  expect(data).toMatchObject({
    momentS: 0,
    greenS: 0,
    durationS: 1,
    weakestS: null,
    needle: [],
    rows: [],
    spans: [],
    events: [],
  });
  expect(stretchAt(data.stretches, 0)).toBeNull();
});
