import type { ExhibitManifest } from '@protocol/exhibit-manifest.ts';
import type { StoredFile } from './messages.ts';

export interface FilesStatus {
  stored: string[];
  missing: string[];
  /** Nothing is missing. */
  complete: boolean;
}

export interface OfflineStatus {
  /** `none`: nothing answers without a network; `active`: what is stored is answered. */
  worker: 'none' | 'active';
  /** What no exhibit calls its own: pages, shell, fonts, the last good kiosk file. */
  shell: FilesStatus;
  /** By exhibit, in the programme's order: its own files. It plays offline when it and the shell are complete. */
  exhibits: { id: string; files: FilesStatus; playsOffline: boolean }[];
  /** Whether the browser has promised not to clear the store by itself. */
  persisted: boolean;
  usageBytes: number | null;
  quotaBytes: number | null;
}

type Needs = Pick<ExhibitManifest, 'id' | 'files'>;

/** Sorts the worker's files by who needs them. A file that an exhibit names and the worker does not know is missing. */
export function sortByOwner(files: readonly StoredFile[], exhibits: readonly Needs[]): Pick<OfflineStatus, 'shell' | 'exhibits'> {
  const stored = new Map(files.map((file) => [file.path, file.stored]));
  const owned = new Set(exhibits.flatMap((exhibit) => exhibit.files.map((file) => file.path)));
  const shell = statusOf(
    files.map((file) => file.path).filter((path) => !owned.has(path)),
    stored,
  );
  return {
    shell,
    exhibits: exhibits.map(({ id, files: needed }) => {
      const status = statusOf(
        needed.map((file) => file.path),
        stored,
      );
      return { id, files: status, playsOffline: status.complete && shell.complete };
    }),
  };
}

function statusOf(paths: readonly string[], stored: ReadonlyMap<string, boolean>): FilesStatus {
  const sorted = [...new Set(paths)].sort();
  const missing = sorted.filter((path) => stored.get(path) !== true);
  return { stored: sorted.filter((path) => stored.get(path) === true), missing, complete: missing.length === 0 };
}
