/*
 * How much room words take, before they are drawn: a control decides by it where its words stand.
 */

/** Width of words in their own size: Han characters are square, letters a little over half of that. */
export function emsOf(words: string): number {
  return [...words].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 1 : 0.58), 0);
}

/** Lines that words take in a column, letters of this size and the column in CSS px; at least one. */
export const linesOf = (words: string, letterPx: number, widthPx: number): number =>
  Math.max(1, Math.ceil((emsOf(words) * letterPx) / Math.max(1, widthPx)));
