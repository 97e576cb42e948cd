import type { Layout, Rect } from '@look/layout.ts';
import { createSight, type Sight } from '@look/stage/sight.ts';
import type { FloorPlan } from '../model/plans/plan.ts';
import {
  type Arrangement,
  freeEdge,
  inOneRow,
  instrumentsOf,
  inTwoRows,
  type LeafPose,
  leafPose,
  placeOf,
  THERMOMETER,
} from './bench/arrangement.ts';
import { framingOf } from './framing.ts';
import type { FireView } from './view.ts';

/*
 * Places on the model for plates and handles over it: the canvas takes no input, the page does. Plain numbers, no three. The other way as well:
 * which spot of the floor, and which opening of a door, lies under a finger.
 */

/**
 * `door:` free edge of a leaf at the height of its knob, `hand:` middle of the shut leaf, `gap:` its foot, `room:` over the back wall,
 * `thermometer:` top of a room's thermometer, `window:` middle of a window; `person` breast and `head` of the figure that is led, `own` and `best`
 * the two figures of the debrief, `helper` over the rescuer, `lamp` the torch, `smoke` the edge at the ruler, `mark` the visitor's mark, `fire` over
 * the flames.
 */
export type Anchor =
  | `${'door' | 'hand' | 'gap' | 'room' | 'thermometer' | 'window'}:${string}`
  | 'person'
  | 'head'
  | 'own'
  | 'best'
  | 'helper'
  | 'lamp'
  | 'smoke'
  | 'mark'
  | 'fire';

type Spot = [x: number, y: number, z: number];

export interface Placer {
  /** Where an anchor is seen, CSS px of the viewport; writes into `out` and answers it. */
  point(anchor: Anchor, view: FireView, out: { x: number; y: number }): { x: number; y: number };
  /** A handle over an anchor: a square of `leastMm` or more round it, CSS px of the viewport. */
  handle(anchor: Anchor, view: FireView, leastMm?: number): Rect;
  /** Spot of the floor that is seen at a point of the viewport, metres of the plan; writes into `out` and answers it. */
  ground(xPx: number, yPx: number, view: FireView, out: { x: number; y: number }): { x: number; y: number };
  /** Opening (0 shut … 1 at 90°) that brings a leaf's free edge nearest to a point of the viewport. */
  along(doorId: string, xPx: number, yPx: number, view: FireView): number;
}

/** Things to touch in the scene are 30 mm wide on the glass, however small they are drawn (rule 3). */
const HANDLE_MM = 30;
/** Heights on a leaf: its knob, and where the back of a hand is laid. */
const KNOB_M = 1;
const HAND_M = 1.1;

/** What stands where in one arrangement under one camera. */
interface Picture {
  readonly arrangement: Arrangement;
  readonly sight: Sight;
}

