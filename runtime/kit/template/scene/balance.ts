import { paintGeometry } from '@kit';
import { createBakedMaterial } from '@look/stage/baked-material.ts';
import { createBlobShadow } from '@look/stage/soft-spots.ts';
import { type BufferGeometry, CylinderGeometry, Group, Mesh } from 'three';
import { HALF_BEAM_M } from '../model/beam.ts';
import type { SeesawReadings } from '../model/readings.ts';
import { PIVOT_Y, stoneRadius, UNITS_PER_M, WEIGHT_HEIGHT } from './framing.ts';
import { roomGeometries } from './room.ts';
import { bar, board, stone, turned } from './solids.ts';

const BEAM_HEIGHT = 0.3;
const BEAM_DEPTH = 1.1;
/** One mark each quarter of a metre. */
const MARK_M = 0.25;

const PAINT = {
  wood: '#c08a4e',
  dark: '#5f4127',
  stone: '#8d8a80',
  brass: '#d3a13f',
} as const;

/** A brass weight with its neck and knob. */
const WEIGHT = [
  [0, 0],
  [0.5, 0],
  [0.55, 0.05],
  [0.55, 0.62],
  [0.49, 0.7],
  [0.2, 0.76],
  [0.15, 0.9],
  [0.26, 1.02],
  [0.26, 1.1],
  [0.17, WEIGHT_HEIGHT - 0.02],
  [0, WEIGHT_HEIGHT],
] as const;

/** The balance on its table. */
export interface Balance {
  group: Group;
  /** Moves everything to where the model says it is. Allocates nothing. */
  update(readings: SeesawReadings): void;
  dispose(): void;
}

/** Builds the balance out of plain solids. `heavyKg` sets the size of the stone, `marks` whether the beam has marks. */
export function createBalance(heavyKg: number, marks: boolean): Balance {
  const material = createBakedMaterial({ fibreDepth: 0.1 });
  const made: BufferGeometry[] = [];
  const group = new Group();
  const put = (geometry: BufferGeometry, x: number, y: number, z: number, into: Group = group): Mesh => {
    made.push(geometry);
    const mesh = new Mesh(geometry, material);
    mesh.position.set(x, y, z);
    into.add(mesh);
    return mesh;
  };
  const shadows: ReturnType<typeof createBlobShadow>[] = [];
  const shadow = (x: number, width: number, depth: number, strength: number, into: Group = group) => {
    const spot = createBlobShadow(strength);
    spot.position.set(x, 0.01, 0.15);
    spot.scale.set(width, 1, depth);
    shadows.push(spot);
    into.add(spot);
    return spot;
  };

  for (const geometry of roomGeometries()) put(geometry, 0, 0, 0);

  // Two cheeks with the axle between them, on a foot.
  const foot = [
    [-1.5, 0],
    [1.5, 0],
    [1.35, 0.3],
    [-1.35, 0.3],
  ] as const;
  const cheek = [
    [-0.95, 0.3],
    [0.95, 0.3],
    [0.24, PIVOT_Y + 0.2],
    [-0.24, PIVOT_Y + 0.2],
  ] as const;
  put(paintGeometry(board(foot, 2), PAINT.dark), 0, 0, 0);
  for (const side of [-1, 1]) put(paintGeometry(board(cheek, 0.22), PAINT.dark), 0, 0, side * (BEAM_DEPTH / 2 + 0.17));
  const axle = new CylinderGeometry(0.13, 0.13, BEAM_DEPTH + 0.75, 24).rotateX(Math.PI / 2);
  put(paintGeometry(axle, PAINT.brass, 1), 0, PIVOT_Y, 0);
  shadow(0, 2.6, 1.9, 0.6);

  const beam = new Group();
  beam.position.set(0, PIVOT_Y, 0);
  group.add(beam);
  const halfBeam = HALF_BEAM_M * UNITS_PER_M;
  put(paintGeometry(bar(2 * halfBeam, BEAM_HEIGHT, BEAM_DEPTH), PAINT.wood), 0, 0, 0, beam);
  for (const side of [-1, 1]) {
    put(paintGeometry(bar(0.28, BEAM_HEIGHT + 0.08, BEAM_DEPTH + 0.08), PAINT.brass, 1), side * (halfBeam - 0.14), 0, 0, beam);
  }
  for (let atM = MARK_M; marks && atM < HALF_BEAM_M; atM += MARK_M) {
    const whole = Number.isInteger(atM);
    for (const side of [-1, 1]) {
      // Over the upper edge and down the front, so that it is seen from the visitor's height too.
      const [wide, deep] = whole ? [0.09, BEAM_DEPTH] : [0.05, BEAM_DEPTH / 2];
      const mark = paintGeometry(bar(wide, BEAM_HEIGHT * (whole ? 1 : 0.6), deep), PAINT.dark);
      put(mark, side * atM * UNITS_PER_M, BEAM_HEIGHT * (whole ? 0 : 0.2) + 0.012, (BEAM_DEPTH - deep) / 2 + 0.012, beam);
    }
  }

  const radius = stoneRadius(heavyKg);
  const heavy = put(paintGeometry(stone(radius), PAINT.stone), 0, BEAM_HEIGHT / 2 + radius * 0.78, 0, beam);
  const light = put(paintGeometry(turned(WEIGHT), PAINT.brass, 1), 0, BEAM_HEIGHT / 2, 0, beam);
  const heavyShadow = shadow(0, radius * 1.7, 1.1, 0.5);
  const lightShadow = shadow(0, 1.1, 0.9, 0.4);

  const blocks = new Group();
  group.add(blocks);
  const blockHeight = PIVOT_Y - BEAM_HEIGHT / 2;
  for (const side of [-1, 1]) {
    const x = side * (halfBeam - 0.75);
    put(paintGeometry(bar(0.8, blockHeight, 1), PAINT.dark), x, blockHeight / 2, 0, blocks);
    shadow(x, 1.5, 1.3, 0.55, blocks);
  }

  return {
    group,
    update(readings) {
      const heavyX = -readings.heavyM * UNITS_PER_M;
      const lightX = readings.lightM * UNITS_PER_M;
      beam.rotation.z = -readings.angleRad;
      heavy.position.x = heavyX;
      light.position.x = lightX;
      heavyShadow.position.x = heavyX;
      lightShadow.position.x = lightX;
      blocks.visible = readings.held;
    },
    dispose() {
      for (const geometry of made) geometry.dispose();
      for (const { geometry, material: paint } of shadows) {
        geometry.dispose();
        paint.dispose();
      }
      material.dispose();
    },
  };
}
