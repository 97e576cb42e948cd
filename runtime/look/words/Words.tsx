import type { Language } from '@base/vocabulary.ts';
import type { ReactNode } from 'react';
import type { TypeTier } from '../layout.ts';
import { usePreferences } from '../layout-context.tsx';
import { type Run, runsOf } from './pieces.ts';

interface WordsProps {
  text: string;
  /** Pinyin, one entry a character. Drawn only while the visitor wants it. */
  ruby?: readonly string[] | undefined;
  /** Language of the text; left out, the visitor's. */
  language?: Language | undefined;
  tier?: TypeTier | undefined;
  as?: 'span' | 'p' | 'h1' | 'h2' | 'h3' | 'div' | undefined;
  className?: string | undefined;
}

/** Text in the visitor's eyes: pinyin over the characters when it is wanted, numbers never parted from their units. */
export function Words({ text, ruby, language, tier, as: Tag = 'span', className }: WordsProps) {
  const preferences = usePreferences();
  const lang = language ?? preferences.language;
  const readings = preferences.pinyin && lang === 'zh-CN' ? ruby : undefined;
  return (
    <Tag className={[tier && `type-${tier}`, className].filter(Boolean).join(' ') || undefined} lang={lang}>
      {runsOf(text, readings).map(drawRun)}
    </Tag>
  );
}

function drawRun(run: Run, index: number): ReactNode {
  const parts: ReactNode[] = [];
  let plain = '';
  run.characters.forEach((character, place) => {
    if (character.ruby === '') {
      plain += character.text;
      return;
    }
    if (plain !== '') parts.push(plain);
    plain = '';
    parts.push(
      // biome-ignore lint/suspicious/noArrayIndexKey: the place in the text is what tells one character from another
      <ruby key={`${place}${character.text}`}>
        {character.text}
        <rt>{character.ruby}</rt>
      </ruby>,
    );
  });
  if (plain !== '') parts.push(plain);
  return run.whole ? (
    <span key={`${index}`} className="whole">
      {parts}
    </span>
  ) : (
    parts
  );
}

interface BilingualProps {
  text: Readonly<Record<Language, string>>;
  ruby?: readonly string[] | undefined;
  tier: TypeTier;
  as?: WordsProps['as'];
  /** Class of the main line, for the serif of titles. */
  className?: string | undefined;
  /** Size of the other language where 0.85 of the main one is too much: under the title of a plate. */
  otherTier?: TypeTier | undefined;
  /** Leaves the other language out where there is no room for two. */
  single?: boolean | undefined;
}

/** The visitor's language with the other one below it at 0.85 of its size. */
export function Bilingual({ text, ruby, tier, as: Tag = 'div', className, otherTier, single }: BilingualProps) {
  const { language } = usePreferences();
  const other: Language = language === 'zh-CN' ? 'en' : 'zh-CN';
  return (
    <Tag className={`type-${tier}`}>
      <Words text={text[language]} ruby={ruby} language={language} className={`bilingual-main ${className ?? ''}`} />
      {single ? null : <Words text={text[other]} language={other} tier={otherTier} className="bilingual-other" />}
    </Tag>
  );
}
