import type { FrameMessage, HostMessage, OpenMessage } from '@protocol/messages.ts';
import { createFrameLink, type FrameLink } from './frame-link.ts';
import { nextOrigin, type Origins } from './origins.ts';
import { type FrameFailure, nextWatch, startWatch, WATCH_TICK_MS, type Watch, type WatchEvent } from './watchdog.ts';

/*
 * Frames at the edge: one visible, one spare (R1–R4).
 *
 * The spare loads the kit, mounts its stage and compiles its material while nobody needs it. It stands transparent over
 * the page's ground, because Chromium gives no animation frames to what is hidden. Opening turns the spare into
 * the visible frame; leaving throws that away, with its memory and its GPU resources, and makes another spare.
 */

/** R3. A page that has loaded says hello at once; the page of a dead slot is the browser's own, loads fast and never does. */
const HELLO_AFTER_LOAD_MS = 2_000;
/** For a slot that neither loads nor fails. */
const HELLO_MS = 20_000;
/** How long a slot may take to prove that it still answers, when an exhibit could not be loaded from it. */
const PROBE_MS = 3_000;
/** The dissolve of the stage. */
export const DISSOLVE_MS = 240;
/** The next spare waits until home stands: making it takes a slow machine's processor away from card and coast. */
const SPARE_AFTER_MS = 1_000;

export interface FrameHostListener {
  message(exhibit: string, message: FrameMessage): void;
  failed(exhibit: string, failure: FrameFailure, detail: { code: string; snapshot: unknown }): void;
}

export interface FrameHostStatus {
  droppedMessages: number;
  slotsAway: boolean;
  spare: 'none' | 'loading' | 'connected' | 'warm';
  visibleOrigin: string | null;
}

export interface FrameHost {
  /** Makes a spare where there is none. */
  prepare(): void;
  open(request: Omit<OpenMessage, 'type'>): void;
  send(message: HostMessage): void;
  /** Takes the visible frame away: with a dissolve when it is well, at once when it failed. */
  close(how: 'dissolve' | 'at-once'): void;
  /** Attract began: the slots may be tried again. */
  retrySlots(): void;
  focus(): void;
  status(): FrameHostStatus;
  dispose(): void;
}

interface Active {
  link: FrameLink;
  request: Omit<OpenMessage, 'type'>;
  watch: Watch;
}

