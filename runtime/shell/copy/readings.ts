/** Readings that the dictionary gets wrong here, by word. */
export const readings = {
  重来: 'chóng lái',
  还在吗: 'hái zài ma',
  还不能用: 'hái bù néng yòng',
  歇一会儿: 'xiē yī huì er',
  接着: 'jiē zhe',
  推着: 'tuī zhe',
};
