import { describe, expect, it } from 'vitest';
import { dayOf, orderOf, standingOf, themeDayOf } from '../../runtime/shell/day.ts';

const day = (id: string, from: string, to: string, lead: string[] = []) => ({
  id,
  name: { 'zh-CN': id, en: id },
  from,
  to,
  lead,
});
const calendar = {
  schemaVersion: 1 as const,
  id: 'sample',
  name: { 'zh-CN': '例', en: 'Sample' },
  themeDays: [day('month', '11-01', '11-30'), day('fire', '11-09', '11-09', ['smoke', 'absent', 'extinguisher'])],
};
const opening = { from: '09:00', to: '17:00', quiet: [{ from: '12:00', to: '13:30' }] };
const at = (year: number, month: number, date: number, hours: number, minutes = 0) =>
  new Date(year, month - 1, date, hours, minutes).getTime();

describe('day and hours', () => {
  it('D1: the day beats the month, and its exhibits lead in its order', () => {
    const theme = themeDayOf(calendar, '11-09');
    expect(theme?.id).toBe('fire');
    expect(orderOf(['extinguisher', 'tide', 'smoke'], theme)).toEqual(['smoke', 'extinguisher', 'tide']);
    expect(orderOf(['extinguisher', 'tide'], themeDayOf(calendar, '10-09'))).toEqual(['extinguisher', 'tide']);
  });

  it('D3: hours are open, quiet and closed', () => {
    const hours = (h: number, m = 0) => dayOf(at(2026, 11, 9, h, m), 'plausible', opening).hours;
    expect([hours(8, 59), hours(9), hours(12), hours(13, 29), hours(13, 30), hours(17)]).toEqual([
      'closed',
      'open',
      'quiet',
      'quiet',
      'open',
      'closed',
    ]);
    expect(dayOf(at(2026, 1, 5, 10), 'plausible', opening).date).toBe('01-05');
  });

  it('D3: hours may cross midnight', () => {
    const night = { from: '18:00', to: '02:00', quiet: [] };
    expect(dayOf(at(2026, 11, 9, 1), 'plausible', night).hours).toBe('open');
    expect(dayOf(at(2026, 11, 9, 12), 'plausible', night).hours).toBe('closed');
  });

  it('D4: a clock that ran backwards, jumped or is out of range is doubtful and moves nothing', () => {
    const now = at(2026, 11, 9, 10);
    expect(standingOf(now, null, 0)).toBe('plausible');
    expect(standingOf(now, now - 86_400_000 * 30, 0)).toBe('plausible');
    expect(standingOf(now, now + 86_400_000 * 2, 0)).toBe('doubtful');
    expect(standingOf(at(1970, 1, 1, 0), null, 0)).toBe('doubtful');
    expect(standingOf(now, null, 3_600_000)).toBe('doubtful');
    expect(themeDayOf(calendar, dayOf(now, 'doubtful', opening).date)).toBeNull();
    expect(dayOf(now, 'doubtful', opening).hours).toBe('open');
  });
});
