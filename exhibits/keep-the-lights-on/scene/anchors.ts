import type { Layout, Rect } from '@look/layout.ts';
import { createProjector } from '@look/stage/framing.ts';
import { CITY, NUCLEAR, PANELS, SEA_BACK, STORE, sunAt } from './bench/arrangement.ts';
import { LANDSCAPE_FRAMING, PORTRAIT_FRAMING } from './framing.ts';

/*
 * Places on the model for plates and handles over it: the canvas takes no input, the page does. Plain numbers, no three.
 */

export const ANCHORS = ['wind', 'nuclear', 'city', 'panels', 'store', 'sun'] as const;
export type Anchor = (typeof ANCHORS)[number];

type Spot = readonly [x: number, y: number, z: number];

const STANDING: Readonly<Record<Exclude<Anchor, 'sun'>, Spot>> = {
  wind: [1, 0.75, -6.4],
  nuclear: [NUCLEAR[0], 1.45, NUCLEAR[2]],
  city: [CITY[0] + 1.2, 2.15, CITY[2]],
  panels: [PANELS[0] + 0.2, 0.2, PANELS[2] + 0.5],
  store: [STORE[0], 1.85, STORE[2]],
};

export interface Placer {
  /** Where an anchor is seen at a clock hour, CSS px of the viewport; writes into `out` and answers it. */
  point(anchor: Anchor, hour: number, out: { x: number; y: number }): { x: number; y: number };
  /** A handle over an anchor: a square of `leastMm` or more round it, CSS px of the viewport. */
  handle(anchor: Anchor, hour: number, leastMm?: number): Rect;
}

/** Things to touch in the scene are 30 mm wide on the glass, however small they are drawn (rule 3). */
const HANDLE_MM = 30;

export function createPlacer(layout: Pick<Layout, 'orientation' | 'stage' | 'scale' | 'targetPx'>): Placer {
  const portrait = layout.orientation === 'portrait';
  const { stage, scale } = layout;
  const projector = createProjector(portrait ? PORTRAIT_FRAMING : LANDSCAPE_FRAMING, stage.width, stage.height);
  const seen = { x: 0, y: 0, pxPerUnit: 1 };
  const sun = { x: 0, y: 0 };
  const look = (anchor: Anchor, hour: number) => {
    if (anchor === 'sun') {
      sunAt(hour, sun);
      projector.project(sun.x, sun.y, SEA_BACK, seen);
    } else projector.project(...STANDING[anchor], seen);
  };
  return {
    point(anchor, hour, out) {
      look(anchor, hour);
      out.x = stage.x + seen.x;
      out.y = stage.y + seen.y;
      return out;
    },
    handle(anchor, hour, leastMm = HANDLE_MM) {
      look(anchor, hour);
      const side = Math.max(leastMm, layout.targetPx / scale.pxPerMm) * scale.pxPerMm;
      return { x: stage.x + seen.x - side / 2, y: stage.y + seen.y - side / 2, width: side, height: side };
    },
  };
}
