/// <reference lib="webworker" />
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { answerKiosk, KIOSK_PATH, type KioskSources, keepKiosk } from './kiosk-answer.ts';
import { KIOSK_CACHE_PREFIX, type ProgressMessage, STATUS_QUESTION, type StoredFile } from './messages.ts';

/*
 * The service worker: the whole programme on this machine, answered without a network.
 *
 * Commit points.
 * 1. Install: every file of the build is in Cache Storage and the kiosk file of the same build is kept, or the install
 *    fails as a whole and the browser tries again later. Until then nothing is answered from here.
 * 2. Waiting: a new build stores its files beside the old one's and waits. Whoever is at the kiosk goes on with the old
 *    build; no page is reloaded and none meets files of two builds.
 * 3. Activation: only when the shell says so, in the attract loop (or when no page is open). From then on the new build
 *    answers and the files that only the old one had are removed. The shell reloads at once after it.
 * A power cut before 3 leaves the old build whole; after 3 the new one.
 *
 * `/api/*` and everything that is not in the build is not touched: the browser asks the network as if there were no worker.
 */

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };
/** Put in by the build. */
declare const __BUILD__: string;

const entries = self.__WB_MANIFEST;
const controller = new PrecacheController();
controller.addToCacheList(entries);

let done = 0;
controller.strategy.plugins.push({
  handlerDidComplete: async ({ event }) => {
    if (event?.type === 'install') await tellPages({ type: 'storing', done: ++done, total: entries.length });
  },
});

const kioskSources = async (): Promise<KioskSources> => ({
  build: __BUILD__,
  fetch: () => fetch(KIOSK_PATH, { cache: 'no-store' }),
  cache: await caches.open(KIOSK_CACHE_PREFIX + __BUILD__),
  onOtherBuild: () => void self.registration.update().catch(() => undefined),
});

self.addEventListener('install', (event) => {
  event.waitUntil(kioskSources().then(keepKiosk));
  controller.install(event);
});

self.addEventListener('activate', (event) => {
  controller.activate(event);
  event.waitUntil(forgetOtherKiosks().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const type = (event.data as { type?: unknown } | null)?.type;
  if (type === 'SKIP_WAITING') void self.skipWaiting();
  if (type === STATUS_QUESTION.type) event.waitUntil(storedFiles().then((files) => event.ports[0]?.postMessage(files)));
});

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === KIOSK_PATH,
  async () => answerKiosk(await kioskSources()),
);

// A page is the same page whatever its query says, and a folder's address is its index.html.
registerRoute(
  new PrecacheRoute(controller, { directoryIndex: 'index.html', cleanURLs: false, ignoreURLParametersMatching: [/./] }),
);

async function tellPages(message: ProgressMessage): Promise<void> {
  for (const page of await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })) page.postMessage(message);
}

async function storedFiles(): Promise<StoredFile[]> {
  const cache = await caches.open(controller.strategy.cacheName);
  const paths = controller.getCachedURLs().map((url) => new URL(url).pathname);
  const files = paths.map(async (path) => ({
    path,
    stored: (await cache.match(controller.getCacheKeyForURL(path) ?? path)) !== undefined,
  }));
  const kiosks = await caches.open(KIOSK_CACHE_PREFIX + __BUILD__);
  return [...(await Promise.all(files)), { path: KIOSK_PATH, stored: (await kiosks.match(KIOSK_PATH)) !== undefined }];
}

async function forgetOtherKiosks(): Promise<void> {
  const others = (await caches.keys()).filter(
    (name) => name.startsWith(KIOSK_CACHE_PREFIX) && name !== KIOSK_CACHE_PREFIX + __BUILD__,
  );
  await Promise.all(others.map((name) => caches.delete(name)));
}
