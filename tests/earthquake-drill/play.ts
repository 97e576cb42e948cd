import { createDrill, type Drill } from '../../exhibits/earthquake-drill/model/drill.ts';
import { DESK_M } from '../../exhibits/earthquake-drill/model/layout.ts';
import type { Beat } from '../../exhibits/earthquake-drill/model/readings.ts';
import type { DrillSettings } from '../../exhibits/earthquake-drill/model/settings.ts';

export const STEP_S = 1 / 60;

export const SETTINGS: DrillSettings = {
  place: 'classroom',
  still: false,
  classQuake: 0,
  pace: 'brisk',
  magnitude: 6.5,
  epicentralKm: 40,
  site: 'firm',
  intensity: 8,
  warned: true,
  building: 'strong',
  storey: 3,
  storeys: 4,
  doorClear: true,
  measures: 3,
};

/** A drill with usual settings, as far as the test says nothing else. */
export const drillOf = (change: Partial<DrillSettings> = {}, seed = 1): Drill => createDrill({ ...SETTINGS, ...change }, seed);

export function wait(drill: Drill, seconds: number): void {
  for (let i = 0; i < Math.round(seconds / STEP_S); i++) drill.step(STEP_S);
}

/** Steps until `done`, at most `withinS`; throws when it does not come. `hand` acts before every step. */
export function waitFor(drill: Drill, done: () => boolean, withinS: number, hand: () => void = () => {}): number {
  for (let timeS = 0; timeS < withinS; timeS += STEP_S) {
    if (done()) return timeS;
    hand();
    drill.step(STEP_S);
  }
  const { beat, phase, stage } = drill.readings();
  throw new Error(`did not come within ${withinS} s; beat ${beat}, phase ${phase}, stage ${stage}`);
}

/** Whether the world answers; for `waitFor`. */
export const inReveal = (drill: Drill) => () => drill.readings().phase === 'reveal';

/** Brings a drill to a beat by cranking and skipping. */
export function goTo(drill: Drill, beat: Beat): void {
  if (beat === 'crank') return;
  drill.turnCrank(0.4);
  waitFor(drill, () => drill.readings().phase === 'reveal', 30);
  wait(drill, 0.5);
  drill.next();
  for (let i = 0; drill.readings().beat !== beat; i++) {
    if (i > 10) throw new Error(`cannot reach ${beat}`);
    if (drill.readings().beat === 'debrief') drill.next();
    else drill.skip();
  }
}

/** What a skilled hand does in the drill at each step: low, under the desk, finger on the leg. */
export function takeCover(drill: Drill): void {
  const { beat, phase, stage, posture, covered, legM } = drill.readings();
  if (beat !== 'drill' || phase !== 'act') return;
  if (stage === 'ready') drill.soundAlarm();
  if (posture === 'standing') drill.drop();
  drill.moveTo(DESK_M);
  drill.hold(covered ? legM : null);
}

/** What a skilled hand does on the way out: along the middle, still and covered while it shakes. */
export function walkOut(drill: Drill): void {
  const { beat, phase, aftershock } = drill.readings();
  if (beat !== 'exit' || phase !== 'act') return;
  drill.steer(0.2);
  drill.coverHead(true);
  drill.walk(aftershock !== 'shaking');
}
