import { KioskError } from '@base/errors.ts';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findBrowser } from '../../runtime/agent/find-browser.ts';

/** Without these a browser in software drawing is slower, and talks to the internet by itself. */
const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  '--autoplay-policy=no-user-gesture-required',
  // A name that is not ours does not resolve: what a test does not record cannot leave the machine either.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
];

/** The browser program, or a `agent/no-chromium` that says where it was looked for. */
export function chromiumFile(): string {
  const { file, looked } = findBrowser();
  if (file === null) throw new KioskError('agent/no-chromium', { looked });
  return file;
}

/** @param handlesInterrupt false: Ctrl-C is the caller's, who closes the browser then. */
export function launchChromium(flags: readonly string[] = [], handlesInterrupt = true): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumFile(), args: [...FLAGS, ...flags], handleSIGINT: handlesInterrupt });
}

/** A browser whose profile outlives it, for tests that kill it and look at what is left. */
export function launchWithProfile(folder: string, options: PageOptions = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { executablePath: chromiumFile(), args: FLAGS, ...contextOptions(options) });
}

export interface PageOptions {
  /** CSS px; small by default, because drawing is bound by the number of pixels. */
  widthPx?: number;
  heightPx?: number;
  pixelRatio?: number;
  touch?: boolean;
  /** Stays for the tests that follow, until the browser ends. */
  kept?: boolean;
}

function contextOptions({ widthPx = 640, heightPx = 360, pixelRatio = 1, touch = true }: PageOptions) {
  return { viewport: { width: widthPx, height: heightPx }, deviceScaleFactor: pixelRatio, hasTouch: touch };
}

export interface SharedChromium {
  readonly browser: Browser;
  newContext(options?: PageOptions): Promise<BrowserContext>;
  newPage(options?: PageOptions): Promise<Page>;
}

/** One browser for the tests of a file; each test gets contexts of its own, closed after it. Call it at the head of a file. */
export function sharedChromium(flags: readonly string[] = []): SharedChromium {
  let browser: Browser | null = null;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchChromium(flags);
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  const shared: SharedChromium = {
    get browser() {
      return browser!;
    },
    async newContext(options = {}) {
      const context = await browser!.newContext(contextOptions(options));
      if (!options.kept) contexts.push(context);
      return context;
    },
    async newPage(options = {}) {
      return (await shared.newContext(options)).newPage();
    },
  };
  return shared;
}
