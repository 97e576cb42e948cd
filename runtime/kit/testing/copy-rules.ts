import { LANGUAGES, type Language } from '@base/vocabulary.ts';
import { placeholdersOf } from '../copy/pieces.ts';
import type { AnyExhibit } from '../define-exhibit.ts';

/*
 * Rules 24 and 26 on an exhibit's copy: one idea at a time, and no screen full of text. A Chinese text counts by its Han
 * characters, an English one by its words; a value that is put in counts as nothing in the one and as a word in the other.
 */

export const LIMITS = {
  /** One text on the glass. */
  text: { 'zh-CN': 20, en: 12 },
  /** Everything that stands on the glass together. */
  screen: { 'zh-CN': 60, en: 35 },
} as const satisfies Record<string, Record<Language, number>>;

/** Heard, read out or seen by curators: not on the glass, so only as long as a screen. */
const NOT_ON_THE_GLASS = /^(describe|options|item)\.|\.(control|describe|help|value|place)$/;

const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{L}\p{N}{}][\p{L}\p{N}’'.,:/%{}-]*/gu;

export const lengthOf = (text: string, language: Language): number =>
  (language === 'zh-CN' ? text.match(HAN) : text.match(WORD))?.length ?? 0;

const UNIT: Record<Language, string> = { 'zh-CN': 'Han characters', en: 'words' };

/** What is wrong with an exhibit's copy, in words; empty when nothing is. */
export function copyProblems({ copy, ruby, screens, languages }: AnyExhibit): string[] {
  const problems: string[] = [];
  const spoken = LANGUAGES.filter((language) => languages.includes(language));
  const keys = [...new Set(spoken.flatMap((language) => Object.keys(copy[language])))];
  for (const key of keys) {
    const texts = spoken.map((language) => copy[language][key]);
    for (const [i, language] of spoken.entries()) {
      const text = texts[i];
      if (text === undefined) {
        problems.push(`${key} has no text in ${language}`);
        continue;
      }
      const limit = (NOT_ON_THE_GLASS.test(key) ? LIMITS.screen : LIMITS.text)[language];
      const length = lengthOf(text, language);
      if (length > limit) problems.push(`${key} has ${length} ${UNIT[language]} in ${language}; at most ${limit}`);
    }
    const values = texts.filter((text) => text !== undefined).map((text) => placeholdersOf(text).join(', '));
    if (new Set(values).size > 1) problems.push(`${key} asks for other values in each language: ${values.join(' | ')}`);
    problems.push(...rubyProblems(key, copy['zh-CN'][key], ruby[key]));
  }
  for (const [name, members] of Object.entries(screens ?? {})) {
    for (const language of spoken) {
      const length = members.reduce((sum, key) => sum + lengthOf(copy[language][key] ?? '', language), 0);
      const limit = LIMITS.screen[language];
      if (length > limit) problems.push(`the screen ${name} has ${length} ${UNIT[language]} in ${language}; at most ${limit}`);
    }
  }
  return problems;
}

function rubyProblems(key: string, text: string | undefined, ruby: readonly string[] | undefined): string[] {
  if (text === undefined) return [];
  if (ruby === undefined) return [`${key} has no pinyin`];
  const characters = [...text];
  if (ruby.length !== characters.length) return [`${key} has ${ruby.length} readings for ${characters.length} characters`];
  const missing = characters.filter((character, i) => /\p{Script=Han}/u.test(character) && ruby[i] === '');
  return missing.length > 0 ? [`${key} has no reading for ${missing.join('')}`] : [];
}

/** Half-width marks between Han characters, and Latin quotation marks in Chinese: what a Chinese reader stumbles over. */
export function punctuationProblems({ copy }: AnyExhibit): string[] {
  return Object.entries(copy['zh-CN']).flatMap(([key, text]) =>
    /\p{Script=Han}[,:;?!]|[,:;?!]\p{Script=Han}/u.test(text) ? [`${key} has half-width punctuation: ${text}`] : [],
  );
}
