/*
 * How much room words take, before they are drawn: a control decides by it where its words stand.
 */

/** Width of words in their own size: Han characters are square, letters a little over half of that. */
export function emsOf(words: string): number {
  return [...words].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 1 : 0.58), 0);
}

/** Distance of a line from the one above it, in its own size. */
const NEXT_LINE = 1.3;

/** Lines that words take in a column, letters of this size and the column in CSS px; at least one. */
export const linesOf = (words: string, letterPx: number, widthPx: number): number =>
  Math.max(1, Math.ceil((emsOf(words) * letterPx) / Math.max(1, widthPx)));

/** Height of so many lines, letters in CSS px; `firstLine` is the height of the first with what stands over it, in the letters' own size. */
export const wordsPx = (letterPx: number, lines: number, firstLine: number): number =>
  letterPx * (firstLine + NEXT_LINE * (lines - 1));
