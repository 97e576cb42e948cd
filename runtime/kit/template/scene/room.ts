import { paintGeometry } from '@kit';
import { type BufferGeometry, PlaneGeometry } from 'three';

const TABLE = '#dcc7a0';
const WALL = '#f2e6cd';
/** How far the table reaches to each side and to the back, units; the camera sees no end of it. */
const HALF_WIDTH = 40;
const BACK_Z = -11;
const FRONT_Z = 22;
const WALL_HEIGHT = 26;
/** Where the lamp's light falls strongest, and how fast it fades, units. */
const LAMP = { x: -3, y: 6, reach: 21 } as const;

/** 1 under the lamp, less away from it. */
const pool = (dx: number, dy: number): number => 0.55 + 0.5 * Math.exp(-(dx * dx + dy * dy) / LAMP.reach ** 2);
/** Darker where table and wall meet. */
const crease = (distance: number): number => 1 - 0.3 * Math.exp(-Math.max(0, distance) / 2.4);

/** Table and wall in the light of one lamp. Both carry their light in their vertices, so they have many. */
export function roomGeometries(): BufferGeometry[] {
  const depth = FRONT_Z - BACK_Z;
  const table = new PlaneGeometry(2 * HALF_WIDTH, depth, 64, 40);
  table.rotateX(-Math.PI / 2).translate(0, 0, BACK_Z + depth / 2);
  const wall = new PlaneGeometry(2 * HALF_WIDTH, WALL_HEIGHT, 64, 32);
  wall.translate(0, WALL_HEIGHT / 2, BACK_Z);
  return [
    paintGeometry(table, TABLE, 0, (x, _y, z) => pool(x - LAMP.x, z) * crease(z - BACK_Z)),
    paintGeometry(wall, WALL, 0, (x, y) => 1.12 * pool(x - LAMP.x, y - LAMP.y) * crease(y)),
  ];
}
