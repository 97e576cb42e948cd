import type { Readings } from './ruby.ts';

/**
 * Readings that the dictionary gets wrong everywhere, not only in one exhibit: mostly 得, 地 and 着, whose reading
 * depends on grammar. Source: 现代汉语词典, 7th edition, under each character.
 */
export const houseReadings: Readings = {
  // 得 after a verb and before its complement is de.
  得快: 'de kuài',
  得慢: 'de màn',
  得好: 'de hǎo',
  得多: 'de duō',
  得很: 'de hěn',
  得太: 'de tài',
  得更: 'de gèng',
  得越: 'de yuè',
  得住: 'de zhù',
  得远: 'de yuǎn',
  得近: 'de jìn',
  得高: 'de gāo',
  得低: 'de dī',
  得早: 'de zǎo',
  得不: 'de bù',
  得见: 'de jiàn',
  不得不: 'bù dé bù',
  来得及: 'lái de jí',
  看得到: 'kàn de dào',
  够得到: 'gòu de dào',
  // 得 that means “must” is děi.
  你得: 'nǐ děi',
  我得: 'wǒ děi',
  就得: 'jiù děi',
  总得: 'zǒng děi',
  得先: 'děi xiān',
  得马上: 'děi mǎ shàng',
  你得到: 'nǐ dé dào',
  我得到: 'wǒ dé dào',
  就得到: 'jiù dé dào',
  // 数 as a verb is shǔ, 教 as a verb is jiāo.
  数一数: 'shǔ yi shǔ',
  教你: 'jiāo nǐ',
  教我: 'jiāo wǒ',
};
