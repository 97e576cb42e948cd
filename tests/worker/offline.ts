import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { ResolvedKiosk } from '@config/resolved.ts';
import { type KillableChromium, launchKillable } from '@tests/support/killable-chromium.ts';
import { freePort, type Kiosk, projectRoot, startKiosk } from '@tests/support/kiosk.ts';
import { KIOSK_PATH } from '@worker/kiosk-answer.ts';
import { STATUS_QUESTION, type StoredFile } from '@worker/messages.ts';
import { sortByOwner } from '@worker/offline-status.ts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, MORNING, openWithKeys, phase, phaseNow, skip, visibleFrame } from '../shell/glass.ts';

/** Each test stores the whole programme, on a machine that may be busy with others. */
const STORING_MS = 400_000;
const PATIENCE_MS = 120_000;

/** An address of the shell's origin that draws nothing: the worker is tried without a coast to wait for. */
const PLAIN = '/kiosk.json';

const folder = mkdtempSync(join(tmpdir(), 'dapeng-worker-'));
let port = 0;
let kiosk: Kiosk | null = null;
let browser: KillableChromium | null = null;

beforeAll(async () => {
  port = await freePort();
});

afterEach(async () => {
  await browser?.kill();
  await kiosk?.stop();
  browser = null;
  kiosk = null;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the built site that a test may change. */
function copySite(name: string): string {
  const site = join(folder, name);
  cpSync(join(projectRoot, 'dist'), site, { recursive: true });
  return site;
}

const serve = async (site: string) => {
  kiosk = await startKiosk({ port, siteDir: site, stateDir: join(folder, 'state') });
};

async function openBrowser(profile: string): Promise<Page> {
  browser = await launchKillable(join(folder, `${profile}-profile`));
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await clockAt(page, MORNING);
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    navigator.serviceWorker.addEventListener('message', (event) => told.push(event.data));
  });
  return page;
}

const address = (path: string) => `http://localhost:${port}${path}`;

/** Waits until the worker has everything and answers this page. */
const untilStored = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, { timeout: STORING_MS });

/** Lets the worker store the programme, asked for by a page without a shell. */
async function storeFromPlainPage(page: Page): Promise<void> {
  await page.goto(address(PLAIN));
  await page.evaluate(() => navigator.serviceWorker.register('/sw.js').then(() => undefined));
  await untilStored(page);
}

const askWorker = (page: Page) =>
  page.evaluate(
    (question) =>
      new Promise<StoredFile[]>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = (event) => resolve(event.data);
        navigator.serviceWorker.controller!.postMessage(question, [port2]);
      }),
    STATUS_QUESTION,
  );

const readKiosk = (page: Page) => page.evaluate(async (path) => (await (await fetch(path)).json()) as ResolvedKiosk, KIOSK_PATH);

/** The page fetches every file of every exhibit and says which do not come whole. */
const brokenFiles = (page: Page, exhibits: ResolvedKiosk['exhibits']) =>
  page.evaluate(
    async (files) => {
      // All at once: a page that draws beside it lets each answer wait for a frame.
      const said = await Promise.all(
        files.map(async ([path, bytes]) => {
          const answer = await fetch(path).catch(() => null);
          const length = answer?.ok ? (await answer.arrayBuffer()).byteLength : -1;
          return length === bytes ? [] : [`${path}: ${length} of ${bytes} bytes`];
        }),
      );
      return said.flat();
    },
    // Exhibits share files.
    [...new Map(exhibits.flatMap(({ files }) => files.map(({ path, bytes }) => [path, bytes] as const)))],
  );

/** A visitor comes, opens the first exhibit of the programme and has it running. Answers the origin that it runs on. */
async function playFirstExhibit(page: Page): Promise<string> {
  await phase(page, 'attract');
  await page.mouse.click(300, 60);
  await phase(page, 'home');
  await openWithKeys(page, (await readKiosk(page)).programme[0]!.exhibit);
  await phase(page, 'exhibit');
  return new URL((await visibleFrame(page)).url()).origin;
}

/** Every file of every exhibit, and each page, from the store alone. */
async function expectWholeProgramme(page: Page): Promise<void> {
  const offline = await readKiosk(page);
  expect(offline.exhibits.length).toBeGreaterThan(0);
  expect(await brokenFiles(page, offline.exhibits)).toEqual([]);
  for (const path of ['/', '/frame/?kiosk=van-32', ...offline.exhibits.map(({ id }) => `/exhibits/${id}/?lang=en`)]) {
    const status = await page.evaluate(async (asked) => (await fetch(asked)).status, path);
    expect(status, path).toBe(200);
  }
}

/** Paths of all files of a site that a visit may need. */
const filesOf = (site: string) =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => `/${relative(site, join(entry.parentPath, entry.name))}`)
    .filter((path) => path !== '/sw.js' && !path.startsWith('/licences/'))
    .sort();

