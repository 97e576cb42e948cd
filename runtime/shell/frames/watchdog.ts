/*
 * When has a frame failed? (F4, F5)
 *
 * A pure watch over what a frame says and how much time the shell itself saw pass. A machine that slept or a shell
 * that was busy saw no time pass, so a frame is never blamed for a stall that was not its own.
 *
 * Silence and slowness are different things. Heartbeats come from the frame's timers, which an endless loop stops: silence
 * is what a hang looks like. A machine that needs a second for a picture goes on beating between its pictures; it is slow, and
 * a slow exhibit is better than none. How long one picture keeps this machine's timers waiting is measured while the frame lives.
 */

/** The edge ticks this often. */
export const WATCH_TICK_MS = 100;
/** A tick counts for no more than this. */
const LONGEST_TICK_MS = 2 * WATCH_TICK_MS;
/** Four heartbeats missed. With the card's half second, home comes well within 3 s of a hang. */
export const SILENCE_MS = 2_000;
/** A frame may be silent this many times as long as the longest pause that it came back from … */
const PATIENCE = 2;
/** … but never longer than this. */
export const LONGEST_SILENCE_MS = 6_000;
/** A GPU that is gone: a loss that heals takes about 1 s, and the frame itself gives up after 2 s. */
export const GPU_AWAY_MS = 2_400;
/** Timers that beat over an animation loop that ended. A guess: long enough for a slow frame in software, not yet measured. */
export const STALL_MS = 8_000;
/** A machine that does other work needs seconds to read and compile; the visitor sees progress and can go back. */
export const READY_MS = 20_000;

export interface Watch {
  stage: 'opening' | 'running' | 'paused';
  lastTickMs: number;
  /** Observed time since the frame was asked to open. */
  openingMs: number;
  /** The frame has beaten since it was asked to open: from then on its silence says something about the machine. */
  heard: boolean;
  /** Observed time without a heartbeat. */
  silentMs: number;
  /** Longest silence that a heartbeat ended. */
  longestSilenceMs: number;
  /** Observed time without a newly drawn frame. */
  stalledMs: number;
  frames: number;
  contextLost: number;
  /** The GPU took the canvas, and nothing has been drawn since. */
  gpuAway: boolean;
  failure: FrameFailure | null;
}

export interface FrameFailure {
  code: 'frame/hung' | 'frame/stalled' | 'frame/gpu-lost' | 'frame/late' | 'frame/said-failed';
  gpuLost: boolean;
}

export type WatchEvent =
  | { type: 'tick'; atMs: number; visible: boolean }
  | { type: 'heartbeat'; frames: number; contextLost: number }
  | { type: 'ready' }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'said-failed'; gpu: boolean };

export function startWatch(atMs: number): Watch {
  return {
    stage: 'opening',
    lastTickMs: atMs,
    openingMs: 0,
    heard: false,
    silentMs: 0,
    longestSilenceMs: 0,
    stalledMs: 0,
    frames: 0,
    contextLost: 0,
    gpuAway: false,
    failure: null,
  };
}

/** Moves the watch on. The first failure stays. */
export function nextWatch(watch: Watch, event: WatchEvent): Watch {
  if (watch.failure) return watch;
  switch (event.type) {
    case 'ready':
      if (watch.stage !== 'opening') return watch;
      // The first picture is often the slowest: what is compiled is compiled for it.
      return {
        ...watch,
        stage: 'running',
        longestSilenceMs: Math.max(watch.longestSilenceMs, watch.silentMs),
        silentMs: 0,
        stalledMs: 0,
      };
    case 'pause':
      return watch.stage === 'running' ? { ...watch, stage: 'paused' } : watch;
    case 'resume':
      return watch.stage === 'paused' ? { ...watch, stage: 'running', silentMs: 0, stalledMs: 0 } : watch;
    case 'heartbeat':
      return {
        ...watch,
        heard: true,
        silentMs: 0,
        longestSilenceMs: Math.max(watch.longestSilenceMs, watch.silentMs),
        stalledMs: event.frames === watch.frames ? watch.stalledMs : 0,
        frames: event.frames,
        contextLost: Math.max(watch.contextLost, event.contextLost),
        gpuAway: event.contextLost > watch.contextLost || (watch.gpuAway && event.frames === watch.frames),
      };
    case 'said-failed': {
      const gpuLost = event.gpu || watch.contextLost > 0;
      return { ...watch, failure: { code: 'frame/said-failed', gpuLost } };
    }
    case 'tick':
      return afterTick(watch, event.atMs, event.visible);
  }
}

function afterTick(watch: Watch, atMs: number, visible: boolean): Watch {
  const passedMs = visible ? Math.min(LONGEST_TICK_MS, Math.max(0, atMs - watch.lastTickMs)) : 0;
  const next: Watch = { ...watch, lastTickMs: atMs };
  if (watch.heard || watch.stage !== 'opening') next.silentMs += passedMs;
  if (watch.stage === 'opening') next.openingMs += passedMs;
  if (watch.stage === 'running') next.stalledMs += passedMs;
  next.failure = failureOf(next);
  return next;
}

function failureOf(watch: Watch): FrameFailure | null {
  const gpuLost = watch.contextLost > 0;
  if (watch.stage === 'opening') return watch.openingMs >= READY_MS ? { code: 'frame/late', gpuLost } : null;
  const patienceMs = Math.min(LONGEST_SILENCE_MS, PATIENCE * watch.longestSilenceMs);
  if (watch.silentMs >= Math.max(SILENCE_MS, patienceMs)) return { code: 'frame/hung', gpuLost };
  if (watch.gpuAway && watch.stalledMs >= Math.max(GPU_AWAY_MS, patienceMs)) return { code: 'frame/gpu-lost', gpuLost };
  return watch.stalledMs >= STALL_MS ? { code: 'frame/stalled', gpuLost } : null;
}
