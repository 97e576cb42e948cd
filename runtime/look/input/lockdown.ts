/*
 * A visitor cannot leave the kiosk's page, neither from the shell's document nor from an exhibit's: no menu, zoom,
 * selection, drag-out, new window, print, download or shortcut. Keys that move the focus and press what has it stay: they
 * are how keyboards and switches work. `user-select`, `touch-action` and `overscroll-behavior` stand in look.css.
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

/** Whether a visitor's key reaches the browser. Staff with a keyboard use the operating system, not the browser. */
const isVisitorKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ALLOWED_KEYS.has(key) && !ctrlKey && !metaKey && !altKey;

/** `gesturestart` is some browsers' own pinch, and in no list of types. */
const REFUSED = [
  'contextmenu',
  'selectstart',
  'dragstart',
  'drop',
  'dragover',
  'gesturestart',
  'auxclick',
] as (keyof WindowEventMap)[];

/** Call it before anybody else's code is loaded: it listens first on the window, so nobody can keep an event from it. */
export function lockDown(view: Window): void {
  const refuse = <T extends keyof WindowEventMap>(type: T, when: (event: WindowEventMap[T]) => boolean = () => true) =>
    view.addEventListener(
      type,
      (event: WindowEventMap[T]) => {
        if (event.cancelable && when(event)) event.preventDefault();
      },
      { capture: true, passive: false },
    );
  for (const type of REFUSED) refuse(type);
  refuse('keydown', (event) => !isVisitorKey(event));
  refuse('wheel', ({ ctrlKey }) => ctrlKey);
  refuse('click', ({ target }) => target instanceof Element && target.closest('a[href]') !== null);
  // `touch-action` alone does not keep the browser from a pinch: ten fingers that moved on a busy exhibit zoomed the whole
  // glass, and so the next visitor found it. A touch that was answered is no gesture any more; pointer events come all the
  // same. The first finger alone may still become a tap, and with it a click.
  refuse('touchstart', ({ touches }) => touches.length > 1);
  refuse('touchmove');
  view.open = () => null;
  view.print = () => undefined;
}
