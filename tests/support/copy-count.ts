import type { Copy } from '@kit/define-exhibit.ts';

/*
 * How much a screen says (rule 24), for the tests of exhibits' copies. A count is of one text.
 */

export type Count = (text: string) => number;

export const hanCount: Count = (text) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
export const wordCount: Count = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The longest of the texts whose key begins so. */
export const worst = (copy: Copy, prefix: string, count: Count): number =>
  Math.max(...Object.keys(copy).flatMap((key) => (key.startsWith(prefix) ? [count(copy[key]!)] : [])));

export const sum = (copy: Copy, keys: readonly string[], count: Count): number =>
  keys.reduce((total, key) => total + count(copy[key]!), 0);
