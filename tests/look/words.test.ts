import { runsOf } from '@look/words/pieces.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const textOf = (text: string) => runsOf(text).map((run) => run.characters.map((character) => character.text).join(''));
const wholesOf = (text: string) =>
  runsOf(text)
    .filter((run) => run.whole)
    .map((run) => run.characters.map((character) => character.text).join(''));

describe('words', () => {
  it.each([
    ['门内约 37 ℃，门外超过 500 ℃', ['37 ℃', '500 ℃']],
    ['余量 8 秒', ['8 秒']],
    ['0:24 再来', ['0:24']],
    ['站到 3 米外', ['3 米']],
    ['Stand 3 m away', ['3 m']],
    ['3 minutes', ['3']],
    ['没有数', []],
  ])('rule 26: %s keeps its numbers with their units', (text, wholes) => {
    expect(wholesOf(text).map((whole) => whole.trim())).toEqual(wholes);
  });

  it('loses and adds no character, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('3', '.', ':', '−', ' ', '℃', 'm', 's', '秒', '约', '门', '𠮷', '，', 'é')),
        (characters) => {
          const text = characters.join('');
          expect(textOf(text).join('')).toBe(text);
        },
      ),
    );
  });

  it('sets each reading over its own character, through surrogate pairs and numbers', () => {
    const text = '𠮷3秒门';
    const runs = runsOf(text, ['jí', '', 'miǎo', 'mén']);
    const read = runs.flatMap((run) => run.characters).filter((character) => character.ruby !== '');
    expect(read).toEqual([
      { text: '𠮷', ruby: 'jí' },
      { text: '秒', ruby: 'miǎo' },
      { text: '门', ruby: 'mén' },
    ]);
  });
});
