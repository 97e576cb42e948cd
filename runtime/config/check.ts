import type { ExhibitManifest } from '@protocol/exhibit-manifest.ts';
import { loadFile, loadKiosk, type ReadFile } from './load.ts';
import { calendarProblems, playlistProblems } from './rules.ts';
import { calendarSchema, playlistSchema } from './schema.ts';

export interface CheckedFile {
  file: string;
  problems: string[];
}

/** Checks files of any kind, told apart by their folder: `playlists`, `calendars`, else a kiosk with all that it names. */
export function checkFiles(paths: readonly string[], readFile: ReadFile, exhibits: readonly ExhibitManifest[]): CheckedFile[] {
  return paths.map((file) => {
    const kind = /([^/\\]+)[/\\][^/\\]+$/.exec(file)?.[1];
    const result =
      kind === 'playlists'
        ? loadFile(file, readFile, playlistSchema, (value) => playlistProblems(value, exhibits))
        : kind === 'calendars'
          ? loadFile(file, readFile, calendarSchema, calendarProblems)
          : loadKiosk(file, readFile, exhibits);
    return { file, problems: result.ok ? [] : result.error };
  });
}
