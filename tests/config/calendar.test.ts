import { leadFirst, themeDaysOn } from '@config/calendar.ts';
import { migrate } from '@config/migrations.ts';
import type { Calendar } from '@config/schema.ts';
import { describe, expect, it } from 'vitest';

const day = (id: string, from: string, to: string) => ({ id, name: { 'zh-CN': id, en: id }, from, to, lead: [] });
const calendar: Calendar = {
  schemaVersion: 1,
  id: 'sample',
  name: { 'zh-CN': '样', en: 'Sample' },
  themeDays: [day('month', '11-01', '11-30'), day('day', '11-09', '11-09'), day('new-year', '12-28', '01-03')],
};

describe('theme days', () => {
  it('put the day before the month it lies in', () => {
    expect(themeDaysOn(calendar, '11-09').map(({ id }) => id)).toEqual(['day', 'month']);
    expect(themeDaysOn(calendar, '11-10').map(({ id }) => id)).toEqual(['month']);
    expect(themeDaysOn(calendar, '10-31')).toEqual([]);
  });

  it('may cross the new year', () => {
    for (const date of ['12-28', '12-31', '01-01', '01-03'])
      expect(
        themeDaysOn(calendar, date).map(({ id }) => id),
        date,
      ).toEqual(['new-year']);
    for (const date of ['12-27', '01-04']) expect(themeDaysOn(calendar, date), date).toEqual([]);
  });

  it('bring exhibits forward without adding or losing one', () => {
    expect(leadFirst(['a', 'b', 'c', 'd'], (id) => id, ['d', 'not-here', 'b'])).toEqual(['d', 'b', 'a', 'c']);
  });
});

describe('migrations', () => {
  const renamed = {
    from: 1,
    summary: 'idle.second is now idle.seconds',
    apply: (file: Readonly<Record<string, unknown>>) => {
      const { second, ...rest } = file.idle as { second: number };
      return { ...file, idle: { ...rest, seconds: second } };
    },
  };

  it('bring an older file up without touching the one given', () => {
    const before = { schemaVersion: 1, idle: { second: 45 } };
    expect(migrate(before, [renamed], 2)).toEqual({
      state: 'migrated',
      file: { schemaVersion: 2, idle: { seconds: 45 } },
      summaries: ['idle.second is now idle.seconds'],
    });
    expect(before).toEqual({ schemaVersion: 1, idle: { second: 45 } });
  });

  it('refuse a file from the future and one too old to be read', () => {
    expect(migrate({ schemaVersion: 3 }, [renamed], 2)).toMatchObject({ state: 'refused' });
    expect(migrate({ schemaVersion: 0 }, [renamed], 2)).toMatchObject({ state: 'refused' });
  });
});
