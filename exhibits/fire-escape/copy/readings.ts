/** Readings that a dictionary does not get right in these texts: phrase → one syllable a character. */
export const readings: Readonly<Record<string, string>> = {
  着火: 'zháo huǒ',
  关着门: 'guān zhe mén',
  冒着: 'mào zhe',
  先挂: 'xiān guà',
  手背: 'shǒu bèi',
  扇门: 'shàn mén',
  扇窗: 'shàn chuāng',
  朝街: 'cháo jiē',
  朝里: 'cháo lǐ',
  得见: 'de jiàn',
  什么: 'shén me',
  地址: 'dì zhǐ',
  一个人: 'yí gè rén',
  多少度: 'duō shǎo dù',
  没有: 'méi yǒu',
};
