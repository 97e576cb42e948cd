/*
 * When has a frame failed? (F4, F5)
 *
 * A pure watch over what a frame says and how much time the shell itself saw pass. A machine that slept or a shell
 * that was busy saw no time pass, so a frame is never blamed for a stall that was not its own.
 */

/** The edge ticks this often. */
export const WATCH_TICK_MS = 100;
/** A tick counts for no more than this. */
const LONGEST_TICK_MS = 2 * WATCH_TICK_MS;
/** Four heartbeats missed. */
export const SILENCE_MS = 2_000;
/** A frame that beats from its timers over an animation loop that ended, or over a GPU that is gone: a loss that heals takes about 1 s. */
export const STALL_MS = 2_000;
export const READY_MS = 12_000;

export interface Watch {
  stage: 'opening' | 'running' | 'paused';
  lastTickMs: number;
  /** Observed time since the frame was asked to open. */
  openingMs: number;
  /** Observed time without a heartbeat. */
  silentMs: number;
  /** Observed time without a newly drawn frame. */
  stalledMs: number;
  frames: number;
  contextLost: number;
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
    silentMs: 0,
    stalledMs: 0,
    frames: 0,
    contextLost: 0,
    failure: null,
  };
}

/** Moves the watch on. The first failure stays. */
export function nextWatch(watch: Watch, event: WatchEvent): Watch {
  if (watch.failure) return watch;
  switch (event.type) {
    case 'ready':
      return watch.stage === 'opening' ? { ...watch, stage: 'running', silentMs: 0, stalledMs: 0 } : watch;
    case 'pause':
      return watch.stage === 'running' ? { ...watch, stage: 'paused' } : watch;
    case 'resume':
      return watch.stage === 'paused' ? { ...watch, stage: 'running', silentMs: 0, stalledMs: 0 } : watch;
    case 'heartbeat':
      return {
        ...watch,
        silentMs: 0,
        stalledMs: event.frames === watch.frames ? watch.stalledMs : 0,
        frames: event.frames,
        contextLost: Math.max(watch.contextLost, event.contextLost),
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
  if (watch.stage === 'opening') next.openingMs += passedMs;
  else next.silentMs += passedMs;
  if (watch.stage === 'running') next.stalledMs += passedMs;
  next.failure = failureOf(next);
  return next;
}

function failureOf(watch: Watch): FrameFailure | null {
  const gpuLost = watch.contextLost > 0;
  if (watch.stage === 'opening') return watch.openingMs >= READY_MS ? { code: 'frame/late', gpuLost } : null;
  if (watch.silentMs >= SILENCE_MS) return { code: 'frame/hung', gpuLost };
  if (watch.stalledMs >= STALL_MS) return { code: gpuLost ? 'frame/gpu-lost' : 'frame/stalled', gpuLost };
  return null;
}
