import type { SessionEvent } from '../session.ts';

/** Moving fingers are told this often at most. */
const MOVE_MS = 250;

/**
 * Tells every finger and key on the shell's page, before anybody else hears of it. Capture on the window: a control that
 * stops an event cannot keep a visitor from counting as present.
 */
export function watchHands(dispatch: (event: SessionEvent) => void, nowMs: () => number): () => void {
  const down = new Set<number>();
  let movedMs = Number.NEGATIVE_INFINITY;

  const onDown = (event: PointerEvent) => {
    down.add(event.pointerId);
    dispatch({ type: 'touch', atMs: nowMs(), pointersDown: down.size });
  };
  const onMove = (event: PointerEvent) => {
    const atMs = nowMs();
    if (!down.has(event.pointerId) || atMs - movedMs < MOVE_MS) return;
    movedMs = atMs;
    dispatch({ type: 'move', atMs, pointersDown: down.size });
  };
  const onUp = (event: PointerEvent) => {
    if (!down.delete(event.pointerId)) return;
    dispatch({ type: 'lift', atMs: nowMs(), pointersDown: down.size });
  };
  const onGone = () => {
    if (down.size === 0) return;
    down.clear();
    dispatch({ type: 'lift', atMs: nowMs(), pointersDown: 0 });
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.repeat) dispatch({ type: 'key', atMs: nowMs() });
  };

  const options = { capture: true, passive: true } as const;
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('pointerdown', onDown, { ...options, signal });
  window.addEventListener('pointermove', onMove, { ...options, signal });
  window.addEventListener('pointerup', onUp, { ...options, signal });
  window.addEventListener('pointercancel', onUp, { ...options, signal });
  window.addEventListener('blur', onGone, { signal });
  document.addEventListener('visibilitychange', onGone, { signal });
  window.addEventListener('keydown', onKey, { ...options, signal });
  return () => stop.abort();
}
