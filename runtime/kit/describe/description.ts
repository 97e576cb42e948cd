import type { Described } from '../define-exhibit.ts';

/** Puts a model's self-description into one text, most important first. */
export function descriptionText(
  described: readonly Described[],
  t: (key: string, values?: Described['values']) => string,
): string {
  return described.map((part) => t(part.key, part.values)).join(' ');
}
