import { type ModelBuilder, type PartOptions, place } from '@bake/light/builder.ts';
import { emptyShape, linear, type Point, type Shape } from '@bake/light/shape.ts';
import type { FloorPlan, PlanRoom } from '../../model/plans/plan.ts';
import { drawnRooms, INNER_WALL, LOW_WALL, OUTER_WALL, roomMesh, splitOf } from './arrangement.ts';
import { addFloor, CREASE, sheetOf, stairHole } from './floor.ts';
import { FINISHES, PAINT } from './paint.ts';
import { type Opening, type Wall, wallsOf } from './walls.ts';

/*
 * Walls. Only faces that the visitor can see are made: the inner sides, the cut tops, the cut front ends and the reveals of openings.
 * A wall's side belongs to the room that it faces, so that each room can be laid elsewhere.
 */

/** Cut edges shine a little, so that a dark house reads as a section model. */
const CUT: PartOptions = { emissive: 0.54, casts: false };
const SIDE: PartOptions = { resolution: 0.42, least: 0.12 };
/** A stub of wall before a doorway that is shorter than this is cut away with the front, m. */
const STUB = 0.42;

/** A doorway right behind the cut front has no stub of wall before it: its lintel is cut, and one sees through. */
const isCutAway = (wall: Wall, opening: Opening): boolean =>
  wall.axis === 'x' && wall.from === 0 && opening.kind === 'door' && opening.from < STUB;

/**
 * One side of a wall as a grid of cells without its openings, so that neighbouring cells share their corners; and the painted line over a dado.
 * `at` places (u, out of the wall, y), `face` makes a quad that looks out of a high side.
 */
function claddingOf(
  wall: Wall,
  room: PlanRoom,
  height: number,
  side: 1 | -1,
  at: (u: number, w: number, y: number) => Point,
  face: (a: Point, b: Point, c: Point, d: Point) => Shape,
): { side: Shape; line: Shape | null } {
  const finish = FINISHES[room.kind]!;
  const dadoM = finish.dado ? (finish.dadoM ?? 0) : 0;
  const wallColour = linear(finish.wall);
  const dadoColour = finish.dado ? linear(finish.dado) : wallColour;
  const openings = wall.openings.map((opening) => (isCutAway(wall, opening) ? { ...opening, from: 0 } : opening));
  const sorted = (values: number[]) => [...new Set(values)].sort((a, b) => a - b);
  const us = sorted([wall.from, wall.to, ...openings.flatMap(({ from, to }) => [from, to])]);
  const ys = sorted(
    [0, height, dadoM, ...openings.flatMap(({ lowM, highM }) => [lowM, highM])].filter((y) => y >= 0 && y <= height),
  );
  const inset = (u: number) => (u === wall.from && u > 0 ? u + CREASE : u === wall.to ? u - CREASE : u);
  const cells: Required<Shape> = { positions: [], normals: [], colours: [] };
  const line = emptyShape();
  const quad = (target: Shape, u0: number, u1: number, y0: number, y1: number, w: number) => {
    const [p, q] = side > 0 ? [u0, u1] : [u1, u0];
    const made = face(at(p, w * side, y0), at(q, w * side, y0), at(q, w * side, y1), at(p, w * side, y1));
    target.positions.push(...made.positions);
    target.normals.push(...made.normals);
  };
  for (let i = 0; i + 1 < us.length; i++) {
    for (let k = 0; k + 1 < ys.length; k++) {
      const [u0, u1, y0, y1] = [us[i]!, us[i + 1]!, ys[k]!, ys[k + 1]!];
      const open = openings.some(({ from, to, lowM, highM }) => u0 >= from && u1 <= to && y0 >= lowM && y1 <= highM);
      if (open) continue;
      quad(cells, inset(u0), inset(u1), Math.max(y0, CREASE), y1, 0);
      const colour = y1 <= dadoM ? dadoColour : wallColour;
      for (let n = 0; n < 6; n++) cells.colours.push(...colour);
      if (y1 === dadoM) quad(line, inset(u0), inset(u1), dadoM - 0.03, dadoM, 0.004);
    }
  }
  return { side: cells, line: line.positions.length > 0 ? line : null };
}

function addWall(model: ModelBuilder, wall: Wall, height: number, coreMeshes: readonly string[]): void {
  const inner = wall.low !== null && wall.high !== null;
  const thickness = inner ? INNER_WALL : OUTER_WALL;
  const v0 = wall.at - (inner ? thickness / 2 : wall.low ? 0 : thickness);
  const v1 = v0 + thickness;
  const at = (u: number, v: number, y: number): Point => (wall.axis === 'x' ? [v, y, -u] : [u, y, -v]);
  // For walls along x the front side is the low one; turning the axes round turns the winding round.
  const face = (a: Point, b: Point, c: Point, d: Point) => (wall.axis === 'x' ? sheetOf(a, b, c, d) : sheetOf(a, d, c, b));
  for (const [room, v, high] of [
    [wall.high, v1, true],
    [wall.low, v0, false],
  ] as const)
    if (room)
      model.mesh(roomMesh(room.id), [0, 0, 0], () => {
        const { side, line } = claddingOf(wall, room, height, high ? 1 : -1, (u, w, y) => at(u, v + w, y), face);
        model.add(side, [1, 1, 1], SIDE);
        if (line) model.add(line, PAINT.dadoLine, { casts: false, resolution: 1 });
      });
  for (const mesh of coreMeshes) model.mesh(mesh, [0, 0, 0], () => addCore(model, wall, height, [v0, v1], at, face));
}