export function createFrameHost(
  container: HTMLElement,
  places: { slots: readonly string[]; own: string },
  listener: FrameHostListener,
): FrameHost {
  let origins: Origins = { ...places, away: false };
  let active: Active | null = null;
  let spare: FrameLink | null = null;
  let spareIsWarm = false;
  let lastOrigin: string | null = null;
  let droppedMessages = 0;
  let spareTimer: ReturnType<typeof setTimeout> | undefined;

  const makeLink = (origin: string): FrameLink => {
    const link: FrameLink = createFrameLink(container, origin, {
      connected: () => undefined,
      dropped: () => {
        droppedMessages++;
      },
      message: (message) => {
        if (link === spare && message.type === 'warm') spareIsWarm = true;
        if (active?.link === link) receive(active, message);
      },
    });
    const giveUp = () => {
      if (link.connected || !link.iframe.isConnected) return;
      if (origin !== origins.own) origins = { ...origins, away: true };
      replaceSilent(link);
    };
    link.iframe.addEventListener('load', () => setTimeout(giveUp, HELLO_AFTER_LOAD_MS));
    setTimeout(giveUp, HELLO_MS);
    return link;
  };

  /** A frame that never said hello makes room for another one; an exhibit that waited for it goes on there. */
  function replaceSilent(link: FrameLink): void {
    link.remove();
    if (link === spare) {
      spare = null;
      prepare();
    } else if (active?.link === link) {
      reopen(active);
    }
  }

  function reopen(lost: Active): void {
    lost.link.remove();
    lost.link = makeLink(nextOrigin(origins, null));
    lastOrigin = lost.link.origin;
    lost.watch = { ...lost.watch, heard: false, silentMs: 0 };
    lost.link.iframe.dataset.state = 'opening';
    lost.link.send({ type: 'open', ...lost.request });
  }

  function prepare(): void {
    clearTimeout(spareTimer);
    if (spare) return;
    spareIsWarm = false;
    spare = makeLink(nextOrigin(origins, active?.link.origin ?? lastOrigin));
  }

  function receive(current: Active, message: FrameMessage): void {
    switch (message.type) {
      case 'heartbeat':
        move(current, { type: 'heartbeat', frames: message.frames, contextLost: message.contextLost });
        break;
      case 'ready':
        if (message.exhibitId !== current.request.exhibitId) {
          droppedMessages++;
          return;
        }
        move(current, { type: 'ready' });
        show(current.link);
        break;
      case 'failed':
        whenSlotIsToBlame(current, message.phase, (blamed) => {
          if (active !== current) return;
          if (blamed) reopen(current);
          else move(current, { type: 'said-failed', gpu: message.phase === 'canvas' }, message.code);
        });
        return;
    }
    listener.message(current.request.exhibitId, message);
  }

  /**
   * An exhibit that could not be loaded from a slot may be well: the agent behind the slot may be gone. Asks the slot
   * with a second frame. While it runs or without slots the exhibit itself is to blame, at once.
   */
  function whenSlotIsToBlame(current: Active, phase: string, decide: (blamed: boolean) => void): void {
    if (phase !== 'importing' || current.link.origin === origins.own) {
      decide(false);
      return;
    }
    let decided = false;
    const end = (blamed: boolean) => {
      if (decided) return;
      decided = true;
      probe.remove();
      if (blamed) origins = { ...origins, away: true };
      decide(blamed);
    };
    const probe = createFrameLink(container, current.link.origin, {
      connected: () => setTimeout(() => end(false)),
      message: () => undefined,
      dropped: () => undefined,
    });
    setTimeout(() => end(true), PROBE_MS);
  }

  function move(current: Active, event: WatchEvent, code?: string): void {
    const before = current.watch.failure;
    current.watch = nextWatch(current.watch, event);
    const { failure } = current.watch;
    if (failure && !before) {
      listener.failed(current.request.exhibitId, failure, { code: code ?? failure.code, snapshot: current.link.snapshot });
    }
  }

  function show({ iframe }: FrameLink): void {
    iframe.dataset.state = 'visible';
    iframe.removeAttribute('aria-hidden');
    iframe.tabIndex = 0;
  }

  function close(how: 'dissolve' | 'at-once'): void {
    if (!active) return;
    const { link } = active;
    active = null;
    if (how === 'at-once') {
      link.remove();
    } else {
      link.send({ type: 'close' });
      link.iframe.dataset.state = 'leaving';
      setTimeout(() => link.remove(), DISSOLVE_MS + 20);
    }
    spareTimer = setTimeout(prepare, SPARE_AFTER_MS);
  }

  const timer = setInterval(() => {
    if (active) move(active, { type: 'tick', atMs: performance.now(), visible: !document.hidden });
  }, WATCH_TICK_MS);

  return {
    prepare,
    open(request) {
      if (active) close('at-once');
      prepare();
      const link = spare!;
      spare = null;
      lastOrigin = link.origin;
      link.iframe.dataset.state = 'opening';
      active = { link, request, watch: startWatch(performance.now()) };
      link.send({ type: 'open', ...request });
    },
    send(message) {
      if (!active) return;
      if (message.type === 'pause' || message.type === 'resume') move(active, { type: message.type });
      if (message.type === 'preferences') active.request = { ...active.request, preferences: message.preferences };
      active.link.send(message);
    },
    close,
    retrySlots() {
      if (!origins.away || active) return;
      origins = { ...origins, away: false };
      spare?.remove();
      spare = null;
      prepare();
    },
    focus() {
      active?.link.iframe.focus();
    },
    status: () => ({
      droppedMessages,
      slotsAway: origins.away,
      spare: spare === null ? 'none' : spareIsWarm ? 'warm' : spare.connected ? 'connected' : 'loading',
      visibleOrigin: active?.link.origin ?? null,
    }),
    dispose() {
      clearInterval(timer);
      clearTimeout(spareTimer);
      active?.link.remove();
      spare?.remove();
      active = null;
      spare = null;
    },
  };
}
