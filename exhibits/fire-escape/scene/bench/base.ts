import { type ModelBuilder, place } from '@bake/light/builder.ts';
import type { Point } from '@bake/light/shape.ts';
import { extrude } from '@bake/light/swept.ts';
import type { FloorPlan } from '../../model/plans/plan.ts';
import { extentOf, OUTER_WALL, roomMesh, splitOf } from './arrangement.ts';
import { type FloorHole, stairHole } from './floor.ts';
import { PAINT } from './paint.ts';

/*
 * What the house stands on: a pale slab and a wooden board. Once under the whole house, and once for each half of it.
 */

export const BASE = 'base';
export const HALF_BASES = ['base:0', 'base:1'] as const;

const SLAB = 0.3;
const MARGIN = 0.28;

function addBase(model: ModelBuilder, x0: number, x1: number, depth: number, hole: FloorHole | null, half: boolean): void {
  const low = -SLAB;
  const front = MARGIN;
  const back = -depth - OUTER_WALL - 0.1;
  const left = x0 - MARGIN;
  const right = x1 + MARGIN;
  const block = (from: number, to: number, near: number, far: number, top: number, resolution: number) => {
    if (to - from < 0.01 || near - far < 0.01) return;
    const size: Point = [to - from, top - low, near - far];
    model.box([(from + to) / 2, low, (near + far) / 2], size, PAINT.slab, { chamfer: 0.025, resolution, least: 0.2 });
  };
  // A rim that is seen, and a core under the floors that is not: their light must not meet in one face.
  const core = (from: number, to: number, near: number, far: number) => block(from, to, near, far, -0.06, 3);
  const inner = MARGIN - OUTER_WALL + 0.02;
  block(left, right, front, 0, -0.004, 0.4);
  block(left, left + inner, 0, back, -0.004, 0.5);
  block(right - inner, right, 0, back, -0.004, 0.5);
  const well = hole && hole.x1 <= x1 + 1e-6 && hole.x0 >= x0 ? hole : null;
  if (well) {
    core(left + inner, well.x0, 0, back);
    core(well.x0, right - inner, 0, -well.y0);
    core(well.x0, right - inner, -well.y1, back);
  } else core(left + inner, right - inner, 0, back);
  const board = (grow: number, top: number, height: number, colour: string) => {
    const width = x1 - x0 + 2 * (MARGIN + grow);
    const strip = (near: number, far: number, resolution: number) =>
      model.box([(x0 + x1) / 2, top - height, (near + far) / 2], [width, height, near - far], colour, {
        chamfer: 0.03,
        resolution,
        least: 0.2,
      });
    // The strip before the slab lies open; what is under it needs no light.
    strip(front + grow, front - 0.05, 0.45);
    strip(front - 0.05, back - grow, 1.2);
  };
  board(-0.08, low, 0.07, PAINT.iron);
  if (half) board(0.22, low - 0.07, 0.22, PAINT.wood);
  else {
    board(0.42, low - 0.07, 0.34, PAINT.wood);
    board(0.36, low - 0.41, 0.1, PAINT.woodDark);
  }
}

/** Arrow on the slab's front where the house is cut in two: here it goes on. */
function addArrow(model: ModelBuilder, x: number): void {
  const arrow = extrude(
    [
      [-0.14, -0.03],
      [0.02, -0.03],
      [0.02, -0.09],
      [0.16, 0],
      [0.02, 0.09],
      [0.02, 0.03],
      [-0.14, 0.03],
    ],
    0.02,
    0.004,
  );
  model.add(arrow, PAINT.brass, { metal: 1, matrix: place(x, -SLAB / 2, MARGIN - 0.004), casts: false });
}

/** Steps that go down to the right, dark at the bottom, with pale nosings. */
function addWayDown(model: ModelBuilder, plan: FloorPlan, hole: FloorHole): void {
  const room = plan.rooms.find(({ kind, drawn }) => kind === 'stair' && drawn)!;
  model.mesh(roomMesh(room.id), [0, 0, 0], () => {
    const steps = 6;
    const width = (hole.x1 - hole.x0) / steps;
    for (let i = 0; i < steps; i++) {
      const top = -0.035 - i * 0.045;
      const shade = 1 - i * 0.13;
      const grey = Math.round(0x9a * shade)
        .toString(16)
        .padStart(2, '0');
      const x = hole.x0 + (i + 0.5) * width;
      model.box([x, -SLAB, -(hole.y0 + hole.y1) / 2], [width, top + SLAB, hole.y1 - hole.y0], `#${grey}${grey}${grey}`, {
        chamfer: 0,
        resolution: 0.4,
      });
      model.box([x - width / 2 + 0.025, top, -(hole.y0 + hole.y1) / 2], [0.05, 0.006, hole.y1 - hole.y0], '#e2d8bf', {
        chamfer: 0,
        casts: false,
        resolution: 1,
      });
    }
  });
}

export function addBases(model: ModelBuilder, plan: FloorPlan): void {
  const { width, depth } = extentOf(plan);
  const split = splitOf(plan);
  const hole = stairHole(plan);
  model.mesh(BASE, [0, 0, 0], () => addBase(model, 0, width, depth, hole, false));
  model.mesh(HALF_BASES[0], [0, 0, 0], () => {
    addBase(model, 0, split, depth, hole, true);
    addArrow(model, split - 0.1);
  });
  model.mesh(HALF_BASES[1], [0, 0, 0], () => {
    addBase(model, split, width, depth, hole, true);
    addArrow(model, split + 0.1);
  });
  if (hole) addWayDown(model, plan, hole);
}
