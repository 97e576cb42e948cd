import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KioskError } from '@base/errors.ts';
import { DEFAULT_KIOSK_FILE } from '@config/default-kiosk.ts';
import { loadKiosk } from '@config/load.ts';
import type { ResolvedKiosk } from '@config/resolved.ts';
import type { ExhibitManifest } from '@protocol/exhibit-manifest.ts';

/**
 * The kiosk that a site without an agent runs as, with everything looked up.
 *
 * @throws KioskError `config/refused`: a site is never built on a configuration that would be refused.
 */
export function resolveDefaultKiosk(root: string, exhibits: readonly ExhibitManifest[], build: string): ResolvedKiosk {
  const readFile = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  const loaded = loadKiosk(join(root, DEFAULT_KIOSK_FILE), readFile, exhibits);
  if (!loaded.ok) throw new KioskError('config/refused', { file: DEFAULT_KIOSK_FILE, problems: loaded.error });
  return {
    resolved: 1,
    // What a site shows to everybody holds no hash of a PIN; without an agent nobody could look at one.
    kiosk: { ...loaded.value.kiosk, operator: { pinHash: null } },
    programme: loaded.value.playlist.exhibits,
    calendar: loaded.value.calendar,
    exhibits: [...exhibits],
    slots: [],
    problems: [],
    build,
  };
}
