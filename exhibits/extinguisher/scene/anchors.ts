import type { Layout, Rect } from '@look/layout.ts';
import { createProjector } from '@look/stage/framing.ts';
import {
  type Arrangement,
  FLAME_DM_PER_M,
  FLAME_SEATS,
  LANDSCAPE,
  PIN,
  PORTRAIT,
  RAIL_M,
  RESERVE_COLUMN,
  railX,
  SAFE_M,
  smokeY,
} from './bench/arrangement.ts';
import { LANDSCAPE_FRAMING, PORTRAIT_FRAMING } from './framing.ts';
import type { ExtinguisherView } from './view.ts';

/*
 * Places on the model for plates and handles over it: the canvas takes no input, the page does. Plain numbers, no three.
 */

export const ANCHORS = [
  'too-close',
  'three-metres',
  'way-out',
  'reserve',
  'flame-base',
  'flame-tip',
  'smoke',
  'helper',
  'carriage',
  'pin',
  'lid',
  'switch',
  'door',
] as const;
export type Anchor = (typeof ANCHORS)[number];

type Spot = [x: number, y: number, z: number];

/** Model place of an anchor; writes into `out`. Those that move follow the view. */
function anchorSpot(anchor: Anchor, arrangement: Arrangement, view: ExtinguisherView, out: Spot): void {
  const { fireX, fireZ, cylinder, reserve, lid, door, rail } = arrangement;
  const seat = FLAME_SEATS[view.prop];
  const set = (x: number, y: number, z: number) => {
    out[0] = x;
    out[1] = y;
    out[2] = z;
  };
  switch (anchor) {
    case 'too-close':
      set(railX(arrangement, 0.5), 0, rail.z + 0.6);
      break;
    case 'three-metres':
      set(railX(arrangement, SAFE_M), 0, rail.z + 0.6);
      break;
    case 'way-out':
      set(railX(arrangement, RAIL_M - 0.5), 0, rail.z + 0.6);
      break;
    case 'reserve':
      set(reserve[0] + 0.7, RESERVE_COLUMN.bottom + RESERVE_COLUMN.height, reserve[2]);
      break;
    case 'flame-base':
      set(fireX, seat.y, fireZ + seat.halfZ);
      break;
    case 'flame-tip':
      set(fireX, seat.y + view.flameHeightM * FLAME_DM_PER_M, fireZ);
      break;
    case 'smoke':
      set(fireX + seat.halfX + 1.2, smokeY(view.smokeM), fireZ);
      break;
    case 'helper':
      set(railX(arrangement, view.distanceM) + 0.6, 4.1, rail.z);
      break;
    case 'carriage':
      set(railX(arrangement, view.distanceM), 0.34, rail.z + 0.8);
      break;
    case 'pin':
      set(cylinder[0] + PIN[0], cylinder[1] + PIN[1] - 0.36, cylinder[2] + PIN[2] + 0.14);
      break;
    case 'lid':
      if (view.lidOn) set(fireX, 2.6, fireZ);
      else set(lid[0], 0.92, lid[2]);
      break;
    case 'switch':
      set(fireX + 0.9, 1.58, fireZ - 1.6);
      break;
    case 'door':
      set(door[0], 1.9, door[2] + 0.5);
      break;
  }
}

export interface Placer {
  /** Where an anchor is seen, CSS px of the viewport; writes into `out` and answers it. */
  point(anchor: Anchor, view: ExtinguisherView, out: { x: number; y: number }): { x: number; y: number };
  /** A handle over an anchor: a square of `leastMm` or more round it, CSS px of the viewport. */
  handle(anchor: Anchor, view: ExtinguisherView, leastMm?: number): Rect;
}

/** Things to touch in the scene are 30 mm wide on the glass, however small they are drawn (rule 3). */
const HANDLE_MM = 30;

export function createPlacer(layout: Layout): Placer {
  const portrait = layout.orientation === 'portrait';
  const arrangement = portrait ? PORTRAIT : LANDSCAPE;
  const { stage, scale } = layout;
  const projector = createProjector(portrait ? PORTRAIT_FRAMING : LANDSCAPE_FRAMING, stage.width, stage.height);
  const spot: Spot = [0, 0, 0];
  const seen = { x: 0, y: 0, pxPerUnit: 1 };
  const look = (anchor: Anchor, view: ExtinguisherView) => {
    anchorSpot(anchor, arrangement, view, spot);
    projector.project(spot[0], spot[1], spot[2], seen);
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
  };
}
