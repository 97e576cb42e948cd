import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResolvedKiosk } from '@config/resolved.ts';
import type { BrowserContext, Page } from 'playwright-core';
import { createApp } from '../../runtime/agent/app.ts';
import { type Listening, listen } from '../../runtime/agent/listen.ts';
import { launchWithProfile } from '../support/chromium.ts';
import { freePort, type Kiosk, startKiosk } from '../support/kiosk.ts';
import { buildBare } from './bare/build-bare.ts';
import { firstFrameMs, READY, WINDOW_PX } from './page-probes.ts';
import { type SiteFiles, siteFiles } from './site-files.ts';

/** What every measurement stands on: the site, served by the real agent, and the bare page, served with the same headers. */
export interface Bench {
  runs: number;
  /** Longest time for which an exhibit's visitor is watched, seconds. */
  playS: number;
  visits: { few: number; many: number };
  kiosk: ResolvedKiosk;
  site: SiteFiles;
  siteFolder: string;
  origin: string;
  slotOrigin: string;
  bareOrigin: string;
  /** First frames of the bare page in a browser that has just started and has seen it before, ms. */
  bareFirstFrames(): Promise<number[]>;
  /** A browser process of its own. With a name, its profile is that of the last time under this name. */
  launch(profile?: string): Promise<{ context: BrowserContext; page: Page; close(): Promise<void> }>;
  /** Has the whole site stored in this profile by its service worker. */
  storedProfile(): Promise<string>;
  agent: { stop(): Promise<void>; start(): Promise<void> };
  tell(text: string): void;
  close(): Promise<void>;
}

export interface BenchOptions {
  siteFolder: string;
  runs: number;
  playS: number;
  visits: { few: number; many: number };
  tell(text: string): void;
}

const STORING_MS = 300_000;

export async function openBench({ siteFolder, runs, playS, visits, tell }: BenchOptions): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'dapeng-bench-'));
  const ownSite = join(folder, 'site');
  // A copy: a build that runs meanwhile must not change what is measured.
  cpSync(siteFolder, ownSite, { recursive: true });
  let bare: Listening | null = null;
  let agent: Kiosk | null = null;
  try {
    tell('bare page');
    const bareFolder = await buildBare();
    bare = await listen(await freePort(), (port) =>
      createApp({ siteFolder: bareFolder, port, version: '0', kiosk: () => null, uptimeS: () => 0 }),
    );
    const port = await freePort();
    const start = async () => {
      agent = await startKiosk({ port, siteDir: ownSite, stateDir: join(folder, 'state') });
    };
    await start();
    const origin = agent!.origin;
    const kiosk = (await (await fetch(`${origin}/kiosk.json`)).json()) as ResolvedKiosk;
    const bareOrigin = `http://localhost:${bare.port}`;

    const launch: Bench['launch'] = async (profile) => {
      const place = profile === undefined ? mkdtempSync(join(folder, 'profile-')) : join(folder, profile);
      const context = await launchWithProfile(place, { widthPx: WINDOW_PX.width, heightPx: WINDOW_PX.height });
      // What makes Node's TypeScript run names its functions by this; a function that is sent into a page brings the call along.
      await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
      const page = context.pages()[0] ?? (await context.newPage());
      return {
        context,
        page,
        async close() {
          await context.close();
          if (profile === undefined) rmSync(place, { recursive: true, force: true });
        },
      };
    };

    let bareTimes: number[] | null = null;
    let stored: string | null = null;
    const bench: Bench = {
      runs,
      playS,
      visits,
      kiosk,
      site: siteFiles(ownSite),
      siteFolder: ownSite,
      origin,
      slotOrigin: agent!.slots[0],
      bareOrigin,
      async bareFirstFrames() {
        if (bareTimes !== null) return bareTimes;
        const times: number[] = [];
        // The first two fill the caches of the profile, as the stored site has its code compiled.
        for (let run = -2; run < runs; run++) {
          tell(`bare page, first frame ${Math.max(0, run + 1)}/${runs}`);
          const ms = await coldFirstFrame(bench, 'bare', `${bareOrigin}/`, READY.bare);
          if (run >= 0) times.push(ms);
        }
        bareTimes = times;
        return times;
      },
      launch,
      async storedProfile() {
        if (stored !== null) return stored;
        tell('storing the programme');
        const { page, close } = await launch('stored');
        await page.goto(`${origin}/`);
        await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
          timeout: STORING_MS,
          polling: 500,
        });
        await close();
        stored = 'stored';
        return stored;
      },
      agent: {
        async stop() {
          await agent?.stop();
          agent = null;
        },
        start: async () => {
          if (agent === null) await start();
        },
      },
      tell,
      async close() {
        await agent?.stop();
        await bare?.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
    return bench;
  } catch (error) {
    await (agent as Kiosk | null)?.stop();
    await bare?.stop();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** First frame in a browser process that has just started; `look` may ask the page about it before the browser ends. */
export async function coldFirstFrame(
  bench: Bench,
  profile: string | undefined,
  address: string,
  ready: string,
  look: (page: Page, ms: number) => Promise<void> = async () => {},
): Promise<number> {
  const { page, close } = await bench.launch(profile);
  try {
    const ms = await firstFrameMs(page, address, ready);
    await look(page, ms);
    return ms;
  } finally {
    await close();
  }
}
