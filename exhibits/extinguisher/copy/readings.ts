/** Readings that a dictionary does not get right in these texts: phrase → one syllable a character. */
export const readings: Readonly<Record<string, string>> = {
  压把: 'yā bǎ',
  把小人: 'bǎ xiǎo rén',
  把门: 'bǎ mén',
  提拔握压: 'tí bá wò yā',
  小得慢: 'xiǎo de màn',
  打得灭: 'dǎ de miè',
  走得对: 'zǒu de duì',
  停得下: 'tíng de xià',
  烧着了: 'shāo zháo le',
  着火: 'zháo huǒ',
  销子: 'xiāo zi',
  干粉: 'gān fěn',
  还通着: 'hái tōng zhe',
  喷一下: 'pēn yí xià',
  点一下: 'diǎn yí xià',
};
