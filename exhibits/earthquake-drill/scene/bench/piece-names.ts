import type { PieceId } from '../../model/furniture.ts';
import type { SetName } from './arrangement.ts';

/* Names of meshes, which the bake gives and the stage asks for. */

export const pieceMesh = (id: PieceId): string => `piece:${id}`;
export const setMesh = (name: SetName): string => `set:${name}`;
