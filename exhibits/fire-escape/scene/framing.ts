import type { Framing } from '@look/stage/framing.ts';
import type { Arrangement } from './bench/arrangement.ts';

/*
 * Cameras. Each is composed from the arrangement that it shows, so that any plan fills the glass: the board of wood stands on the lip, the names of
 * the rooms have a strip over the walls.
 */

interface Composition {
  /** Shape of the picture, width over height. */
  readonly aspect: number;
  /** Angle that the camera looks down at, radians. */
  readonly pitch: number;
  /** Shares of the picture that stay free: over the walls, under the board, at both sides. */
  readonly over: number;
  readonly under: number;
  readonly beside: number;
  /** Distance of the eye, as a multiple of the width that it sees: far enough that both rows are seen at one angle. */
  readonly away: number;
}

const LANDSCAPE: Composition = { aspect: 1920 / 660, pitch: 0.45, over: 0.115, under: 0.018, beside: 0.012, away: 1.5 };
/** Over the four plates of the debrief. */
const LANDSCAPE_DEBRIEF: Composition = { aspect: 1920 / 660, pitch: 0.45, over: 0.035, under: 0.375, beside: 0.05, away: 1.5 };
const PORTRAIT: Composition = { aspect: 1080 / 1040, pitch: 0.3, over: 0.05, under: 0.012, beside: 0.01, away: 6 };
const PORTRAIT_DEBRIEF: Composition = { aspect: 1080 / 1040, pitch: 0.5, over: 0.06, under: 0.5, beside: 0.012, away: 1.5 };

/** How far slab and board stand out around the rooms, and how far the board's foot lies under the floor, m. */
const BOARD = {
  whole: { beside: 0.72, front: 0.72, under: 0.82 },
  half: { beside: 0.5, front: 0.5, under: 0.6 },
} as const;
/** Back of the back wall behind the rooms, m. */
const BACK = 0.3;

function compose(arrangement: Arrangement, { aspect, pitch, over, under, beside, away: far }: Composition): Framing {
  const { width, depth, cutM, rows } = arrangement;
  const rise = rows[0]!.dy;
  const target = [0, (cutM + rise) / 2 - 0.3, -depth / 2] as const;
  const away = far * width;
  const [s, c] = [Math.sin(pitch), Math.cos(pitch)];
  const board = rows.length > 1 ? BOARD.half : BOARD.whole;
  let [low, high, side] = [Infinity, -Infinity, 0];
  for (const [x, y, z] of [
    [width / 2 + board.beside, -board.under, board.front],
    [width / 2 + board.beside, -board.under + 0.25, board.front],
    [width / 2 + 0.2, cutM + rise, 0],
    [width / 2 + 0.2, cutM + rise, -depth - BACK],
  ] as const) {
    const up = y - target[1];
    const near = z - target[2];
    const distance = away - up * s - near * c;
    low = Math.min(low, (up * c - near * s) / distance);
    high = Math.max(high, (up * c - near * s) / distance);
    side = Math.max(side, x / distance);
  }
  const half = Math.max((high - low) / 2 / (1 - over - under), side / aspect / (1 - 2 * beside));
  return {
    eye: [0, target[1] + away * s, target[2] + away * c],
    target,
    fovDeg: (Math.atan(half) * 360) / Math.PI,
    aspect,
    // The board's foot stands `under` the picture's lower edge; what is left over goes above.
    centre: [0.5, 1 - under + low / (2 * half)],
  };
}

/** The camera for an arrangement, on a wide or a tall glass, in play or over the plates of the debrief. */
export function framingOf(arrangement: Arrangement, portrait: boolean, debrief: boolean): Framing {
  if (portrait) return compose(arrangement, debrief ? PORTRAIT_DEBRIEF : PORTRAIT);
  return compose(arrangement, debrief ? LANDSCAPE_DEBRIEF : LANDSCAPE);
}
