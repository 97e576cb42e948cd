import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '@base/result.ts';

/** More than ten years of a busy kiosk. */
const MOST_BYTES = 512e6;

export const exportsFolder = (stateFolder: string): string => join(stateFolder, 'exports');

/**
 * Writes what comes in as a CSV file, piece by piece, whole or not at all: the name appears when everything is on disk.
 * `stamp` is part of the name; an export of the same second replaces the one before.
 */
export async function writeExport(
  stateFolder: string,
  name: string,
  body: ReadableStream<Uint8Array>,
): Promise<Result<{ file: string; bytes: number }, 'too-large' | 'disk'>> {
  const file = join(exportsFolder(stateFolder), `${name}.csv`);
  const next = `${file}.next`;
  let bytes = 0;
  try {
    mkdirSync(exportsFolder(stateFolder), { recursive: true });
    const handle = openSync(next, 'w');
    try {
      for await (const piece of body) {
        bytes += piece.byteLength;
        if (bytes > MOST_BYTES) return giveUp(next, 'too-large');
        for (let at = 0; at < piece.byteLength; ) at += writeSync(handle, piece, at);
      }
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(next, file);
    return ok({ file, bytes });
  } catch {
    return giveUp(next, 'disk');
  }
}

function giveUp<E>(next: string, why: E): { ok: false; error: E } {
  rmSync(next, { force: true });
  return fail(why);
}

/** `20260305-142530`, local time: sorts by name as it sorts by time. */
export function stampOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
  return `${day}-${two(date.getHours())}${two(date.getMinutes())}${two(date.getSeconds())}`;
}
