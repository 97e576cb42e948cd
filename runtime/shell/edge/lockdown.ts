import { refuseZoom } from '@look/input/no-zoom.ts';

/*
 * A visitor cannot leave the kiosk's page: no menu, zoom, selection, drag-out, new window, print, download or
 * shortcut. Keys that move the focus and press what has it stay: they are how keyboards and switches work.
 * `user-select`, `touch-action` and `overscroll-behavior` stand in shell.css.
 */

const ALLOWED_KEYS = new Set([
  'Tab',
  'Enter',
  ' ',
  'Escape',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Shift',
]);

/** Whether a visitor's key reaches the page. Staff with a keyboard use the operating system, not the browser. */
export function isVisitorKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return ALLOWED_KEYS.has(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
}

export function lockDown(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const refuse = (event: Event) => event.preventDefault();
  for (const type of ['contextmenu', 'selectstart', 'dragstart', 'drop', 'dragover', 'gesturestart', 'auxclick'])
    document.addEventListener(type, refuse, { capture: true, signal });

  document.addEventListener(
    'keydown',
    (event) => {
      if (!isVisitorKey(event)) event.preventDefault();
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault();
    },
    { capture: true, passive: false, signal },
  );
  refuseZoom(window, signal);
  document.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault();
    },
    { capture: true, signal },
  );
  window.open = () => null;
  window.print = () => undefined;
  return () => stop.abort();
}
