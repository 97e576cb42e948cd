import { problemsOf } from '@kit/check-definition.ts';
import type { AnyExhibit } from '@kit/define-exhibit.ts';
import { copyProblems, punctuationProblems } from '@kit/testing/copy-rules.ts';
import { optionProblems } from '@kit/testing/option-rules.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { faulty } from '../support/faulty-exhibits/definition.ts';

/** The contract tests are only worth what their rules find: each rule is shown something that breaks it. */

const base = faulty({ id: 'steady' });
const exhibit = (changes: Record<string, unknown>): AnyExhibit => ({ ...base, ...changes }) as unknown as AnyExhibit;

describe('a definition', () => {
  it('that is well formed has no problems', () => {
    expect(problemsOf(base)).toEqual([]);
  });

  it('tells everything that is wrong at once, with its place', () => {
    const problems = problemsOf(exhibit({ Scene: undefined, stepS: -1, id: 'Not An Id', theme: 'opera' }));
    for (const place of ['Scene', 'stepS', 'id', 'theme']) {
      expect(
        problems.some((problem) => problem.startsWith(`${place}:`)),
        place,
      ).toBe(true);
    }
  });

  it('names texts that the copy does not have', () => {
    const source = {
      id: 's',
      claim: 'claim.none',
      reference: 'r',
      standing: 'opened',
      reviewedBy: null,
      validUntil: '2030-01-01',
    };
    const problems = problemsOf(exhibit({ title: 'no-title', sources: [source, source] }));
    expect(problems.filter((problem) => problem.includes('no-title'))).toHaveLength(2);
    expect(problems.some((problem) => problem.includes('claim.none'))).toBe(true);
    expect(problems).toContain('sources: s stands there twice');
  });

  it('is not a definition when it is nothing at all', () => {
    for (const nothing of [undefined, null, 3, 'exhibit', {}]) expect(problemsOf(nothing)).not.toEqual([]);
  });
});

describe('the copy', () => {
  const withCopy = (zh: Record<string, string>, en: Record<string, string>, ruby: Record<string, string[]> = {}) =>
    copyProblems(exhibit({ copy: { 'zh-CN': zh, en }, ruby }));

  it('has the same keys and values in each language, and pinyin for each character', () => {
    expect(withCopy({ a: '好' }, { a: 'good' }, { a: ['hǎo'] })).toEqual([]);
    expect(withCopy({ a: '好' }, {}, { a: ['hǎo'] })).toEqual(['a has no text in en']);
    expect(withCopy({ a: '好' }, { a: 'good' })).toEqual(['a has no pinyin']);
    expect(withCopy({ a: '好人' }, { a: 'good' }, { a: ['hǎo', ''] })).toEqual(['a has no reading for 人']);
    expect(withCopy({ a: '好' }, { a: '{{n}} good' }, { a: ['hǎo'] })[0]).toContain('other values');
  });

  it('rule 24: at most 20 characters in a text, 60 in what is only heard, and 60 on a screen', () => {
    const long = '火'.repeat(21);
    const ruby = Array.from({ length: 21 }, () => 'huǒ');
    expect(withCopy({ ask: long }, { ask: 'fire' }, { ask: ruby })[0]).toContain('21 Han');
    expect(withCopy({ 'describe.fire': long }, { 'describe.fire': 'fire' }, { 'describe.fire': ruby })).toEqual([]);
    const twenty = Object.fromEntries(['a', 'b', 'c', 'd'].map((key) => [key, '火'.repeat(16)]));
    const words = Object.fromEntries(Object.keys(twenty).map((key) => [key, 'fire']));
    const readings = Object.fromEntries(Object.keys(twenty).map((key) => [key, Array.from({ length: 16 }, () => 'huǒ')]));
    const screens = { all: Object.keys(twenty) };
    const found = copyProblems(exhibit({ copy: { 'zh-CN': twenty, en: words }, ruby: readings, screens }));
    expect(found).toEqual(['the screen all has 64 Han characters in zh-CN; at most 60']);
  });

  it('has full-width punctuation between Han characters', () => {
    const found = punctuationProblems(exhibit({ copy: { 'zh-CN': { a: '拔掉销子,握紧', b: '3:00 开始，好' }, en: {} } }));
    expect(found).toEqual(['a has half-width punctuation: 拔掉销子,握紧']);
  });
});

describe('the options', () => {
  it('say their name, default, bounds and unit', () => {
    const options = z.strictObject({ lengthM: z.number().default(2), loud: z.boolean() });
    const problems = optionProblems(exhibit({ options }));
    expect(problems).toContain('without any option set, the options are refused');
    expect(problems).toContain('loud has no default');
    expect(problems).toContain('lengthM has no least value');
    expect(problems).toContain('lengthM has no unit');
    expect(problems.filter((problem) => problem.includes('does not say its name'))).toHaveLength(2);
  });

  it('refuse what they do not know', () => {
    expect(optionProblems(exhibit({ options: z.looseObject({}) }))).toEqual(['an option that does not exist is accepted']);
  });
});
