import type { AnyExhibit, ExhibitModel } from '../define-exhibit.ts';

// biome-ignore lint/suspicious/noExplicitAny: known inside the exhibit only
export type AnyModel = ExhibitModel<any, any>;

/** A model with the time it has run, as the frame keeps it. */
export interface Played {
  model: AnyModel;
  timeS: number;
}

export const fresh = (exhibit: AnyExhibit, options: unknown, seed: number): Played => ({
  model: exhibit.createModel(exhibit.options.parse(options), seed),
  timeS: 0,
});

/** One step as the frame makes it; `scripted` lets the exhibit's visitor act before it. */
export function stepOnce(exhibit: AnyExhibit, played: Played, scripted: boolean): void {
  if (scripted) exhibit.visitorScript.play(played.model, played.timeS, exhibit.stepS);
  played.model.step(exhibit.stepS);
  played.timeS += exhibit.stepS;
}

/** Plays on for some seconds, or until `done`. Answers whether `done` was reached. */
export function playOn(
  exhibit: AnyExhibit,
  played: Played,
  forS: number,
  scripted = true,
  done: (model: AnyModel) => boolean = () => false,
): boolean {
  const untilS = played.timeS + forS;
  while (played.timeS < untilS) {
    stepOnce(exhibit, played, scripted);
    if (done(played.model)) return true;
  }
  return false;
}

/** A snapshot as it comes back from the host: plain JSON. */
export const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
