import type { ExhibitManifest } from '@protocol/exhibit-manifest.ts';
import { z } from 'zod';
import { nearest } from './did-you-mean.ts';
import { pathText, problemsOf } from './problems.ts';
import type { Calendar, KioskFile, Playlist } from './schema.ts';

/** What a schema cannot say. Each function answers problems in the same words as `problemsOf`. */

export function kioskProblems(kiosk: KioskFile): string[] {
  const problems: string[] = [];
  const { languages, opening, display, sound } = kiosk;
  if (!languages.offered.includes(languages.default)) {
    problems.push(`languages.default is "${languages.default}", which is not offered; add it to languages.offered`);
  }
  problems.push(...repeated(languages.offered, 'languages.offered'));
  if (opening.from >= opening.to)
    problems.push(`opening.from is ${opening.from}, which is not before opening.to (${opening.to})`);
  opening.quiet.forEach((quiet, index) => {
    if (quiet.from >= quiet.to)
      problems.push(`opening.quiet[${index}].from is ${quiet.from}, which is not before its end (${quiet.to})`);
  });
  const pxPerMm = Math.hypot(display.widthPx, display.heightPx) / display.diagonalMm;
  if (pxPerMm < 1 || pxPerMm > 40) {
    problems.push(
      `display.diagonalMm is ${display.diagonalMm} mm, which gives ${pxPerMm.toFixed(2)} px in a millimetre; measure the visible glass from corner to corner`,
    );
  }
  if (sound.peakDba < sound.listeningLevelDba) {
    problems.push(
      `sound.peakDba is ${sound.peakDba} dBA, below sound.listeningLevelDba (${sound.listeningLevelDba} dBA); choose it higher`,
    );
  }
  return problems;
}

export function calendarProblems(calendar: Calendar): string[] {
  const problems = repeated(
    calendar.themeDays.map((day) => day.id),
    'themeDays',
  );
  calendar.themeDays.forEach((day, index) => {
    for (const end of ['from', 'to'] as const) {
      if (!isDay(day[end])) problems.push(`themeDays[${index}].${end} is "${day[end]}", a day that no year has`);
    }
  });
  return problems;
}

export function playlistProblems(playlist: Playlist, exhibits: readonly ExhibitManifest[]): string[] {
  const problems = repeated(
    playlist.exhibits.map((entry) => entry.exhibit),
    'exhibits',
  );
  if (exhibits.length === 0) return problems;
  playlist.exhibits.forEach((entry, index) => {
    const manifest = exhibits.find((candidate) => candidate.id === entry.exhibit);
    const at = ['exhibits', index];
    if (!manifest) {
      const known = exhibits.map((candidate) => candidate.id);
      const guess = nearest(entry.exhibit, known);
      const help = guess ? `did you mean ${guess}?` : `installed are ${known.join(', ')}`;
      problems.push(`${pathText([...at, 'exhibit'])} is "${entry.exhibit}", which is not installed; ${help}`);
      return;
    }
    const schema = z.fromJSONSchema(manifest.options as Parameters<typeof z.fromJSONSchema>[0]);
    const checked = schema.safeParse(entry.options);
    if (!checked.success) problems.push(...problemsOf(schema, checked.error, entry.options, [...at, 'options']));
  });
  return problems;
}

function repeated(values: readonly string[], where: string): string[] {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    return first < index ? [`${where}[${index}] repeats "${value}" of ${where}[${first}]; leave one of them out`] : [];
  });
}

/** 02-29 counts: it is a day in leap years. */
function isDay(monthDay: string): boolean {
  const [month, day] = monthDay.split('-').map(Number) as [number, number];
  return day <= new Date(Date.UTC(2024, month, 0)).getUTCDate();
}
