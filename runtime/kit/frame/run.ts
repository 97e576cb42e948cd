import { createFixedStep, type FixedStep } from '@science/fixed-step.ts';
import type { AnyExhibit, ExhibitModel } from '../define-exhibit.ts';
import type { ModelClock } from '../host/session.ts';

/** Calm runs the world at half speed (rule 42). */
const CALM_SPEED = 0.5;

// biome-ignore lint/suspicious/noExplicitAny: known inside the exhibit only
type Model = ExhibitModel<any, any>;

/** A model with its clock, from a fresh start to the next reset. Knows neither drawing nor the page. */
export interface Run {
  readonly model: Model;
  readonly clock: ModelClock;
  readonly seed: number;
  /** How many fresh starts there were; trees are mounted anew when it changes. */
  readonly number: number;
  /** Time that passed on the wall, seconds; the model moves on by whole steps. */
  advance(elapsedS: number, calm: boolean): void;
  /** Nothing passes: for a frame that is drawn while everything stands still. */
  hold(): void;
  /** A fresh start. The same seed resets the model, another one makes a new model. */
  reset(seed: number): void;
  /** Goes on from a state that was kept. Answers whether it could; where not, the run is a fresh one. */
  restore(snapshot: unknown): boolean;
  /** Lets the scripted visitor play, or stops it. */
  play(scripted: boolean): void;
}

export function createRun(exhibit: AnyExhibit, options: unknown, firstSeed: number): Run {
  let seed = firstSeed;
  let number = 0;
  let scripted = false;
  let model: Model = exhibit.createModel(options, seed);
  const steps: FixedStep = createFixedStep(exhibit.stepS);
  const clock: ModelClock = { timeS: 0, deltaS: 0, alpha: 0 };

  const step = (dtS: number) => {
    if (scripted) exhibit.visitorScript.play(model, clock.timeS, dtS);
    model.step(dtS);
    clock.timeS += dtS;
  };
  const rewind = () => {
    steps.reset();
    clock.timeS = 0;
    clock.deltaS = 0;
    clock.alpha = 0;
    number++;
  };

  return {
    get model() {
      return model;
    },
    get seed() {
      return seed;
    },
    get number() {
      return number;
    },
    clock,
    advance(elapsedS, calm) {
      clock.deltaS = calm ? elapsedS * CALM_SPEED : elapsedS;
      steps.advance(clock.deltaS, step);
      clock.alpha = steps.alpha;
    },
    hold() {
      clock.deltaS = 0;
    },
    reset(next) {
      if (next === seed) model.reset();
      else model = exhibit.createModel(options, next);
      seed = next;
      rewind();
    },
    restore(snapshot) {
      try {
        model.restore(snapshot);
        if (model.broken().length === 0) return true;
      } catch {
        // A state that another build wrote may not fit; a fresh start is what the visitor can use.
      }
      model = exhibit.createModel(options, seed);
      rewind();
      return false;
    },
    play(on) {
      scripted = on;
    },
  };
}
