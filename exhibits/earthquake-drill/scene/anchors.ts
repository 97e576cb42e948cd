import type { Layout, Rect } from '@look/layout.ts';
import { createSight } from '@look/stage/sight.ts';
import type { PieceId } from '../model/furniture.ts';
import {
  CRANK,
  HOME_X,
  kmX,
  LINE_Z,
  lineX,
  RELIEF,
  ROOM,
  SPOTS,
  STREET,
  streetX,
  streetZ,
  WHEEL_Y,
} from './bench/arrangement.ts';
import { BLIND_KM, EXIT_LENGTH_M, PIECE_SIZES } from './bench/sizes.ts';
import { LANDSCAPE_FRAMING, PORTRAIT_FRAMING } from './framing.ts';
import type { QuakeView } from './view.ts';

/*
 * Places on the model for plates and handles over it: the canvas takes no input, the page does. Plain numbers, no three. The other
 * way as well: which spot of the way out lies under a finger.
 */

/**
 * `crank` its wheel, `piece:` the middle of a piece of furniture, `figure` the one in the room, `leg` of the desk, `walker` the
 * figure on its way out, `town` and `blind` (the edge of the blind zone) on the map, `home` and `twin` before the two
 * homes, `helper` over the one who helps.
 */
export type Anchor = `piece:${PieceId}` | 'crank' | 'figure' | 'leg' | 'walker' | 'town' | 'blind' | 'home' | 'twin' | 'helper';

type Spot = [x: number, y: number, z: number];

export interface Placer {
  /** Where an anchor is seen, CSS px of the viewport; writes into `out` and answers it. */
  point(anchor: Anchor, view: QuakeView, out: { x: number; y: number }): { x: number; y: number };
  /** A handle over an anchor: a square of `leastMm` or more round it, CSS px of the viewport. */
  handle(anchor: Anchor, view: QuakeView, leastMm?: number): Rect;
  /** CSS px of one metre along the room's line, and of one kilometre along the map's. */
  pxPerMetre(): number;
  pxPerKm(): number;
  /** Place on the way out that is seen at a point of the viewport. */
  way(xPx: number, yPx: number): { progressM: number; side: number };
}

/** Things to touch in the scene are 30 mm wide on the glass, however small they are drawn (rule 3). */
const HANDLE_MM = 30;
/** A helper stands this far beside the figure, m. */
export const HELPER_ASIDE = 0.8;

/** Where the figure or its helper is looked for. */
function figureX(view: QuakeView, out: Spot): void {
  if (view.set === 'street') {
    out[0] = streetX(view.progressM);
    out[2] = streetZ(view.side);
  } else if (view.set === 'homes') {
    out[0] = HOME_X.own;
    out[2] = LINE_Z;
  } else {
    out[0] = lineX(view.xM);
    out[2] = LINE_Z;
  }
}

function pieceSpot(id: PieceId, view: QuakeView, out: Spot): void {
  const spot = SPOTS[view.list][id];
  const { heightM, standsAtM } = PIECE_SIZES[id];
  out[0] = (spot?.x ?? 0) + (view.list === 'home' ? HOME_X.own : 0);
  out[1] = standsAtM + heightM * 0.55;
  out[2] = spot?.z ?? 0;
}

export function createPlacer(layout: Layout): Placer {
  const portrait = layout.orientation === 'portrait';
  const { stage, scale } = layout;
  const sight = createSight(portrait ? PORTRAIT_FRAMING : LANDSCAPE_FRAMING, stage.width, stage.height);
  const crank = portrait ? CRANK.portrait : CRANK.landscape;
  const spot: Spot = [0, 0, 0];
  const seen = { x: 0, y: 0, pxPerUnit: 1 };

  const find = (anchor: Anchor, view: QuakeView) => {
    const set = (x: number, y: number, z: number) => {
      spot[0] = x;
      spot[1] = y;
      spot[2] = z;
    };
    if (anchor.startsWith('piece:')) return pieceSpot(anchor.slice(6) as PieceId, view, spot);
    switch (anchor) {
      case 'crank':
        return set(crank[0] + 0.55, WHEEL_Y, crank[2]);
      case 'leg':
        return set(lineX(view.deskM) + view.floorM + 0.3, 0.4, LINE_Z + 0.4);
      case 'figure':
        return set(lineX(view.xM), view.low ? 0.35 : 0.75, LINE_Z);
      case 'walker':
        return set(streetX(view.progressM), 0.4, streetZ(view.side));
      case 'town':
        return set(kmX(view.townKm), 0.75, RELIEF.z);
      case 'blind':
        return set(kmX(BLIND_KM * 0.6), RELIEF.top, RELIEF.z + BLIND_KM * RELIEF.kmToM);
      case 'home':
        return set(HOME_X.own, 0, ROOM.front + 0.35);
      case 'twin':
        return set(HOME_X.twin, 0, ROOM.front + 0.35);
      default:
        figureX(view, spot);
        spot[0] += HELPER_ASIDE;
        spot[1] = view.set === 'street' ? 1.2 : 1.95;
    }
  };
  const look = (anchor: Anchor, view: QuakeView) => {
    find(anchor, view);
    sight.project(spot[0], spot[1], spot[2], seen);
  };
  const across = (x0: number, x1: number, y: number, z: number) => {
    sight.project(x0, y, z, seen);
    const from = seen.x;
    sight.project(x1, y, z, seen);
    return (seen.x - from) / (x1 - x0);
  };

  return {
    point(anchor, view, out) {
      look(anchor, view);
      out.x = stage.x + seen.x;
      out.y = stage.y + seen.y;
      return out;
    },
    handle(anchor, view, leastMm = HANDLE_MM) {
      look(anchor, view);
      const side = Math.max(leastMm, layout.targetPx / scale.pxPerMm) * scale.pxPerMm;
      return { x: stage.x + seen.x - side / 2, y: stage.y + seen.y - side / 2, width: side, height: side };
    },
    pxPerMetre: () => across(-1, 1, 0.4, LINE_Z + 0.4),
    pxPerKm: () => across(-1, 1, RELIEF.top, RELIEF.z) * RELIEF.kmToM,
    way(xPx, yPx) {
      sight.onLevel(xPx - stage.x, yPx - stage.y, 0.4, spot);
      const share = (spot[0] - STREET.left) / (STREET.right - STREET.left);
      return {
        progressM: Math.min(1, Math.max(0, share)) * EXIT_LENGTH_M,
        side: Math.min(1, Math.max(-1, (spot[2] - STREET.z) / STREET.halfZ)),
      };
    },
  };
}
