import type { VisitEvent } from '@visits/events.ts';
import { visitEventSchema } from '@visits/events.ts';
import { CSV_COLUMNS, exportCsv } from '@visits/export-csv.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, open, play, VISIT_A } from './samples.ts';

/** A reader of RFC 4180, after its grammar; the writer's own rules are not used. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text;
  while (rest.length > 0) {
    const field = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (!field) throw new Error(`not RFC 4180: ${rest.slice(0, 40)}`);
    rows.at(-1)!.push(field[1] === undefined ? field[2]! : field[1].replaceAll('""', '"'));
    if (field[3] === '\r\n') rows.push([]);
    rest = rest.slice(field[0].length);
  }
  return rows.slice(0, -1);
}

describe('the export', () => {
  it('has a column for every field of every event', () => {
    const fields = new Set(visitEventSchema.options.flatMap((option) => Object.keys(option.shape)));
    expect(new Set(CSV_COLUMNS)).toEqual(fields);
  });

  it('can be read back by the grammar of RFC 4180, whatever an answer says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 64 }), (value) => {
        const events = play([
          [0, begin()],
          [1, open],
          [2, { type: 'answer', item: 'aim', kind: 'predict', value, correct: false }],
          [3, { type: 'finished', measures: { 'used-kg': 1.5, seconds: 8 } }],
        ]);
        const [header, ...rows] = readCsv(exportCsv(events));
        expect(header).toEqual([...CSV_COLUMNS]);
        expect(rows).toHaveLength(events.length);
        for (const row of rows) expect(row).toHaveLength(CSV_COLUMNS.length);
        const cell = (row: number, column: (typeof CSV_COLUMNS)[number]) => rows[row]![CSV_COLUMNS.indexOf(column)];
        expect(cell(2, 'value')).toBe(value);
        expect(cell(2, 'correct')).toBe('false');
        expect(JSON.parse(cell(3, 'measures')!)).toEqual({ 'used-kg': 1.5, seconds: 8 });
        expect(cell(0, 'exhibit')).toBe('');
        expect(cell(0, 'visit')).toBe(VISIT_A);
      }),
    );
  });

  it('writes a header when there is nothing', () => {
    expect(exportCsv([] satisfies VisitEvent[])).toBe(`${CSV_COLUMNS.join(',')}\r\n`);
  });
});
