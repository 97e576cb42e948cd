import { leadFirst, type ThemeDay, themeDaysOn } from '@config/calendar.ts';
import type { Calendar, KioskFile } from '@config/schema.ts';
import type { Day } from './session.ts';

/** Rules D1–D4: which day it is for the programme, and whether the clock can be believed. */

export type { ThemeDay };
export type Standing = 'plausible' | 'doubtful';

const EARLIEST_YEAR = 2025;
const LATEST_YEAR = 2100;
/** A clock that was set by less than this still tells the day. */
const JUMP_MS = 10 * 60_000;
/** The last time seen is kept a little generously: a kiosk may travel, and clocks are corrected. */
const BACKWARDS_MS = 24 * 3_600_000;

/** The theme day of a date, or null: the shortest range that holds it. */
export function themeDayOf(calendar: Calendar, date: string | null): ThemeDay | null {
  return date === null ? null : (themeDaysOn(calendar, date)[0] ?? null);
}

/** The programme's exhibits in the order of the day. */
export function orderOf(exhibits: readonly string[], themeDay: ThemeDay | null): string[] {
  return leadFirst([...new Set(exhibits)], (id) => id, themeDay?.lead ?? []);
}

const pad = (value: number) => String(value).padStart(2, '0');

/** D4. `lastSeenMs` is the latest wall clock that this machine stored, `driftMs` how far it moved against the monotonic clock. */
export function standingOf(wallMs: number, lastSeenMs: number | null, driftMs: number): Standing {
  const year = new Date(wallMs).getFullYear();
  const inRange = year >= EARLIEST_YEAR && year < LATEST_YEAR;
  const forward = lastSeenMs === null || wallMs >= lastSeenMs - BACKWARDS_MS;
  return inRange && forward && Math.abs(driftMs) < JUMP_MS ? 'plausible' : 'doubtful';
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
