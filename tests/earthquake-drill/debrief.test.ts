import { describe, expect, it } from 'vitest';
import type { Drill } from '../../exhibits/earthquake-drill/model/drill.ts';
import { debriefOf } from '../../exhibits/earthquake-drill/panel/debrief-data.ts';
import {
  clumsyManner,
  lettingGoManner,
  skilledManner,
  type VisitorManner,
  visitorOf,
} from '../../exhibits/earthquake-drill/visitor-script.ts';
import { drillOf, STEP_S } from './play.ts';

function played(manner: VisitorManner, seed = 1, change: Parameters<typeof drillOf>[0] = {}): Drill {
  const drill = drillOf(change, seed);
  const script = visitorOf(manner);
  for (let step = 0; step * STEP_S < script.withinS && !drill.inDebrief(); step++) {
    script.play(drill, step * STEP_S, STEP_S);
    drill.step(STEP_S);
  }
  expect(drill.inDebrief()).toBe(true);
  return drill;
}

describe('debrief', () => {
  it('by the guidance the hold is kept, and what comes next is the best of it once more', () => {
    const drill = played(skilledManner);
    const { measures, spans, events, again, weakestS } = debriefOf(drill);
    expect(measures['held-percent']).toBeGreaterThan(85);
    expect(measures['hold-breaks']).toBe(0);
    expect(measures['low-after-seconds']).toBeLessThan(5);
    expect(measures['top-risks-secured']).toBe(3);
    expect(again).toBe('debrief.again.well');
    expect(events.some(({ weak }) => weak)).toBe(false);
    expect(spans.filter(({ kind }) => kind === 'good').length).toBeGreaterThan(0);
    // Where somebody crawled to the desk while it shook already, that is the moment to look at; else there is none.
    if (weakestS !== null) expect(weakestS).toBeLessThan(10);
  });

  it('who lets go now and then sees it: breaks, a weak moment, and where to go back to', () => {
    const drill = played(lettingGoManner);
    const { measures, events, weakestS, again } = debriefOf(drill);
    expect(measures['hold-breaks']).toBeGreaterThan(2);
    const lost = events.find(({ k }) => k === 'debrief.event.lost');
    expect(lost?.weak).toBe(true);
    expect(weakestS).toBe(lost!.atS);
    expect(drill.weakest()).toBe('drill');
    expect(again).toBe('debrief.again.hold');
  });

  it('who runs from the third floor is told to shelter, and why', () => {
    const { again, reason } = debriefOf(played(clumsyManner));
    expect(again).toBe('debrief.again.leave');
    expect(reason).toBe('debrief.why.strong-building');
  });

  it('the bar of what was done covers the whole drill without a gap, and the curve ends with it', () => {
    for (const manner of [skilledManner, lettingGoManner, clumsyManner]) {
      const { spans, durationS, ground, events } = debriefOf(played(manner, 2));
      expect(spans[0]!.fromS).toBe(0);
      for (let i = 1; i < spans.length; i++) expect(spans[i]!.fromS).toBe(spans[i - 1]!.toS);
      expect(spans.at(-1)!.toS).toBeCloseTo(durationS, 6);
      expect(ground.at(-1)!.x).toBeLessThanOrEqual(durationS);
      for (let i = 1; i < ground.length; i++) expect(ground[i]!.x).toBeGreaterThan(ground[i - 1]!.x);
      for (let i = 1; i < events.length; i++) expect(events[i]!.atS - events[i - 1]!.atS).toBeGreaterThan(durationS * 0.12);
    }
  });

  it('a drill that was skipped is still a debrief', () => {
    const drill = drillOf();
    drill.turnCrank(0.5);
    for (let step = 0; step < 60 * 12 && drill.readings().beat === 'crank'; step++) drill.step(STEP_S);
    for (let i = 0; i < 8 && !drill.inDebrief(); i++) drill.skip();
    expect(drill.inDebrief()).toBe(true);
    const { ground, durationS, weakestS } = debriefOf(drill);
    expect(durationS).toBe(1);
    expect(ground).toHaveLength(1);
    expect(weakestS).toBeNull();
  });

  it('the same seed gives the next pupil the same earthquake', () => {
    const [one, other] = [played(skilledManner, 7), played(clumsyManner, 7, { intensity: 8 })];
    expect(other.fallers()).toEqual(one.fallers());
    expect(other.transferPlace()).toBe(one.transferPlace());
  });
});
