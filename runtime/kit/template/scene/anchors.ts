import { createProjector } from '@look/stage/framing.ts';
import type { SeesawReadings } from '../model/readings.ts';
import { LANDSCAPE, PIVOT_Y, PORTRAIT, stoneRadius, UNITS_PER_M, WEIGHT_HEIGHT } from './framing.ts';

interface Stage {
  orientation: 'landscape' | 'portrait';
  stage: { width: number; height: number };
}

/** From the middle of the beam to its upper face, and from a thing's top to its plate, units. */
const FACE = 0.15;
const GAP = 0.25;

/** Where the plates of stone and weight stand, px from the stage's corner. The panel lays its words there. */
export function createAnchors({ orientation, stage }: Stage) {
  const { project } = createProjector(orientation === 'portrait' ? PORTRAIT : LANDSCAPE, stage.width, stage.height);
  const above = (distanceM: number, height: number, angleRad: number) => {
    const along = distanceM * UNITS_PER_M;
    const up = FACE + height + GAP;
    const [sin, cos] = [Math.sin(angleRad), Math.cos(angleRad)];
    const at = { x: 0, y: 0, pxPerUnit: 0 };
    project(along * cos + up * sin, PIVOT_Y - along * sin + up * cos, 0, at);
    return { xPx: at.x, yPx: at.y };
  };
  return {
    stone: (r: SeesawReadings) => above(-r.heavyM, 1.7 * stoneRadius(r.heavyKg), r.angleRad),
    weight: (r: SeesawReadings) => above(r.lightM, WEIGHT_HEIGHT, r.angleRad),
  };
}
