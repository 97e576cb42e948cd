import type { Bilingual, Criterion, Verification, VerificationTable } from '@base/verification.ts';
import { type RoomComparison, runMultiRoom } from './multi-room.ts';
import { type BurnerPlace, ratios, runSteckler, type StecklerCase } from './steckler.ts';
import { roomPlots, stecklerPlots } from './verification-plots.ts';

/*
 * The model against the laboratory and against CFAST: what `npm run verify -- fire-escape` prints and draws. Limits are those that the model must
 * keep; where laboratory and CFAST disagree, the laboratory wins.
 */

const PLACES: readonly [BurnerPlace, Bilingual][] = [
  ['centre', { zh: '房间中央', en: 'centre' }],
  ['wall', { zh: '靠墙', en: 'wall' }],
  ['corner', { zh: '墙角', en: 'corner' }],
  ['raised', { zh: '抬高', en: 'raised' }],
];
export function verification(): Verification {
  const cases = runSteckler();
  const rooms = runMultiRoom();
  return {
    title: { zh: '火场逃生：与实验和 CFAST 的比较', en: 'Fire escape: held against the laboratory and CFAST' },
    criteria: [...stecklerCriteria(cases), ...roomCriteria(rooms)],
    tables: [stecklerTable(cases), placeTable(cases), roomTable(rooms)],
    plots: [...stecklerPlots(cases), ...rooms.filter(({ isReached }) => isReached).flatMap(roomPlots)],
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard deviation of a sample. */
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

function stecklerCriteria(cases: readonly StecklerCase[]): Criterion[] {
  const rise = cases.map((of) => ratios(of).rise);
  const depth = cases.map((of) => ratios(of).depth);
  const ratio = (zh: string, en: string, value: number, low: number | null, high: number, aim?: [number, number]): Criterion => ({
    what: { zh, en },
    value,
    unit: '',
    low,
    high,
    aim,
  });
  const planes = cases.filter(({ measured, model }) => measured.neutralM !== null && model.neutralM !== null);
  return [
    ratio(
      'Steckler：上层温升之比，均值',
      'Steckler: temperature rise, model over measured, mean',
      mean(rise),
      0.93,
      1.07,
      [0.95, 1.05],
    ),
    ratio(
      'Steckler：上层温升之比，标准差',
      'Steckler: temperature rise, standard deviation',
      deviation(rise),
      null,
      0.12,
      [0, 0.1],
    ),
    ratio('Steckler：热层厚度之比，均值', 'Steckler: depth of the hot layer, mean', mean(depth), 0.88, 1.12, [0.92, 1.08]),
    ratio(
      'Steckler：热层厚度之比，标准差',
      'Steckler: depth of the hot layer, standard deviation',
      deviation(depth),
      null,
      0.12,
      [0, 0.1],
    ),
    ...PLACES.map(([place, name]) =>
      ratio(
        `Steckler：热层厚度之比，${name.zh}`,
        `Steckler: depth of the hot layer, ${name.en}`,
        mean(cases.filter((of) => of.place === place).map((of) => ratios(of).depth)),
        0.85,
        1.15,
      ),
    ),
    {
      what: { zh: 'Steckler：中性面高度之差，均值', en: 'Steckler: neutral plane off the measured one, mean' },
      value: mean(planes.map(({ model, measured }) => Math.abs(model.neutralM! - measured.neutralM!))),
      unit: 'm',
      low: null,
      high: 0.06,
    },
  ];
}

function roomCriteria(rooms: readonly RoomComparison[]): Criterion[] {
  return rooms.flatMap((of): Criterion[] => {
    const where = `${of.scenario}, ${of.room}`;
    if (!of.isReached)
      return [
        {
          what: { zh: `${where}：升温（无烟房间）`, en: `${where}: warmed, no smoke comes here` },
          value: of.warmestK,
          unit: 'K',
          low: null,
          high: 2,
        },
      ];
    return [
      {
        what: { zh: `${where}：上层温升与 CFAST 之比`, en: `${where}: temperature rise over CFAST's` },
        value: of.riseRatio,
        unit: '',
        low: 0.8,
        high: 1.2,
      },
      {
        what: { zh: `${where}：烟层高度与 CFAST 之差`, en: `${where}: layer height off CFAST's` },
        value: of.layerM,
        unit: 'm',
        low: null,
        high: 0.35,
      },
    ];
  });
}

function stecklerTable(cases: readonly StecklerCase[]): VerificationTable {
  const column = (name: string, digits: number) => ({ name, digits });
  return {
    title: { zh: 'Steckler 实验（单室，1800 s 稳态）', en: 'Steckler experiments (one room, steady at 1800 s)' },
    columns: [
      column('test', 0),
      column('place', 0),
      column('ΔT ratio', 3),
      column('CFAST', 3),
      column('depth ratio', 3),
      column('CFAST', 3),
      column('Tu °C', 1),
      column('lab', 1),
      column('Tl °C', 1),
      column('lab', 1),
      column('layer m', 2),
      column('lab', 2),
      column('neutral m', 2),
      column('lab', 2),
    ],
    rows: cases.map((of) => {
      const ours = ratios(of);
      const theirs = ratios(of, 'cfast');
      const { model, measured } = of;
      return [
        of.test,
        of.place,
        ours.rise,
        theirs.rise,
        ours.depth,
        theirs.depth,
        model.upperC,
        measured.upperC,
        model.lowerC,
        measured.lowerC,
        model.layerM,
        measured.layerM,
        model.neutralM,
        measured.neutralM,
      ];
    }),
  };
}

function placeTable(cases: readonly StecklerCase[]): VerificationTable {
  const row = (name: string, of: readonly StecklerCase[]) => {
    const ours = of.map((one) => ratios(one));
    const theirs = of.map((one) => ratios(one, 'cfast'));
    return [
      name,
      of.length,
      mean(ours.map(({ rise }) => rise)),
      mean(theirs.map(({ rise }) => rise)),
      mean(ours.map(({ depth }) => depth)),
      mean(theirs.map(({ depth }) => depth)),
    ];
  };
  return {
    title: { zh: 'Steckler：按火源位置', en: 'Steckler by place of the burner' },
    columns: [
      { name: 'place', digits: 0 },
      { name: 'tests', digits: 0 },
      { name: 'ΔT ratio', digits: 3 },
      { name: 'CFAST', digits: 3 },
      { name: 'depth ratio', digits: 3 },
      { name: 'CFAST', digits: 3 },
    ],
    rows: [
      ...PLACES.map(([place]) =>
        row(
          place,
          cases.filter((of) => of.place === place),
        ),
      ),
      row('all', cases),
    ],
  };
}

function roomTable(rooms: readonly RoomComparison[]): VerificationTable {
  const last = (values: readonly number[]) => values.at(-1)!;
  return {
    title: { zh: '多室火灾：本模型与 CFAST 8', en: 'Fires in several rooms: this model and CFAST 8' },
    columns: [
      { name: 'fire', digits: 0 },
      { name: 'room', digits: 0 },
      { name: 'ΔT ratio', digits: 3 },
      { name: 'layer off m', digits: 3 },
      { name: 'Tu °C', digits: 1 },
      { name: 'CFAST', digits: 1 },
      { name: 'layer m', digits: 2 },
      { name: 'CFAST', digits: 2 },
    ],
    rows: rooms.map((of) => [
      of.scenario,
      of.room,
      of.isReached ? of.riseRatio : null,
      of.isReached ? of.layerM : null,
      last(of.model.upperTemperature),
      last(of.cfast.upperTemperature),
      last(of.model.layerHeight),
      last(of.cfast.layerHeight),
    ]),
  };
}
