/** Corrections where a dictionary reads a character with another of its sounds. */
export const readings: Readonly<Record<string, string>> = {
  了什么: 'le shén me',
  怎么: 'zěn me',
};
