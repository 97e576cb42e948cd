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
  source('balance', 'remembered', 'Kundur, Power System Stability and Control'),
  source('band', 'remembered', 'GB/T 15945-2008 电能质量 电力系统频率偏差', '±0.2 Hz'),
  source('swing', 'computed', 'Kundur, Power System Stability and Control: 2HS/f0 · df/dt = ΔP', 'H = 3.5 s'),
  source('shedding', 'exhibit-rule', '展项规则：49.0 Hz 起每 0.2 Hz 停一片，每片 5 % 负荷；实际分级由电网规定', '49.0 Hz, 5 %'),
  source('speed', 'exhibit-rule', '展项规则：时间加快十倍；日落和台风压缩到不到一分钟', '10 ×'),
  source('grid', 'opened', '广东电网最高统调负荷，2025-07-07（报道转载）', '159.74 GW (2025)'),
  source('windfarms', 'opened', '广东海上风电装机，2025-08（报道转载）', '12.5 GW (2025)'),
  source('turbine', 'exhibit-rule', '理想化功率曲线：3 m/s 切入，11.5 m/s 额定，25 m/s 切出', '3 / 11.5 / 25 m/s'),
  source('wind', 'opened', '汕尾市能源介绍，2024 年底（报道转载）', '9.2 m/s (2024)'),
  source('capacity', 'opened', '中广核汕尾浅水区规划 1.4 GW，年发约 38 亿千瓦时（报道转载）', '0.31'),
  source('sun', 'opened', '汕尾市能源介绍，2024 年底（报道转载）', '2000 h (2024)'),
  source('load', 'exhibit-rule', '示意负荷：亚热带城市晚高峰；汕尾没有公开的负荷曲线', '3400 MW'),
  source('builds', 'exhibit-rule', '示意：造价、占地、资金、土地和碳的限度，供比较用', '240 亿元 (24 bn yuan), 12 km², 145 kt'),
  source('factor', 'opened', '生态环境部、国家统计局 电力二氧化碳排放因子公告（表格转载）', '0.4403 kg/kWh (2022)'),
  source('factors', 'opened', '生态环境部、国家统计局 电力二氧化碳排放因子公告', '0.5306 kg/kWh (2023)'),
  source('coal', 'opened', '生态环境部、国家统计局 化石能源电力排放因子', '0.8273 kg/kWh (2023)'),
  source('gas', 'computed', 'IPCC 2006 Guidelines, volume 2: 56.1 kg/GJ at an efficiency of 0.52', '0.388 kg/kWh'),
  source('city', 'exhibit-rule', '示意：没有公开的汕尾排放清单', '22.7 Mt/a'),
  source('world', 'remembered', 'Global Carbon Budget 2024, fossil and land use', '41.6 Gt (2024)'),
  source('power-share', 'remembered', '中国能源二氧化碳的部门占比，电和热 45–48 %', '46 %'),
  source('climate', 'computed', 'Leach et al. 2021, GMD 14, 3007 (FaIR 2.x); Meinshausen et al. 2020, GMD 13, 3571'),
  source('ensemble', 'opened', 'Smith et al. 2024, GMD 17, 8569: calibrated ensemble 1.4.1, 29 members', '5–95 %, 17–83 %'),
  source('tcre', 'opened', 'IPCC AR6 WGI, Summary for Policymakers, D.1.1', '0.45 (0.27–0.63) °C / 1000 Gt'),
  source('every-place', 'exhibit-rule', '展项规则：各地在同样的十五年里，把每度电的碳减少同样的比例，其他不变；不是预测', '15 a'),
  source('targets', 'remembered', '中国在联合国大会的宣布，2020；国家自主贡献，2025-09-24', '2060'),
  source(
    'mangrove',
    'remembered',
    'Mcleod et al. 2011, Frontiers in Ecology and the Environment 9, 552: 226 ± 39 g C/m²/a',
    '8.28 ± 1.43 t CO2/(ha·a)',
  ),
  source('planted', 'opened', '新快报 2025-07-26（转载）：2020 年至 2025 年 4 月', '3352.7 ha'),
  source('home', 'exhibit-rule', '示意：一户一年 2800 千瓦时，供比较用', '2800 kWh/a'),
  source('noon-wash', 'computed', '估算：晚上由气电供这一度（0.388 kg/kWh），中午由本来要弃掉的光伏供', '≈ 0.4 kg/kWh'),
  source('nuclear', 'remembered', '陆丰核电在建机组；投产日期须再核', '0 MW'),
];
