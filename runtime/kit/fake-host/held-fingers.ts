/*
 * One mouse, ten fingers. A press on an empty place puts a finger down there and leaves it; dragging a finger moves it;
 * a click on one lifts it. Each is a touch pointer of its own to the exhibit.
 */

export const MOST_FINGERS = 10;
/** How near to a finger the mouse must be to take it, CSS px. */
const REACH_PX = 22;
/** Moved less than this between down and up, the mouse has clicked, CSS px. */
const CLICK_PX = 4;
/** Far from the numbers that a browser gives to real pointers. */
const FIRST_POINTER_ID = 9001;
const CONTACT_PX = 14;

export interface Finger {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

export interface HeldFingers {
  readonly fingers: readonly Finger[];
  mouseDown(x: number, y: number): void;
  mouseMove(x: number, y: number): void;
  mouseUp(x: number, y: number): void;
  liftAll(): void;
}

/** `send` gives one pointer event to the exhibit. Coordinates are CSS px of its frame. */
export function createHeldFingers(
  send: (type: 'pointerdown' | 'pointermove' | 'pointerup', finger: Finger) => void,
): HeldFingers {
  let fingers: readonly Finger[] = [];
  let taken: { id: number; downX: number; downY: number; isNew: boolean; moved: boolean } | null = null;

  const lift = (finger: Finger) => {
    fingers = fingers.filter((other) => other.id !== finger.id);
    send('pointerup', finger);
  };

  return {
    get fingers() {
      return fingers;
    },
    mouseDown(x, y) {
      const near = fingers.find((finger) => Math.hypot(finger.x - x, finger.y - y) <= REACH_PX);
      if (near === undefined && fingers.length === MOST_FINGERS) return;
      taken = { id: near?.id ?? freeId(fingers), downX: x, downY: y, isNew: near === undefined, moved: false };
      if (near !== undefined) return;
      const finger = { id: taken.id, x, y };
      fingers = [...fingers, finger];
      send('pointerdown', finger);
    },
    mouseMove(x, y) {
      const hand = taken;
      if (hand === null) return;
      hand.moved ||= Math.hypot(x - hand.downX, y - hand.downY) > CLICK_PX;
      if (!hand.moved) return;
      const finger = { id: hand.id, x, y };
      fingers = fingers.map((other) => (other.id === hand.id ? finger : other));
      send('pointermove', finger);
    },
    mouseUp() {
      const finger = fingers.find(({ id }) => id === taken?.id);
      if (finger !== undefined && taken !== null && !taken.isNew && !taken.moved) lift(finger);
      taken = null;
    },
    liftAll() {
      for (const finger of fingers) lift(finger);
      taken = null;
    },
  };
}

function freeId(fingers: readonly Finger[]): number {
  let id = FIRST_POINTER_ID;
  while (fingers.some((finger) => finger.id === id)) id++;
  return id;
}

/** Gives a finger's event to what lies under it in a frame of the same origin. */
export function sendInto(frame: HTMLIFrameElement, type: string, { id, x, y }: Finger): void {
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const target = view?.document.elementFromPoint(x, y);
  if (!view || !target) return;
  target.dispatchEvent(
    new view.PointerEvent(type, {
      pointerId: id,
      pointerType: 'touch',
      isPrimary: false,
      bubbles: true,
      cancelable: true,
      composed: true,
      clientX: x,
      clientY: y,
      width: CONTACT_PX,
      height: CONTACT_PX,
      pressure: type === 'pointerup' ? 0 : 0.5,
      button: type === 'pointermove' ? -1 : 0,
      buttons: type === 'pointerup' ? 0 : 1,
    }),
  );
}