/** Cut top, cut front end, and the reveals of the openings. */
function addCore(
  model: ModelBuilder,
  wall: Wall,
  height: number,
  [v0, v1]: readonly [number, number],
  at: (u: number, v: number, y: number) => Point,
  face: (a: Point, b: Point, c: Point, d: Point) => Shape,
): void {
  const level = (u0: number, u1: number, y: number) => face(at(u0, v0, y), at(u0, v1, y), at(u1, v1, y), at(u1, v0, y));
  const end = (u: number, y0: number, y1: number, ahead: boolean) =>
    ahead
      ? face(at(u, v1, y0), at(u, v0, y0), at(u, v0, y1), at(u, v1, y1))
      : face(at(u, v0, y0), at(u, v1, y0), at(u, v1, y1), at(u, v0, y1));
  model.add(level(wall.from, wall.to, height), PAINT.cap, CUT);
  const first = wall.openings.find((opening) => isCutAway(wall, opening));
  if (wall.axis === 'x' && wall.from === 0)
    model.add(end(0, first ? Math.min(height, first.highM) : 0, height, false), PAINT.cap, CUT);
  for (const opening of wall.openings) {
    const [low, high] = [opening.lowM, Math.min(height, opening.highM)];
    const from = opening === first ? 0 : opening.from;
    if (high <= low) continue;
    if (opening !== first) model.add(end(opening.from, low, high, true), PAINT.core, SIDE);
    model.add(end(opening.to, low, high, false), PAINT.core, SIDE);
    if (low > 0) model.add(level(from, opening.to, low), PAINT.core, SIDE);
    if (high < height)
      model.add(
        face(at(from, v1, high), at(from, v0, high), at(opening.to, v0, high), at(opening.to, v1, high)),
        PAINT.core,
        SIDE,
      );
  }
}

export function addShell(model: ModelBuilder, plan: FloorPlan, cutM: number): void {
  const hole = stairHole(plan);
  for (const room of drawnRooms(plan)) addFloor(model, room, hole && room.kind === 'stair' ? hole : null);
  const split = splitOf(plan);
  for (const wall of wallsOf(plan, cutM)) {
    const owner = roomMesh((wall.low ?? wall.high)!.id);
    const cut = wall.axis === 'x' && Math.abs(wall.at - split) < 1e-6;
    const low = wall.axis === 'y' && wall.low !== null && wall.high !== null;
    addWall(model, wall, low ? LOW_WALL : cutM, cut ? [owner, SPLIT] : [owner]);
    for (const opening of wall.openings) addOpening(model, wall, opening, low);
  }
  addCorners(model, plan, cutM);
}

/** The cut wall's edges once more, for the lower row of a tall glass. */
export const SPLIT = 'split';

/** The cut tops where side walls meet the back wall. */
function addCorners(model: ModelBuilder, plan: FloorPlan, cutM: number): void {
  const rooms = drawnRooms(plan);
  const left = rooms.reduce((a, b) => (a.x <= b.x && a.y + a.depth >= b.y + b.depth ? a : b));
  const right = rooms.reduce((a, b) => (a.x + a.width >= b.x + b.width ? a : b));
  const d = Math.max(...rooms.map(({ y, depth }) => y + depth));
  const corner = (room: PlanRoom, x0: number) =>
    model.mesh(roomMesh(room.id), [0, 0, 0], () =>
      model.add(
        sheetOf(
          [x0, cutM, -d],
          [x0 + OUTER_WALL, cutM, -d],
          [x0 + OUTER_WALL, cutM, -d - OUTER_WALL],
          [x0, cutM, -d - OUTER_WALL],
        ),
        PAINT.cap,
        CUT,
      ),
    );
  corner(left, -OUTER_WALL);
  corner(right, right.x + right.width);
}

