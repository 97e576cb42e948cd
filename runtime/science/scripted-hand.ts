/*
 * The pace of a scripted visitor, the same in every exhibit. A script has no memory: it looks at the readings and acts now and then, as
 * a hand does.
 */

/** A hand does the next thing this long after the last, s. */
export const BREATH_S = 0.9;
/** A debrief is read this long before the visitor goes on to the unseen case, s. */
export const READ_S = 3;
/** Least step that any model takes, s. */
const STEP_S = 1 / 60;

/** Whether the hand acts in this step: once a breath, and not in the first of a beat. Times in seconds. */
export const handActs = (timeS: number, beatTimeS: number): boolean =>
  beatTimeS > BREATH_S && Math.floor(timeS / BREATH_S) !== Math.floor((timeS - STEP_S) / BREATH_S);
