import { LARGE_PIECES, type PieceKind, SMALL_PIECES } from './pieces.ts';

/*
 * Where exhibits and scenery stand along the coast. Exhibits keep the distance of their plates; scenery takes what room
 * is left between and beside them. A piece whose exhibit is in the programme yields to it. Pure, model units.
 */

/** Width of an exhibit's pad at size 1, with its margin on both sides. */
export const PAD_WIDTH = 3.22;
const MARGIN = 0.2;
/** Exhibits grow a little where there is room for it. */
const SIZES = { least: 1.02, most: 1.24 };
/** The same piece never stands twice within what is seen at once. */
const NOT_AGAIN_WITHIN = 27;

export interface Standing {
  name: string;
  x: number;
  width: number;
}

export interface Placement {
  /** Size of the exhibits' dioramas. */
  size: number;
  exhibits: Standing[];
  scenery: Standing[];
  /** The stretch that is filled. */
  from: number;
  to: number;
}

export interface PlacementRequest {
  /** Exhibits in order; the row's middle is at x = 0. */
  ids: readonly string[];
  /** Distance from exhibit to exhibit. */
  pitch: number;
  /** Half of what is seen at once of the strip. */
  halfView: number;
  /** How far the coast gives way beyond its first and last exhibit. */
  give: number;
}

/** As large as there is room for, and where a small piece finds its place between two pads, it is left that place. */
function sizeFor(pitch: number): number {
  const between = Math.max(...SMALL_PIECES.map(({ width }) => width));
  const leaving = (room: number) => (pitch - 2 * MARGIN - room) / PAD_WIDTH;
  const size = leaving(between) >= SIZES.least ? leaving(between) : leaving(0);
  return Math.min(SIZES.most, Math.max(SIZES.least, size));
}

export function placeAlongCoast({ ids, pitch, halfView, give }: PlacementRequest): Placement {
  const size = ids.length > 1 ? sizeFor(pitch) : SIZES.most;
  const width = PAD_WIDTH * size + 2 * MARGIN;
  const exhibits = ids.map((name, i) => ({ name, x: (i - (ids.length - 1) / 2) * pitch, width: PAD_WIDTH * size }));
  const reach = ((ids.length - 1) / 2) * pitch + halfView + give;
  const taken = new Set(ids);
  const large = LARGE_PIECES.filter(({ theme }) => theme === null || !taken.has(theme));
  const scenery: Standing[] = [];
  const last = new Map<string, number[]>();

  /** Puts a piece with its left edge at `left`, unless the same one is in sight. */
  const put = (kind: PieceKind, left: number): boolean => {
    const x = left + kind.width / 2;
    const before = last.get(kind.name) ?? [];
    if (before.some((other) => Math.abs(other - x) < NOT_AGAIN_WITHIN)) return false;
    last.set(kind.name, [...before, x]);
    scenery.push({ name: kind.name, x, width: kind.width });
    return true;
  };

  /** Fills [from, to), growing away from the end where `away` is −1 or 1. Answers when nothing fits any more. */
  const fill = (from: number, to: number, away: -1 | 1, preferred: readonly PieceKind[]) => {
    let [left, right] = [from, to];
    let wantsLarge: boolean = true;
    for (;;) {
      const room = right - left;
      const order: readonly PieceKind[] = wantsLarge ? [...preferred, ...SMALL_PIECES] : [...SMALL_PIECES, ...preferred];
      const kind: PieceKind | undefined = order.find(
        (one) => one.width <= room + 1e-6 && put(one, away > 0 ? left : right - one.width),
      );
      if (!kind) return;
      if (away > 0) left += kind.width;
      else right -= kind.width;
      // After two large ones a small one gives the eye a rest.
      wantsLarge = !wantsLarge || !preferred.includes(kind) || scenery.length % 3 !== 0;
    }
  };

  // Between the exhibits: what fits, with equal air round it.
  const gap = pitch - width;
  for (let i = 0; i + 1 < ids.length; i++) {
    const from = exhibits[i]!.x + width / 2;
    const before = scenery.length;
    fill(from, from + gap, 1, i % 2 === 0 ? large : [...large].reverse());
    const put = scenery.slice(before);
    const used = put.reduce((sum, piece) => sum + piece.width, 0);
    const air = (gap - used) / (put.length + 1);
    for (const [k, piece] of put.entries()) piece.x += air * (k + 1);
  }
  // Beside them, outward, the two sides in turn so that neither takes all the large pieces.
  const edge = ((ids.length - 1) / 2) * pitch + (ids.length > 0 ? width / 2 : 0);
  fill(
    edge,
    edge + Math.min(reach - edge, 8.4),
    1,
    large.filter((_, i) => i % 2 === 0),
  );
  fill(-reach, -edge, -1, [...large.filter((_, i) => i % 2 === 1), ...large]);
  const filled = scenery.filter(({ x }) => x > edge).reduce((far, piece) => Math.max(far, piece.x + piece.width / 2), edge);
  fill(filled, reach, 1, large);
  return { size, exhibits, scenery, from: -reach, to: reach };
}

/** Where the day's sign stands on its pad, at size 1: in front on the right, beside the visitors' hands. */
export const SIGN_PLACE = { x: 1.26, z: 1 } as const;