/** Frame of a doorway or window: posts and head a little proud of the wall on the side that is seen. */
function addOpening(model: ModelBuilder, wall: Wall, opening: Opening, low: boolean): void {
  const room = (wall.low ?? wall.high)!;
  model.mesh(roomMesh(room.id), [0, 0, 0], () => {
    if (opening.kind === 'window') return addWindow(model, wall, opening);
    const inner = wall.low !== null && wall.high !== null;
    const depth = (inner ? INNER_WALL : OUTER_WALL) + 0.05;
    const middle = inner ? wall.at : wall.at + (wall.low ? OUTER_WALL / 2 : -OUTER_WALL / 2);
    const post = (u: number, height: number) => {
      const size: Point = wall.axis === 'x' ? [depth, height, 0.06] : [0.06, height, depth];
      const spot: Point = wall.axis === 'x' ? [middle, 0, -u] : [u, 0, -middle];
      model.box(spot, size, PAINT.cream, { chamfer: 0.01, resolution: 0.9 });
    };
    const head: Point =
      wall.axis === 'x'
        ? [middle, opening.highM, -(opening.from + opening.to) / 2]
        : [(opening.from + opening.to) / 2, opening.highM, -middle];
    const length = opening.to - opening.from + 0.12;
    post(opening.to + 0.03, opening.highM);
    if (wall.axis === 'y' || opening.from > STUB) post(opening.from - 0.03, opening.highM);
    model.box(head, wall.axis === 'x' ? [depth, 0.07, length] : [length, 0.07, depth], PAINT.cream, {
      chamfer: 0.01,
      resolution: 0.9,
    });
    // Sill on the floor, so that the way through can be followed.
    const sill: Point =
      wall.axis === 'x' ? [wall.at, 0, -(opening.from + opening.to) / 2] : [(opening.from + opening.to) / 2, 0, -wall.at];
    const width = opening.to - opening.from;
    model.box(sill, wall.axis === 'x' ? [INNER_WALL + 0.08, 0.014, width] : [width, 0.014, INNER_WALL + 0.08], PAINT.oak, {
      chamfer: 0,
      casts: false,
      resolution: 0.6,
    });
    // What lies behind a doorway that leads out of the picture: the dark.
    if (!inner && wall.axis === 'y')
      model.box([(opening.from + opening.to) / 2, 0, -(wall.at + OUTER_WALL + 0.02)], [width, opening.highM, 0.02], '#131d26', {
        chamfer: 0,
        unlit: true,
        casts: false,
      });
    if (low)
      for (const u of [opening.from, opening.to])
        model.box([u, 0, -wall.at], [0.07, 0.02, INNER_WALL], PAINT.cap, { chamfer: 0 });
  });
}

/** Iron window with a grille; behind it the night: roofs, lit windows, a moon over the street. */
function addWindow(model: ModelBuilder, wall: Wall, { from, to, lowM, highM }: Opening): void {
  const width = to - from;
  const height = highM - lowM;
  if (wall.axis === 'x') {
    // Seen along the wall: frame and glass only.
    const x = wall.low && wall.high ? wall.at : wall.at + (wall.low ? 0.1 : -0.1);
    for (const u of [from + 0.03, to - 0.03]) model.box([x, lowM, -u], [0.1, height, 0.06], PAINT.steelDark, { chamfer: 0.01 });
    for (const y of [lowM, highM - 0.06])
      model.box([x, y, -(from + to) / 2], [0.1, 0.06, width], PAINT.steelDark, { chamfer: 0.01 });
    model.box([x, lowM, -(from + to) / 2], [0.02, height, width], PAINT.glass, { chamfer: 0, emissive: 1.1, casts: false });
    return;
  }
  const z = -wall.at;
  const middle = (from + to) / 2;
  model.at(place(middle, lowM, z - 0.12), () => {
    model.box([0, 0, -0.07], [width, height, 0.01], PAINT.glass, { chamfer: 0, emissive: 1.25, casts: false });
    model.box([0, height * 0.45, -0.062], [width, height * 0.55, 0.004], '#16293f', { chamfer: 0, emissive: 1.3, casts: false });
    const roofs = [0.3, 0.42, 0.22, 0.36, 0.5, 0.28];
    for (const [i, roof] of roofs.entries()) {
      const w = width / roofs.length;
      const x = -width / 2 + (i + 0.5) * w;
      model.box([x, 0, -0.055], [w * 0.96, height * roof, 0.004], '#0c1722', { chamfer: 0, emissive: 1, casts: false });
      for (let k = 0; k < 2; k++)
        if ((i * 7 + k * 3) % 4 < 2)
          model.box(
            [x + (k - 0.5) * w * 0.4, height * roof * (0.45 + 0.25 * k), -0.05],
            [w * 0.16, height * 0.05, 0.003],
            '#e9b25a',
            {
              chamfer: 0,
              emissive: 1.1,
              casts: false,
            },
          );
    }
    for (const x of [-width / 2 + 0.03, 0, width / 2 - 0.03])
      model.box([x, 0, 0], [0.05, height, 0.1], PAINT.steelDark, { chamfer: 0.01 });
    for (const y of [0, height - 0.05]) model.box([0, y, 0], [width, 0.05, 0.1], PAINT.steelDark, { chamfer: 0.01 });
    const bars = Math.round(width / 0.15);
    for (let i = 1; i < bars; i++)
      model.box([-width / 2 + (i * width) / bars, 0.04, 0.08], [0.018, height - 0.08, 0.018], PAINT.grille, {
        chamfer: 0,
        casts: false,
      });
    for (const y of [height * 0.33, height * 0.66])
      model.box([0, y, 0.08], [width, 0.018, 0.018], PAINT.grille, { chamfer: 0, casts: false });
    model.box([0, -0.05, 0.16], [width + 0.16, 0.05, 0.2], PAINT.cream, { chamfer: 0.012 });
  });
}
