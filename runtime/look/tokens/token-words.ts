import type { Language } from '@base/vocabulary.ts';
import type { TokenId } from '../layout.ts';

interface TokenWord {
  /** One or two characters on the disc. */
  word: string;
  /** The whole sentence for assistive technology. */
  label: string;
}

/** Words on the tokens. A language names itself in its own words, whatever language is on. */
export const TOKEN_WORDS: Readonly<Record<Language, Readonly<Record<TokenId, TokenWord>>>> = {
  'zh-CN': {
    restart: { word: '重来', label: '按住，重新开始' },
    'zh-CN': { word: '中文', label: '中文' },
    en: { word: 'English', label: 'English' },
    pinyin: { word: '拼', label: '显示拼音' },
    bright: { word: '亮', label: '高对比' },
    calm: { word: '安静', label: '安静模式，少动少响' },
    large: { word: '大字', label: '大字' },
    sound: { word: '声音', label: '声音' },
  },
  en: {
    restart: { word: 'Again', label: 'Hold to start again' },
    'zh-CN': { word: '中文', label: '中文' },
    en: { word: 'English', label: 'English' },
    pinyin: { word: 'Pinyin', label: 'Pinyin over the characters' },
    bright: { word: 'Bright', label: 'High contrast' },
    calm: { word: 'Calm', label: 'Calm: less motion, fewer sounds' },
    large: { word: 'Large', label: 'Large text' },
    sound: { word: 'Sound', label: 'Sound' },
  },
};

/** Spoken state of the sound token. */
export function soundLabel(language: Language, level: number): string {
  if (language === 'zh-CN') return level === 0 ? '声音：关' : `声音：${level}，共 3 档`;
  return level === 0 ? 'Sound: off' : `Sound: ${level} of 3`;
}
