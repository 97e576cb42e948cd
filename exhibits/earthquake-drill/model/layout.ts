import type { PieceId } from './furniture.ts';

/*
 * The classroom as a line of metres from its door, and the way out as a line of metres from the building's. All of it is a rule
 * of this exhibit.
 */

export const DOOR_M = 0;
export const DESK_M = 2.2;
/** Half of what a desk covers. */
export const DESK_REACH_M = 0.3;
export const FIGURE_M = 3;
export const SHELF_M = 5;
export const ROOM_END_M = 6.5;
/** Under the ceiling lamp. */
export const LAMP_FROM_M = 0.5;
export const LAMP_TO_M = 1.5;

/** Pieces of the classroom, of the guess and of the home. */
export const CLASSROOM: readonly PieceId[] = ['bookshelf', 'cupboard', 'television', 'vase', 'desk'];
export const GUESSED: readonly PieceId[] = ['bookshelf', 'wardrobe', 'cupboard', 'television', 'vase', 'lamp'];
export const HOME: readonly PieceId[] = ['bookshelf', 'wardrobe', 'cupboard', 'television', 'lamp'];

export const EXIT_LENGTH_M = 24;
/** The open ground at its end, m: who is led onto it walks on to the middle of it. */
export const OPEN_GROUND_M = 2.4;
/** Below the façade: to the left of the middle, over this stretch. */
export const FACADE = { fromM: 3, toM: 20, left: -1, right: -0.2 } as const;
/** Below a window front on the other side. */
export const GLASS = { fromM: 11, toM: 15, left: 0.6, right: 1 } as const;
/** Stretch within which the seed draws the place of the aftershock. */
export const AFTERSHOCK_FROM_M = 8;
export const AFTERSHOCK_TO_M = 14;

/** Whether somebody at `progressM` and `side` (−1 the façade … 1 the road) stands where something may come down. */
export function inDropZone(progressM: number, side: number): boolean {
  return [FACADE, GLASS].some(
    (zone) => progressM >= zone.fromM && progressM <= zone.toM && side >= zone.left && side <= zone.right,
  );
}
