import type { Beat } from '../../exhibits/keep-the-lights-on/model/play/beats.ts';
import { createLights } from '../../exhibits/keep-the-lights-on/model/play/lights.ts';
import type { Lights } from '../../exhibits/keep-the-lights-on/model/play/lights-model.ts';
import { SHANWEI } from '../../exhibits/keep-the-lights-on/model/region.ts';

export const STEP_S = 1 / 60;

export const lightsOf = (seed = 1): Lights => createLights(SHANWEI, seed);

export function wait(lights: Lights, seconds: number): void {
  for (let i = 0; i < Math.round(seconds / STEP_S); i++) lights.step(STEP_S);
}

/** Index of the region's first build of a kind. */
export const buildOf = (kind: string) => SHANWEI.builds.findIndex((build) => build.kind === kind);

/** A hand that does what is right before each step. */
export function skilledHand(lights: Lights): void {
  const { beat, phase } = lights.readings();
  const moment = lights.moment();
  if (phase === 'reveal') lights.next();
  else if (beat === 'sun') {
    lights.dragSun(12);
    lights.next();
  } else if (beat === 'predict') {
    for (let hour = 0; hour < 24; hour++) lights.drawGuess(hour, hour === 19 ? 1 : 0.7);
    lights.giveGuess();
  } else if (moment !== null) {
    if (beat === 'typhoon') lights.holdReserve(1);
    lights.begin();
    const error = 50 - moment.state.grid.frequencyHz;
    for (const control of ['gas', 'hydro'] as const) lights.ask(control, moment.state.asked[control] + 0.05 * error);
    for (const control of ['charging', 'cooling', 'storage'] as const)
      lights.ask(control, moment.state.asked[control] + 0.1 * error);
  } else if (beat === 'mix') {
    for (const [slot, kind] of ['nuclear', 'storage', 'shift'].entries()) lights.place(slot, buildOf(kind));
    lights.runWeek();
  }
}

/** Plays until a beat is reached; throws when it does not come. */
export function playTo(lights: Lights, beat: Beat, hand: (lights: Lights) => void = skilledHand, withinS = 400): void {
  for (let timeS = 0; timeS < withinS; timeS += STEP_S) {
    if (lights.readings().beat === beat) return;
    hand(lights);
    lights.step(STEP_S);
  }
  throw new Error(`${beat} did not come; beat ${lights.readings().beat}, phase ${lights.readings().phase}`);
}

/** Passes over beats without playing them. */
export function goTo(lights: Lights, beat: Beat): void {
  lights.dragSun(13);
  lights.next();
  for (let i = 0; lights.readings().beat !== beat; i++) {
    if (i > 10) throw new Error(`cannot reach ${beat}`);
    if (lights.readings().beat === 'debrief') lights.next();
    else lights.skip();
  }
}
