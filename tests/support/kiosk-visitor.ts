import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameMessage } from '@protocol/messages.ts';
import type { CDPSession, Frame, Locator, Page } from 'playwright-core';
import { type Kiosk, openShell, projectRoot, startKiosk } from './kiosk.ts';

/*
 * A visitor in front of the real kiosk: fingers on the glass, and what the exhibit told the shell. Everything waits for a
 * state of the page, nothing for a time, so that a machine that draws in software plays the same visit, only slower.
 */

/**
 * Starts a kiosk of the repository whose visits have no end: a slow machine must not be shown out. Its files are a copy of its
 * own, and go with it. `shown` brings one exhibit with these options to the front of each of its playlists.
 */
export async function startPatientKiosk(
  name: string,
  shown?: { exhibit: string; options: Record<string, unknown> },
): Promise<Kiosk> {
  const folder = mkdtempSync(join(tmpdir(), 'dapeng-patient-'));
  cpSync(join(projectRoot, 'kiosk-config'), folder, { recursive: true });
  rewrite(join(folder, 'kiosks'), (file) => {
    file.idle = { seconds: 300, debriefSeconds: 300, countdownSeconds: 20 };
  });
  rewrite(join(folder, 'playlists'), (file) => {
    const listed = file.exhibits as { exhibit: string }[];
    const others = listed.filter(({ exhibit }) => exhibit !== shown?.exhibit);
    file.exhibits = [...(shown ? [shown] : []), ...others].map((entry) => ({ ...entry, timeLimitSeconds: null }));
  });
  const site = process.env.DAPENG_BUILT_SITE;
  const kiosk = await startKiosk({ kioskFile: join(folder, 'kiosks', `${name}.json`), ...(site && { siteDir: site }) });
  return {
    ...kiosk,
    async stop(signal) {
      const code = await kiosk.stop(signal);
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

function rewrite(folder: string, change: (file: Record<string, unknown>) => void): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const file = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    change(file);
    writeFileSync(path, JSON.stringify(file));
  }
}

export interface Point {
  x: number;
  y: number;
}

interface Finger extends Point {
  id: number;
}

export interface Visitor {
  page: Page;
  /** The document of the exhibit. */
  frame: Frame;
  /** What a browser complained about. */
  complaints: string[];
  touch(type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: Finger[]): Promise<void>;
  tapAt(at: Point): Promise<void>;
  tap(target: Locator): Promise<void>;
  /** One finger from one place to another, in twelve moves. */
  drag(from: Point, to: Point): Promise<void>;
  /** What the exhibit told the shell, by kind. */
  said<T extends FrameMessage['type']>(type: T): Promise<Extract<FrameMessage, { type: T }>[]>;
  /** Waits until the exhibit says that this beat is reached, `times` times in all. */
  reaches(step: string, times?: number): Promise<void>;
  /** The sentence on the plinth. */
  sentence(): Promise<string>;
  /** Texts that do not fit their box or the glass, as lines; empty when all do. */
  misfits(): Promise<string[]>;
}

export const middle = async (target: Locator): Promise<Point> => {
  const box = (await target.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

export const slider = ({ frame }: Visitor, label: string) => frame.getByRole('slider', { name: label, exact: true });
/** A button by its name; a short word may stand before it. */
export const button = ({ frame }: Visitor, label: string) => frame.locator(`button[aria-label$="${label}"]`).first();
export const wordKey = ({ frame }: Visitor, text: string) => frame.locator('.word-key', { hasText: text }).first();

export const nextFrame = ({ frame }: Visitor) =>
  frame.evaluate(() => new Promise<void>((drawn) => requestAnimationFrame(() => drawn())));

/** Brings a slider's grip to a share of its way, once there is one. */
export async function slideTo(visitor: Visitor, label: string, share: number): Promise<void> {
  await slider(visitor, label).waitFor();
  await slideNow(visitor, label, share);
}

/** The same, if the slider is there now. */
export async function slideNow(visitor: Visitor, label: string, share: number): Promise<void> {
  const found = await visitor.frame.evaluate((name) => {
    const grip = [...document.querySelectorAll('.slider [role="slider"]')].find((one) => one.getAttribute('aria-label') === name);
    const box = grip?.getBoundingClientRect();
    const way = grip?.closest('.slider')?.querySelector('.slider-travel')?.getBoundingClientRect();
    return box && way ? { x: box.x + box.width / 2, y: box.y + box.height / 2, left: way.left, width: way.width } : null;
  }, label);
  if (found) await visitor.drag(found, { x: found.left + found.width * share, y: found.y });
}

/** Turns a dial round its middle with one finger, clockwise from one direction to another, in degrees from the top. */
export async function turn(visitor: Visitor, dial: Locator, fromDeg: number, toDeg: number): Promise<void> {
  const box = (await dial.boundingBox())!;
  const radius = box.width / 3;
  const at = (share: number) => {
    const rad = ((fromDeg + (toDeg - fromDeg) * share) * Math.PI) / 180;
    return { x: box.x + box.width / 2 + radius * Math.sin(rad), y: box.y + box.height / 2 - radius * Math.cos(rad), id: 1 };
  };
  await visitor.touch('touchStart', [at(0)]);
  for (let i = 1; i <= 12; i++) await visitor.touch('touchMove', [at(i / 12)]);
  await visitor.touch('touchEnd', []);
}

/** Carries a block to a place that takes it. */
export const carry = async (visitor: Visitor, block: Locator, zone: Locator) =>
  visitor.drag(await middle(block), await middle(zone));

/** The middle of the button whose name ends so, null when there is none now. */
export const buttonNow = ({ frame }: Visitor, label: string): Promise<Point | null> =>
  frame.evaluate((wanted) => {
    const found = [...document.querySelectorAll('button')].find((one) => one.getAttribute('aria-label')?.endsWith(wanted));
    const box = found?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, label);

/** The middle of the key with this word, null when there is none now; the exhibit's frame covers the glass. */
const keyNow = ({ frame }: Visitor, word: string) =>
  frame.evaluate((wanted) => {
    const key = [...document.querySelectorAll('.word-key')].find(({ textContent }) => textContent!.includes(wanted));
    const box = key?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, word);

/** A tap of the key "next" that leads nowhere for so long is a key that does not work. */
const PATIENCE_MS = 240_000;

/** Taps the key with this word while it is there, until what is waited for has come. @throws when it does not come. */
export async function goOnUntil(visitor: Visitor, next: string, come: () => Promise<boolean>): Promise<void> {
  for (const untilMs = performance.now() + PATIENCE_MS; performance.now() < untilMs; ) {
    if (await come()) return;
    const at = await keyNow(visitor, next);
    if (at) await visitor.tapAt(at);
    await nextFrame(visitor);
  }
  throw new Error(`“${next}” did not lead on; the plinth says “${await visitor.sentence()}”`);
}

/** The same, until the exhibit says that this beat is reached. */
export const goOn = (visitor: Visitor, next: string, beat: string) =>
  goOnUntil(visitor, next, async () => (await visitor.said('step')).some(({ step }) => step === beat));

/** Walks up to the kiosk and stops in front of its coast. */
async function wake(page: Page, kiosk: Kiosk): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  // The exhibit speaks to the shell through a port; what it says is kept where a test can read it.
  await page.addInitScript(() => {
    const kept: unknown[] = [];
    Object.assign(window, { keptMessages: kept });
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown, ...rest: unknown[]) {
      kept.push(message);
      return Reflect.apply(post, this, [message, ...rest]);
    } as typeof post;
  });
  await openShell(page, kiosk);
  await page.locator('html[data-phase="attract"] .call').waitFor();
  return complaints;
}

async function visitorIn(page: Page, complaints: string[]): Promise<Visitor> {
  await page.locator('html[data-phase="exhibit"]').waitFor({ state: 'attached', timeout: 120_000 });
  const place = await page.locator('iframe[data-state="visible"]').elementHandle();
  const frame = (await place!.contentFrame())!;
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch: Visitor['touch'] = async (type, touchPoints) => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const tapAt = async (at: Point) => {
    await touch('touchStart', [{ ...at, id: 1 }]);
    await touch('touchEnd', []);
  };
  return {
    page,
    frame,
    complaints,
    touch,
    tapAt,
    tap: async (target) => tapAt(await middle(target)),
    async drag(from, to) {
      await touch('touchStart', [{ ...from, id: 1 }]);
      for (let i = 1; i <= 12; i++) {
        await touch('touchMove', [{ x: from.x + ((to.x - from.x) * i) / 12, y: from.y + ((to.y - from.y) * i) / 12, id: 1 }]);
      }
      await touch('touchEnd', []);
    },
    said: (type) =>
      frame.evaluate(
        (wanted) =>
          (window as unknown as { keptMessages: ({ type?: string } | null)[] }).keptMessages.filter(
            (message) => message?.type === wanted,
          ),
        type,
      ) as never,
    async reaches(step, times = 1) {
      await frame.waitForFunction(
        ([wanted, count]) =>
          (window as unknown as { keptMessages: ({ type?: string; step?: string } | null)[] }).keptMessages.filter(
            (message) => message?.type === 'step' && message.step === wanted,
          ).length >= count,
        [step, times] as const,
        { polling: 100, timeout: 120_000 },
      );
    },
    sentence: () => frame.evaluate(() => document.querySelector('.instruction-main')?.textContent ?? ''),
    misfits: () => frame.evaluate(findMisfits),
  };
}

/** Touches the kiosk awake, sets what the tokens set, and opens an exhibit with a finger. */
export async function visitByTouch(
  page: Page,
  kiosk: Kiosk,
  tokens: readonly string[] = [],
  exhibit = 'extinguisher',
): Promise<Visitor> {
  const complaints = await wake(page, kiosk);
  const { width, height } = page.viewportSize()!;
  await page.touchscreen.tap(width / 2, height / 5);
  await page.locator('html[data-phase="home"]').waitFor({ state: 'attached' });
  for (const name of tokens) await page.touchscreen.tap(...places(await middle(page.locator(`[data-token="${name}"]`).first())));
  return openByTouch(page, complaints, exhibit);
}

const places = ({ x, y }: Point): [number, number] => [x, y];

async function openByTouch(page: Page, complaints: string[], exhibit: string): Promise<Visitor> {
  const tapPlate = async () => page.touchscreen.tap(...places(await middle(page.locator(`[data-exhibit="${exhibit}"]`).first())));
  await tapPlate();
  // Where the coast was still on its way, that tap brought the exhibit to the front; the next one opens it.
  const opens = page.locator('html[data-phase="opening"], html[data-phase="exhibit"]');
  await opens.waitFor({ state: 'attached', timeout: 10_000 }).catch(tapPlate);
  return visitorIn(page, complaints);
}

/** The next one in the queue: goes home by the key and opens an exhibit again on the same kiosk. */
export async function nextInQueue({ page, complaints }: Visitor, exhibit: string): Promise<Visitor> {
  await page.touchscreen.tap(...places(await middle(page.locator('.home-key').first())));
  await page.locator('html[data-phase="home"]').waitFor({ state: 'attached' });
  return openByTouch(page, complaints, exhibit);
}

/** The same with the keyboard alone. */
export async function visitByKeys(page: Page, kiosk: Kiosk): Promise<Visitor> {
  const complaints = await wake(page, kiosk);
  await page.keyboard.press('Tab');
  await page.locator('html[data-phase="home"]').waitFor({ state: 'attached' });
  while (!(await page.evaluate(() => document.activeElement?.getAttribute('data-exhibit') === 'extinguisher')))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  return visitorIn(page, complaints);
}

/** Runs in the page. */
function findMisfits(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('.kit-page *')) {
    if (element.closest('.unseen, svg, table, [hidden]') !== null) continue;
    const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
    if (!words || getComputedStyle(element).visibility === 'hidden') continue;
    const name = `${element.className || element.tagName} “${element.textContent!.slice(0, 24)}”`;
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      found.push(`${name}: ${element.scrollWidth} px of text in ${element.clientWidth}`);
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, right, bottom, width } = range.getBoundingClientRect();
    if (width > 0 && (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)) found.push(`${name}: off the glass`);
  }
  return found;
}
