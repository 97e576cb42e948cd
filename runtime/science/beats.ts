/*
 * What every drill goes through: beats, each an act of the visitor and the world's answer, and events that scene and sound hear of. A drill's state keeps
 * these beside its own numbers.
 */

/** `act`: the visitor does something; `reveal`: the world answers. Times in seconds. */
export interface BeatScalars<Beat extends string, Event extends string> {
  beat: Beat;
  phase: 'act' | 'reveal';
  timeS: number;
  beatTimeS: number;
  phaseTimeS: number;
  /** What the world just did, how long ago, and how often it did anything: the same event twice in a row is two. */
  event: Event;
  eventAgeS: number;
  eventCount: number;
}

export interface BeatState<Beat extends string, Event extends string> {
  scalars: BeatScalars<Beat, Event>;
}

/** Least time a reveal is seen before a hand may pass it, s, so that ten hammered taps do not skip a beat. */
export const LEAST_REVEAL_S = 0.4;

export function tell<Event extends string>({ scalars: s }: BeatState<string, Event>, event: NoInfer<Event>): void {
  s.event = event;
  s.eventAgeS = 0;
  s.eventCount += 1;
}

/** The visitor's turn, from the start of a beat. */
export function toAct<Beat extends string>({ scalars: s }: BeatState<Beat, string>, beat: NoInfer<Beat>): void {
  s.beat = beat;
  s.phase = 'act';
  s.beatTimeS = 0;
  s.phaseTimeS = 0;
}

/** The world's turn. */
export function toReveal({ scalars: s }: BeatState<string, string>): void {
  s.phase = 'reveal';
  s.phaseTimeS = 0;
}

/** All clocks move on by `dtS`. */
export function tickBeat({ scalars: s }: BeatState<string, string>, dtS: number): void {
  s.timeS += dtS;
  s.beatTimeS += dtS;
  s.phaseTimeS += dtS;
  s.eventAgeS += dtS;
}

/** `value`, nearer to `goal` by at most `by`. */
export const approach = (value: number, goal: number, by: number): number =>
  value < goal ? Math.min(goal, value + by) : Math.max(goal, value - by);
