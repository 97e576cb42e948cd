/** At most ten a second go to the host. */
const LEAST_GAP_MS = 100;

export interface Activity {
  /** Fingers, pens and pressed mouse buttons on the glass now. */
  readonly pointersDown: number;
  stop(): void;
}

/**
 * Watches hands and keys in this frame. Tells the first touch at once and then at most ten times a second; the last
 * change is always told, so that the host never believes in a finger that has left.
 */
export function watchActivity(view: Window, tell: (pointersDown: number) => void, nowMs: () => number): Activity {
  const down = new Set<number>();
  const stop = new AbortController();
  let toldAtMs = Number.NEGATIVE_INFINITY;
  let toldDown = 0;
  let late: ReturnType<typeof setTimeout> | undefined;

  const tellNow = () => {
    clearTimeout(late);
    late = undefined;
    toldAtMs = nowMs();
    toldDown = down.size;
    tell(down.size);
  };
  const touched = () => {
    const waitMs = LEAST_GAP_MS - (nowMs() - toldAtMs);
    if (waitMs <= 0) tellNow();
    else if (down.size !== toldDown) late ??= setTimeout(tellNow, waitMs);
  };
  const pressed = (event: PointerEvent) => {
    down.add(event.pointerId);
    touched();
  };
  const lifted = (event: PointerEvent) => {
    if (down.delete(event.pointerId)) touched();
  };
  const moved = (event: PointerEvent) => {
    if (down.has(event.pointerId)) touched();
  };
  const away = () => {
    if (down.size === 0) return;
    down.clear();
    touched();
  };

  const options = { capture: true, passive: true, signal: stop.signal } as const;
  view.addEventListener('pointerdown', pressed, options);
  view.addEventListener('pointermove', moved, options);
  view.addEventListener('pointerup', lifted, options);
  view.addEventListener('pointercancel', lifted, options);
  view.addEventListener('keydown', touched, options);
  view.addEventListener('wheel', touched, options);
  view.addEventListener('blur', away, options);
  return {
    get pointersDown() {
      return down.size;
    },
    stop() {
      clearTimeout(late);
      stop.abort();
    },
  };
}
