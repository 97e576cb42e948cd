import { paintGeometry } from '@kit';
import { createBakedMaterial } from '@look/stage/baked-material.ts';
import { createBlobShadow } from '@look/stage/soft-spots.ts';
import { BoxGeometry, type BufferGeometry, ConeGeometry, CylinderGeometry, DodecahedronGeometry, Group, Mesh } from 'three';
import { HALF_BEAM_M } from '../model/beam.ts';
import type { SeesawReadings } from '../model/readings.ts';
import { UNITS_PER_M } from './framing.ts';

const PIVOT_Y = 2.3;
const BEAM_HEIGHT = 0.28;
/** One mark each quarter of a metre. */
const MARK_M = 0.25;
/** Side of a stone of 1 kg, units; a stone of 6 kg is the cube root of six as large. */
const STONE_1KG = 0.62;

const PAINT = {
  table: '#d9c9a8',
  wall: '#efe6d2',
  wood: '#b98a52',
  dark: '#6d4d2f',
  stone: '#8b8578',
  brass: '#c99a3b',
} as const;

/** The balance on its table. */
export interface Balance {
  group: Group;
  /** Moves everything to where the model says it is. Allocates nothing. */
  update(readings: SeesawReadings): void;
  dispose(): void;
}

/** Builds the balance out of plain solids. `heavyKg` sets the size of the stone, `marks` whether the beam has marks. */
export function createBalance(heavyKg: number, marks: boolean): Balance {
  const material = createBakedMaterial({});
  const made: BufferGeometry[] = [];
  const solid = (geometry: BufferGeometry, colour: string, metal = 0): Mesh => {
    made.push(paintGeometry(geometry, colour, metal));
    return new Mesh(geometry, material);
  };
  const group = new Group();
  const put = (mesh: Mesh, x: number, y: number, z: number, into: Group = group): Mesh => {
    mesh.position.set(x, y, z);
    into.add(mesh);
    return mesh;
  };

  put(solid(new BoxGeometry(60, 1, 16), PAINT.table), 0, -0.5, 0);
  put(solid(new BoxGeometry(60, 14, 0.4), PAINT.wall), 0, 6, -8);
  put(solid(new ConeGeometry(1.1, PIVOT_Y - 0.1, 4), PAINT.dark), 0, (PIVOT_Y - 0.1) / 2, 0).rotation.y = Math.PI / 4;

  const beam = new Group();
  beam.position.set(0, PIVOT_Y, 0);
  group.add(beam);
  const halfBeam = HALF_BEAM_M * UNITS_PER_M;
  put(solid(new BoxGeometry(2 * halfBeam, BEAM_HEIGHT, 1), PAINT.wood), 0, 0, 0, beam);
  const axle = put(solid(new CylinderGeometry(0.16, 0.16, 1.3, 20), PAINT.brass, 1), 0, 0, 0, beam);
  axle.rotation.x = Math.PI / 2;
  for (let atM = MARK_M; marks && atM < HALF_BEAM_M; atM += MARK_M) {
    const whole = Number.isInteger(atM);
    for (const side of [-1, 1]) {
      const mark = solid(new BoxGeometry(whole ? 0.09 : 0.05, 0.02, whole ? 1 : 0.5), PAINT.dark);
      put(mark, side * atM * UNITS_PER_M, BEAM_HEIGHT / 2, whole ? 0 : 0.25, beam);
    }
  }

  const stoneSize = STONE_1KG * Math.cbrt(heavyKg);
  const stone = put(solid(new DodecahedronGeometry(stoneSize), PAINT.stone), 0, BEAM_HEIGHT / 2 + stoneSize * 0.8, 0, beam);
  stone.rotation.y = 0.4;
  const weight = put(solid(new CylinderGeometry(0.5, 0.58, 0.8, 28), PAINT.brass, 1), 0, BEAM_HEIGHT / 2 + 0.4, 0, beam);
  const knob = put(solid(new CylinderGeometry(0.2, 0.14, 0.3, 20), PAINT.brass, 1), 0, 0.55, 0);
  weight.add(knob);

  const blocks = new Group();
  group.add(blocks);
  const blockHeight = PIVOT_Y - BEAM_HEIGHT / 2;
  for (const side of [-1, 1]) {
    put(solid(new BoxGeometry(0.7, blockHeight, 0.9), PAINT.dark), side * (halfBeam - 0.5), blockHeight / 2, 0, blocks);
  }
  const shadow = createBlobShadow(0.4);
  shadow.position.set(0, 0.01, 0);
  shadow.scale.set(halfBeam, 1, 1.6);
  group.add(shadow);

  return {
    group,
    update(readings) {
      beam.rotation.z = -readings.angleRad;
      stone.position.x = -readings.heavyM * UNITS_PER_M;
      weight.position.x = readings.lightM * UNITS_PER_M;
      blocks.visible = readings.held;
    },
    dispose() {
      for (const geometry of made) geometry.dispose();
      shadow.geometry.dispose();
      shadow.material.dispose();
      material.dispose();
    },
  };
}
