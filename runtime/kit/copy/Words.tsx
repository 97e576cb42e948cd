import type { TypeTier } from '@look/layout.ts';
import type { Values } from './pieces.ts';
import { useWords } from './use-words.ts';

interface WordsProps {
  /** Copy key of the exhibit. */
  k: string;
  values?: Values;
  /** Size, from the type scale. Left out, the size of what stands around it. */
  tier?: TypeTier;
  className?: string;
}

/** A text of the exhibit in the visitor's language, with pinyin over the characters where the visitor wants it. */
export function Words({ k, values, tier, className }: WordsProps) {
  const words = useWords();
  const classes = [tier && `type-${tier}`, className].filter(Boolean).join(' ');
  return (
    <span className={classes || undefined} lang={words.language} data-key={k}>
      {words.pieces(k, values).map((piece, i) =>
        piece.ruby === '' ? (
          piece.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the text is what tells one character from another
          <ruby key={i}>
            {piece.text}
            <rt>{piece.ruby}</rt>
          </ruby>
        ),
      )}
    </span>
  );
}
