import { LANGUAGES } from '@base/vocabulary.ts';
import { problemsOf } from '@kit/check-definition.ts';
import { placeholdersOf } from '@kit/copy/pieces.ts';
import type { AnyExhibit, Described } from '@kit/define-exhibit.ts';
import { copyProblems, punctuationProblems } from '@kit/testing/copy-rules.ts';
import { inFrozenWorld } from '@kit/testing/frozen-world.ts';
import { optionProblems } from '@kit/testing/option-rules.ts';
import { asJson, fresh, playOn, stepOnce } from '@kit/testing/play.ts';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryOptions } from './arbitrary-options.ts';

const SEEDS = [1, 2, 77, 0xffff_ffff];
const seed = fc.integer({ min: 0, max: 0xffff_ffff });

/** Declares the tests that every exhibit must pass; `folder` is the name of its folder. */
export function testContract(folder: string, exhibit: AnyExhibit): void {
  it('is well defined and named like its folder', () => {
    expect(problemsOf(exhibit)).toEqual([]);
    expect(exhibit.id).toBe(folder);
  });

  it('rules 24 and 26: has every text in both languages, short enough, each character with its reading', () => {
    expect(copyProblems(exhibit)).toEqual([]);
    expect(punctuationProblems(exhibit)).toEqual([]);
  });

  it('stands on sources that are still valid', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(exhibit.sources.length).toBeGreaterThan(0);
    expect(exhibit.sources.filter((source) => source.validUntil < today).map((source) => source.id)).toEqual([]);
  });

  it('has options that each say their name, default and bounds', () => {
    expect(optionProblems(exhibit)).toEqual([]);
  });

  it('every query answers its own example, and refuses what does not fit with a path', () => {
    for (const [name, query] of Object.entries(exhibit.queries)) {
      const answer = query.answer(query.input.parse(query.example));
      expect(query.output.safeParse(answer).error?.issues ?? [], name).toEqual([]);
      expect(query.input.safeParse('nonsense').success, name).toBe(false);
    }
  });

  it('the scripted visitor comes to the debrief in time', () => {
    for (const seedOfRun of SEEDS) {
      const played = fresh(exhibit, {}, seedOfRun);
      const { withinS } = exhibit.visitorScript;
      expect(
        playOn(exhibit, played, withinS, true, (model) => model.inDebrief()),
        `seed ${seedOfRun}`,
      ).toBe(true);
    }
  });

  it('the scripted visitor comes to the debrief however a curator sets the options', () => {
    fc.assert(
      fc.property(arbitraryOptions(exhibit), seed, (options, seedOfRun) => {
        const played = fresh(exhibit, options, seedOfRun);
        return playOn(exhibit, played, exhibit.visitorScript.withinS, true, (model) => model.inDebrief());
      }),
      { numRuns: 15 },
    );
  });

  it('reset gives a state equal to a fresh one, from anywhere in the drill', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: 0, max: exhibit.visitorScript.withinS, noNaN: true }), (seedOfRun, untilS) => {
        const played = fresh(exhibit, {}, seedOfRun);
        playOn(exhibit, played, untilS);
        played.model.reset();
        expect(played.model.snapshot()).toEqual(fresh(exhibit, {}, seedOfRun).model.snapshot());
        expect(asJson(played.model.readings())).toEqual(asJson(fresh(exhibit, {}, seedOfRun).model.readings()));
      }),
      { numRuns: 10 },
    );
  });

  it('goes on from a snapshot exactly as it would have without', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: 0, max: exhibit.visitorScript.withinS, noNaN: true }), (seedOfRun, untilS) => {
        const played = fresh(exhibit, {}, seedOfRun);
        playOn(exhibit, played, untilS);
        const kept = asJson(played.model.snapshot());
        expect(kept).toEqual(played.model.snapshot());

        const restored = { ...fresh(exhibit, {}, seedOfRun), timeS: played.timeS };
        restored.model.restore(kept);
        expect(restored.model.snapshot()).toEqual(kept);
        playOn(exhibit, played, 5);
        playOn(exhibit, restored, 5);
        expect(restored.model.snapshot()).toEqual(played.model.snapshot());
      }),
      { numRuns: 10 },
    );
  });

  it('a snapshot is a state of its own: what happens later does not change it', () => {
    const played = fresh(exhibit, {}, 1);
    playOn(exhibit, played, 5);
    const kept = played.model.snapshot();
    const before = asJson(kept);
    playOn(exhibit, played, 5);
    expect(kept).toEqual(before);
  });

  it('the same seed and the same touches give the same numbers', () => {
    for (const seedOfRun of SEEDS) {
      const [a, b] = [fresh(exhibit, {}, seedOfRun), fresh(exhibit, {}, seedOfRun)];
      playOn(exhibit, a, exhibit.visitorScript.withinS);
      playOn(exhibit, b, exhibit.visitorScript.withinS);
      expect(b.model.snapshot()).toEqual(a.model.snapshot());
    }
  });

  it('needs no clock, no chance, no timer and no network', () => {
    inFrozenWorld(() => {
      const played = fresh(exhibit, {}, 5);
      playOn(exhibit, played, exhibit.visitorScript.withinS);
      played.model.snapshot();
      played.model.describe();
    });
  });

  it('breaks none of its own rules, whatever a visitor does and leaves undone', () => {
    const spell = fc.record({
      seconds: fc.double({ min: 0, max: 20, noNaN: true }),
      scripted: fc.boolean(),
      reset: fc.boolean(),
    });
    fc.assert(
      fc.property(arbitraryOptions(exhibit), seed, fc.array(spell, { maxLength: 12 }), (options, seedOfRun, spells) => {
        const played = fresh(exhibit, options, seedOfRun);
        for (const { seconds, scripted, reset } of spells) {
          const untilS = played.timeS + seconds;
          while (played.timeS < untilS) {
            stepOnce(exhibit, played, scripted);
            expect(played.model.broken()).toEqual([]);
          }
          if (reset) played.model.reset();
        }
      }),
      { numRuns: 15 },
    );
  });

  it('describes itself at any time in texts that exist, with the values they ask for', () => {
    const played = fresh(exhibit, {}, 3);
    const problems = new Set<string>();
    while (played.timeS < exhibit.visitorScript.withinS) {
      playOn(exhibit, played, 1);
      const described = played.model.describe();
      if (described.length === 0) problems.add(`says nothing at ${played.timeS} s`);
      for (const part of described) for (const problem of describedProblems(exhibit, part)) problems.add(problem);
    }
    expect([...problems]).toEqual([]);
  });
}

function describedProblems(exhibit: AnyExhibit, { key, values = {} }: Described): string[] {
  return LANGUAGES.flatMap((language) => {
    const text = exhibit.copy[language][key];
    if (text === undefined) return [`${key} has no text in ${language}`];
    const missing = placeholdersOf(text).filter((name) => values[name] === undefined);
    return missing.map((name) => `${key} asks for ${name} in ${language}`);
  });
}
