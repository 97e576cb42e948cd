import type { PieceId } from '../../model/furniture.ts';
import { EXIT_LENGTH_M, type LISTS } from './sizes.ts';

/*
 * Where things stand on the shake table, in metres of the model: x to the right, y up, z towards the visitor, the platform's top at
 * y = 0. The bake builds from these numbers, the scene places its moving parts by them, the panel finds its plates by them.
 */

/** The room on the platform: its inner faces. */
export const ROOM = { left: -3.75, right: 3.75, back: -2.15, front: 2.25, height: 2.9 } as const;
export const DECK = { width: 8.6, depth: 5.2, thick: 0.5 } as const;
/** Top of the table that everything stands on. */
export const TABLE_Y = -1.9;
/** The glass: half axes and foot. */
export const DOME = { x: 6.6, y: 6.1, z: 4.5, foot: TABLE_Y } as const;

/** The drill's line of metres from the door lies along the room, before the middle. */
export const lineX = (xM: number): number => xM - 3.25;
export const LINE_Z = 1.15;

/** Rooms and landscapes that may stand on the platform. */
export const SETS = ['classroom', 'library', 'kitchen', 'night', 'village', 'plain', 'relief', 'street', 'homes'] as const;
export type SetName = (typeof SETS)[number];

/** Foot of a piece: its place, how it is turned about the upright, and whether a wall stands behind it. */
export interface PieceSpot {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly wall: boolean;
}

const free = (x: number, z: number, yaw: number): PieceSpot => ({ x, z, yaw, wall: false });
/** Against the back wall: its front looks at the visitor. */
const atWall = (x: number, depthM: number): PieceSpot => ({ x, z: ROOM.back + 0.08 + depthM / 2, yaw: Math.PI / 2, wall: true });

/** The home is two narrow rooms side by side: the visitor's own, and the same with nothing done. */
export const HOME_WIDTH = 3.62;
export const HOME_X = { own: -1.9, twin: 1.9 } as const;

const HOME_SPOTS: Readonly<Partial<Record<PieceId, PieceSpot>>> = {
  bookshelf: atWall(-1.35, 0.3),
  wardrobe: atWall(-0.5, 0.45),
  cupboard: atWall(0.33, 0.5),
  television: atWall(0.33 + 0.85, 0.5),
  lamp: free(1.5, 0.35, Math.PI / 2),
};

export type PieceList = keyof typeof LISTS;
export const SPOTS: Readonly<Record<PieceList, Readonly<Partial<Record<PieceId, PieceSpot>>>>> = {
  classroom: {
    bookshelf: free(lineX(5), -0.15, 0.42),
    cupboard: atWall(3.05, 0.5),
    television: atWall(-2.6, 0.5),
    vase: { ...atWall(3.05, 0.5), x: 3.1 },
    desk: free(lineX(2.2), LINE_Z, 0),
  },
  guessed: {
    bookshelf: atWall(-3, 0.3),
    wardrobe: atWall(-1.75, 0.45),
    cupboard: atWall(-0.2, 0.5),
    vase: { ...atWall(-0.2, 0.5), x: -0.15 },
    television: atWall(1.5, 0.5),
    lamp: atWall(3, 0.55),
  },
  home: HOME_SPOTS,
};

/** Bed of the home, in the home's own metres. */
export const BED = { x: -0.35, z: 1.05, length: 1.9, width: 1 } as const;

/** The map: 200 km lie along the platform. */
export const RELIEF = { epicentreX: -3.3, z: 0.5, kmToM: 0.0325, top: 0.3 } as const;
export const kmX = (km: number): number => RELIEF.epicentreX + km * RELIEF.kmToM;
/** How far the fault's edge is drawn at most. */
export const FAULT_PULL = 0.7;

/** The way out: 24 m along the platform; −1 the façade, 1 the window front. */
export const STREET = { left: -3.6, right: 3.6, z: 0.15, halfZ: 1.35, scale: 0.62 } as const;
export const streetX = (progressM: number): number => STREET.left + ((STREET.right - STREET.left) * progressM) / EXIT_LENGTH_M;
export const streetZ = (side: number): number => STREET.z + side * STREET.halfZ;

/** The crank beside the table; on a tall glass it stands nearer. */
export const CRANK = { landscape: [7.4, 0, 1.5], portrait: [5.95, 0, 2.2] } as const;
export const WHEEL_Y = -0.28;
/** Ceiling lamps hang from a rail: their places, and which one comes down. */
export const PENDANTS = [lineX(1), 1.5] as const;
export const PENDANT = { y: 3.35, z: 0.9, length: 0.75 } as const;
/** Stops beside the platform that the springs push against: middle, and inner face. */
export const STOP_X = 5.2;
export const STOP_INNER_X = STOP_X - 0.12;
