import type { PieceId } from '../../model/furniture.ts';

/*
 * What the bench and the placer need of the model's numbers. Shapes are baked without the model, so its numbers stand here once more;
 * a test holds both equal.
 */

export interface PieceSize {
  readonly depthM: number;
  readonly heightM: number;
  /** Height of the surface that it stands on, m. */
  readonly standsAtM: number;
}

const size = (depthM: number, heightM: number, standsAtM = 0): PieceSize => ({ depthM, heightM, standsAtM });

export const PIECE_SIZES: Readonly<Record<PieceId, PieceSize>> = {
  bookshelf: size(0.3, 1.8),
  wardrobe: size(0.45, 1.8),
  cupboard: size(0.5, 0.9),
  television: size(0.22, 0.65, 0.5),
  vase: size(0.09, 0.3, 0.9),
  lamp: size(0.18, 0.5, 0.75),
  desk: size(0.6, 0.75),
};

/** Pieces by room. */
export const LISTS = {
  classroom: ['bookshelf', 'cupboard', 'television', 'vase', 'desk'],
  guessed: ['bookshelf', 'wardrobe', 'cupboard', 'television', 'vase', 'lamp'],
  home: ['bookshelf', 'wardrobe', 'cupboard', 'television', 'lamp'],
} as const satisfies Readonly<Record<string, readonly PieceId[]>>;

/** The way out: its length, m, and the stretches below the façade and the window front, −1 the façade … 1 the road. */
export const EXIT_LENGTH_M = 24;
export const FACADE = { fromM: 3, toM: 20, left: -1, right: -0.2 } as const;
export const GLASS = { fromM: 11, toM: 15, left: 0.6, right: 1 } as const;

/** Radius of the blind zone on the ground, km: 10 km deep, 7.5 s. */
export const BLIND_KM = 24.27;
