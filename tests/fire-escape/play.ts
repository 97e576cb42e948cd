import type { VisitorScript } from '@kit/define-exhibit.ts';
import { createDrill, type Drill } from '../../exhibits/fire-escape/model/drill.ts';
import type { Branch } from '../../exhibits/fire-escape/model/plans/plan.ts';
import type { Beat } from '../../exhibits/fire-escape/model/readings.ts';
import { type FireEscapeOptions, options } from '../../exhibits/fire-escape/options.ts';

export const STEP_S = 1 / 60;

/** Shares that leave one branch only. */
export const only = (branch: Branch): Partial<FireEscapeOptions> => ({
  clearStairs: branch === 'clear' ? 1 : 0,
  smokyStairs: branch === 'smoke' ? 1 : 0,
  fireAtHome: branch === 'home' ? 1 : 0,
});

/** A drill with the curator's defaults, as far as the test says nothing else. */
export function drillOf(change: Partial<FireEscapeOptions> = {}, seed = 1): Drill {
  return createDrill(options.parse({ ...options.parse({}), ...change }), seed);
}

export function wait(drill: Drill, seconds: number): void {
  for (let i = 0; i < Math.round(seconds / STEP_S); i++) drill.step(STEP_S);
}

/** Steps until `done`, at most `withinS`; throws when it does not come. */
export function waitFor(drill: Drill, done: () => boolean, withinS: number): number {
  for (let timeS = 0; timeS < withinS; timeS += STEP_S) {
    if (done()) return timeS;
    drill.step(STEP_S);
  }
  throw new Error(`did not come within ${withinS} s; beat ${drill.readings().beat}, phase ${drill.readings().phase}`);
}

/** Plays a script to the debrief, or until `done`; answers how long it took. */
export function playToDebrief(drill: Drill, script: VisitorScript<Drill>, done: () => boolean = () => false): number {
  for (let timeS = 0; timeS < script.withinS; timeS += STEP_S) {
    if (drill.inDebrief() || done()) return timeS;
    script.play(drill, timeS, STEP_S);
    drill.step(STEP_S);
    const broken = drill.broken();
    if (broken.length > 0) throw new Error(broken.join('\n'));
  }
  throw new Error(`no debrief within ${script.withinS} s; beat ${drill.readings().beat}, phase ${drill.readings().phase}`);
}

export const indexOfDoor = (drill: Drill, id: string): number => drill.plan.doors.findIndex((door) => door.id === id);
export const roomOf = (drill: Drill, id: string) => drill.readings().rooms.find((room) => room.id === id)!;

/** Brings a drill to a beat by swinging the door and skipping. */
export function goTo(drill: Drill, beat: Beat): void {
  drill.moveDoor(indexOfDoor(drill, drill.plan.lab.door), 0);
  wait(drill, 0.5);
  drill.next();
  for (let i = 0; drill.readings().beat !== beat; i++) {
    if (i > 10) throw new Error(`cannot reach ${beat}`);
    if (drill.readings().beat === 'debrief') drill.next();
    else drill.skip();
  }
}
