import { HEARTBEAT_MS } from '@protocol/messages.ts';

/*
 * A frame beats from two sides. The timer beats as long as the main thread lives; the animation loop beats as long as the
 * browser lets the frame draw, also where timers are slowed down. `frames` in the message tells the host which of the two
 * still runs: beats without new frames mean that nothing is drawn.
 */

export interface Heartbeat {
  /** To be called once an animation frame. */
  drawn(nowMs: number): void;
  stop(): void;
}

export function startHeartbeat(beat: () => void, nowMs: () => number): Heartbeat {
  let beatenAtMs = Number.NEGATIVE_INFINITY;
  const tell = (atMs: number) => {
    beatenAtMs = atMs;
    beat();
  };
  const timer = setInterval(() => {
    const now = nowMs();
    if (now - beatenAtMs >= HEARTBEAT_MS / 2) tell(now);
  }, HEARTBEAT_MS);
  tell(nowMs());
  return {
    drawn(atMs) {
      if (atMs - beatenAtMs >= HEARTBEAT_MS) tell(atMs);
    },
    stop: () => clearInterval(timer),
  };
}
