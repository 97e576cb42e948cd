import type { TextFile } from './files.ts';

/*
 * Nothing that a visitor touches or reads has its size in CSS pixels: a pixel is 0.16 mm on one kiosk and 0.6 mm on another.
 * Sizes come from `--mm`, `--u` and the type tiers. Not even a hairline is exempt: it is drawn in `--u`. Only 0 has no unit.
 */

const SIZED = /^(font|font-size|line-height|(min-|max-)?(width|height|inline-size|block-size)|flex-basis)$/;
const PIXELS = /(?<![\w.#-])(?!0+(\.0+)?px)\d*\.?\d+px\b/;

/** Declarations of a style sheet that give a text or a target a size in px. */
export function pixelSizesInCss({ path, text }: TextFile): string[] {
  const lines = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).split('\n');
  return lines.flatMap((line, index) =>
    line
      .split(/[{};]/)
      .map((declaration) => /^\s*([\w-]+)\s*:\s*(.*)$/.exec(declaration))
      .filter((match) => match !== null && SIZED.test(match[1]!) && PIXELS.test(match[2]!))
      .map((match) => `${path}:${index + 1} ${match![1]}: ${match![2]!.trim()}`),
  );
}

/** The same in the style of an element: `style={{ fontSize: '12px' }}`, and a bare number, which React takes for px. */
export function pixelSizesInStyle({ path, text }: TextFile): string[] {
  return [...text.matchAll(/style=\{\{([\s\S]*?)\}\}/g)].flatMap(([, style]) =>
    [...style!.matchAll(/\b(fontSize|(?:min|max)?(?:[wW]idth|[hH]eight))\s*:\s*(['"`]?)(\d*\.?\d+)(px)?\2\s*(?=[,}\n]|$)/g)]
      .filter(([, , quote, number, px]) => Number(number) !== 0 && (quote === '' || px !== undefined))
      .map(([found]) => `${path} ${found}`),
  );
}
