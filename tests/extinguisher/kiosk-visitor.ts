import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameMessage } from '@protocol/messages.ts';
import type { CDPSession, Frame, Locator, Page } from 'playwright-core';
import { type Kiosk, openShell, projectRoot } from '../support/kiosk.ts';

/*
 * A visitor in front of the real kiosk: fingers on the glass, and what the exhibit told the shell. Everything waits for a
 * state of the page, nothing for a time, so that a machine that draws in software plays the same visit, only slower.
 */

/** A copy of the repository's kiosks whose visits have no end: a slow machine must not be shown out. Answers its folder. */
export function patientKiosks(): { kiosk(name: string): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'dapeng-patient-'));
  cpSync(join(projectRoot, 'kiosk-config'), folder, { recursive: true });
  const rewrite = (kind: string, change: (file: Record<string, unknown>) => void) => {
    for (const name of readdirSync(join(folder, kind))) {
      const path = join(folder, kind, name);
      const file = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      change(file);
      writeFileSync(path, JSON.stringify(file));
    }
  };
  rewrite('kiosks', (file) => {
    file.idle = { seconds: 300, debriefSeconds: 300, countdownSeconds: 20 };
  });
  rewrite('playlists', (file) => {
    for (const entry of file.exhibits as { timeLimitSeconds: number | null }[]) entry.timeLimitSeconds = null;
  });
  return {
    kiosk: (name) => join(folder, 'kiosks', `${name}.json`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
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
  for (const token of [...tokens.map((name) => `[data-token="${name}"]`), `[data-exhibit="${exhibit}"]`]) {
    const at = await middle(page.locator(token).first());
    await page.touchscreen.tap(at.x, at.y);
  }
  return visitorIn(page, complaints);
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
