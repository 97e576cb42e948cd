import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ExhibitManifest, exhibitManifestSchema } from '@protocol/exhibit-manifest.ts';
import { readText } from './places.ts';

/** What the agent reads from a built site: which exhibits it holds and which build it is. */

export interface Site {
  exhibits: ExhibitManifest[];
  /** Manifests that do not fit their schema, by exhibit: that exhibit is left out and staff are told. */
  problems: string[];
  build: string;
}

export function readSite(folder: string): Site {
  const exhibits: ExhibitManifest[] = [];
  const problems: string[] = [];
  for (const id of foldersIn(join(folder, 'exhibits'))) {
    const manifest = exhibitManifestSchema.safeParse(readJson(join(folder, 'exhibits', id, 'exhibit.json')));
    if (manifest.success) exhibits.push(manifest.data);
    else problems.push(`exhibits/${id}/exhibit.json: ${manifest.error.issues[0]?.message ?? 'not readable'}`);
  }
  return { exhibits, problems, build: buildOf(folder) };
}

/** The build names itself in the kiosk file that it writes for a site without an agent. */
function buildOf(folder: string): string {
  const builtIn = readJson(join(folder, 'kiosk.json')) as { build?: unknown } | undefined;
  return typeof builtIn?.build === 'string' ? builtIn.build : 'unknown';
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}

export function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file) ?? '') as unknown;
  } catch {
    return undefined;
  }
}
