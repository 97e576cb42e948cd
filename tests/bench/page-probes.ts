import type { CDPSession, Frame, Page } from 'playwright-core';

/*
 * What is measured inside a page. Everything is put there from outside: neither the site nor the bare page knows of it,
 * and both carry exactly the same.
 */

/** Height and width of every window, CSS px. Drawing in software is bound by fill; main-thread time is not. */
export const WINDOW_PX = { width: 640, height: 360 } as const;

export interface DrawCounts {
  frames: number;
  /** Of the frame that had most. */
  mostCalls: number;
  mostTriangles: number;
}

export interface Probed {
  firstFrameMs: number | null;
  draws: DrawCounts;
}

declare global {
  interface Window {
    probed: Probed;
  }
}

/**
 * Notes when the frame that shows `ready` is done: an animation frame has run, its picture has been made, and the main
 * thread is free for a hand again. A script in words, because the page's policy lets nothing else be put together there.
 */
const firstFrameScript = (ready: string): string => `if (window.top === window) {
  const channel = new MessageChannel();
  const afterFrame = () => channel.port2.postMessage(null);
  channel.port1.onmessage = () => {
    if (${ready}) window.probed.firstFrameMs = performance.now();
    else requestAnimationFrame(afterFrame);
  };
  requestAnimationFrame(afterFrame);
}`;

/** Counts frames, draw calls and triangles at WebGL itself, whoever draws. Runs in the page, before everything else. */
export function countDraws(): void {
  const draws: DrawCounts = { frames: 0, mostCalls: 0, mostTriangles: 0 };
  window.probed = { firstFrameMs: null, draws };
  let calls = 0;
  let triangles = 0;
  const perMode = (mode: number, count: number) => (mode === 4 ? count / 3 : mode === 5 || mode === 6 ? count - 2 : 0);
  const note = (mode: number, count: number, instances: number) => {
    calls++;
    triangles += perMode(mode, count) * instances;
  };
  const gl = WebGL2RenderingContext.prototype;
  const { drawArrays, drawElements, drawArraysInstanced, drawElementsInstanced } = gl;
  gl.drawArrays = function (mode, first, count) {
    note(mode, count, 1);
    drawArrays.call(this, mode, first, count);
  };
  gl.drawElements = function (mode, count, type, offset) {
    note(mode, count, 1);
    drawElements.call(this, mode, count, type, offset);
  };
  gl.drawArraysInstanced = function (mode, first, count, instances) {
    note(mode, count, instances);
    drawArraysInstanced.call(this, mode, first, count, instances);
  };
  gl.drawElementsInstanced = function (mode, count, type, offset, instances) {
    note(mode, count, instances);
    drawElementsInstanced.call(this, mode, count, type, offset, instances);
  };
  const frame = () => {
    draws.frames++;
    draws.mostCalls = Math.max(draws.mostCalls, calls);
    draws.mostTriangles = Math.max(draws.mostTriangles, triangles);
    calls = 0;
    triangles = 0;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** An expression that is true on the glass of each page. */
export const READY = {
  shell: `document.querySelector('html[data-phase="attract"] .call') !== null`,
  bare: `performance.getEntriesByName('drawn').length > 0`,
} as const;

const PATIENCE_MS = 90_000;

/** Puts the probes into a page before it is opened. */
export async function probe(page: Page): Promise<void> {
  await page.addInitScript(countDraws);
}

/** Opens an address and answers when its first frame was done, ms since the navigation began. */
export async function firstFrameMs(page: Page, address: string, ready: string): Promise<number> {
  await probe(page);
  await page.addInitScript({ content: firstFrameScript(ready) });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.probed.firstFrameMs !== null, null, { polling: 100, timeout: PATIENCE_MS });
  return page.evaluate(() => window.probed.firstFrameMs!);
}

export const drawCounts = (frame: Frame): Promise<DrawCounts> => frame.evaluate(() => ({ ...window.probed.draws }));

/** Waits until a frame has drawn so many more pictures. Polls slowly: asking costs the page time. */
export async function drawMore(frame: Frame, count: number, leastMs = 0): Promise<void> {
  const untilMs = performance.now() + leastMs;
  const from = (await drawCounts(frame)).frames;
  const giveUpMs = performance.now() + PATIENCE_MS + leastMs;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (performance.now() >= untilMs && (await drawCounts(frame)).frames - from >= count) return;
    if (performance.now() > giveUpMs) throw new Error(`${frame.url()} does not draw ${count} frames`);
  }
}

export type Metrics = Record<string, number>;

/** Counters of a document's main thread. Times are those of the thread, not of the wall: other programs do not count. */
export async function threadMetrics(session: CDPSession): Promise<Metrics> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

export const watchThread = (session: CDPSession): Promise<unknown> =>
  session.send('Performance.enable', { timeDomain: 'threadTicks' });
