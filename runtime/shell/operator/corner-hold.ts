import { pxPerMmOf } from '@look/input/page-pointers.ts';

/*
 * The way in: one finger, still, for three seconds, on 30 mm in the upper left corner. Nothing stands there and nothing is
 * taken away from what does: the window only listens. A keyboard and a screen reader never come across it.
 */

export const HOLD_MS = 3_000;
export const CORNER_MM = 30;
/** A finger that wanders further is playing. */
const MOST_DRIFT_MM = 8;
/** As for every object: wider is a palm. */
const PALM_MM = 25;

export interface Hold {
  pointerId: number;
  xMm: number;
  yMm: number;
}

export interface CornerEvent {
  type: 'down' | 'move' | 'up';
  pointerId: number;
  xMm: number;
  yMm: number;
  sizeMm: number;
}

/** The hold after an event. A second finger in the corner ends it: two hands there are children. */
export function nextHold(hold: Hold | null, { type, pointerId, xMm, yMm, sizeMm }: CornerEvent): Hold | null {
  const inCorner = xMm <= CORNER_MM && yMm <= CORNER_MM && sizeMm <= PALM_MM;
  if (type === 'down') {
    if (hold === null) return inCorner ? { pointerId, xMm, yMm } : null;
    return inCorner ? null : hold;
  }
  if (hold === null || hold.pointerId !== pointerId) return hold;
  if (type === 'up' || !inCorner || Math.hypot(xMm - hold.xMm, yMm - hold.yMm) > MOST_DRIFT_MM) return null;
  return hold;
}

/** Calls back when the corner has been held. Answers how to stop listening. */
export function watchCorner(onHeld: () => void): () => void {
  let hold: Hold | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (type: CornerEvent['type']) => (event: PointerEvent) => {
    if (hold === null && type !== 'down') return;
    const pxPerMm = pxPerMmOf(document);
    const before = hold;
    hold = nextHold(hold, {
      type,
      pointerId: event.pointerId,
      xMm: event.clientX / pxPerMm,
      yMm: event.clientY / pxPerMm,
      sizeMm: event.pointerType === 'touch' ? Math.max(event.width, event.height) / pxPerMm : 0,
    });
    if (hold === before) return;
    clearTimeout(timer);
    if (hold === null) return;
    timer = setTimeout(() => {
      hold = null;
      onHeld();
    }, HOLD_MS);
  };
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal } as const;
  window.addEventListener('pointerdown', hear('down'), options);
  window.addEventListener('pointermove', hear('move'), options);
  window.addEventListener('pointerup', hear('up'), options);
  window.addEventListener('pointercancel', hear('up'), options);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
