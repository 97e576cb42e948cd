import type { Multitouch } from '@base/vocabulary.ts';
import type { Place } from './place.ts';
import { createPointerBook, type Ended, type EndReason } from './pointers.ts';

/*
 * The pointer book of this document: it hears every contact before any component does, gives each one to at most one
 * object, and ends grabs in the same event in which the platform takes a pointer away: up, cancel, lost capture, window
 * blur, hidden screen (rule 9). Buttons, drags and objects in the scene all ask here, so they cannot steal from each other.
 */

export interface Grab {
  /** The leading pointer moved. Places in mm from the top left corner of the view. */
  onMove?(xMm: number, yMm: number, event: PointerEvent): void;
  /** Comes once. `event` is missing when the platform did not say where; `palm` says that this was no tap. */
  onEnd(reason: EndReason, event: PointerEvent | null, palm: boolean): void;
}

export interface PagePointers {
  /** Who may hold what at the same time, as the exhibit declares it. 'own-object' until told otherwise. */
  setMultitouch(policy: Multitouch): void;
  /** Gives the pointer of a `pointerdown` to an object, if the book allows it. */
  grab(event: PointerEvent, objectId: string, grab: Grab, policy?: Multitouch): boolean;
  /** An object disappears: whoever holds it lets go. */
  drop(objectId: string): void;
  /** Everything is let go, as if the screen went dark. */
  endAll(): void;
  /** Grabs that live now. */
  heldCount(): number;
}

/** CSS px per mm of glass, as `cssVariables` set it on the root; the CSS inch where a page has no display. */
export function pxPerMmOf(view: Document): number {
  const value = Number.parseFloat(getComputedStyle(view.documentElement).getPropertyValue('--mm'));
  return value > 0 ? value : 96 / 25.4;
}

/** Where an event happened, mm from the top left corner of the view. */
export function placeOnGlass(event: { clientX: number; clientY: number }): Place {
  const pxPerMm = pxPerMmOf(document);
  return { xMm: event.clientX / pxPerMm, yMm: event.clientY / pxPerMm };
}

function createPagePointers(view: Window & typeof globalThis): PagePointers {
  const book = createPointerBook();
  const grabs = new Map<number, Grab>();
  let multitouch: Multitouch = 'own-object';
  let pxPerMm = pxPerMmOf(view.document);

  const finish = (ended: readonly Ended[], event: PointerEvent | null) => {
    for (const { pointerId, reason, palm } of ended) {
      const grab = grabs.get(pointerId);
      grabs.delete(pointerId);
      grab?.onEnd(reason, event?.pointerId === pointerId ? event : null, palm);
    }
  };

  const appear = (event: PointerEvent) => {
    pxPerMm = pxPerMmOf(view.document);
    const mm = (px: number) => px / pxPerMm;
    finish(
      book.appear({
        pointerId: event.pointerId,
        atMs: event.timeStamp,
        xMm: mm(event.clientX),
        yMm: mm(event.clientY),
        widthMm: event.pointerType === 'touch' ? mm(event.width) : 0,
        heightMm: event.pointerType === 'touch' ? mm(event.height) : 0,
      }),
      null,
    );
    seen.add(event);
  };
  /** Events that the book has heard of already: the window's own listener comes first, but may be younger than the event. */
  const seen = new WeakSet<Event>();

  const leave = (reason: EndReason) => (event: PointerEvent) => finish(book.leave(event.pointerId, reason), event);

  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch') book.resize(event.pointerId, event.width / pxPerMm, event.height / pxPerMm);
    const objectId = book.objectOf(event.pointerId);
    if (objectId === null) return;
    // A mouse whose button went up outside of the window comes back without a button.
    if (event.pointerType === 'mouse' && event.buttons === 0) {
      finish(book.leave(event.pointerId, 'cancelled'), event);
      return;
    }
    if (book.holders(objectId)[0] !== event.pointerId) return;
    grabs.get(event.pointerId)?.onMove?.(event.clientX / pxPerMm, event.clientY / pxPerMm, event);
  };

  const endAll = () => finish(book.leaveAll('cancelled'), null);

  const capture = { capture: true };
  view.addEventListener('pointerdown', appear, capture);
  view.addEventListener('pointermove', move, capture);
  view.addEventListener('pointerup', leave('released'), capture);
  view.addEventListener('pointercancel', leave('cancelled'), capture);
  view.addEventListener('lostpointercapture', leave('cancelled'), capture);
  view.addEventListener('blur', (event) => {
    if (event.target === view) endAll();
  });
  view.addEventListener('pagehide', endAll);
  view.document.addEventListener('visibilitychange', () => {
    if (view.document.visibilityState === 'hidden') endAll();
  });

  return {
    setMultitouch(policy) {
      multitouch = policy;
    },
    grab(event, objectId, grab, policy = multitouch) {
      if (event.pointerType === 'mouse' && event.button !== 0) return false;
      if (!seen.has(event)) appear(event);
      const { granted, ended } = book.grab(event.pointerId, objectId, policy);
      finish(ended, null);
      if (!granted || grabs.has(event.pointerId)) return false;
      grabs.set(event.pointerId, grab);
      if (event.target instanceof view.Element) {
        try {
          event.target.setPointerCapture(event.pointerId);
        } catch {
          // The pointer is gone already (a synthetic event, a very short tap); its end has been or will be heard.
        }
      }
      return true;
    },
    drop(objectId) {
      for (const pointerId of book.holders(objectId)) finish(book.leave(pointerId, 'cancelled'), null);
    },
    endAll,
    heldCount: () => grabs.size,
  };
}

let ofThisPage: PagePointers | null = null;

/** The pointers of this document. Made at first use and kept as long as the page. */
export function pagePointers(): PagePointers {
  ofThisPage ??= createPagePointers(window);
  return ofThisPage;
}
