import { KioskError } from '@base/errors.ts';
import { LANGUAGES, type Language } from '@base/vocabulary.ts';
import i18next from 'i18next';
import type { Copy, Ruby } from '../define-exhibit.ts';
import { type Piece, piecesOf, type Values } from './pieces.ts';

/** An exhibit's texts in the visitor's language. */
export interface WordBook {
  /** Text of a key, values put in. */
  t(key: string, language: Language, values?: Values): string;
  /** The same, cut into pieces that carry their pinyin; no pinyin in other languages than Chinese. */
  pieces(key: string, language: Language, withRuby: boolean, values?: Values): Piece[];
  /** Whether the exhibit has this key at all. */
  has(key: string): boolean;
}

const NAMESPACE = 'exhibit';

/**
 * Texts of one exhibit.
 *
 * @param strict in development and tests a key that is missing throws KioskError `exhibit/missing-word`. On a kiosk the
 * other language's text stands in, and where there is none, nothing: a visitor never sees a key.
 */
export function createWordBook(exhibitId: string, copy: Readonly<Record<Language, Copy>>, ruby: Ruby, strict: boolean): WordBook {
  const instance = i18next.createInstance();
  void instance.init({
    lng: LANGUAGES[0],
    fallbackLng: false,
    initAsync: false,
    ns: [NAMESPACE],
    defaultNS: NAMESPACE,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(LANGUAGES.map((language) => [language, { [NAMESPACE]: copy[language] ?? {} }])),
  });

  /** Language in which the key is known, the wished one first. */
  const languageOf = (key: string, wished: Language): Language | null => {
    if (copy[wished]?.[key] !== undefined) return wished;
    if (strict) throw new KioskError('exhibit/missing-word', { exhibitId, key, language: wished });
    return LANGUAGES.find((language) => copy[language]?.[key] !== undefined) ?? null;
  };

  return {
    t(key, wished, values = {}) {
      const language = languageOf(key, wished);
      return language === null ? '' : instance.t(key, { ...values, lng: language });
    },
    pieces(key, wished, withRuby, values) {
      const language = languageOf(key, wished);
      if (language === null) return [];
      return piecesOf(copy[language][key]!, withRuby && language === 'zh-CN' ? ruby[key] : undefined, values);
    },
    has: (key) => LANGUAGES.some((language) => copy[language]?.[key] !== undefined),
  };
}
