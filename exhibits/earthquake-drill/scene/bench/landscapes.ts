import { type ModelBuilder, place } from '@bake/light/builder.ts';
import type { Shape } from '@bake/light/shape.ts';
import { linear, mixColour } from '@bake/light/shape.ts';
import { extrude } from '@bake/light/swept.ts';
import { BED, HOME_WIDTH, kmX, RELIEF, ROOM, streetX, streetZ } from './arrangement.ts';
import { PAINT } from './paint.ts';
import { setMesh } from './piece-names.ts';
import { addShell } from './shell.ts';
import { FACADE, GLASS } from './sizes.ts';

const { left, right, back, front } = ROOM;

/** Height of the land over the sea at a place of the map, m; below 0 it is sea. */
function landM(x: number, z: number): number {
  const shore = 0.75 + 0.28 * Math.sin(x * 1.25) + 0.16 * Math.sin(x * 2.9 + 1);
  const inland = shore - z;
  if (inland <= 0) return inland * 0.1;
  const hills = 0.32 * (1 + Math.sin(x * 1.7 + 0.6) * Math.cos(z * 1.9)) + 0.2 * (1 + Math.sin(x * 3.1 + z * 2.2));
  return Math.min(0.9, 0.03 + Math.min(1, inland * 0.55) * hills * 0.75);
}

/** The map as a carved board, painted by height. */
function reliefShape(): Shape {
  const positions: number[] = [];
  const normals: number[] = [];
  const colours: number[] = [];
  const [nx, nz] = [76, 44];
  const sea = linear(PAINT.sea);
  const land = linear(PAINT.land);
  const hill = linear(PAINT.hill);
  const level = (x: number, z: number) => {
    const h = landM(x, z);
    return h <= 0 ? -0.02 : h;
  };
  const at = (i: number, j: number): [number, number, number] => {
    const x = left + ((right - left) * i) / nx;
    const z = back + ((front - back) * j) / nz;
    return [x, RELIEF.top + level(x, z), z];
  };
  for (let i = 0; i < nx; i++)
    for (let j = 0; j < nz; j++) {
      const corners = [at(i, j + 1), at(i + 1, j + 1), at(i + 1, j), at(i, j)];
      for (const [a, b, c] of [
        [0, 1, 2],
        [0, 2, 3],
      ] as const) {
        const [p, q, r] = [corners[a]!, corners[b]!, corners[c]!];
        const u = [q[0] - p[0], q[1] - p[1], q[2] - p[2]];
        const v = [r[0] - p[0], r[1] - p[1], r[2] - p[2]];
        const n = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
        const length = Math.hypot(...n);
        const high = Math.max(p[1], q[1], r[1]) - RELIEF.top;
        const colour = high <= 0 ? sea : mixColour(land, hill, Math.min(1, high / 0.7));
        for (const corner of [p, q, r]) {
          positions.push(...corner);
          normals.push(n[0]! / length, n[1]! / length, n[2]! / length);
          colours.push(...colour);
        }
      }
    }
  return { positions, normals, colours };
}

/** Map of the coast: land to the back, sea to the front, a line of kilometres from the epicentre. */
export function addRelief(model: ModelBuilder): void {
  model.mesh(setMesh('relief'), [0, 0, 0], () => {
    model.add(reliefShape(), '#ffffff', { resolution: 1, least: 0.5 });
    model.box([0, 0, front + 0.02], [right - left + 0.1, RELIEF.top + 0.02, 0.08], PAINT.deckEdge, {
      chamfer: 0.02,
      resolution: 1,
    });
    for (const x of [left, right])
      model.box([x, 0, (front + back) / 2], [0.08, RELIEF.top + 0.02, front - back], PAINT.deckEdge, {
        chamfer: 0.02,
        resolution: 1,
      });
    for (const km of [20, 50, 100, 150, 200])
      model.box([kmX(km), RELIEF.top - 0.02, front - 0.14], [0.03, 0.05, km % 100 ? 0.16 : 0.26], PAINT.ink, {
        chamfer: 0,
        casts: false,
      });
  });
  const star = Array.from({ length: 10 }, (_, i): [number, number] => {
    const angle = (i / 10) * Math.PI * 2;
    const r = i % 2 ? 0.11 : 0.26;
    return [r * Math.sin(angle), r * Math.cos(angle)];
  });
  model.mesh('star', [RELIEF.epicentreX, RELIEF.top, RELIEF.z], () =>
    model.add(extrude(star, 0.1, 0.02), '#b5482a', {
      matrix: place(RELIEF.epicentreX, RELIEF.top + 0.12, RELIEF.z, { rx: -Math.PI / 2 }),
      outline: 0.8,
    }),
  );
  model.mesh('town', [0, 0, 0], () => {
    for (const [x, z, w, h] of [
      [-0.16, 0, 0.2, 0.3],
      [0.08, -0.08, 0.2, 0.46],
      [0.2, 0.1, 0.16, 0.24],
      [-0.02, 0.14, 0.18, 0.2],
    ] as const)
      model.box([x, 0.16, z], [w, h, 0.18], PAINT.paper, { chamfer: 0.02, outline: 0.8 });
  });
}

