import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResolvedKiosk } from '@config/resolved.ts';
import { type KioskFile, kioskSchema, type ProgrammeEntry, playlistSchema } from '@config/schema.ts';
import { type ExhibitManifest, exhibitManifestSchema } from '@protocol/exhibit-manifest.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { type Kiosk, projectRoot, startKiosk } from '../support/kiosk.ts';
import { guardNetwork, type NetworkGuard } from '../support/network.ts';
import { openKitWords } from './kit-words.ts';
import { provideReadable } from './measure/readable.ts';

/*
 * What every check stands on: a copy of the built site, served by the real agent as each kiosk of the repository has it,
 * and a real browser. Exhibits are those that the site holds, kiosks those that have a file; nobody lists them.
 */

/** A page with what was heard of it since it was made. */
export interface Watch {
  page: Page;
  context: BrowserContext;
  network: NetworkGuard;
  /** Exceptions, unhandled rejections and errors on the console, as they came. */
  complaints: string[];
  /** Places that the page or a frame went to by itself. */
  visited: string[];
  close(): Promise<void>;
}

export interface PageWish {
  /** The window is the panel, this many times smaller. */
  shrink?: number;
  /** The words that the kit says itself can be changed on their way; no worker may hold them back. */
  kitWords?: boolean;
  reducedMotion?: boolean;
  /** Scenes are not drawn, where only what lies over them is looked at: in software each of their pictures costs a second. */
  undrawn?: boolean;
}

export interface Arena {
  siteDir: string;
  exhibits: readonly ExhibitManifest[];
  kiosks: readonly KioskFile[];
  browser(): Promise<Browser>;
  /** Ends the browser; the next page opens in a new one. One whose GPU process was killed twice draws no more. */
  endBrowser(): Promise<void>;
  /** The agent as this kiosk has it; its programme holds every exhibit, and no visit has an end. */
  agentOf(kiosk: KioskFile): Promise<Kiosk>;
  resolvedOf(kiosk: KioskFile): Promise<ResolvedKiosk>;
  /** Where that kiosk's own copy of its file lies; the agent reads it at every question. */
  kioskFileOf(kiosk: KioskFile): string;
  newPage(kiosk: KioskFile, wish?: PageWish): Promise<Watch>;
  /** Addresses off this machine that any page asked for, in all of the run. */
  strangers(): readonly string[];
  close(): Promise<void>;
}

export interface ArenaOptions {
  siteDir: string;
  /** Where pictures and kiosk files are written. */
  folder?: string;
  /** Ctrl-C is the caller's; the arena is closed then. */
  handlesInterrupt?: boolean;
}

/** So many times smaller than the panel, a window still has whole pixels enough to measure on. */
export const SHRINK = 3;
/** Drawing in software is bound by fill: hands play on a window of no more pixels than this. */
const PLAY_PIXELS = 240_000;

/** How much smaller than the panel a window is in which hands play. */
export function playShrink({ display }: KioskFile): number {
  return Math.max(SHRINK, Math.sqrt((display.widthPx * display.heightPx) / PLAY_PIXELS));
}

const CONFIG = join(projectRoot, 'kiosk-config');
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function writeJson(file: string, value: unknown): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}

export function kiosksOfRepository(): KioskFile[] {
  const folder = join(CONFIG, 'kiosks');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => kioskSchema.parse(readJson(join(folder, name))));
}

export function exhibitsOfSite(siteDir: string): ExhibitManifest[] {
  const folder = join(siteDir, 'exhibits');
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'exhibit.json')))
    .sort()
    .map((id) => exhibitManifestSchema.parse(readJson(join(folder, id, 'exhibit.json'))));
}

/** Each exhibit with the options that the kiosk's own playlist gives it. */
function programmeOf(kiosk: KioskFile, exhibits: readonly ExhibitManifest[]): ProgrammeEntry[] {
  const { exhibits: curated } = playlistSchema.parse(readJson(join(CONFIG, 'playlists', `${kiosk.playlist}.json`)));
  return exhibits.map(({ id }) => ({
    exhibit: id,
    options: curated.find(({ exhibit }) => exhibit === id)?.options ?? {},
    timeLimitSeconds: null,
  }));
}

