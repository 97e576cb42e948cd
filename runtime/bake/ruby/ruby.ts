import { pinyin } from 'pinyin-pro';
import { houseReadings } from './house-readings.ts';

/** Phrases with their right reading, one syllable a character, joined by spaces: `{ '压把': 'yā bǎ' }`. */
export type Readings = Readonly<Record<string, string>>;

const HAN = /\p{Script=Han}/u;

/** 慢慢地, 轻轻地: after a doubled character 地 is the particle de. */
const ADVERB = /(\p{Script=Han})\1地/gu;

/**
 * Pinyin of a text with tone marks, one entry a character (a code point), '' for what is not Han. 一 and 不 carry the
 * tone they are spoken with, as school books print them (yí gè, bú shì).
 *
 * `readings` are the author's corrections: they win over the dictionary and over the house's own, and a longer phrase wins over
 * a shorter one that it overlaps. A placeholder `{{name}}` is not Han and stays ''.
 *
 * @throws Error when a correction has not one syllable for each character.
 */
export function rubyOf(text: string, readings: Readings = {}): string[] {
  const characters = [...text];
  const syllables = pinyin(text, { type: 'array', toneType: 'symbol' });
  if (syllables.length !== characters.length) {
    throw new Error(`pinyin of “${text}” has ${syllables.length} entries for ${characters.length} characters`);
  }
  const ruby = characters.map((character, i) => (HAN.test(character) ? syllables[i]! : ''));
  const plainText = characters.map((character) => (character.length > 1 ? '\0' : character)).join('');
  for (const match of plainText.matchAll(ADVERB)) ruby[match.index + 2] = 'de';
  const fixed = new Set<number>();
  for (const source of [readings, houseReadings]) correct(ruby, plainText, source, fixed);
  return ruby;
}

/** Pinyin of every text of a copy file, by the same keys. */
export function rubyOfCopy(copy: Readonly<Record<string, string>>, readings: Readings = {}): Record<string, string[]> {
  return Object.fromEntries(Object.entries(copy).map(([key, text]) => [key, rubyOf(text, readings)]));
}

/** Writes the corrections into `ruby`; characters in `fixed` are spoken for and stay. */
function correct(ruby: string[], text: string, readings: Readings, fixed: Set<number>): void {
  const phrases = Object.keys(readings).sort((a, b) => [...b].length - [...a].length);
  for (const phrase of phrases) {
    const syllables = readings[phrase]!.trim().split(/\s+/);
    const length = [...phrase].length;
    if (syllables.length !== length) {
      throw new Error(`the reading of ${phrase} has ${syllables.length} syllables for ${length} characters: ${readings[phrase]}`);
    }
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      const span = Array.from({ length }, (_, i) => at + i);
      if (span.some((i) => fixed.has(i))) continue;
      for (const i of span) {
        ruby[i] = syllables[i - at]!;
        fixed.add(i);
      }
    }
  }
}
