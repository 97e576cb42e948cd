import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { addTriangle, type Colour, emptyShape, linear, type Point, type Shape, unit } from '@bake/light/shape.ts';
import { lathe } from '@bake/light/solids.ts';
import { createRandom } from '@science/random.ts';
import { BOARD_FRONT, BOARD_HALF, CITY, GAS_PLANT, NUCLEAR, PANELS, RESERVOIR, SEA_Y, STORE } from './arrangement.ts';
import { boardOf, heightAt, rawHeight } from './ground.ts';
import { PAINT } from './palette.ts';

const BACK = -4.6;
/** Thickness of a board. */
const BOARD = 0.17;
const ACROSS = 168;
const DEEP = 66;
const TREES = 260;
/** Trees keep so far from what is built. */
const CLEARING = 1.6;
/** Normals are taken over so little, so that the risers of the boards stay crisp. */
const EPSILON = 0.05;

const BUILT = [
  CITY,
  [CITY[0] - 1.6, 0, CITY[2]],
  [CITY[0] + 1.6, 0, CITY[2]],
  NUCLEAR,
  PANELS,
  STORE,
  GAS_PLANT,
  RESERVOIR,
  [-3.6, 0, 1.7],
] as const;

const BOARDS: readonly Colour[] = PAINT.boards.map(linear);
const SEABED = linear(PAINT.seabed);

const colourAt = (y: number): Colour => (y < SEA_Y ? SEABED : BOARDS[Math.min(BOARDS.length - 1, Math.max(0, boardOf(y)))]!);

/** The land as a grid; what lies under water with all its corners is left out. */
function relief(): Shape {
  const shape: Shape = { ...emptyShape(), colours: [] };
  const depth = BOARD_FRONT - BACK;
  const at = (i: number, j: number): Point => {
    const x = -BOARD_HALF + (2 * BOARD_HALF * i) / ACROSS;
    const z = BACK + (depth * j) / DEEP;
    return [x, heightAt(x, z), z];
  };
  const points = Array.from({ length: ACROSS + 1 }, (_, i) => Array.from({ length: DEEP + 1 }, (_, j) => at(i, j)));
  const p = (i: number, j: number) => points[Math.min(ACROSS, Math.max(0, i))]![Math.min(DEEP, Math.max(0, j))]!;
  const slopes = new Map<number, Point>();
  const normal = (i: number, j: number): Point => {
    const known = slopes.get(i * (DEEP + 1) + j);
    if (known) return known;
    const [x, , z] = p(i, j);
    const dx = heightAt(x + EPSILON, z) - heightAt(x - EPSILON, z);
    const dz = heightAt(x, z + EPSILON) - heightAt(x, z - EPSILON);
    const found = unit([-dx, 2 * EPSILON, -dz]);
    slopes.set(i * (DEEP + 1) + j, found);
    return found;
  };
  const add = (...corners: readonly (readonly [number, number])[]) => {
    const places = corners.map(([i, j]) => p(i, j)) as [Point, Point, Point];
    if (places.every(([, y]) => y < SEA_Y - 0.01)) return;
    addTriangle(shape, ...places, corners.map(([i, j]) => normal(i, j)) as [Point, Point, Point]);
    // One colour a triangle, so that each board has its edge.
    const colour = colourAt((places[0][1] + places[1][1] + places[2][1]) / 3);
    for (let corner = 0; corner < 3; corner++) shape.colours!.push(...colour);
  };
  for (let i = 0; i < ACROSS; i++) {
    for (let j = 0; j < DEEP; j++) {
      add([i, j], [i, j + 1], [i + 1, j + 1]);
      add([i, j], [i + 1, j + 1], [i + 1, j]);
    }
  }
  return shape;
}

/** The land's cut edge towards the visitor: the boards that it is laid of, down to the stack. */
function addEdge(model: ModelBuilder): void {
  const faces: readonly [Shape, Shape] = [emptyShape(), emptyShape()];
  const towards: Point = [0, 0, 1];
  const step = (2 * BOARD_HALF) / ACROSS;
  for (let i = 0; i < ACROSS; i++) {
    const x = -BOARD_HALF + i * step;
    const [left, right] = [heightAt(x, BOARD_FRONT), heightAt(x + step, BOARD_FRONT)];
    for (let board = -2; board * BOARD < Math.max(left, right); board++) {
      const foot = board * BOARD;
      const at = (px: number, top: number): Point => [px, Math.max(foot, Math.min(top, foot + BOARD)), BOARD_FRONT];
      const [a, b]: [Point, Point] = [
        [x, foot, BOARD_FRONT],
        [x + step, foot, BOARD_FRONT],
      ];
      const [c, d] = [at(x + step, right), at(x, left)];
      const face = faces[Math.abs(board) % 2]!;
      addTriangle(face, a, b, c, [towards, towards, towards]);
      addTriangle(face, a, c, d, [towards, towards, towards]);
    }
  }
  for (const [i, face] of faces.entries()) model.add(face, PAINT.edges[i]!, { resolution: 9, least: 9, casts: false });
}

/** Land, the stacked edge that faces the visitor, and trees. */
export function addTerrain(model: ModelBuilder): void {
  model.add(relief(), '#ffffff', { resolution: 9, least: 9 });
  addEdge(model);
  for (let board = 0; board < 6; board++) {
    const y = -0.3 - board * 0.17;
    model.box([0, y, BOARD_FRONT - 0.06], [2 * BOARD_HALF, 0.16, 0.14 + board * 0.06], PAINT.edges[board % 2]!, {
      chamfer: 0.015,
      resolution: 2.4,
    });
  }
  model.box([0, -1.75, BOARD_FRONT + 0.1], [2 * BOARD_HALF + 1, 0.5, 0.8], PAINT.table, { chamfer: 0.05, resolution: 3 });
  const random = createRandom(23);
  const cone = lathe(
    [
      [0.11, 0],
      [0, 0.36],
    ],
    { segments: 6 },
  );
  for (let tree = 0; tree < TREES; tree++) {
    const x = random.between(-13, 13);
    const z = random.between(-1.5, 5.8);
    const raw = rawHeight(x, z);
    const colour = PAINT.tree[random.index(PAINT.tree.length)]!;
    const scale = random.between(0.7, 1.3);
    if (raw < 0.3 || raw > 2 || BUILT.some(([bx, , bz]) => Math.hypot(x - bx, z - bz) < CLEARING)) continue;
    model.add(cone, colour, { matrix: place(x, heightAt(x, z) - 0.02, z, { scale }), resolution: 3 });
  }
}
