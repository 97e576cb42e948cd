/** Readings that a dictionary does not get right in these texts: phrase → one syllable a character. */
export const readings: Readonly<Record<string, string>> = {
  地动了: 'dì dòng le',
  摇得更猛: 'yáo de gèng měng',
  跑得比: 'pǎo de bǐ',
  晃得大: 'huàng de dà',
  做得好: 'zuò de hǎo',
  结不结实: 'jiē bu jiē shi',
  结实: 'jiē shi',
  还有: 'hái yǒu',
  还能做: 'hái néng zuò',
  还原: 'huán yuán',
  抓着: 'zhuā zhe',
  护着头: 'hù zhe tóu',
  空地: 'kòng dì',
};
