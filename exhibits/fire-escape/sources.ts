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
  source('decide', 'opened', '应急管理部、国家消防救援局高层火灾逃生提示（报道转载）'),
  source('crack', 'opened', '应急管理部、国家消防救援局高层火灾逃生提示（报道转载）'),
  source('never', 'opened', '火场逃生“六不要”（报道转载）'),
  source('towel', 'remembered', '湿毛巾不能过滤一氧化碳：消防员提示（南方+ 转载）；毒理学常识'),
  source('call', 'remembered', '国家消防救援局，119 报警提示'),
  source('ebike', 'remembered', '国家消防救援局，电动自行车提示：不在室内、楼道充电'),
  source('door-lab', 'opened', 'UL FSRI, Close Before You Doze (closed-door tests); here the model’s own answer'),
  source('zones', 'computed', 'Two-zone equations as in NIST CFAST Technical Reference; exhibits/fire-escape/README.md'),
  source('steckler', 'computed', 'Steckler, Quintiere & Rinkinen 1982, NBSIR 82-2520: 20 tests', '1.03 ± 0.07; 0.98 ± 0.07'),
  source(
    'cfast',
    'computed',
    'CFAST 8 (NIST): classroom and corridor; flat, kitchen door shut; flat, doors open',
    '≤ 9 %; ≤ 0.31 m',
  ),
  source('plume', 'opened', 'Heskestad; NIST CFAST Technical Reference, plume'),
  source('growth', 'remembered', 'NFPA 72 Annex B; NFPA 92', '0.00293–0.1876 kW/s²'),
  source(
    'fuel',
    'remembered',
    'NZ C/VM2, before flashover; HCN of polyurethane: SFPE Handbook',
    '20 MJ/kg; soot 0.07, CO 0.04, HCN 0.005',
  ),
  source('dose', 'opened', 'ISO 13571:2012, as in NIST CFAST Technical Reference; lack of oxygen: Purser'),
  source('dose-limit', 'remembered', 'ISO 13571', '0.3'),
  source('sight', 'opened', 'Jin 1978; Mulholland & Croarkin 2000', '3/K; K = 8.7 m²/g'),
  source('walk', 'opened', 'Fridolf et al. 2019', 'V/(V + 2 m)'),
  source('speed', 'remembered', 'RiMEA 2.2.1 after Weidmann; crawling 0.7–0.8 m/s', '1.2; 0.7 m/s'),
  source('leak', 'remembered', 'EN 12101-6; GB 51251-2017', '0.01 m²'),
  source('seal', 'exhibit-rule', '展项规则：布堵上以后，门缝只剩十分之一', '1/10'),
  source('alarm', 'opened', 'NIST CFAST Technical Reference, smoke alarm', '24 %/m'),
  source('wake', 'exhibit-rule', '展项规则：报警后 8 s 起身；没有报警器再晚 45 s；最迟 60 s 邻居来喊', '8 s; 45 s; 60 s'),
  source('hand', 'exhibit-rule', '展项规则：手背感到门后 1.6 m 高处的空气，真门热得更慢', '35 °C, 60 °C'),
  source('heads', 'exhibit-rule', '展项规则：站着 1.5 m，爬着 0.5 m', '1.5 m; 0.5 m'),
  source('bears', 'exhibit-rule', '展项规则：在烟里 8 s 就有消防员来接，没有人受伤', '8 s'),
  source('rescuers', 'remembered', '城市消防站建设标准（建标 152-2017）', '5 min'),
  source('waves', 'exhibit-rule', '展项规则：灯晃四下就被看见', '4'),
];
