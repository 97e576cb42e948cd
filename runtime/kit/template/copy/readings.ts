/** Readings that a dictionary does not get right in these texts: phrase → one syllable a character. */
export const readings: Readonly<Record<string, string>> = {
  重的: 'zhòng de',
  重物: 'zhòng wù',
  重量: 'zhòng liàng',
};
