import type { ModelBuilder } from '@bake/light/builder.ts';
import { PAINT } from '../coast/paints.ts';

/** Ground beside the pads, under the pads' top. */
export const GROUND = -0.16;

/**
 * A piece of scenery as the model maker delivers it: its middle at x = 0, the top of its pad at y = 0 and the grass at
 * GROUND, its front towards +z. Nothing of it is violet: violet promises that it can be touched.
 */
export interface Piece {
  name: string;
  build(model: ModelBuilder): void;
  /** Lamps that burn in the evening: x, y, z, strength, range. */
  lamps: readonly (readonly [x: number, y: number, z: number, strength: number, range: number])[];
}

/** The plinth under a large piece: oyster plaster on a wooden edge, its top at y = 0. */
export function addPad(model: ModelBuilder, width: number, depth: number): void {
  model.box([0, GROUND, 0], [width, -GROUND, depth], PAINT.oyster, { chamfer: 0.035, resolution: 0.5, least: 0.2 });
  model.box([0, GROUND - 0.02, 0], [width + 0.12, 0.09, depth + 0.12], PAINT.timber, { chamfer: 0.02, resolution: 0.8 });
}
