import type { TypeTier } from '@look/layout.ts';
import { Words as LookWords } from '@look/words/Words.tsx';
import { annotated, type Values } from './pieces.ts';
import { useWords } from './use-words.ts';

interface WordsProps {
  /** Copy key of the exhibit. */
  k: string;
  values?: Values | undefined;
  /** Size, from the type scale. Left out, the size of what stands around it. */
  tier?: TypeTier | undefined;
  as?: 'span' | 'p' | 'h1' | 'h2' | 'h3' | 'div' | undefined;
  className?: string | undefined;
}

/** A text of the exhibit in the visitor's language, with pinyin over the characters where the visitor wants it. */
export function Words({ k, values, tier, as, className }: WordsProps) {
  const words = useWords();
  const { text, ruby } = annotated(words.pieces(k, values));
  return <LookWords text={text} ruby={ruby} language={words.language} tier={tier} as={as} className={className} />;
}
