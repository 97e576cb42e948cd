import type { Calendar } from './schema.ts';

export type ThemeDay = Calendar['themeDays'][number];

/**
 * Theme days of a date, the shortest range first: a day goes before the month that it lies in.
 * `monthDay` is MM-DD of the kiosk's local date. A range may cross the new year.
 */
export function themeDaysOn(calendar: Calendar, monthDay: string): ThemeDay[] {
  return calendar.themeDays
    .filter(({ from, to }) => (from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to))
    .sort((a, b) => lengthDays(a) - lengthDays(b));
}

/** Exhibits with those that a theme day leads brought to the front, in its order; nothing is added or lost. */
export function leadFirst<T>(programme: readonly T[], exhibitOf: (entry: T) => string, lead: readonly string[]): T[] {
  const rank = (entry: T) => {
    const index = lead.indexOf(exhibitOf(entry));
    return index < 0 ? lead.length : index;
  };
  return programme
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => rank(a.entry) - rank(b.entry) || a.index - b.index)
    .map(({ entry }) => entry);
}

/** Days in a leap year, so that 02-29 counts. */
function lengthDays({ from, to }: ThemeDay): number {
  const dayOfYear = (monthDay: string) => Date.parse(`2024-${monthDay}T00:00:00Z`) / 86_400_000;
  const days = dayOfYear(to) - dayOfYear(from);
  return days < 0 ? days + 366 : days;
}
