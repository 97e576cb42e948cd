import { fail, ok, type Result } from '@base/result.ts';
import type { ExhibitManifest } from '@protocol/exhibit-manifest.ts';
import type { z } from 'zod';
import { nearest } from './did-you-mean.ts';
import { migrate } from './migrations.ts';
import { problemsOf } from './problems.ts';
import { readJson } from './read-json.ts';
import { calendarProblems, kioskProblems, playlistProblems } from './rules.ts';
import { type Calendar, calendarSchema, type KioskFile, kioskSchema, type Playlist, playlistSchema } from './schema.ts';

/** Text of a file, or undefined where there is none. The caller decides where files lie. */
export type ReadFile = (path: string) => string | undefined;

export interface LoadedKiosk {
  kiosk: KioskFile;
  playlist: Playlist;
  calendar: Calendar;
}

/**
 * Reads a kiosk file (`…/kiosks/<id>.json`) with the playlist and the calendar that it names, beside it in
 * `…/playlists` and `…/calendars`. Answers all problems of all three files at once, each with its file's name.
 *
 * `exhibits` are those installed: with them, a playlist's exhibits and options are checked too; an empty list leaves that out.
 * Never throws for what a file may hold.
 */
export function loadKiosk(file: string, readFile: ReadFile, exhibits: readonly ExhibitManifest[]): Result<LoadedKiosk, string[]> {
  const kiosk = loadFile(file, readFile, kioskSchema, kioskProblems);
  if (!kiosk.ok) return kiosk;
  const folder = file.replace(/[^/\\]*$/, '');
  const beside = (kind: string, id: string) => `${folder}../${kind}/${id}.json`;
  const playlist = loadFile(beside('playlists', kiosk.value.playlist), readFile, playlistSchema, (value) =>
    playlistProblems(value, exhibits),
  );
  const calendar = loadFile(beside('calendars', kiosk.value.calendar), readFile, calendarSchema, calendarProblems);
  const problems = [...(playlist.ok ? [] : playlist.error), ...(calendar.ok ? [] : calendar.error)];
  return playlist.ok && calendar.ok
    ? ok({ kiosk: kiosk.value, playlist: playlist.value, calendar: calendar.value })
    : fail(problems);
}

/** Reads and checks one file; each problem begins with the file's short name, as `kiosks/hall-2.json: …`. */
export function loadFile<T extends { id: string }>(
  file: string,
  readFile: ReadFile,
  schema: z.ZodType<T>,
  rules: (value: T) => string[],
): Result<T, string[]> {
  const name = shortName(file);
  const say = (problems: readonly string[]) => fail(problems.map((problem) => `${name}: ${problem}`));
  const text = readFile(file);
  if (text === undefined) return say(['there is no such file']);
  const json = readJson(text);
  if (!json.ok) return say([json.error]);
  const migrated = migrate(json.value);
  if (migrated.state === 'refused') return say([migrated.problem]);
  const parsed = schema.safeParse(migrated.file);
  if (!parsed.success) return say(problemsOf(schema, parsed.error, migrated.file));
  const problems = rules(parsed.data);
  const fileId = name.replace(/^.*\//, '').replace(/\.json$/, '');
  if (parsed.data.id !== fileId) {
    const slip = nearest(parsed.data.id, [fileId]) ? ' (a slip of the pen?)' : '';
    problems.unshift(`id is "${parsed.data.id}"${slip}; it must be the file's name, "${fileId}"`);
  }
  return problems.length > 0 ? say(problems) : ok(parsed.data);
}

/** The last two parts of a path: which file it is, without telling where the machine keeps it. */
function shortName(file: string): string {
  const parts: string[] = [];
  for (const part of file.split(/[/\\]/)) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.slice(-2).join('/');
}
