/** A run of text that is drawn as one: a single Han character with its pinyin, or anything else without. */
export interface Piece {
  text: string;
  /** '' where nothing stands over the text. */
  ruby: string;
}

const PLACEHOLDER = /\{\{\s*([\w.-]+)\s*\}\}/g;

/** Values for the `{{name}}` places of a text. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Cuts a template into pieces and sets pinyin over its characters.
 *
 * `ruby` has one entry for each character (code point) of the template, placeholders included; values are put in
 * without pinyin, because nobody could correct a reading that is only known at run time.
 */
export function piecesOf(template: string, ruby: readonly string[] | undefined, values: Values = {}): Piece[] {
  const pieces: Piece[] = [];
  const plain = (text: string) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.ruby === '') last.text += text;
    else if (text !== '') pieces.push({ text, ruby: '' });
  };
  let place = 0;
  const literal = (text: string) => {
    for (const character of text) {
      const reading = ruby?.[place++] ?? '';
      if (reading === '') plain(character);
      else pieces.push({ text: character, ruby: reading });
    }
  };

  let end = 0;
  for (const match of template.matchAll(PLACEHOLDER)) {
    literal(template.slice(end, match.index));
    place += [...match[0]].length;
    plain(String(values[match[1]!] ?? ''));
    end = match.index + match[0].length;
  }
  literal(template.slice(end));
  return pieces;
}

/** A filled template as one text, with what stands over each of its characters (code points). */
export function annotated(pieces: readonly Piece[]): { text: string; ruby: string[] } {
  return {
    text: pieces.map((piece) => piece.text).join(''),
    ruby: pieces.flatMap((piece) => (piece.ruby === '' ? [...piece.text].map(() => '') : [piece.ruby])),
  };
}

/** Names of the values that a template asks for. */
export function placeholdersOf(template: string): string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1]!))].sort();
}
