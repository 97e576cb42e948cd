import type { Language } from '@base/vocabulary.ts';
import i18next from 'i18next';
import { copy as english } from '../copy/en.ts';
import { copy as chinese } from '../copy/zh-CN.ts';
import ruby from '../copy/zh-CN.ts?ruby';

export type WordKey = keyof typeof chinese;
export type Values = Readonly<Record<string, string | number>>;

const instance = i18next.createInstance();
void instance.init({
  lng: 'zh-CN',
  fallbackLng: false,
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { 'zh-CN': { translation: chinese }, en: { translation: english } },
});

export function textOf(key: WordKey, language: Language, values: Values = {}): string {
  return instance.t(key, { ...values, lng: language });
}

/** Pinyin of a text without placeholders, one entry a character. */
export function rubyOf(key: WordKey): readonly string[] | undefined {
  return ruby[key];
}
