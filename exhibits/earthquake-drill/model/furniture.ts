import { type Block, type Load, loadedBlock, uniformBlock } from './block.ts';
import { FURNITURE, GRAVITY } from './constants.ts';

/** Pieces of the two rooms. */
export const PIECES = ['bookshelf', 'wardrobe', 'cupboard', 'television', 'vase', 'lamp', 'desk'] as const;
export type PieceId = (typeof PIECES)[number];

/** How a piece is fixed to the wall behind it: not at all, screwed into what carries, or with plugs in plasterboard. */
export const FIXINGS = ['free', 'screwed', 'plugged'] as const;
export type Fixing = (typeof FIXINGS)[number];

/** Where the load of a piece lies. */
export const LOADINGS = ['even', 'low', 'high'] as const;
export type Loading = (typeof LOADINGS)[number];

export interface PieceSpec {
  /** Way from edge to edge in the direction in which it can fall, m: the feet's, not the screen's. */
  depthM: number;
  heightM: number;
  /** Empty, kg. */
  massKg: number;
  /** What is in it, kg. */
  loadKg: number;
  /** Height of the surface that it stands on, m. */
  standsAtM: number;
  /** Friction of its feet. */
  friction: number;
}

const FEET = FURNITURE.friction.value;

/**
 * Sizes of the shop floor. Bookshelf, wardrobe and desk are those of the verification rows; cupboard and vase of the storyboard;
 * masses, and the sizes of television and lamp, are a rule of this exhibit.
 */
export const PIECE_SPECS: Readonly<Record<PieceId, PieceSpec>> = {
  bookshelf: { depthM: 0.3, heightM: 1.8, massKg: 30, loadKg: 90, standsAtM: 0, friction: FEET },
  wardrobe: { depthM: 0.45, heightM: 1.8, massKg: 60, loadKg: 40, standsAtM: 0, friction: FEET },
  cupboard: { depthM: 0.5, heightM: 0.9, massKg: 35, loadKg: 35, standsAtM: 0, friction: FEET },
  television: { depthM: 0.22, heightM: 0.65, massKg: 14, loadKg: 0, standsAtM: 0.5, friction: FEET },
  vase: { depthM: 0.09, heightM: 0.3, massKg: 1.5, loadKg: 0, standsAtM: 0.9, friction: FEET },
  lamp: { depthM: 0.18, heightM: 0.5, massKg: 1.2, loadKg: 0, standsAtM: 0.75, friction: FEET },
  desk: { depthM: 0.6, heightM: 0.75, massKg: 15, loadKg: 0, standsAtM: 0, friction: FURNITURE.deskFriction.value },
};

/** Part of a piece's height that its load fills. */
const LOAD_SPAN: Readonly<Record<Loading, Omit<Load, 'massRatio'>>> = {
  even: { fromShare: 0, toShare: 1 },
  low: { fromShare: 0, toShare: 1 / 3 },
  high: { fromShare: 2 / 3, toShare: 1 },
};

/** What is done to a piece before the ground moves. */
export interface Furnishing {
  fixing: Fixing;
  loading: Loading;
}

/** A piece in its room, ready to be shaken. */
export interface Body {
  id: PieceId;
  block: Block;
  /** Rocks when the floor pulls; otherwise it is so squat that it slides first. */
  rocks: boolean;
  massKg: number;
  centreM: number;
  depthM: number;
  heightM: number;
  standsAtM: number;
  friction: number;
  /** What its fixing holds, N; 0 when it has none. */
  holdsN: number;
}

export function bodyOf(id: PieceId, { fixing, loading }: Furnishing): Body {
  const spec = PIECE_SPECS[id];
  const massRatio = spec.loadKg / spec.massKg;
  const block =
    massRatio > 0
      ? loadedBlock(spec.depthM, spec.heightM, { massRatio, ...LOAD_SPAN[loading] })
      : uniformBlock(spec.depthM, spec.heightM);
  return {
    id,
    block,
    rocks: block.startsAtMps2 < spec.friction * GRAVITY.value,
    massKg: spec.massKg + spec.loadKg,
    centreM: (GRAVITY.value * spec.depthM) / 2 / block.startsAtMps2,
    depthM: spec.depthM,
    heightM: spec.heightM,
    standsAtM: spec.standsAtM,
    friction: spec.friction,
    holdsN: fixing === 'free' ? 0 : fixing === 'screwed' ? FURNITURE.screwedN.value : FURNITURE.plugN.value,
  };
}

/**
 * Pull on a fixing at the top of a piece that keeps it upright, N, while the floor accelerates with `floorMps2`: moments about
 * the front edge. 0 as long as the piece would stand by itself. Statics: it holds because nothing moves.
 */
export function fixingPullN({ massKg, centreM, depthM, heightM }: Body, floorMps2: number): number {
  const tips = massKg * Math.abs(floorMps2) * centreM;
  const rights = (massKg * GRAVITY.value * depthM) / 2;
  return Math.max(0, (tips - rights) / heightM);
}
