import type { Language } from '@base/vocabulary.ts';
import type { TypeTier } from '@look/layout.ts';
import { Words } from '@look/words/Words.tsx';
import { useLanguage, useShell } from '../views/shell-context.ts';
import { rubyOf, textOf, type Values, type WordKey } from './words.ts';

interface SayProps {
  k: WordKey;
  values?: Values;
  tier: TypeTier;
  /** The kiosk's other language below the first, smaller. */
  both?: boolean;
  as?: 'span' | 'p' | 'h1' | 'h2' | 'div';
  className?: string;
}

/** A text of the shell in the visitor's language, the kiosk's other language below it where asked. */
export function Say({ k, values, tier, both = false, as: Tag = 'div', className }: SayProps) {
  const language = useLanguage();
  const other = useOtherLanguage();
  return (
    <Tag className={`say type-${tier} ${className ?? ''}`}>
      <Words
        text={textOf(k, language, values)}
        ruby={values ? undefined : rubyOf(k)}
        language={language}
        className="bilingual-main"
      />
      {both && other && <Words text={textOf(k, other, values)} language={other} className="bilingual-other" />}
    </Tag>
  );
}

/** The kiosk's other language, or null where it speaks one only. */
export function useOtherLanguage(): Language | null {
  const { rules } = useShell();
  const language = useLanguage();
  return rules.offered.find((offered) => offered !== language) ?? null;
}

/** Text of a key in the visitor's language, for what is read aloud. */
export function useText(): (key: WordKey, values?: Values) => string {
  const language = useLanguage();
  return (key, values) => textOf(key, language, values);
}
