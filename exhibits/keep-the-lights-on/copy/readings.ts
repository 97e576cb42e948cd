/** Readings that a dictionary does not get right in these texts: phrase → one syllable a character. */
export const readings: Readonly<Record<string, string>> = {
  让灯亮着: 'ràng dēng liàng zhe',
};
