import { rubyOf, rubyOfCopy } from '@bake/ruby/ruby.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Readings as 现代汉语词典 gives them for the word in its sentence, written here by hand. */
const HARD_READINGS = [
  ['从这里重来', 'cóng zhè lǐ chóng lái'],
  ['重新开始', 'chóng xīn kāi shǐ'],
  ['一行字', 'yì háng zì'],
  ['一吨重', 'yì dūn zhòng'],
  ['看第一行字', 'kàn dì yī háng zì'],
  ['中国银行', 'zhōng guó yín háng'],
  ['行人让开', 'xíng rén ràng kāi'],
  ['长大以后', 'zhǎng dà yǐ hòu'],
  ['地动山摇', 'dì dòng shān yáo'],
  ['你还在吗？', 'nǐ hái zài ma '],
  ['衣服着火了', 'yī fu zháo huǒ le'],
  ['慢慢地走', 'màn màn de zǒu'],
  ['在地上', 'zài dì shàng'],
  ['跑得快', 'pǎo de kuài'],
  ['得到', 'dé dào'],
  ['你得先走', 'nǐ děi xiān zǒu'],
  ['火灭了', 'huǒ miè le'],
  ['了解', 'liǎo jiě'],
  ['干粉', 'gān fěn'],
  ['水倒进锅里', 'shuǐ dǎo jìn guō lǐ'],
  ['为什么', 'wèi shén me'],
] as const;

const joined = (ruby: readonly string[]) => ruby.join(' ').replace(/ +/g, ' ');

describe('pinyin made at build time', () => {
  it.each(HARD_READINGS)('reads %s as %s', (text, reading) => {
    expect(joined(rubyOf(text))).toBe(reading);
  });

  it('has one entry a character, empty for what is not Han', () => {
    expect(rubyOf('按 A1，压！')).toEqual(['àn', '', '', '', '', 'yā', '']);
    const text = fc.string({ unit: fc.constantFrom('火', '水', '压', 'A', '7', ' ', '，', '{', '}', '𠮷'), maxLength: 40 });
    fc.assert(
      fc.property(text, (value) => {
        const ruby = rubyOf(value);
        expect(ruby).toHaveLength([...value].length);
        for (const [i, character] of [...value].entries()) {
          if (!/\p{Script=Han}/u.test(character)) expect(ruby[i]).toBe('');
          else expect(ruby[i]).not.toBe('');
        }
      }),
    );
  });

  it('lets the author’s correction win over the dictionary, and the longer phrase over the shorter', () => {
    expect(joined(rubyOf('压把', { 压把: 'yā bà' }))).toBe('yā bà');
    expect(joined(rubyOf('重来又重来', { 重来: 'zhòng lái' }))).toBe('zhòng lái yòu zhòng lái');
    expect(joined(rubyOf('压把手', { 压把: 'yā bà', 压把手: 'yā bǎ shǒu' }))).toBe('yā bǎ shǒu');
    expect(rubyOfCopy({ a: '压把', b: '火' }, { 压把: 'yā bà' })).toEqual({ a: ['yā', 'bà'], b: ['huǒ'] });
  });

  it('refuses a correction that has not one syllable for each character', () => {
    expect(() => rubyOf('火', { 压把: 'yāba' })).toThrow('压把');
    expect(() => rubyOf('压把', { 压把: 'yāba' })).toThrow('1 syllables for 2 characters');
  });
});
