import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResolvedKiosk } from '@config/resolved.ts';
import { type KillableChromium, launchKillable } from '@tests/support/killable-chromium.ts';
import { freePort, type Kiosk, projectRoot, startKiosk } from '@tests/support/kiosk.ts';
import { KIOSK_PATH } from '@worker/kiosk-answer.ts';
import { STATUS_QUESTION, type StoredFile } from '@worker/messages.ts';
import { sortByOwner } from '@worker/offline-status.ts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

/** Each test stores the whole programme, on a machine that may be busy with others. */
const STORING_MS = 300_000;

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
  browser = await launchKillable(join(folder, profile));
  const page = await browser.newPage();
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

/** Loads the shell once and lets the worker store the programme. */
async function loadOnce(page: Page): Promise<void> {
  await page.goto(address('/'));
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
      const broken: string[] = [];
      for (const { path, bytes } of files) {
        const answer = await fetch(path).catch(() => null);
        const length = answer?.ok ? (await answer.arrayBuffer()).byteLength : -1;
        if (length !== bytes) broken.push(`${path}: ${length} of ${bytes} bytes`);
      }
      return broken;
    },
    exhibits.flatMap((exhibit) => exhibit.files),
  );

/** Everything a visitor needs, asked from the store alone. */
async function expectWholeProgramme(page: Page): Promise<void> {
  await page.goto(address('/'));
  await page.waitForFunction(() => (document.getElementById('shell')?.childElementCount ?? 0) > 0);
  const offline = await readKiosk(page);
  expect(offline.exhibits.length).toBeGreaterThan(0);
  expect(await brokenFiles(page, offline.exhibits)).toEqual([]);
  for (const path of ['/frame/?kiosk=van-32', ...offline.exhibits.map(({ id }) => `/exhibits/${id}/?lang=en`)]) {
    expect((await page.goto(address(path)))?.ok(), path).toBe(true);
    expect(await page.locator('#frame').count(), path).toBe(1);
  }
}

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

describe('the service worker', { timeout: STORING_MS }, () => {
  it('plays the whole programme after one load, with the agent gone, also after the browser was killed', async () => {
    await serve(copySite('whole'));
    let page = await openBrowser('whole');
    await loadOnce(page);

    const told = (await page.evaluate(() => (window as unknown as { told: unknown[] }).told)) as {
      done: number;
      total: number;
    }[];
    expect(told.map(({ done }) => done)).toEqual(told.map((_, i) => i + 1 + (told[0]!.done - 1)));
    expect(told.at(-1)?.done).toBe(told.at(-1)?.total);

    await kiosk!.stop();
    kiosk = null;
    await expectWholeProgramme(page);
    await browser!.kill();

    page = await openBrowser('whole');
    await expectWholeProgramme(page);
  });

  it('says exactly what is not stored', async () => {
    await serve(copySite('status'));
    const page = await openBrowser('status');
    await loadOnce(page);
    const { exhibits } = await readKiosk(page);
    const before = sortByOwner(await askWorker(page), exhibits);
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

  it('lets a new build wait: nothing reloads, the old one answers, until it is told to take over', async () => {
    const site = copySite('update');
    await serve(site);
    const page = await openBrowser('update');
    await loadOnce(page);
    const old = (await readKiosk(page)).build;
    const next = makeNewBuild(site);

    // Not the shell, which would take the new build up at once in attract; a page of the same origin decides nothing.
    await page.goto(address('/frame/'));
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    const answer = await readKiosk(page);
    expect(answer.build).toBe(old);
    expect(answer.slots).toEqual([]);
    // Meeting the other build made the worker look for its successor by itself.
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed');
    expect(await page.evaluate(() => (window as unknown as { stayed?: boolean }).stayed)).toBe(true);
    expect((await readKiosk(page)).build).toBe(old);

    await page.evaluate(async () => {
      const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
      (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage({ type: 'SKIP_WAITING' });
      await taken;
    });
    expect((await readKiosk(page)).build).toBe(next);
    expect(await page.evaluate(() => (window as unknown as { stayed?: boolean }).stayed)).toBe(true);
    const kept = await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('dapeng-kiosk-')));
    expect(kept).toEqual([`dapeng-kiosk-${next}`]);
  });

  it('takes over only with everything: one file that does not come, and nothing is answered from the store', async () => {
    const site = copySite('partial');
    rmSync(join(site, 'frame', 'index.html'));
    await serve(site);
    const page = await openBrowser('partial');
    await page.goto(address('/'));
    await page.evaluate(async () => {
      const registration =
        (await navigator.serviceWorker.getRegistration()) ?? (await navigator.serviceWorker.register('/sw.js'));
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      await new Promise<void>((resolve) => {
        const look = () => (worker === null || worker.state === 'redundant' || worker.state === 'activated') && resolve();
        worker?.addEventListener('statechange', look);
        look();
      });
    });
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBeNull();
  });
});
