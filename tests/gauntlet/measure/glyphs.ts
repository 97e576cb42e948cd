import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { charactersOf } from '../../bake/woff2-cmap.ts';

/*
 * Characters on the glass that no font of the site has: what stands there then comes from the machine, if it has one, or
 * is a box. Told by the fonts' own tables, because a browser draws its substitute without a word.
 */

interface Written {
  /** The families that a text asks for, as the style has them, with its characters. */
  texts: { families: string[]; characters: string }[];
  /** Family → addresses of its files, from the style sheets of the page. */
  faces: Record<string, string[]>;
}

/** Runs in the page. */
function readTexts(): Written {
  const byStack = new Map<string, Set<string>>();
  for (const { node, element } of window.readableTexts()) {
    const stack = getComputedStyle(element).fontFamily;
    const characters = byStack.get(stack) ?? new Set();
    for (const character of node.textContent!) if (character.trim()) characters.add(character);
    byStack.set(stack, characters);
  }
  const plain = (family: string) => family.trim().replace(/^["']|["']$/g, '');
  const faces: Record<string, string[]> = {};
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const family = plain(rule.style.getPropertyValue('font-family'));
      const [, address] = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src')) ?? [];
      if (!address) continue;
      faces[family] = [...(faces[family] ?? []), new URL(address, sheet.href ?? location.href).pathname];
    }
  }
  return {
    texts: [...byStack].map(([stack, characters]) => ({
      families: stack.split(',').map(plain),
      characters: [...characters].join(''),
    })),
    faces,
  };
}

const tables = new Map<string, Set<number>>();

function charactersIn(file: string): Set<number> {
  const known = tables.get(file) ?? charactersOf(readFileSync(file));
  tables.set(file, known);
  return known;
}

/** Characters without a glyph in the site's fonts, each with its code point. */
export async function missingGlyphs(page: Page | Frame, siteDir: string): Promise<string[]> {
  const { texts, faces } = await page.evaluate(readTexts);
  const missing = new Set<string>();
  for (const { families, characters } of texts) {
    const files = families.flatMap((family) => faces[family] ?? []).filter((path) => path.endsWith('.woff2'));
    const fonts = files.map((path) => charactersIn(join(siteDir, path)));
    for (const character of characters) {
      const code = character.codePointAt(0)!;
      if (!fonts.some((font) => font.has(code)))
        missing.add(`“${character}” (U+${code.toString(16).toUpperCase().padStart(4, '0')}) is in no font of ${families[0]}`);
    }
  }
  return [...missing];
}