/** The same site as another build: other name, other first page. */
function makeNewBuild(site: string): string {
  const { build } = JSON.parse(readFileSync(join(site, 'kiosk.json'), 'utf8')) as ResolvedKiosk;
  const next = build.replace(/^./, build.startsWith('0') ? '1' : '0');
  for (const name of ['kiosk.json', 'sw.js']) {
    const text = readFileSync(join(site, name), 'utf8');
    expect(text).toContain(build);
    writeFileSync(join(site, name), text.replaceAll(build, next));
  }
  return next;
}

/** @param changes with the change to a new build, for which the browser takes a minute or two. */
export const serviceWorker = ({ changes }: { changes: boolean }) =>
  describe('the service worker', { timeout: STORING_MS }, () => {
    it('plays the programme after one load, with the agent gone, also after the browser was killed and started again', async () => {
      await serve(copySite('whole'));
      let page = await openBrowser('whole');
      await page.goto(address('/'));
      await untilStored(page);

      const told = (await page.evaluate(() => (window as unknown as { told: unknown[] }).told)) as {
        done: number;
        total: number;
      }[];
      // One word for each file, in order, to the last. What was told before this page could listen is not missed.
      expect(told.map(({ done }) => done)).toEqual(told.map((_, i) => i + told[0]!.done));
      expect(told.at(-1)?.done).toBe(told.at(-1)?.total);

      await kiosk!.stop();
      kiosk = null;
      // The shell that runs goes on: its frame from the slot is of no use any more, the next one comes from the store.
      expect(await playFirstExhibit(page)).toBe(address(''));
      await expectWholeProgramme(page);
      await browser!.kill();

      page = await openBrowser('whole');
      await page.goto(address('/'));
      expect(await playFirstExhibit(page)).toBe(address(''));
      await expectWholeProgramme(page);
    });

    it('says exactly what is and is not stored', async () => {
      const site = copySite('status');
      await serve(site);
      const page = await openBrowser('status');
      await storeFromPlainPage(page);
      const { exhibits } = await readKiosk(page);
      const files = await askWorker(page);
      expect(files.map(({ path }) => path).sort()).toEqual(filesOf(site));
      const before = sortByOwner(files, exhibits);
      expect(before.shell.missing).toEqual([]);
      expect(before.exhibits.map(({ playsOffline }) => playsOffline)).toEqual(exhibits.map(() => true));

      const lost = exhibits[0]!.entry;
      await page.evaluate(async (path) => {
        for (const name of await caches.keys()) await (await caches.open(name)).delete(path, { ignoreSearch: true });
      }, lost);
      const after = sortByOwner(await askWorker(page), exhibits);
      expect(after.shell.missing).toEqual([]);
      expect(after.exhibits[0]).toMatchObject({ playsOffline: false, files: { missing: [lost] } });
    });

    it.runIf(changes)('lets a new build wait for attract: nothing reloads in a visit, then the new one takes over', async () => {
      const site = copySite('update');
      await serve(site);
      const page = await openBrowser('update');
      await page.goto(address('/'));
      await untilStored(page);
      await phase(page, 'attract');
      await page.mouse.click(300, 60);
      await phase(page, 'home');
      const old = (await readKiosk(page)).build;
      await page.evaluate(() => Object.assign(window, { stayed: true }));
      const stayed = () => page.evaluate(() => (window as unknown as { stayed?: boolean }).stayed === true);

      const next = makeNewBuild(site);
      const answer = await readKiosk(page);
      expect([answer.build, answer.slots]).toEqual([old, []]);
      // Meeting the other build made the worker look for its successor by itself.
      await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed');
      expect((await readKiosk(page)).build).toBe(old);
      expect([await stayed(), await phaseNow(page)]).toEqual([true, 'home']);

      // Everybody has gone: the prompt, then attract.
      await skip(page, 45_000);
      await phase(page, 'idle-prompt');
      expect(await stayed()).toBe(true);
      await skip(page, 30_000);
      // The browser changes workers when the old one has been left alone for a while; beside a page that draws in software that takes long.
      await page.waitForFunction(() => !('stayed' in window), null, { timeout: 300_000 });
      await phase(page, 'attract');
      expect((await readKiosk(page)).build).toBe(next);
      const kept = await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('dapeng-kiosk-')));
      expect(kept).toEqual([`dapeng-kiosk-${next}`]);
    });

    it('takes over only with everything: one file that does not come, and nothing is answered from the store', async () => {
      const site = copySite('partial');
      rmSync(join(site, 'frame', 'index.html'));
      await serve(site);
      const page = await openBrowser('partial');
      await page.goto(address(PLAIN));
      const end = await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.register('/sw.js');
        const worker = (registration.installing ?? registration.waiting ?? registration.active)!;
        return new Promise<string>((resolve) => {
          const look = () => (worker.state === 'redundant' || worker.state === 'activated') && resolve(worker.state);
          worker.addEventListener('statechange', look);
          look();
        });
      });
      expect(end).toBe('redundant');
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBeNull();
    });
  });
