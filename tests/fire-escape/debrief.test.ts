import { describe, expect, it } from 'vitest';
import { BRANCHES } from '../../exhibits/fire-escape/model/plans/plan.ts';
import { clumsyManner, skilledManner, stayingManner, visitorOf } from '../../exhibits/fire-escape/visitor-script.ts';
import { drillOf, only, playToDebrief, roomOf, STEP_S } from './play.ts';

const skilled = visitorOf(skilledManner);
const clumsy = visitorOf(clumsyManner);

describe('debrief', () => {
  it('R1: by the guidance each door is shut, nothing is breathed, and the branch is right', () => {
    for (const branch of BRANCHES) {
      const drill = drillOf(only(branch));
      playToDebrief(drill, skilled);
      const m = drill.measures();
      expect(m['right-branch'], branch).toBe(1);
      expect(m['doors-closed-behind'], branch).toBe(m['doors-passed']);
      expect(m['seconds-in-smoke'], branch).toBeLessThan(1);
      expect(m['cracked-before-open'], branch).toBe(m['doors-opened']);
    }
  });

  it('R1: who throws doors open and runs, leaves them open and breathes smoke', () => {
    const drill = drillOf({ ...only('smoke') });
    playToDebrief(drill, clumsy);
    const m = drill.measures();
    expect(m['right-branch']).toBe(0);
    expect(m['doors-closed-behind']).toBeLessThan(m['doors-passed']);
    expect(m['seconds-in-smoke']).toBeGreaterThan(3);
    expect(m['dose-permille']).toBeGreaterThan(10 * m['best-dose-permille']);
  });

  it('R2: the second figure walks through the same fire, from the same moment', () => {
    const drill = drillOf(only('home'));
    playToDebrief(drill, clumsy);
    const [own, best] = [drill.night()!, drill.best()!];
    expect(best.atWaking).toEqual(own.atWaking);
    expect(best.fire).toBe(own.fire);
    expect(best.scalars.outcome).not.toBe('open');
    expect(best.scalars.smokeS).toBeLessThanOrEqual(own.scalars.smokeS);
  });

  it('R2: the timeline shows both figures and the smoke of that second', () => {
    const drill = drillOf(only('smoke'));
    playToDebrief(drill, clumsy);
    drill.scrub(0);
    const r = drill.readings();
    const start = r.people[0]!.x;
    const corridorAt0 = roomOf(drill, 'corridor').layerM;
    const you = r.people[0]!;
    const best = r.people.at(-1)!;
    expect([you.x, best.looks, best.shown]).toEqual([best.x, 'best', 1]);
    drill.scrub(r.durationS);
    expect(r.people[0]!.x).toBeGreaterThan(start + 3);
    expect(roomOf(drill, 'corridor').layerM).not.toBe(corridorAt0);
    expect(r.own.length).toBeGreaterThan(5);
    expect(r.best.length).toBeGreaterThan(5);
  });

  it('R3: the retry starts four seconds before the first smoke, as everything was then, and leads back to the debrief', () => {
    const drill = drillOf(only('smoke'));
    playToDebrief(drill, clumsy);
    const weakest = drill.weakest()!;
    const firstSmokeS = drill.night()!.scalars.smokeTick * STEP_S;
    expect(weakest.kind).toBe('smoke');
    expect(weakest.atS).toBeCloseTo(Math.max(0, firstSmokeS - 4), 6);
    drill.scrub(weakest.atS);
    const shown = drill.readings().people[0]!.x;
    drill.retry();
    expect(drill.readings()).toMatchObject({ beat: 'night', phase: 'act', retries: 1, returning: true, outcome: 'open' });
    expect(Math.abs(drill.readings().people[0]!.x - shown)).toBeLessThan(1);
    expect(drill.measures()['seconds-in-smoke']).toBe(0);
    playToDebrief(drill, skilled);
    expect(drill.measures()).toMatchObject({ 'right-branch': 1, retries: 1 });
  });

  it('R3: in its order: smoke, branch, door, look, and else the beginning', () => {
    const kinds = new Map<string, string>();
    const stays = drillOf(only('clear'));
    playToDebrief(stays, visitorOf(stayingManner));
    kinds.set('stays', stays.weakest()!.kind);
    const runs = drillOf(only('clear'));
    playToDebrief(runs, clumsy);
    kinds.set('runs', runs.weakest()!.kind);
    const good = drillOf(only('clear'));
    playToDebrief(good, skilled);
    kinds.set('good', good.weakest()!.kind);
    expect(Object.fromEntries(kinds)).toEqual({ stays: 'branch', runs: 'door-left-open', good: 'none' });
  });
});