export function createPlacer(layout: Layout, plan: FloorPlan): Placer {
  const portrait = layout.orientation === 'portrait';
  const { stage, scale } = layout;
  const picture = (debrief: boolean): Picture => {
    const arrangement = portrait && !debrief ? inTwoRows(plan) : inOneRow(plan);
    return { arrangement, sight: createSight(framingOf(arrangement, portrait, debrief), stage.width, stage.height) };
  };
  const pictures = { play: picture(false), debrief: picture(true) };
  const pictureOf = (view: FireView) => (view.debrief ? pictures.debrief : pictures.play);
  const poses = new Map<string, LeafPose>(plan.doors.map((door) => [door.id, leafPose(plan, door)]));
  const instruments = instrumentsOf(plan);
  const spot: Spot = [0, 0, 0];
  const edge: [number, number] = [0, 0];
  const seen = { x: 0, y: 0, pxPerUnit: 1 };

  /** Free edge of a leaf; the whole leaf stands in the row of its hinge, also where it swings past the cut. */
  const edgeSpot = (doorId: string, angle: number, heightM: number, arrangement: Arrangement) => {
    const pose = poses.get(doorId);
    if (!pose) return;
    freeEdge(pose, angle, edge);
    placeOf(arrangement, pose.hingeX, 0, heightM, spot);
    spot[0] += edge[0] - pose.hingeX;
    spot[2] = edge[1];
  };

  const named = (kind: string, id: string, view: FireView, arrangement: Arrangement) => {
    const to = (x: number, y: number, heightM: number) => placeOf(arrangement, x, y, heightM, spot);
    if (kind === 'door') {
      const index = plan.doors.findIndex((door) => door.id === id);
      edgeSpot(id, view.doors[index]?.angle ?? plan.doors[index]?.angle ?? 0, KNOB_M, arrangement);
    } else if (kind === 'hand' || kind === 'gap') {
      const door = plan.doors.find((entry) => entry.id === id);
      if (door) to(door.x, door.y, kind === 'hand' ? HAND_M : 0.05);
    } else if (kind === 'room') {
      const room = plan.rooms.find((entry) => entry.id === id);
      if (room) to(room.x + room.width / 2, room.y + room.depth, arrangement.cutM + 0.12);
    } else if (kind === 'window') {
      const window = plan.windows.find((entry) => entry.id === id);
      if (window) to(window.x, window.y, window.sillM + window.height / 2);
    } else if (kind === 'thermometer') {
      const at = id === plan.lab.shieldedRoom ? instruments.shieldedThermometer : instruments.fireThermometer;
      to(at[0], at[1], 2.34);
    }
  };

  const figure = (index: number, share: number, view: FireView, arrangement: Arrangement) => {
    const person = view.people[index];
    if (person) placeOf(arrangement, person.x, person.y, person.headM * share, spot);
  };

  const look = (anchor: Anchor, view: FireView) => {
    const { arrangement, sight } = pictureOf(view);
    const to = (x: number, y: number, heightM: number) => placeOf(arrangement, x, y, heightM, spot);
    const colon = anchor.indexOf(':');
    if (colon > 0) named(anchor.slice(0, colon), anchor.slice(colon + 1), view, arrangement);
    else if (anchor === 'person') figure(0, 0.55, view, arrangement);
    else if (anchor === 'head') figure(0, 1, view, arrangement);
    else if (anchor === 'own') figure(0, 1.25, view, arrangement);
    else if (anchor === 'best') {
      for (let i = 0; i < view.people.length; i++) if (view.people[i]!.looks === 'best') figure(i, 1.25, view, arrangement);
    } else if (anchor === 'helper') {
      if (view.helper) to(view.helper.x, view.helper.y, 2);
    } else if (anchor === 'smoke') to(instruments.ruler[0] + 0.5, instruments.ruler[1], Math.min(arrangement.cutM, view.rulerM));
    else if (anchor === 'mark')
      to(instruments.shieldedThermometer[0] - 0.3, instruments.shieldedThermometer[1], columnM(view.guessC));
    else if (anchor === 'fire') to(view.fireX, view.fireY, Math.min(arrangement.cutM, view.fireBaseM + view.flameM));
    else torchSpot(plan, arrangement, view.torch, spot);
    sight.project(spot[0], spot[1], spot[2], seen);
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
    ground(xPx, yPx, view, out) {
      const { arrangement, sight } = pictureOf(view);
      // The lowest row first: what lies behind its back wall belongs to the row above.
      for (let i = arrangement.rows.length - 1; i >= 0; i--) {
        const row = arrangement.rows[i]!;
        sight.onLevel(xPx - stage.x, yPx - stage.y, row.dy, spot);
        out.x = Math.min(row.toX, Math.max(row.fromX, spot[0] - row.dx));
        out.y = -spot[2];
        if (out.y <= arrangement.depth + arrangement.cutM) break;
      }
      return out;
    },
    along(doorId, xPx, yPx, view) {
      const { arrangement, sight } = pictureOf(view);
      let best = 0;
      let nearest = Infinity;
      for (let step = 0; step <= 36; step++) {
        edgeSpot(doorId, step / 36, KNOB_M, arrangement);
        sight.project(spot[0], spot[1], spot[2], seen);
        const away = Math.hypot(stage.x + seen.x - xPx, stage.y + seen.y - yPx);
        if (away < nearest) {
          nearest = away;
          best = step / 36;
        }
      }
      return best;
    },
  };
}

/** Height of a reading on a thermometer's board, m over the floor. */
export const columnM = (celsius: number): number =>
  THERMOMETER.bottomM +
  (Math.min(THERMOMETER.maxC, Math.max(0, celsius)) / THERMOMETER.maxC) * (THERMOMETER.topM - THERMOMETER.bottomM);

/** Where the torch is held: before the refuge's window that faces the street, swung from side to side on an arc. */
export function torchSpot(plan: FloorPlan, arrangement: Arrangement, torch: number, out: Spot): void {
  const window =
    plan.windows.find(({ room, facesStreet }) => room === plan.refuge.room && facesStreet) ??
    plan.windows.find(({ room }) => room === plan.refuge.room);
  const room = plan.rooms.find(({ id }) => id === plan.refuge.room)!;
  const x = window?.x ?? room.x + room.width / 2;
  const y = (window?.y ?? room.y + room.depth) - 0.4;
  const heightM = (window?.sillM ?? 0.9) + 0.75 - 0.12 * torch * torch;
  placeOf(arrangement, x + torch * 0.5, y, heightM, out);
}
