import type { VisitEvent } from './events.ts';

/** Columns of the export: the three of every event, then the payloads in the order of EVENTS.md. */
export const CSV_COLUMNS = [
  'visit',
  'sequence',
  'sinceStartMs',
  'type',
  'kiosk',
  'profile',
  'language',
  'build',
  'wallClockMs',
  'clock',
  'exhibit',
  'version',
  'seed',
  'step',
  'index',
  'of',
  'item',
  'kind',
  'value',
  'correct',
  'measures',
  'activeSeconds',
  'how',
  'code',
] as const;

/**
 * Events as comma-separated values (RFC 4180: CRLF, quotes doubled, a header line). A field that an event has not is empty;
 * `measures` is JSON.
 */
export function exportCsv(events: readonly VisitEvent[]): string {
  const rows = events.map((event) => CSV_COLUMNS.map((column) => field((event as Record<string, unknown>)[column])));
  return [CSV_COLUMNS.map(field), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function field(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
