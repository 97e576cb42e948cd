import type { ExhibitManifest } from '@protocol/exhibit-manifest.ts';
import { Workbox } from 'workbox-window';
import { isProgress, STATUS_QUESTION, type StoredFile } from './messages.ts';
import { type OfflineStatus, sortByOwner } from './offline-status.ts';

/*
 * The shell's side of the service worker. It never reloads the page by itself: a new build is handed over as
 * `apply`, and the shell calls it in the attract loop, when nobody is there (commit points: service-worker.ts).
 */

export interface WorkerListeners {
  /** Files stored so far while a build is being stored, of all its files. */
  onProgress(done: number, total: number): void;
  /** The programme of this build is on the machine. Called once, also when it was there already. */
  onStored(): void;
  /** A new build is stored and waits. `apply` makes it answer and reloads the page. */
  onWaiting(apply: () => Promise<void>): void;
  /** Storing failed (a full disk, a network that went). The browser tries again at the next start. */
  onProblem?(error: unknown): void;
}

export interface WorkerHandle {
  /** Looks for a new build. Does nothing without a network. */
  checkForUpdate(): Promise<void>;
}

const SCRIPT = '/sw.js';

/** Registers the worker and asks the browser to keep the store. Null where there is none: in development, in an old browser. */
export async function registerWorker(listeners: WorkerListeners): Promise<WorkerHandle | null> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return null;
  const workbox = new Workbox(SCRIPT, { scope: '/', updateViaCache: 'none' });
  let told = false;
  const stored = () => {
    if (told) return;
    told = true;
    listeners.onStored();
  };

  // The worker speaks while it installs, before workbox-window takes it for the page's own.
  navigator.serviceWorker.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (isProgress(event.data)) listeners.onProgress(event.data.done, event.data.total);
  });
  workbox.addEventListener('installed', (event) => {
    if (event.isUpdate !== true) stored();
  });
  workbox.addEventListener('redundant', () => listeners.onProblem?.(new Error('the programme could not be stored')));
  workbox.addEventListener('waiting', () => listeners.onWaiting(() => apply(workbox)));

  try {
    const registration = await workbox.register({ immediate: true });
    if (registration?.active) stored();
    await navigator.storage?.persist?.();
  } catch (error) {
    listeners.onProblem?.(error);
  }
  return { checkForUpdate: () => workbox.update().catch(() => undefined) };
}

async function apply(workbox: Workbox): Promise<void> {
  const taken = new Promise<void>((resolve) => {
    workbox.addEventListener('controlling', () => resolve());
  });
  workbox.messageSkipWaiting();
  await taken;
  location.reload();
}

/** Exactly what is and is not stored on this machine, file by file. */
export async function offlineStatus(exhibits: readonly Pick<ExhibitManifest, 'id' | 'files'>[]): Promise<OfflineStatus> {
  const registration = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration('/') : undefined;
  const active = registration?.active ?? null;
  const files = active === null ? [] : await askForFiles(active);
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  return {
    worker: active === null ? 'none' : 'active',
    ...sortByOwner(files, exhibits),
    persisted: (await navigator.storage?.persisted?.()) ?? false,
    usageBytes: usage ?? null,
    quotaBytes: quota ?? null,
  };
}

function askForFiles(worker: ServiceWorker): Promise<StoredFile[]> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event: MessageEvent<StoredFile[]>) => {
      port1.close();
      resolve(event.data);
    };
    worker.postMessage(STATUS_QUESTION, [port2]);
  });
}
