import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { type LoadedKiosk, loadKiosk } from '@config/load.ts';
import { type ResolvedKiosk, resolvedKioskSchema } from '@config/resolved.ts';
import { calendarSchema, kioskSchema, playlistSchema } from '@config/schema.ts';
import { z } from 'zod';
import { readText } from './places.ts';
import { readJson, readSite } from './site.ts';
import { writeDurably } from './write-durably.ts';

/*
 * Which kiosk runs?
 *
 * 1. The file that was asked for, when it and what it names are right. It is then kept as the last good one.
 * 2. Else the last good one of that file, else that of whatever ran last on this machine.
 * 3. Else the kiosk that the build carries for a site without an agent.
 *
 * The files are read at every question, so a curator's change is there when the shell asks next; a bad file never
 * replaces a good one, and why it was not taken is part of the answer.
 */

const keptSchema = z.object({ kiosk: kioskSchema, playlist: playlistSchema, calendar: calendarSchema });

export interface CurrentKiosk {
  /** What runs now. Null only when there is nothing good at all: no file, none kept, none built in. */
  running: ResolvedKiosk | null;
  /** Why the file that was asked for is not the one that runs, and what the site lacks. */
  problems: string[];
}

export interface KioskSource {
  current(slots: readonly string[]): CurrentKiosk;
}

export interface KioskPlaces {
  kioskFile: string;
  stateFolder: string;
  siteFolder: string;
}

export function createKioskSource(places: KioskPlaces): KioskSource {
  const kept = keptFiles(places);
  let lastWritten = '';
  return {
    current(slots) {
      const site = readSite(places.siteFolder);
      const asked = loadKiosk(places.kioskFile, readText, site.exhibits);
      if (asked.ok) {
        const text = JSON.stringify(asked.value);
        if (text !== lastWritten) lastWritten = keep(kept, text);
      }
      const running = asked.ok ? asked.value : (readKept(kept.ofThisFile) ?? readKept(kept.ofAnyFile));
      const problems = [...(asked.ok ? [] : asked.error), ...site.problems];
      if (running === null) return { running: builtIn(places.siteFolder, slots, problems), problems };
      return { running: resolve(running, { slots: [...slots], problems, build: site.build, exhibits: site.exhibits }), problems };
    },
  };
}

/** Whether there is anything to fall back to that belongs to this very file. */
export const hasKept = (places: KioskPlaces): boolean => readKept(keptFiles(places).ofThisFile) !== null;

function resolve(loaded: LoadedKiosk, rest: Pick<ResolvedKiosk, 'slots' | 'problems' | 'build' | 'exhibits'>): ResolvedKiosk {
  return { resolved: 1, kiosk: loaded.kiosk, programme: loaded.playlist.exhibits, calendar: loaded.calendar, ...rest };
}

function keptFiles({ stateFolder, kioskFile }: KioskPlaces) {
  const name = `${basename(kioskFile, '.json')}-${createHash('sha256').update(kioskFile).digest('hex').slice(0, 8)}.json`;
  return { ofThisFile: join(stateFolder, 'last-good', name), ofAnyFile: join(stateFolder, 'last-good.json') };
}

/** Keeping is a help, not a condition: on a disk that is full or read only the kiosk runs all the same. */
function keep(kept: ReturnType<typeof keptFiles>, text: string): string {
  try {
    for (const file of [kept.ofThisFile, kept.ofAnyFile]) if (readText(file) !== text) writeDurably(file, text);
    return text;
  } catch {
    return '';
  }
}

function readKept(file: string): LoadedKiosk | null {
  const parsed = keptSchema.safeParse(readJson(file));
  return parsed.success ? parsed.data : null;
}

function builtIn(siteFolder: string, slots: readonly string[], problems: string[]): ResolvedKiosk | null {
  const parsed = resolvedKioskSchema.safeParse(readJson(join(siteFolder, 'kiosk.json')));
  return parsed.success ? { ...parsed.data, slots: [...slots], problems } : null;
}
