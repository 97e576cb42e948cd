/**
 * Keeps the browser's own gestures from touches: no pinch, no pan, whatever the fingers do. `touch-action: none` alone does
 * not hold: ten fingers that moved on a busy exhibit zoomed the whole glass, and so the next visitor found it. A touch that
 * was answered is no gesture any more; pointer events, from which everything here lives, come all the same. Call it before
 * any exhibit's code is loaded: it listens first on the window, so nobody can keep a touch from it.
 */
export function refuseZoom(view: Window, signal?: AbortSignal): void {
  const refuse = (event: TouchEvent) => {
    if (event.cancelable) event.preventDefault();
  };
  const options = { capture: true, passive: false, ...(signal && { signal }) } as const;
  // The first finger alone may still become a tap, and with it a click.
  view.addEventListener('touchstart', (event) => event.touches.length > 1 && refuse(event), options);
  view.addEventListener('touchmove', refuse, options);
}
