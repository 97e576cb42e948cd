import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KillableChromium, launchKillable } from '@tests/support/killable-chromium.ts';
import type { VisitEvent } from '@visits/events.ts';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { begin, open, play, predictRight, VISIT_A, VISIT_B } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'dapeng-visits-'));
let server: Server;
let origin = '';
let browser: KillableChromium | null = null;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    build: {
      outDir: join(folder, 'site'),
      rolldownOptions: {
        input: new URL('./store-page.ts', import.meta.url).pathname,
        output: { entryFileNames: 'page.js', codeSplitting: false },
      },
    },
  });
  const script = readFileSync(join(folder, 'site', 'page.js'));
  server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await browser?.kill();
  browser = null;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

async function openPage(profile: string): Promise<Page> {
  browser = await launchKillable(join(folder, profile));
  const page = await browser.newPage();
  await page.goto(origin);
  await page.waitForFunction(() => typeof window.openVisitStore === 'function');
  return page;
}

/** Stores events one after the other and answers what each append answered. */
const append = (page: Page, events: readonly VisitEvent[]) =>
  page.evaluate(async (stored) => {
    const store = await window.openVisitStore();
    const answers: boolean[] = [];
    for (const event of stored) answers.push((await store.append(event)).ok);
    return { answers, lost: store.lost };
  }, events);

const all = (page: Page) => page.evaluate(async () => (await window.openVisitStore()).all());
const closeAbandoned = (page: Page) => page.evaluate(async () => (await window.openVisitStore()).closeAbandoned());

const running = play([
  [0, begin()],
  [2, open],
  [3, { type: 'touched' }],
  [4, predictRight],
]);

describe('the visit store', () => {
  it('keeps every event it acknowledged through kill -9, and ends the visit as abandoned at the next start', async () => {
    let page = await openPage('killed');
    expect((await append(page, running)).answers).toEqual(running.map(() => true));
    await browser!.kill();

    page = await openPage('killed');
    expect(await all(page)).toEqual(running);
    expect(await closeAbandoned(page)).toBe(1);
    const ended = (await all(page)).at(-1);
    expect(ended).toEqual({
      type: 'visit-ended',
      visit: VISIT_A,
      sequence: running.length,
      sinceStartMs: 4000,
      how: 'abandoned',
      activeSeconds: 0,
    });
    expect(await closeAbandoned(page)).toBe(0);
    await browser!.kill();

    page = await openPage('killed');
    expect(await all(page)).toEqual([...running, ended]);
  });

  it('leaves a visit that was ended as it was', async () => {
    const page = await openPage('ended');
    const whole = play([
      [0, begin()],
      [1, open],
      [9, { type: 'visit-ended', how: 'left' }],
    ]);
    await append(page, whole);
    expect(await closeAbandoned(page)).toBe(0);
    expect(await all(page)).toEqual(whole);
  });

  it('answers a failure, counts it and goes on when the disk is full', async () => {
    const page = await openPage('full');
    const session = await page.context().newCDPSession(page);
    // Chromium lets small writes pass a quota; this one has a megabyte.
    const measures = Object.fromEntries(Array.from({ length: 40_000 }, (_, i) => [`measure-${i}`, Math.sin(i)]));
    const large = play([
      [0, begin()],
      [1, open],
      [9, { type: 'finished', measures }],
    ]);
    // Before the first write, because Chromium remembers for a while how much room there was.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
    const full = await append(page, large);
    expect(full.answers.at(-1)).toBe(false);
    expect(full.lost).toBe(full.answers.filter((stored) => !stored).length);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    const refused = large.filter((_, i) => !full.answers[i]);
    expect((await append(page, refused)).answers).toEqual(refused.map(() => true));
    expect(await all(page)).toEqual(large);
  });

  it('never replaces what happened: a sequence number that is taken is refused', async () => {
    const page = await openPage('taken');
    await append(page, running);
    const other: VisitEvent = { type: 'language-changed', visit: VISIT_A, sequence: 1, sinceStartMs: 1, language: 'en' };
    expect(await append(page, [other])).toEqual({ answers: [false], lost: 1 });
    expect(await all(page)).toEqual(running);
  });

  it('refuses an event that does not fit the schema', async () => {
    const page = await openPage('schema');
    const named: VisitEvent = Object.assign({ ...running[0]! }, { name: 'a name has no place here' });
    expect((await append(page, [named])).answers).toEqual([false]);
    expect(await all(page)).toEqual([]);
  });

  it('removes what is older than the kiosk keeps, but not while the clock cannot be believed', async () => {
    const page = await openPage('old');
    const now = Date.UTC(2026, 10, 1);
    const dayMs = 86_400_000;
    const visit = (id: string, ageDays: number) =>
      play([
        [0, begin(id, now - ageDays * dayMs)],
        [9, { type: 'visit-ended', how: 'idle' }],
      ]);
    await append(page, [...visit(VISIT_A, 401), ...visit(VISIT_B, 399)]);
    const prune = (nowMs: number) => page.evaluate(async (at) => (await window.openVisitStore()).prune(400, at), nowMs);
    expect(await prune(now + 5000 * dayMs)).toBe(0);
    expect(await prune(0)).toBe(0);
    expect(await prune(now)).toBe(1);
    expect((await all(page)).map((event) => event.visit)).toEqual([VISIT_B, VISIT_B]);
  });

  it('V4: answers the visits that began since a moment, whole and in order, and none whose clock could not be believed', async () => {
    const page = await openPage('since');
    const now = Date.UTC(2026, 10, 1);
    const doubtful = { ...begin(VISIT_A, now + 1), clock: 'doubtful' as const };
    const earlier = play([
      [0, begin(VISIT_A, now - 1)],
      [9, { type: 'visit-ended', how: 'left' }],
    ]);
    const later = play([
      [0, begin(VISIT_B, now)],
      [2, open],
      [9, { type: 'visit-ended', how: 'left' }],
    ]);
    await append(page, [...earlier, ...later]);
    const since = (fromMs: number) => page.evaluate(async (at) => (await window.openVisitStore()).begunSince(at), fromMs);
    expect(await since(now)).toEqual(later);
    expect(await since(now - 1)).toEqual([...earlier, ...later]);
    const other = await openPage('doubtful-since');
    await append(
      other,
      play([
        [0, doubtful],
        [9, { type: 'visit-ended', how: 'left' }],
      ]),
    );
    expect(await other.evaluate(async () => (await window.openVisitStore()).begunSince(0))).toEqual([]);
  });
});
