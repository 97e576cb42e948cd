import type { Source } from '@kit/define-exhibit.ts';

/** The build warns when a claim was not looked at again by this day. */
const VALID_UNTIL = '2028-06-30';

/** Every claim and constant that the exhibit shows, with where it comes from. Nobody has reviewed them for this museum yet. */
export const sources: readonly Source[] = [
  {
    id: 'lever',
    claim: 'source.lever',
    value: 'F1 d1 = F2 d2',
    reference: '阿基米德《论平面图形的平衡》卷一，命题 6、7 / Archimedes, On the Equilibrium of Planes I, 6–7',
    standing: 'remembered',
    reviewedBy: null,
    validUntil: VALID_UNTIL,
  },
  {
    id: 'gravity',
    claim: 'source.gravity',
    value: '9.80665 m/s²',
    reference: 'CGPM 1901, Resolution 2; ISO 80000-3',
    standing: 'remembered',
    reviewedBy: null,
    validUntil: VALID_UNTIL,
  },
  {
    id: 'beam',
    claim: 'source.beam',
    value: '4 kg, 4.4 m',
    reference: '展项规则：匀质横梁，支点下方加重，阻尼使其停稳 / Rule of this exhibit',
    standing: 'exhibit-rule',
    reviewedBy: null,
    validUntil: VALID_UNTIL,
  },
];
