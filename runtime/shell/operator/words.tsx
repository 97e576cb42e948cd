import type { Language } from '@base/vocabulary.ts';
import i18next from 'i18next';
import { createContext, useCallback, useContext } from 'react';
import { copy as english } from './copy/en.ts';
import { copy as chinese } from './copy/zh-CN.ts';

export type OperatorWord = keyof typeof chinese;
type Values = Readonly<Record<string, string | number>>;

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

/** The language of staff, which is not that of a visit. */
const LanguageContext = createContext<Language>('zh-CN');
export const OperatorLanguage = LanguageContext.Provider;
export const useOperatorLanguage = (): Language => useContext(LanguageContext);

export type Say = (key: OperatorWord, values?: Values) => string;

export function useSay(): Say {
  const language = useOperatorLanguage();
  return useCallback((key, values = {}) => instance.t(key, { ...values, lng: language }), [language]);
}
