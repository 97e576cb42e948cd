import { describe, expect, it } from 'vitest';
import { rowOf } from './report.ts';
import { wantedRows } from './run.ts';
import { isCode, isThree, namedIn } from './site-files.ts';
import { columns, figure, padEnd, padStart, tableOf } from './table.ts';

describe('figures', () => {
  it('have three significant digits where they are small, and no more than are true where they are large', () => {
    expect(figure(0)).toBe('0');
    expect(figure(1.2345)).toBe('1.23');
    expect(figure(12.345)).toBe('12.3');
    expect(figure(123.45)).toBe('123');
    expect(figure(118_412)).toBe('118,412');
    expect(figure(0.01234)).toBe('0.012');
    expect(figure(2)).toBe('2');
  });
});

describe('the table', () => {
  it('counts a Han character and full-width punctuation as two columns, pinyin as one', () => {
    expect(columns('冷启动，')).toBe(8);
    expect(columns('qǐdòng')).toBe(6);
    expect(padEnd('冷', 4)).toBe('冷  ');
    expect(padStart('冷', 4)).toBe('  冷');
    expect(padEnd('too long', 3)).toBe('too long');
  });

  const rows = [
    rowOf({
      id: 'a',
      zh: '启动',
      en: 'start',
      unit: 'ms',
      runs: [260],
      baseline: { what: 'bare', runs: [100] },
      budget: { of: 'baseline', most: 1.3 },
    }),
    rowOf({
      id: 'b',
      exhibit: 'fire',
      zh: '代码',
      en: 'code',
      unit: 'KB',
      runs: [78.46],
      budget: { of: 'value', most: 400 },
      detail: { files: 5, 'kit KB': 341.2 },
    }),
    rowOf({ id: 'c', zh: '在线', en: 'online', unit: 'ms', runs: [1234] }),
  ];

  it('puts value, baseline, ratio, budget and verdict of a row into one line, and what it is made of below', () => {
    const lines = tableOf(rows).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[2]).toMatch(/^启动 {2}start +260 ms +100 ms +2\.60× +≤ 1\.3× {2}超出 over$/);
    expect(lines[3]).toMatch(/^代码 {2}\[fire\] code +78\.5 KB +— +— +≤ 400 KB {2}合格 ok$/);
    expect(lines[4]).toBe('    files 5 · kit KB 341');
    expect(lines[5]).toMatch(/^在线 {2}online +1,234 ms +— +— +— {2}—$/);
  });

  it('aligns the figures of all rows, whatever the words', () => {
    const columnsBefore = tableOf(rows)
      .split('\n')
      .filter((line) => / (ms|KB) /.test(line) && !line.startsWith(' '))
      .map((line) => columns(line.slice(0, / (ms|KB) /.exec(line)!.index)));
    expect(columnsBefore).toHaveLength(3);
    expect(new Set(columnsBefore).size).toBe(1);
  });
});

describe('what is asked for', () => {
  it('is a row or the beginning of rows, and something unknown is refused with what is known', () => {
    expect(wantedRows('start')).toEqual(['start-offline', 'start-online']);
    expect(wantedRows('event,open')).toEqual(['open', 'event']);
    expect(wantedRows(undefined)).toContain('memory-heap');
    expect(() => wantedRows('speed')).toThrow(/speed.*start-offline/);
    expect(() => wantedRows('event,')).toThrow(/event,.*start-offline/);
  });
});

describe('the files of a site', () => {
  it('are found where pages and scripts name them, from the root and beside each other', () => {
    const text = `<script src="/assets/shell-B0zA6jK8.js"></script>import"./react-BwO1j3xM.js";const d=["assets/exhibit-C3ZEAxwd.css"]`;
    expect(namedIn(text)).toEqual(['/assets/shell-B0zA6jK8.js', '/assets/react-BwO1j3xM.js', '/assets/exhibit-C3ZEAxwd.css']);
  });

  it('code is scripts and style sheets; three is the chunk of that name and nothing that only sounds like it', () => {
    expect(['/a.js', '/a.css', '/a.webp', '/a.bin', '/index.html'].map(isCode)).toEqual([true, true, false, false, false]);
    expect(isThree('/assets/three-BOrjXDxv.js')).toBe(true);
    expect(isThree('/assets/exhibit-three-CMY3L1Tn.js')).toBe(false);
    expect(isThree('/assets/threefold-CMY3L1Tn.js')).toBe(false);
  });
});
