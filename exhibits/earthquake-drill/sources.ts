import type { Source } from '@kit/define-exhibit.ts';

/** The build warns when a claim was not looked at again by this day. */
const VALID_UNTIL = '2027-11-30';

const source = (id: string, standing: Source['standing'], reference: string, value?: string): Source => ({
  id,
  claim: `source.${id}`,
  ...(value === undefined ? {} : { value }),
  reference,
  standing,
  reviewedBy: null,
  validUntil: VALID_UNTIL,
});

/** Every claim and constant that the exhibit shows. Nobody has reviewed them for this museum yet. */
export const sources: readonly Source[] = [
  source('two-steps', 'opened', '中国地震局：学校地震避险指南（国家标准，2017）解读；中国地震局、教育部指南，2025-10-11（转载）'),
  source('hold', 'opened', '中国地震局、教育部指南，2025-10-11（转载）：伏地、遮挡、手抓牢'),
  source('school', 'opened', '中国地震局：学校地震避险指南（国家标准，2017）解读（转载）'),
  source('weak-lead', 'exhibit-rule', '展项规则：由上条推出，一楼、路通、预警不少于 10 s，提前 2 s 以上到空地', '10 s; 2 s'),
  source('never', 'opened', '应急管理部，地震避险误区（转载）'),
  source('triangle', 'opened', '应急管理部，关于“生命三角”的说明（转载）'),
  source('coast', 'remembered', '自然资源部海洋预警监测司，海啸避险提示'),
  source('prediction', 'opened', '《中华人民共和国防震减灾法》（文本转载）'),
  source('intensity', 'opened', 'GB/T 17742-2020 附录 A（公开的实现代码）', '3.17 lg PGA + 6.59; 3.00 lg PGV + 9.77'),
  source('attenuation', 'opened', 'Yu et al. 2013, eastern China; OpenQuake yu_2013.py', 'σ = 0.54 (ln)'),
  source('site', 'remembered', 'GB 18306-2015 附录 E，表 E.1'),
  source('waves', 'remembered', 'Averages of the upper crust; 5.8–6.3 and 3.4–3.6 km/s', '6.0; 3.5 km/s'),
  source('warning', 'opened', '永清 4.2 级地震，2025-03-26 的预警（报道转载）', '7.5 s'),
  source('motion', 'remembered', 'Kanai 1957; Tajimi 1960; Jennings, Housner & Tsai 1968; Boore 2003'),
  source('floor', 'remembered', 'GB 50011-2010 13.2.3', '1.0–2.0'),
  source('rocking', 'remembered', 'West; Housner 1963, Bull. Seismol. Soc. Am. 53, 403', 'a > g b/h'),
  source('injuries', 'remembered', '东京消防厅，家具固定宣传资料', '30–50 %'),
  source('nanao', 'opened', '广东省地震史料：南澳 1918 年 7.3 级（转载）', 'M 7.3'),
  source('room', 'exhibit-rule', '展项规则：教室长 6.5 m，路长 24 m，质量和摩擦系数见说明', '6.5 m; 24 m'),
  source('rings', 'exhibit-rule', '展项规则：地图上的波跑得比真的快四倍', '4 ×'),
  source('lamp', 'exhibit-rule', '展项规则：地板加速度达到 3 m/s² 时吊灯落下', '3 m/s²'),
  source('end', 'exhibit-rule', '展项规则：晃动降到最强时的五分之一就算停', '1/5'),
];
