import { leadFirst, type ThemeDay, themeDaysOn } from '@config/calendar.ts';
import type { Calendar, KioskFile } from '@config/schema.ts';
import { judgeClock } from '@visits/recorder.ts';
import type { Day } from './session.ts';

/** Rules D1–D4: which day it is for the programme, and whether the clock can be believed. */

export type { ThemeDay };
export type Standing = 'plausible' | 'doubtful';

/** A clock that was set by less than this still tells the day. */
const JUMP_MS = 10 * 60_000;

/** The theme day of a date, or null: the shortest range that holds it. */
export function themeDayOf(calendar: Calendar, date: string | null): ThemeDay | null {
  return date === null ? null : (themeDaysOn(calendar, date)[0] ?? null);
}

/** The programme's exhibits in the order of the day. */
export function orderOf(exhibits: readonly string[], themeDay: ThemeDay | null): string[] {
  return leadFirst([...new Set(exhibits)], (id) => id, themeDay?.lead ?? []);
}

const pad = (value: number) => String(value).padStart(2, '0');

/** D4. `lastSeenMs` is the latest wall clock that this machine believed, `driftMs` how far it moved against the monotonic clock. */
export function standingOf(wallMs: number, lastSeenMs: number | null, driftMs: number): Standing {
  return Math.abs(driftMs) < JUMP_MS ? judgeClock(wallMs, lastSeenMs) : 'doubtful';
}

/** Date and hours for a local wall clock. */
export function dayOf(wallMs: number, standing: Standing, opening: KioskFile['opening']): Day {
  if (standing === 'doubtful') return { date: null, hours: 'open' };
  const local = new Date(wallMs);
  const date = `${pad(local.getMonth() + 1)}-${pad(local.getDate())}`;
  const time = `${pad(local.getHours())}:${pad(local.getMinutes())}`;
  const within = (span: { from: string; to: string }) =>
    span.from <= span.to ? span.from <= time && time < span.to : time >= span.from || time < span.to;
  if (opening.from !== opening.to && !within(opening)) return { date, hours: 'closed' };
  return { date, hours: opening.quiet.some(within) ? 'quiet' : 'open' };
}
