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
  source('first', 'remembered', '应急管理部消防救援局，家庭火灾扑救提示'),
  source('people', 'remembered', '应急管理部消防救援局，儿童、老人遇火先撤离的提示'),
  source('use', 'opened', 'GB 4351-2023 使用说明部分（转载文本）；消防安全培训通用口诀', '2–3 m'),
  source('decide', 'exhibit-rule', '展项规则：平均火焰高度超过 1.0 m，或烟层降到呼吸高度，就该撤离', '1.0 m, 1.5 m'),
  source('aim', 'exhibit-rule', '展项规则：火焰下三分之一 1，中三分之一 0.3，上三分之一 0', '1 / 0.3 / 0'),
  source('pool', 'exhibit-rule', '展项规则：油盘分 12 条，喷流一次盖住四分之一宽', '12'),
  source('rule', 'exhibit-rule', '展项规则：按 55B 额定灭火级别线性换算，M = 3.6 kg × A / 1.728 m²', '3.6 kg / 1.728 m²'),
  source('rating', 'remembered', 'ISO 7165；EN 3-7：B 级试验油盘 N 升，面积 π·N/100 m²', '1.728 m²'),
  source('duration', 'remembered', 'GB 4351.1-2005（已由 GB 4351-2023 代替）：2A 及以上不少于 13 s', '13 s'),
  source('range', 'opened', 'GB 4351-2023 5.3（转载文本）：A 类火有效喷射距离不小于 3 m', '≥ 3 m'),
  source('lag', 'opened', 'GB 4351-2023 5.3（转载文本）：喷射滞后不大于 5 s，剩余率不大于 10 %', '≤ 5 s, ≤ 10 %'),
  source('growth', 'remembered', 'NFPA 72 Annex B; NFPA 92; SFPE Handbook, design fires', '0.00293–0.1876 kW/s²'),
  source('flame', 'opened', 'Heskestad; NIST CFAST Technical Reference, plume', 'L = D(−1.02 + 3.7 Q*^0.4)'),
  source('radiation', 'computed', 'SFPE Handbook, point source: q = χQ/(4πR²), χ = 0.35'),
  source('tenability', 'remembered', 'ISO 13571; PD 7974-6; SFPE Handbook', '2.5 kW/m²'),
  source('classes', 'remembered', 'GB/T 4968-2008 火灾分类；GB 50140-2005 第 4 章 灭火器的选择'),
  source('oil', 'remembered', '应急管理部消防救援局，油锅起火提示：盖锅盖、关燃气，不用水'),
  source('electric', 'remembered', '应急管理部消防救援局，电器火灾提示：先断电'),
  source('battery', 'remembered', '应急管理部消防救援局，电动自行车提示：不在室内、楼道充电，起火先撤离'),
  source('battery-test', 'opened', '中央电视台与消防部门锂电池灭火试验（报道转载）：干粉后复燃 8 次，约 8 具，20 分钟', '8 ×'),
  source('check', 'remembered', 'GB 50444-2008 建筑灭火器配置验收及检查规范', '每月'),
];
