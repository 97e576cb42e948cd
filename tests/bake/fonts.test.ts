import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BakedFace, bakeFonts, fontFaceCss } from '@bake/fonts/bake-fonts.ts';
import { coreCharacters, gb2312LevelOne, unicodeRange } from '@bake/fonts/characters.ts';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { charactersOf } from './woff2-cmap.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PINYIN = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü';

let faces: BakedFace[] = [];
beforeAll(async () => {
  faces = await bakeFonts(root, join(root, '.cache/fonts'));
}, 300_000);

const chinese = (part: 'core' | 'rest') => faces.filter((face) => face.file.includes(`-${part}-`));
const charactersIn = (face: BakedFace) => charactersOf(readFileSync(face.file));

/** Texts of a file, really imported: what a visitor can be shown. */
async function copyTexts(): Promise<{ file: string; text: string }[]> {
  const folders = [
    'runtime/shell/copy',
    'runtime/kit/copy',
    'runtime/kit/debrief/copy',
    ...readdirSync(join(root, 'exhibits')).map((id) => `exhibits/${id}/copy`),
  ].filter((folder) => existsSync(join(root, folder)));
  const texts: { file: string; text: string }[] = [];
  for (const folder of folders) {
    for (const name of ['zh-CN.ts', 'en.ts'].filter((name) => existsSync(join(root, folder, name)))) {
      const { copy } = (await import(/* @vite-ignore */ pathToFileURL(join(root, folder, name)).href)) as {
        copy: Record<string, string>;
      };
      for (const text of Object.values(copy)) texts.push({ file: `${folder}/${name}`, text });
    }
  }
  return texts;
}

const kioskTexts = () =>
  ['kiosks', 'playlists', 'calendars'].flatMap((kind) =>
    readdirSync(join(root, 'kiosk-config', kind))
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ file: `${kind}/${name}`, text: readFileSync(join(root, 'kiosk-config', kind, name), 'utf8') })),
  );

describe('the fonts', () => {
  it('show every character of every copy and kiosk file from the core face itself, in each weight', async () => {
    const texts = [...(await copyTexts()), ...kioskTexts()];
    expect(texts.length).toBeGreaterThan(3);
    expect(chinese('core').map((face) => `${face.family} ${face.weight}`)).toEqual([
      'Dapeng Sans 500',
      'Dapeng Sans 700',
      'Dapeng Sans 900',
      'Dapeng Serif 900',
    ]);
    for (const face of chinese('core')) {
      const has = charactersIn(face);
      const missing = texts.flatMap(({ file, text }) =>
        [...text]
          .filter((character) => character > ' ' && !has.has(character.codePointAt(0)!))
          .map((character) => `${file}: ${character}`),
      );
      expect(missing).toEqual([]);
    }
  });

  it('have the vowels of pinyin, in Chinese and in Latin', () => {
    const latin = faces.filter((face) => face.family === 'Dapeng Latin');
    for (const weight of new Set(latin.map((face) => face.weight))) {
      const has = new Set(latin.filter((face) => face.weight === weight).flatMap((face) => [...charactersIn(face)]));
      expect([...PINYIN].filter((vowel) => !has.has(vowel.codePointAt(0)!))).toEqual([]);
    }
    for (const face of chinese('core')) {
      const has = charactersIn(face);
      expect([...PINYIN].filter((vowel) => !has.has(vowel.codePointAt(0)!))).toEqual([]);
    }
  });

  it('hold GB 2312 level 1 behind the core, for what a curator types', () => {
    const levelOne = gb2312LevelOne();
    expect(levelOne).toHaveLength(3755);
    expect(new Set(levelOne).size).toBe(3755);
    expect([levelOne[0], levelOne.at(-1)]).toEqual(['啊', '座']);
    for (const face of chinese('rest')) {
      const has = charactersIn(face);
      expect(levelOne.filter((character) => !has.has(character.codePointAt(0)!))).toEqual([]);
    }
  });

  it('keep the core small: it is loaded before the first words are seen', () => {
    for (const face of chinese('core')) expect(statSync(face.file).size).toBeLessThan(260 * 1024);
  });

  it('declare the core after the rest, so that the browser looks there first', () => {
    const css = fontFaceCss(faces, (file) => file);
    const order = [...css.matchAll(/dapeng-sans-500-(core|rest)/g)].map((match) => match[1]);
    expect(order).toEqual(['rest', 'core']);
  });

  it('write a unicode-range that names exactly the characters', () => {
    const codes = fc.uniqueArray(
      fc.integer({ min: 0x20, max: 0x2ffff }).filter((code) => code < 0xd800 || code > 0xdfff),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(codes, (wanted) => {
        const range = unicodeRange(wanted.map((code) => String.fromCodePoint(code)));
        const named = range
          .split(',')
          .filter(Boolean)
          .flatMap((part) => {
            const [first, last = first] = part
              .replace('U+', '')
              .split('-')
              .map((hex) => Number.parseInt(hex, 16));
            return Array.from({ length: last! - first! + 1 }, (_, i) => first! + i);
          });
        expect(named).toEqual([...wanted].sort((a, b) => a - b));
      }),
    );
    expect(coreCharacters(root)).toContain('汕');
  });
});
