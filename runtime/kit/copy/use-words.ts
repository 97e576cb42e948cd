import type { Language } from '@base/vocabulary.ts';
import { useMemo } from 'react';
import { usePreferences } from '../host/hooks.ts';
import { useSession } from '../host/session.ts';
import type { Piece, Values } from './pieces.ts';

/** The texts of this exhibit in the visitor’s language. */
export interface BoundWords {
  language: Language;
  /** Text of a copy key in the visitor's language, values put in: for `aria-label` and the like. */
  t(key: string, values?: Values): string;
  /** The same in pieces with their pinyin, when the visitor wants it. */
  pieces(key: string, values?: Values): Piece[];
  has(key: string): boolean;
}

/** The exhibit's texts in the visitor's language. What is shown goes through `<Words>`, which knows pinyin. */
export function useWords(): BoundWords {
  const { words } = useSession();
  const { language, pinyin } = usePreferences();
  return useMemo(
    () => ({
      language,
      t: (key, values) => words.t(key, language, values),
      pieces: (key, values) => words.pieces(key, language, pinyin, values),
      has: (key) => words.has(key),
    }),
    [words, language, pinyin],
  );
}
