import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Where text stands that a visitor may see. Comments there are counted too: a few characters more do no harm, one missing does. */
const TEXT_FOLDERS = ['exhibits', 'kiosk-config', 'runtime/shell', 'runtime/kit', 'runtime/look'] as const;
const TEXT_ENDINGS = new Set(['.ts', '.tsx', '.json', '.html']);

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
const PINYIN = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿĀÁǍÀĒÉĚÈŌÓǑÒ';
const PUNCTUATION = '，。：；？！、·…—–‘’“”《》〈〉（）【】「」％℃°×÷±−≈≤≥→←↑↓′″㎡²³₂¥￥～';

/** Every character that the repository's own copy and configuration use, with digits, pinyin vowels and punctuation; sorted. */
export function coreCharacters(root: string): string[] {
  const found = new Set([...ASCII, ...PINYIN, ...PUNCTUATION]);
  for (const folder of TEXT_FOLDERS) {
    for (const file of filesBelow(join(root, folder))) {
      if (!TEXT_ENDINGS.has(extname(file))) continue;
      for (const character of readFileSync(file, 'utf8')) if (character > '\u007f') found.add(character);
    }
  }
  return [...found].filter((character) => !/\p{Cc}|\p{Cs}|\p{Variation_Selector}/u.test(character)).sort(byCodePoint);
}

/** GB 2312 level 1, the 3,755 most used characters of written Chinese: what a curator may type that the repository does not have. */
export function gb2312LevelOne(): string[] {
  const decoder = new TextDecoder('gb2312');
  const characters: string[] = [];
  for (let row = 16; row <= 55; row++) {
    // The last row of level 1 has five places left empty.
    const cells = row === 55 ? 89 : 94;
    for (let cell = 1; cell <= cells; cell++) characters.push(decoder.decode(new Uint8Array([row + 0xa0, cell + 0xa0])));
  }
  return characters;
}

/** CSS unicode-range of a set of characters, neighbours joined. */
export function unicodeRange(characters: readonly string[]): string {
  const codes = [...new Set(characters.map((character) => character.codePointAt(0)!))].sort((a, b) => a - b);
  const ranges: string[] = [];
  const hex = (code: number) => code.toString(16).toUpperCase();
  for (let i = 0; i < codes.length; ) {
    let j = i;
    while (codes[j + 1] === codes[j]! + 1) j++;
    ranges.push(i === j ? `U+${hex(codes[i]!)}` : `U+${hex(codes[i]!)}-${hex(codes[j]!)}`);
    i = j + 1;
  }
  return ranges.join(',');
}

function byCodePoint(a: string, b: string): number {
  return a.codePointAt(0)! - b.codePointAt(0)!;
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
