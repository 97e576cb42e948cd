import type { AnyExhibit, Copy } from '@kit/define-exhibit.ts';
import type { Frame } from 'playwright-core';
import { KIT_COPY } from './kit-words.ts';
import { STRETCHES, type Stretch } from './stretch.ts';

/*
 * Where a test gets at an exhibit without the product having a door for it. A module is evaluated once in a page: the
 * definition that this file imports into the frame before `open` is the same object that the frame opens afterwards. So
 * its texts can be stretched and its model watched from outside, on the site exactly as it was built.
 */

/** What the frame's window holds of the exhibit that is open in it. */
export interface Watched {
  definition: AnyExhibit;
  /** The copy as it was built. */
  written: AnyExhibit['copy'];
  // biome-ignore lint/suspicious/noExplicitAny: known inside the exhibit only
  model: any;
  /** While true the world stands still and everything else goes on: hands, words, layout. */
  frozen: boolean;
  /** The exhibit's own visitor plays, as in an attract loop. */
  scripted: boolean;
  /** State from which the next models and resets begin; undefined: from the start. */
  begin: unknown;
  /** Seconds since opening, as the visitor's script is told them. */
  timeS: number;
  /** How often the model has stepped, and how often it was reset. */
  steps: number;
  resets: number;
  /** What `broken()` said, each once, with the step at which it was first said. */
  broken: { step: number; what: string }[];
}

declare global {
  interface Window {
    watched?: Watched;
  }
}

/** How often the model's own rules are asked, in steps. */
const ASK_EVERY = 20;

/** Takes hold of an exhibit in a frame that has not opened it yet. */
export async function watchExhibit(inside: Frame, entry: string): Promise<void> {
  // As a text: what runs tests rewrites an import that it can see.
  await inside.evaluate(`import(${JSON.stringify(entry)}).then((module) => { window.watchedDefinition = module.default; })`);
  await inside.evaluate((askEvery) => {
    const { watchedDefinition: definition } = window as unknown as { watchedDefinition: AnyExhibit };
    if (window.watched?.definition === definition) return;
    const { createModel } = definition;
    const watched: Watched = {
      definition,
      written: definition.copy,
      model: null,
      frozen: false,
      scripted: false,
      begin: undefined,
      timeS: 0,
      steps: 0,
      resets: 0,
      broken: [],
    };
    window.watched = watched;
    definition.createModel = (options, seed) => {
      const model = createModel(options, seed);
      const step = model.step.bind(model);
      const reset = model.reset.bind(model);
      model.step = (dtS: number) => {
        if (watched.frozen) return;
        if (watched.scripted) definition.visitorScript.play(model, watched.timeS, dtS);
        step(dtS);
        watched.timeS += dtS;
        watched.steps++;
        if (watched.steps % askEvery !== 0) return;
        for (const what of model.broken())
          if (watched.broken.length < 20 && !watched.broken.some((known) => known.what === what))
            watched.broken.push({ step: watched.steps, what });
      };
      model.reset = () => {
        reset();
        watched.timeS = 0;
        if (watched.begin !== undefined) model.restore(watched.begin);
        watched.resets++;
      };
      if (watched.begin !== undefined) model.restore(watched.begin);
      watched.model = model;
      watched.timeS = 0;
      return model;
    };
  }, ASK_EVERY);
}

/** Stretches the texts of the exhibit and of the kit for what opens from now on; null gives them back as they were written. */
export async function stretchTexts(inside: Frame, stretch: Stretch | null): Promise<void> {
  const written = (await inside.evaluate(() => window.watched!.written)) as Record<string, Copy>;
  const stretched = (copies: Record<string, Copy>) =>
    Object.fromEntries(
      Object.entries(copies).map(([language, copy]) => [
        language,
        Object.fromEntries(
          Object.entries(copy).map(([key, text]) => [key, stretch === null ? text : STRETCHES[stretch](text, language)]),
        ),
      ]),
    );
  await inside.evaluate(
    ({ own, kit }) => {
      // biome-ignore lint/suspicious/noExplicitAny: the shape is that of the copy that was read above
      window.watched!.definition.copy = own as any;
      window.kitWords = kit;
    },
    { own: stretched(written), kit: stretched(KIT_COPY) },
  );
}

export const freeze = (inside: Frame, frozen: boolean): Promise<void> =>
  inside.evaluate((now) => {
    window.watched!.frozen = now;
  }, frozen);

/** The model's state now, as text that can be compared. */
export const stateOf = (inside: Frame): Promise<string> =>
  inside.evaluate(() => JSON.stringify(window.watched!.model.snapshot()));

export const brokenOf = (inside: Frame): Promise<Watched['broken']> => inside.evaluate(() => window.watched!.broken);
