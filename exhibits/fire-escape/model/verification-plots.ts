import type { Bilingual, VerificationPlot } from '@base/verification.ts';
import type { RoomComparison } from './multi-room.ts';
import type { StecklerCase } from './steckler.ts';

/* What a teacher sees of the comparison: this model's curve, CFAST's, and the laboratory's points. */

const MODEL: Bilingual = { zh: '本模型', en: 'this model' };
const CFAST: Bilingual = { zh: 'CFAST 8', en: 'CFAST 8' };
const MEASURED: Bilingual = { zh: '实测值', en: 'measured' };

export function stecklerPlots(cases: readonly StecklerCase[]): VerificationPlot[] {
  const plot = (
    name: string,
    title: Bilingual,
    unit: string,
    of: (one: StecklerCase, whose: 'model' | 'cfast' | 'measured') => number,
  ): VerificationPlot => {
    const x = cases.map((one) => of(one, 'measured'));
    const most = Math.max(...x);
    return {
      name,
      title,
      x: { zh: `实测，${unit}`, en: `measured, ${unit}` },
      y: { zh: `计算，${unit}`, en: `computed, ${unit}` },
      series: [
        { label: { zh: '完全一致', en: 'equal' }, kind: 'line', of: 'even', x: [0, most], y: [0, most] },
        { label: CFAST, kind: 'points', of: 'reference-model', x, y: cases.map((one) => of(one, 'cfast')) },
        { label: MODEL, kind: 'points', of: 'model', x, y: cases.map((one) => of(one, 'model')) },
      ],
    };
  };
  return [
    plot(
      'steckler-temperature',
      { zh: 'Steckler：上层温升', en: 'Steckler: temperature rise of the smoke' },
      'K',
      (one, whose) => {
        return one[whose].upperC - one.ambientC;
      },
    ),
    plot('steckler-depth', { zh: 'Steckler：热层厚度', en: 'Steckler: depth of the hot layer' }, 'm', (one, whose) => {
      return one.heightM - one[whose].layerM;
    }),
    {
      name: 'steckler-by-test',
      title: { zh: 'Steckler：每次实验的烟层高度', en: 'Steckler: layer height, test by test' },
      x: { zh: '实验序号', en: 'experiment, in the order of the table' },
      y: { zh: '烟层高度，m', en: 'layer height, m' },
      series: [
        {
          label: MEASURED,
          kind: 'points',
          of: 'experiment',
          x: cases.map((_, i) => i + 1),
          y: cases.map(({ measured }) => measured.layerM),
        },
        {
          label: CFAST,
          kind: 'points',
          of: 'reference-model',
          x: cases.map((_, i) => i + 1),
          y: cases.map(({ cfast }) => cfast.layerM),
        },
        { label: MODEL, kind: 'points', of: 'model', x: cases.map((_, i) => i + 1), y: cases.map(({ model }) => model.layerM) },
      ],
    },
  ];
}

export function roomPlots(of: RoomComparison): VerificationPlot[] {
  const plot = (kind: 'temperature' | 'layer', title: Bilingual, y: Bilingual, key: 'upperTemperature' | 'layerHeight') => ({
    name: `${of.scenario}-${of.room}-${kind}`,
    title,
    x: { zh: '时间，s', en: 'time, s' },
    y,
    series: [
      { label: CFAST, kind: 'line', of: 'reference-model', x: of.timeS, y: of.cfast[key] },
      { label: MODEL, kind: 'line', of: 'model', x: of.timeS, y: of.model[key] },
    ] as const,
  });
  return [
    plot(
      'temperature',
      { zh: `${of.scenario}，${of.room}：上层温度`, en: `${of.scenario}, ${of.room}: temperature of the smoke` },
      { zh: '温度，°C', en: 'temperature, °C' },
      'upperTemperature',
    ),
    plot(
      'layer',
      { zh: `${of.scenario}，${of.room}：烟层高度`, en: `${of.scenario}, ${of.room}: layer height` },
      { zh: '烟层高度，m', en: 'layer height, m' },
      'layerHeight',
    ),
  ];
}
