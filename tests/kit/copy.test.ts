import { annotated, piecesOf, placeholdersOf } from '@kit/copy/pieces.ts';
import { createWordBook } from '@kit/copy/word-book.ts';
import { lengthOf } from '@kit/testing/copy-rules.ts';
import { inFrozenWorld } from '@kit/testing/frozen-world.ts';
import { describe, expect, it } from 'vitest';

const copy = {
  'zh-CN': { left: '还剩 {{seconds}} 秒', only: '只有中文' },
  en: { left: '{{seconds}} seconds left' },
};
const ruby = {
  left: ['hái', 'shèng', '', ...Array.from({ length: 11 }, () => ''), '', 'miǎo'],
  only: ['zhǐ', 'yǒu', 'zhōng', 'wén'],
};

describe('pinyin over a template', () => {
  it('stays with its characters when a value of another length is put in', () => {
    for (const seconds of [5, 12_345]) {
      const pieces = piecesOf(copy['zh-CN'].left, ruby.left, { seconds });
      expect(pieces).toEqual([
        { text: '还', ruby: 'hái' },
        { text: '剩', ruby: 'shèng' },
        { text: ` ${seconds} `, ruby: '' },
        { text: '秒', ruby: 'miǎo' },
      ]);
      const { text, ruby: readings } = annotated(pieces);
      expect(text).toBe(`还剩 ${seconds} 秒`);
      expect(readings).toHaveLength([...text].length);
      expect(readings.at(-1)).toBe('miǎo');
    }
  });

  it('counts code points, as the build does', () => {
    expect(piecesOf('𠮷人', ['jí', 'rén'])).toEqual([
      { text: '𠮷', ruby: 'jí' },
      { text: '人', ruby: 'rén' },
    ]);
  });

  it('says the same as the text without pinyin', () => {
    const book = createWordBook('test', copy as never, ruby, true);
    const pieces = book.pieces('left', 'zh-CN', true, { seconds: 8 });
    expect(annotated(pieces).text).toBe(book.t('left', 'zh-CN', { seconds: 8 }));
  });

  it('has none in English', () => {
    const book = createWordBook('test', copy as never, ruby, true);
    expect(book.pieces('left', 'en', true, { seconds: 8 })).toEqual([{ text: '8 seconds left', ruby: '' }]);
  });
});

describe('a text that is missing', () => {
  it('is an error with the key in development', () => {
    const book = createWordBook('test', copy as never, ruby, true);
    expect(() => book.t('only', 'en')).toThrow(expect.objectContaining({ code: 'exhibit/missing-word' }));
  });

  it('is bridged by the other language on a kiosk, and never shows its key', () => {
    const book = createWordBook('test', copy as never, ruby, false);
    expect(book.t('only', 'en')).toBe('只有中文');
    expect(book.t('nowhere', 'en')).toBe('');
    expect(book.pieces('nowhere', 'zh-CN', true)).toEqual([]);
  });

  it('does not let a value act as a template or as markup', () => {
    const book = createWordBook('test', copy as never, ruby, true);
    expect(book.t('left', 'en', { seconds: '<b>{{seconds}}</b>' })).toContain('<b>');
    expect(placeholdersOf('{{a}} and {{ b }} and {{a}}')).toEqual(['a', 'b']);
  });
});

it('rule 24 counts Han characters, and words in English', () => {
  expect(lengthOf('还剩 8 秒！', 'zh-CN')).toBe(3);
  expect(lengthOf('Don’t spray the flames, 3.5 m away', 'en')).toBe(7);
});

it('a model that reaches for the clock, chance or a timer is found out, and the world is whole afterwards', () => {
  expect(() => inFrozenWorld(() => Math.random())).toThrow('random');
  expect(() => inFrozenWorld(() => new Date())).toThrow('Date');
  expect(() => inFrozenWorld(() => performance.now())).toThrow('now');
  expect(() => inFrozenWorld(() => setTimeout(() => {}))).toThrow('setTimeout');
  expect(Math.random()).toBeLessThan(1);
  expect(Date.now()).toBeGreaterThan(0);
  expect(performance.now()).toBeGreaterThan(0);
});
