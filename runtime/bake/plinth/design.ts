import { type Bounds, type Field, LIFT } from './field.ts';
import type { Lighting } from './light.ts';
import {
  hex,
  type Material,
  NIGHT_VIOLET,
  NIGHT_VIOLET_PRESSED,
  RESTING,
  RESTING_NIGHT,
  type Rgb,
  VIOLET,
  VIOLET_PRESSED,
} from './materials.ts';

/** One sprite of the plinth, in millimetres. The anchor is the origin of its plane. */
export interface Design {
  name: string;
  bounds: Bounds;
  draw(field: Field): void;
  lighting?: Lighting;
  /** Height of the face on which a word or an inset lies; the face is drawn LIFT times this higher. */
  faceMm?: number;
  pxPerMm?: number;
  /** For stretchable sprites: the box that a component has, and how far its corners reach in. */
  nine?: { box: Bounds; cornerMm: number };
}

/** Room for a body of this half-size and height with its shadow. */
export function roomFor(halfWidth: number, halfHeight: number, topMm: number, air = 4): Bounds {
  return {
    x0: -halfWidth - air,
    y0: -halfHeight - LIFT * topMm - air,
    x1: halfWidth + air + topMm * 0.55,
    y1: halfHeight + air + topMm * 0.65,
  };
}

export const STATES = ['rest', 'pressed', 'disabled'] as const;
export type State = (typeof STATES)[number];

/** How a touchable part looks in one state on one ground. */
export interface Touch {
  state: State;
  night: boolean;
  body: Material;
  /** Rings, ticks and insets on the body. */
  paint: Rgb;
  /** 1 at rest, less when it has been pushed down. */
  height: number;
}

const WHITE = hex('#FCFAF4');

/** The six looks of a touchable part. What cannot be touched now is plinth grey and lies low: nothing promises touch. */
export function eachTouch(make: (touch: Touch, suffix: string) => Design): Design[] {
  return [false, true].flatMap((night) =>
    STATES.map((state) => {
      const rest = night ? NIGHT_VIOLET : VIOLET;
      const pressed = night ? NIGHT_VIOLET_PRESSED : VIOLET_PRESSED;
      const disabled = night ? RESTING_NIGHT : RESTING;
      const body = { rest, pressed, disabled }[state];
      const paint = state === 'disabled' ? hex(night ? '#71818C' : '#EEE6D6') : WHITE;
      const height = { rest: 1, pressed: 0.5, disabled: 0.6 }[state];
      return make({ state, night, body, paint, height }, `-${state}${night ? '-night' : ''}`);
    }),
  );
}

export const lightingOf = (touch: Touch): Lighting => ({ night: touch.night });
