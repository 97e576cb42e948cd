import type { PointLight } from '@bake/light/lighting.ts';
import { lampColour } from '@look/stage/evening.ts';
import { coastZ, HALF_WIDTH, pathZ, sheetY } from './ground.ts';

const LAMPS = 8;
export const LAMP_HEIGHT = 0.62;

/** Where lamps stand along the path. */
export const lampPlaces = (): { x: number; y: number; z: number }[] =>
  Array.from({ length: LAMPS }, (_, i) => {
    const x = -HALF_WIDTH + ((i + 0.32) * 2 * HALF_WIDTH) / LAMPS;
    const z = Math.min(pathZ(x) + 0.2, coastZ(x) - 0.2);
    return { x, y: sheetY(x, z), z };
  });

/** A lamp's light for the layer that is lit in the evening. */
export const lampLight = (x: number, y: number, z: number, strength: number, range: number): PointLight => ({
  at: [x, y, z],
  colour: lampColour(strength * 2.4),
  radius: 0.05,
  range,
  spread: 0.5,
  near: 0.1,
  rays: 3,
});
