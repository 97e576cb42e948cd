import type { ModelBuilder } from '@bake/light/builder.ts';
import { addTriangle, type Colour, emptyShape, linear, type Point, type Shape } from '@bake/light/shape.ts';
import type { FloorPlan, PlanRoom } from '../../model/plans/plan.ts';
import { roomMesh } from './arrangement.ts';
import { FINISHES } from './paint.ts';

/* What one walks on, and the well of the stair in it. */

/** Rectangle by its corners, counter-clockwise as seen from outside. */
export function sheetOf(a: Point, b: Point, c: Point, d: Point): Shape {
  const shape = emptyShape();
  addTriangle(shape, a, b, c);
  addTriangle(shape, a, c, d);
  return shape;
}

/** Sides keep this far from corners: a sample of light that lies in the next wall's plane would see through it, m. */
export const CREASE = 0.003;

/** Boards, tiles or screed, each piece a little different. */
export function addFloor(model: ModelBuilder, room: PlanRoom, hole: FloorHole | null): void {
  const { floor } = FINISHES[room.kind]!;
  const cell = { planks: [0.9, 0.2], checker: [0.35, 0.35], tiles: [0.3, 0.3], screed: [0.5, 0.5] }[floor] as [number, number];
  const shape: Required<Shape> = { positions: [], normals: [], colours: [] };
  const shade = (i: number, j: number) => 0.92 + 0.16 * ((Math.sin(i * 12.9898 + j * 78.233) * 43758.5453) % 1) ** 2;
  const paint = (i: number, j: number): Colour => {
    const base =
      floor === 'planks'
        ? linear(j % 2 ? '#a4724a' : '#95653f')
        : floor === 'checker'
          ? linear((i + j) % 2 ? '#cfbf97' : '#7f9f97')
          : linear(floor === 'tiles' ? '#b7bdb6' : '#9aa19c');
    const k = shade(i, j);
    return [base[0] * k, base[1] * k, base[2] * k];
  };
  const columns = Math.max(1, Math.round(room.width / cell[0]));
  const rows = Math.max(1, Math.round(room.depth / cell[1]));
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const shift = floor === 'planks' ? ((j * 0.37) % 1) * (room.width / columns) : 0;
      const x0 = Math.max(room.x, room.x + (i * room.width) / columns - shift);
      const x1 = i === columns - 1 ? room.x + room.width : room.x + ((i + 1) * room.width) / columns - shift;
      const y0 = room.y + (j * room.depth) / rows;
      const y1 = room.y + ((j + 1) * room.depth) / rows;
      if (hole && (x0 + x1) / 2 > hole.x0 && (x0 + x1) / 2 < hole.x1 && (y0 + y1) / 2 > hole.y0 && (y0 + y1) / 2 < hole.y1)
        continue;
      const [a, b] = [Math.max(x0, room.x + CREASE), Math.min(x1, room.x + room.width - CREASE)];
      const far = Math.min(y1, room.y + room.depth - CREASE);
      const sheet = sheetOf([a, 0, -y0], [b, 0, -y0], [b, 0, -far], [a, 0, -far]);
      shape.positions.push(...sheet.positions);
      shape.normals.push(...sheet.normals);
      const colour = paint(i, j);
      for (let k = 0; k < 6; k++) shape.colours.push(...colour);
    }
  }
  model.mesh(roomMesh(room.id), [0, 0, 0], () => model.add(shape, [1, 1, 1], { resolution: 0.36, least: 0.13 }));
}

/** The well of the stair down, where a way out lies in a stairwell: plan metres. */
export interface FloorHole {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export function stairHole(plan: FloorPlan): FloorHole | null {
  for (const way of plan.waysOut) {
    const room = plan.rooms.find(({ id, kind }) => id === way.room && kind === 'stair');
    if (room) return { x0: way.x - 0.05, x1: room.x + room.width, y0: 0.16, y1: 1.02 };
  }
  return null;
}
