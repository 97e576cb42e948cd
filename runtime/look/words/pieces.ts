/** What is drawn as one and never broken over two lines. */
export interface Run {
  /** Characters of the run with what stands over each; '' for nothing. */
  characters: readonly { text: string; ruby: string }[];
  /** A number with its unit, which stays on one line. */
  whole: boolean;
}

/** A number (also a time, a range, a decimal) with what belongs to it: `8 秒`, `0:24`, `37 ℃`, `3.5 m`, `500 ℃`. */
const NUMBER =
  /[约第]?[−-]?\d[\d.,:：~～–]*(?:\s?(?:[%‰℃°](?:C|F)?|(?:km|mm|cm|kg|kW|MW|GW|kJ|MJ|dBA?|min|m²|m³|m\/s|m|g|s|h|L|W|V|A|K|N)(?![A-Za-z])|[秒分米克升人个次层年月日度倍岁点]))?/gu;

/**
 * Cuts a text into runs. `ruby` has one entry a character (code point), '' for what has no reading; left out, nothing
 * stands over the text.
 */
export function runsOf(text: string, ruby?: readonly string[]): Run[] {
  const runs: Run[] = [];
  let place = 0;
  const add = (part: string, whole: boolean) => {
    if (part === '') return;
    const characters = [...part].map((character) => ({ text: character, ruby: ruby?.[place++] ?? '' }));
    runs.push({ characters, whole });
  };
  let end = 0;
  for (const match of text.matchAll(NUMBER)) {
    add(text.slice(end, match.index), false);
    add(match[0], true);
    end = match.index + match[0].length;
  }
  add(text.slice(end), false);
  return runs;
}
