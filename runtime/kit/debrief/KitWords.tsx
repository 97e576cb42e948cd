import type { Language } from '@base/vocabulary.ts';
import { Words as LookWords } from '@look/words/Words.tsx';
import { useMemo } from 'react';
import { annotated, type Values } from '../copy/pieces.ts';
import { createWordBook } from '../copy/word-book.ts';
import { usePreferences } from '../host/hooks.ts';
import { copy as en } from './copy/en.ts';
import { copy as zh } from './copy/zh-CN.ts';
import ruby from './copy/zh-CN.ts?ruby';

/** Key of a text that the kit itself says, in every exhibit the same. */
export type KitKey = keyof typeof zh;

const book = createWordBook('kit', { 'zh-CN': zh, en }, ruby, true);

export interface KitWordsBound {
  language: Language;
  t(key: KitKey, values?: Values): string;
  in(language: Language, key: KitKey, values?: Values): string;
}

/** The kit's own texts in the visitor's language. */
export function useKitWords(): KitWordsBound {
  const { language } = usePreferences();
  return useMemo(
    () => ({
      language,
      t: (key, values) => book.t(key, language, values),
      in: (other, key, values) => book.t(key, other, values),
    }),
    [language],
  );
}

/** A text of the kit, with pinyin where the visitor wants it. */
export function KitWords({ k, values, className }: { k: KitKey; values?: Values | undefined; className?: string | undefined }) {
  const { language, pinyin } = usePreferences();
  const { text, ruby: readings } = annotated(book.pieces(k, language, pinyin, values));
  return <LookWords text={text} ruby={readings} language={language} className={className} />;
}
