import { describe, expect, it } from 'vitest';
import { acceptsHello } from '../../runtime/shell/frames/frame-link.ts';
import { nextOrigin } from '../../runtime/shell/frames/origins.ts';
import { nextWatch, startWatch, type Watch, type WatchEvent } from '../../runtime/shell/frames/watchdog.ts';

/** Ticks every 100 ms for a while, with a heartbeat each 500 ms where `beats` says what it holds. */
function pass(watch: Watch, forMs: number, beats: ((atMs: number) => Extract<WatchEvent, { type: 'heartbeat' }>) | null): Watch {
  let now = watch;
  const from = watch.lastTickMs;
  for (let atMs = from + 100; atMs <= from + forMs; atMs += 100) {
    if (beats && atMs % 500 === 0) now = nextWatch(now, beats(atMs));
    now = nextWatch(now, { type: 'tick', atMs, visible: true });
  }
  return now;
}

const drawing =
  (contextLost = 0) =>
  (atMs: number) =>
    ({ type: 'heartbeat', frames: atMs, contextLost }) as const;
const still = (contextLost: number) => () => ({ type: 'heartbeat', frames: 7, contextLost }) as const;
const running = nextWatch(startWatch(0), { type: 'ready' });

describe('the watchdog', () => {
  it('F4: a frame that goes on beating and drawing is well for a day of ticks', () => {
    expect(pass(running, 600_000, drawing()).failure).toBeNull();
  });

  it('F4: four missed heartbeats are a failure, not sooner', () => {
    expect(pass(running, 1_900, null).failure).toBeNull();
    expect(pass(running, 2_000, null).failure).toEqual({ code: 'frame/hung', gpuLost: false });
  });

  it('F4: a slow machine is not a hung one: what it came back from once, it may do again', () => {
    const beatEveryMs = (watch: Watch, everyMs: number, times: number): Watch => {
      let now = watch;
      for (let beat = 1; beat <= times; beat++)
        now = nextWatch(pass(now, everyMs, null), { type: 'heartbeat', frames: beat, contextLost: 0 });
      return now;
    };
    const slow = beatEveryMs(running, 1_500, 3);
    expect(pass(slow, 2_900, null).failure).toBeNull();
    expect(pass(slow, 3_000, null).failure?.code).toBe('frame/hung');
    const quick = beatEveryMs(running, 900, 20);
    expect(pass(quick, 2_000, null).failure?.code).toBe('frame/hung');
    const slowest = beatEveryMs(beatEveryMs(running, 1_900, 1), 3_700, 3);
    expect(slowest.failure).toBeNull();
    expect(pass(slowest, 6_000, null).failure?.code).toBe('frame/hung');
  });

  it('F4: one picture that takes seconds while the timers beat is slow, not failed', () => {
    expect(pass(nextWatch(running, still(0)()), 7_000, still(0)).failure).toBeNull();
  });

  it('F4: a lost GPU context that is not drawn over is a failure; one that recovers is not, however slowly it draws then', () => {
    const lost = nextWatch(pass(running, 1_000, drawing()), still(1)());
    expect(pass(lost, 1_900, still(1)).failure).toBeNull();
    expect(pass(lost, 3_000, still(1)).failure).toEqual({ code: 'frame/gpu-lost', gpuLost: true });
    const back = pass(pass(lost, 1_000, still(1)), 20_000, drawing(1));
    expect(back.failure).toBeNull();
    expect(pass(nextWatch(back, still(1)()), 5_000, still(1)).failure).toBeNull();
  });

  it('F4: timers that beat over an animation loop that ended are a failure', () => {
    expect(pass(nextWatch(running, still(0)()), 8_600, still(0)).failure).toEqual({ code: 'frame/stalled', gpuLost: false });
  });

  it('F4: what the frame says about itself counts at once', () => {
    expect(nextWatch(running, { type: 'said-failed', gpu: true }).failure).toEqual({ code: 'frame/said-failed', gpuLost: true });
  });

  it('F4: an hour that the shell slept is not held against the frame', () => {
    const slept = nextWatch(running, { type: 'tick', atMs: 3_600_000, visible: true });
    expect(pass(slept, 1_000, null).failure).toBeNull();
    expect(nextWatch(running, { type: 'tick', atMs: 3_000, visible: false }).silentMs).toBe(0);
  });

  it('F4: a paused frame need not draw, but must live', () => {
    const paused = nextWatch(pass(running, 1_000, drawing()), { type: 'pause' });
    expect(pass(paused, 30_000, still(0)).failure).toBeNull();
    expect(pass(paused, 2_000, null).failure?.code).toBe('frame/hung');
    expect(pass(nextWatch(pass(paused, 30_000, still(0)), { type: 'resume' }), 1_000, drawing()).failure).toBeNull();
  });

  it('F5: an exhibit that is not ready after 20 s has failed', () => {
    expect(pass(startWatch(0), 19_900, drawing()).failure).toBeNull();
    expect(pass(startWatch(0), 20_000, drawing()).failure?.code).toBe('frame/late');
  });
});

describe('frames', () => {
  const source = {};
  const expected = { source, origin: 'http://slot-a.localhost:7391', connected: false };
  const hello = { source, origin: expected.origin, data: { dapeng: 'hello', protocol: 1 } } as unknown as MessageEvent;

  it('F6: a hello counts from the right window, origin and protocol, once', () => {
    expect(acceptsHello(hello, expected)).toBe(true);
    expect(acceptsHello({ ...hello, source: null, origin: hello.origin, data: hello.data }, expected)).toBe(false);
    expect(acceptsHello({ source: hello.source, origin: 'http://localhost:7391', data: hello.data }, expected)).toBe(false);
    expect(acceptsHello({ source: hello.source, origin: hello.origin, data: { dapeng: 'hello', protocol: 2 } }, expected)).toBe(
      false,
    );
    expect(acceptsHello({ source: hello.source, origin: hello.origin, data: { ...hello.data, extra: 1 } }, expected)).toBe(false);
    expect(acceptsHello(hello, { ...expected, connected: true })).toBe(false);
  });

  it('R2, R3: the spare takes the slot that is not in use, and the own origin while the slots are away', () => {
    const origins = { slots: ['a', 'b'], own: 'own', away: false };
    expect(nextOrigin(origins, null)).toBe('a');
    expect(nextOrigin(origins, 'a')).toBe('b');
    expect(nextOrigin(origins, 'b')).toBe('a');
    expect(nextOrigin({ ...origins, away: true }, 'a')).toBe('own');
    expect(nextOrigin({ ...origins, slots: [] }, 'own')).toBe('own');
  });
});