export async function openArena({ siteDir, folder: given, handlesInterrupt }: ArenaOptions): Promise<Arena> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'dapeng-gauntlet-'));
  const ownSite = join(folder, 'site');
  // A copy: a build that runs meanwhile must not change what is tested.
  cpSync(siteDir, ownSite, { recursive: true });
  const exhibits = exhibitsOfSite(ownSite);
  const kiosks = kiosksOfRepository();
  const configs = join(folder, 'kiosk-config');
  cpSync(join(CONFIG, 'calendars'), join(configs, 'calendars'), { recursive: true });

  const agents = new Map<string, Promise<Kiosk>>();
  const guards: NetworkGuard[] = [];
  let browser: Promise<Browser> | null = null;

  const kioskFileOf = ({ id }: KioskFile) => join(configs, 'kiosks', `${id}.json`);
  const startAgent = (kiosk: KioskFile): Promise<Kiosk> => {
    const kioskFile = kioskFileOf(kiosk);
    const playlist = `all-${kiosk.id}`;
    writeJson(kioskFile, { ...kiosk, $schema: undefined, playlist });
    writeJson(join(configs, 'playlists', `${playlist}.json`), {
      schemaVersion: 1,
      id: playlist,
      name: { 'zh-CN': '全部', en: 'All' },
      exhibits: programmeOf(kiosk, exhibits),
    });
    return startKiosk({ siteDir: ownSite, kioskFile });
  };

  const arena: Arena = {
    siteDir: ownSite,
    exhibits,
    kiosks,
    browser() {
      browser ??= launchChromium([], handlesInterrupt);
      return browser;
    },
    async endBrowser() {
      const ending = browser;
      browser = null;
      await (await ending?.catch(() => null))?.close();
    },
    agentOf(kiosk) {
      const running = agents.get(kiosk.id) ?? startAgent(kiosk);
      agents.set(kiosk.id, running);
      return running;
    },
    kioskFileOf,
    async resolvedOf(kiosk) {
      const { origin } = await arena.agentOf(kiosk);
      return (await (await fetch(`${origin}/kiosk.json`)).json()) as ResolvedKiosk;
    },
    async newPage({ display }, { shrink = SHRINK, kitWords = false, reducedMotion = false, undrawn = false } = {}) {
      const context = await (await arena.browser()).newContext({
        viewport: { width: Math.round(display.widthPx / shrink), height: Math.round(display.heightPx / shrink) },
        hasTouch: true,
        serviceWorkers: kitWords ? 'block' : 'allow',
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      });
      // The host page of a stand is answered by the test itself; the browser then asks before it may hold a frame of this machine.
      await context.grantPermissions(['local-network-access']);
      if (undrawn) await context.addInitScript(drawNothing);
      if (kitWords) await openKitWords(context, ownSite);
      const watch = await watchPage(context);
      guards.push(watch.network);
      return watch;
    },
    strangers: () => guards.flatMap(({ strangers }) => strangers),
    async close() {
      await arena.endBrowser();
      for (const agent of agents.values()) await (await agent).stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return arena;
}

/** Runs in every page, before its own code. */
function drawNothing(): void {
  const DRAWS = ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced', 'drawRangeElements'] as const;
  for (const draws of DRAWS) WebGL2RenderingContext.prototype[draws] = () => undefined;
}

/** Everything waits for a state; a machine that draws in software beside other work may take its time to come there. */
const PATIENCE_MS = 120_000;

async function watchPage(context: BrowserContext): Promise<Watch> {
  const network = guardNetwork(context);
  // What makes Node's TypeScript run names its functions by this; a function that is sent into a page brings the call along.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await context.addInitScript(provideReadable);
  await context.addInitScript(() => {
    // Asked for, and stopped by the page's own policy before it reached the network.
    window.blockedAddresses = [];
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => window.blockedAddresses!.push(blockedURI));
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  const visited: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // The host of a stand has no icon, being an answer of the agent; the browser looks for one all the same.
    const isIcon = new URL(message.location().url || 'about:blank').pathname === '/favicon.ico';
    if (message.type() === 'error' && !isIcon) complaints.push(message.text());
  });
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  page.on('popup', (popup) => visited.push(popup.url()));
  return {
    page,
    context,
    network,
    complaints,
    visited,
    async close() {
      // A page whose frame hangs may not answer; its context goes with the browser then.
      await Promise.race([context.close().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 5000))]);
    },
  };
}

declare global {
  interface Window {
    blockedAddresses?: string[];
  }
}
