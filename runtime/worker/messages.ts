/** What the page and the service worker say to each other. Both come from the same build, so no versions. */

/** Worker → pages, while it installs: files stored so far, of all. */
export interface ProgressMessage {
  type: 'storing';
  done: number;
  total: number;
}

/** Page → worker, answered through a port with `StoredFile[]`. */
export const STATUS_QUESTION = { type: 'which-files-are-stored' } as const;

export interface StoredFile {
  /** Address on this origin, as `/assets/shell-abc.js`. */
  path: string;
  stored: boolean;
}

/** Cache that holds the last good `/kiosk.json` of one build. */
export const KIOSK_CACHE_PREFIX = 'dapeng-kiosk-';

export const isProgress = (data: unknown): data is ProgressMessage =>
  typeof data === 'object' && data !== null && (data as { type?: unknown }).type === 'storing';