/** The way out: the building's façade with what may come off it, a window front, a path, and open ground. */
export function addStreet(model: ModelBuilder): void {
  model.mesh(setMesh('street'), [0, 0, 0], () => {
    const depth = front - back;
    model.box([0, -0.01, (front + back) / 2], [right - left, 0.04, depth], PAINT.road, {
      chamfer: 0.01,
      resolution: 0.5,
      least: 0.25,
    });
    const [x0, x1] = [streetX(FACADE.fromM), streetX(FACADE.toM)];
    const width = x1 - x0;
    const middle = (x0 + x1) / 2;
    model.box([middle - 0.35, 0, back + 0.1], [width + 0.7, 2.7, 0.35], PAINT.plaster, {
      chamfer: 0.02,
      resolution: 0.7,
      least: 0.3,
    });
    model.box([middle - 0.35, 2.7, back + 0.1], [width + 0.7, 0.05, 0.4], PAINT.cap, { chamfer: 0, emissive: 0.7 });
    for (const y of [0.7, 1.75])
      for (let i = 0; i < 6; i++) {
        const x = x0 + (width * (i + 0.5)) / 6;
        model.box([x, y, back + 0.29], [0.5, 0.62, 0.03], '#7b9aa3', { chamfer: 0.01 });
        model.box([x, y - 0.08, back + 0.32], [0.62, 0.06, 0.12], PAINT.cream, { chamfer: 0.01 });
        if ((i + Math.round(y)) % 2)
          model.box([x + 0.14, y - 0.38, back + 0.38], [0.36, 0.26, 0.2], PAINT.enamel, { chamfer: 0.02, outline: 0.7 });
      }
    for (let i = 0; i < 9; i++)
      model.box([x0 + (width * (i + 0.5)) / 9, 2.5, back + 0.31], [0.36, 0.22, 0.05], i % 2 ? PAINT.brick : PAINT.clay, {
        chamfer: 0.01,
      });
    // Where things come down: a hatched strip on the ground, amber and grey.
    const strip = (from: number, to: number, near: number, far: number) => {
      const [a, b] = [streetX(from), streetX(to)];
      const pieces = Math.round((b - a) / 0.3);
      for (let i = 0; i < pieces; i++)
        model.box(
          [a + ((b - a) * (i + 0.5)) / pieces, 0.032, (near + far) / 2],
          [((b - a) / pieces) * 0.5, 0.008, Math.abs(far - near)],
          '#d79a35',
          {
            chamfer: 0,
            casts: false,
            resolution: 1,
          },
        );
    };
    strip(FACADE.fromM, FACADE.toM, streetZ(FACADE.left) - 0.3, streetZ(FACADE.right));
    strip(GLASS.fromM, GLASS.toM, streetZ(GLASS.left), streetZ(GLASS.right) + 0.4);
    // Window front on the near side, low enough to see over.
    const [g0, g1] = [streetX(GLASS.fromM), streetX(GLASS.toM)];
    for (let i = 0; i < 3; i++)
      model.box([g0 + ((g1 - g0) * (i + 0.5)) / 3, 0, front - 0.12], [(g1 - g0) / 3 - 0.06, 0.62, 0.06], PAINT.glass, {
        chamfer: 0.01,
        outline: 0.8,
      });
    model.box([(g0 + g1) / 2, 0.62, front - 0.12], [g1 - g0 + 0.1, 0.07, 0.12], PAINT.steelDark, { chamfer: 0.01 });
    // Door of the building, with the lift beside it, and the open ground at the end.
    model.box([streetX(0) - 0.1, 0, -0.6], [0.12, 1.5, 0.9], PAINT.boardFrame, { chamfer: 0.02, outline: 0.8 });
    model.box([streetX(0) - 0.1, 0, 0.75], [0.14, 1.2, 0.7], PAINT.spring, { chamfer: 0.02, outline: 0.8 });
    model.box([streetX(0) - 0.02, 0.02, 0.75], [0.02, 1.1, 0.02], PAINT.ink, { chamfer: 0 });
    model.box([streetX(22.8), 0.03, (front + back) / 2], [0.8, 0.01, depth - 0.1], '#6fa06f', { chamfer: 0, casts: false });
    model.cylinder([3.5, 0, -1.6], 0.05, 1.5, PAINT.steelDark);
    model.box([3.5, 1.25, -1.6], [0.6, 0.42, 0.05], '#237f52', { chamfer: 0.02, emissive: 0.5 });
  });
}

/** A narrow bedroom; the stage shows it twice, side by side. Built round its own middle. */
export function addHome(model: ModelBuilder): void {
  model.mesh(setMesh('homes'), [0, 0, 0], () => {
    addShell(model, { wall: '#c5ccd0', dado: '#a9b7be', floor: 'planks' }, -HOME_WIDTH / 2, HOME_WIDTH / 2, 'none');
    const { x, z, length, width } = BED;
    model.box([x, 0, z], [length, 0.36, width], PAINT.oak, { chamfer: 0.03, outline: 0.8 });
    model.box([x + 0.2, 0.36, z], [length - 0.45, 0.16, width - 0.04], PAINT.quilt, { chamfer: 0.06, outline: 0.7 });
    model.box([x - length / 2 + 0.02, 0, z], [0.08, 0.8, width], PAINT.oakDark, { chamfer: 0.02, outline: 0.7 });
    model.box([1.18, 0, ROOM.back + 0.33], [1.1, 0.5, 0.45], PAINT.oak, { chamfer: 0.02, outline: 0.7 });
    model.box([1.5, 0, 0.35], [0.42, 0.75, 0.42], PAINT.oak, { chamfer: 0.02, outline: 0.7 });
    model.box([-0.05, 1.75, ROOM.back + 0.02], [0.9, 0.75, 0.04], PAINT.moon, { chamfer: 0.01, emissive: 0.85, casts: false });
    model.box([-0.05, 1.75, ROOM.back + 0.05], [0.05, 0.75, 0.04], PAINT.cream, { chamfer: 0 });
  });
}
