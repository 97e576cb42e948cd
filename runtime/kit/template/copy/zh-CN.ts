import type { Copy } from '@kit/define-exhibit.ts';

/** What a visitor reads. At most 20 Han characters each, one idea at a time. */
export const copy: Copy = {
  title: '新展项',
  invitation: '小砝码，撬得动大石头吗？',

  'predict.ask': '砝码放哪里，横梁才会平？',
  'predict.reveal.right': '平了，你猜中了',
  'predict.reveal.near': '石头沉下去了，砝码太近',
  'predict.reveal.far': '砝码沉下去了，放得太远',
  'try.ask': '移动砝码，让横梁变平',
  'try.reveal': '平了！轻的离支点更远',
  'transfer.ask': '石头换了地方，砝码放哪里？',
  'transfer.reveal.right': '又平了，你学会了',
  'transfer.reveal.wrong': '还差一点，看看距离',
  'place.control': '砝码到支点的距离',
  'place.value': '{{value}} 米',
  'mass.value': '{{value}} 千克',
  'let-go': '放手',
  'let-go.control': '放手，让横梁自己动',
  next: '继续',

  'debrief.did': '厘米，你的第一次偏差',
  'debrief.plot': '横梁的倾斜，{{seconds}} 秒后变平',
  'debrief.plot.you': '你',
  'debrief.plot.unit': '倾斜 °',
  'debrief.let-go': '开始移动',
  'debrief.level': '平了',
  'debrief.science': '重量乘距离，两边相等',
  'debrief.source': '来源：阿基米德，杠杆原理',
  'debrief.retry': '从第一次的位置再试',
  'debrief.take-home': '回家找一根杠杆',
  'unit.second': '秒',
  'unit.degree': '度',

  'query.heavy': '石头',
  'query.distance': '石头到支点',
  'query.light': '砝码',
  'query.balance': '砝码该放在',

  'describe.level': '横梁是平的。',
  'describe.light-down': '砝码一边沉下去了。',
  'describe.heavy-down': '石头一边沉下去了。',
  'describe.places': '石头 {{heavyKg}} 千克，离支点 {{heavyM}} 米。砝码 {{lightKg}} 千克，离支点 {{lightM}} 米。',

  'item.predict': '两千克的砝码放在哪里，才能和石头平衡？',
  'item.transfer': '石头移动以后，砝码放在哪里才能平衡？',
  'options.heavy': '石头的重量',
  'options.marks': '横梁上画刻度',
  'source.lever': '杠杆原理',
  'source.gravity': '标准重力加速度',
  'source.beam': '横梁的重量和长度',
};
