import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { cylinder, lathe, ring } from '@bake/light/solids.ts';
import { tube } from '@bake/light/swept.ts';
import { DECK, DOME, PENDANT, PENDANTS, ROOM, STOP_X, TABLE_Y, WHEEL_Y } from './arrangement.ts';
import { PAINT } from './paint.ts';

/** Height between the platform's underside and the rails below. */
const RAIL_Y = TABLE_Y + 0.85;
const ROLLERS_X = [-3.3, -1.1, 1.1, 3.3] as const;

/** The frame that stands still: timber, rails, rollers with brass caps, and the ring that the glass sits in. */
export function addFrame(model: ModelBuilder): void {
  model.box([0, TABLE_Y, 0], [10.8, 0.5, 5.6], PAINT.frame, { chamfer: 0.09, outline: 0.8, resolution: 1 });
  for (const z of [-2.1, 2.1]) {
    model.box([0, TABLE_Y + 0.5, z], [8.9, 0.3, 0.5], PAINT.frameLight, { chamfer: 0.05, resolution: 1.2 });
    model.box([0, TABLE_Y + 0.8, z], [8.8, 0.06, 0.26], PAINT.brass, { metal: 1, chamfer: 0.02, resolution: 1.2 });
  }
  for (const x of ROLLERS_X) {
    model.add(cylinder(0.24, 4.6, 18, 0.04), PAINT.roller, {
      matrix: place(x, RAIL_Y + 0.24, -2.3, { rx: Math.PI / 2 }),
      resolution: 1,
    });
    model.add(cylinder(0.26, 0.16, 20, 0.04), PAINT.brass, {
      metal: 1,
      matrix: place(x, RAIL_Y + 0.24, 2.3, { rx: Math.PI / 2 }),
      outline: 0.7,
    });
  }
  const squeeze: [number, number, number] = [1, 1, DOME.z / DOME.x];
  model.add(ring(DOME.x - 0.18, DOME.x + 0.16, 0.24, 72, 0.06), PAINT.brass, {
    metal: 1,
    matrix: place(0, TABLE_Y, 0, { scale: squeeze }),
    outline: 0.6,
    resolution: 1.6,
  });
  model.add(ring(DOME.x + 0.16, DOME.x + 0.62, 0.1, 72, 0.04), PAINT.frame, {
    matrix: place(0, TABLE_Y, 0, { scale: squeeze }),
    resolution: 1.6,
  });
  // Stops that the springs push against.
  for (const side of [-1, 1])
    model.box([side * STOP_X, TABLE_Y + 0.5, 0], [0.24, 1.55, 1.5], PAINT.frameLight, { chamfer: 0.05, outline: 0.7 });
}

/** What shakes: the platform alone. Rooms stand on it as meshes of their own. */
export function addDeck(model: ModelBuilder): void {
  model.mesh('deck', [0, 0, 0], () => {
    model.box([0, -DECK.thick, 0], [DECK.width, DECK.thick - 0.02, DECK.depth], PAINT.deck, {
      chamfer: 0.08,
      outline: 0.9,
      resolution: 0.7,
    });
    model.box([0, -0.4, DECK.depth / 2 + 0.005], [DECK.width - 0.4, 0.3, 0.02], PAINT.deckEdge, { chamfer: 0.01 });
    for (const x of [-4, 0, 4])
      model.add(cylinder(0.11, 0.06, 16, 0.02), PAINT.brass, {
        metal: 1,
        matrix: place(x, -0.25, DECK.depth / 2, { rx: Math.PI / 2 }),
      });
  });
}

/** One spring along x, a metre long when at rest; the stage stretches it. */
export function addSpring(model: ModelBuilder): void {
  const turns = 5;
  const points = Array.from({ length: turns * 8 + 1 }, (_, i): [number, number, number] => {
    const angle = (i / 8) * Math.PI * 2;
    return [i / (turns * 8), 0.16 * Math.sin(angle), 0.16 * Math.cos(angle)];
  });
  model.mesh('spring', [0, 0, 0], () =>
    model.add(tube(points, 0.035, { segments: turns * 10, sides: 6 }), PAINT.spring, { metal: 1, resolution: 2 }),
  );
}

/** The wheel's handle. */
function addHandle(model: ModelBuilder, paint: string): void {
  const grip = lathe(
    [
      [0, 0],
      [0.16, 0],
      [0.19, 0.08],
      [0.27, 0.36],
      [0.27, 0.78],
      [0.19, 0.92],
      [0, 0.94],
    ],
    { segments: 20 },
  );
  model.add(grip, paint, { matrix: place(0.5, 0.62, 0.45, { rz: -Math.PI / 2 }), outline: 1 });
}

/** Crank: stand, wheel with its violet handle, and the rod that drives the platform. Built round the wheel's hub. */
export function addCrank(model: ModelBuilder): void {
  model.mesh('crank-stand', [0, 0, 0], () => {
    model.box([0, TABLE_Y, 0], [0.5, 1.85, 0.6], PAINT.frameLight, { chamfer: 0.07, outline: 0.9 });
    model.box([0, TABLE_Y, 0], [1, 0.2, 1.1], PAINT.frame, { chamfer: 0.05, outline: 0.6 });
  });
  model.mesh('wheel', [0, WHEEL_Y, 0], () => {
    model.at(place(0, WHEEL_Y, 0), () => {
      const side = place(0.36, 0, 0, { rz: -Math.PI / 2 });
      model.add(ring(0.78, 0.98, 0.18, 40, 0.04), PAINT.brass, { metal: 1, matrix: side, outline: 0.9 });
      model.add(cylinder(0.2, 0.5, 20, 0.04), PAINT.brass, { metal: 1, matrix: place(0.15, 0, 0, { rz: -Math.PI / 2 }) });
      for (let i = 0; i < 5; i++)
        model.at(place(0, 0, 0, { rx: (i * Math.PI * 2) / 5 }), () =>
          model.box([0.44, 0.12, 0], [0.1, 0.72, 0.13], PAINT.brass, { metal: 1, chamfer: 0.02 }),
        );
    });
  });
  // Its handle is violet while it may be turned, and brass-bound wood at other times.
  for (const [name, paint] of [
    ['wheel-grip', PAINT.violet],
    ['wheel-handle', PAINT.frame],
  ] as const)
    model.mesh(name, [0, WHEEL_Y, 0], () => model.at(place(0, WHEEL_Y, 0), () => addHandle(model, paint)));
  model.mesh('rod', [0, 0, 0], () =>
    model.add(cylinder(0.1, 1, 14, 0), PAINT.brass, { metal: 1, matrix: place(0, 0, 0, { rz: -Math.PI / 2 }), resolution: 2 }),
  );
}

/** Hanging lamps: one mesh, hung twice; the scene swings it. Built round its hook. */
export function addPendant(model: ModelBuilder): void {
  const at: [number, number, number] = [PENDANTS[1], PENDANT.y, PENDANT.z];
  model.mesh('pendant', at, () => {
    model.at(place(...at), () => {
      model.cylinder([0, -PENDANT.length, 0], 0.018, PENDANT.length, '#333a3a', { chamfer: 0, casts: false });
      model.box([0, -PENDANT.length - 0.11, 0], [1.05, 0.11, 0.28], PAINT.enamel, { chamfer: 0.03, outline: 0.7 });
      model.box([0, -PENDANT.length - 0.12, 0], [0.95, 0.02, 0.18], PAINT.glow, { chamfer: 0, emissive: 1.2, casts: false });
    });
  });
  model.mesh('rail', [0, 0, 0], () => {
    const rail = tube(
      [
        [ROOM.left, PENDANT.y, PENDANT.z],
        [0, PENDANT.y + 0.01, PENDANT.z],
        [ROOM.right, PENDANT.y, PENDANT.z],
      ],
      0.04,
      { segments: 6, sides: 8 },
    );
    model.add(rail, '#8a8f8c', { resolution: 2 });
    for (const x of [ROOM.left + 0.1, ROOM.right - 0.1])
      model.box([x, 0, ROOM.back - 0.02], [0.07, PENDANT.y, 0.07], '#8a8f8c', { chamfer: 0.01, resolution: 2 });
    for (const x of [ROOM.left + 0.1, ROOM.right - 0.1])
      model.box([x, PENDANT.y - 0.03, (ROOM.back + PENDANT.z) / 2], [0.05, 0.05, PENDANT.z - ROOM.back], '#8a8f8c', {
        chamfer: 0.01,
        resolution: 2,
      });
  });
}

/** Brass knob on top of the glass. */
export function addKnob(model: ModelBuilder): void {
  const knob = lathe(
    [
      [0, 0],
      [0.28, 0],
      [0.15, 0.1],
      [0.3, 0.3],
      [0.22, 0.52],
      [0, 0.58],
    ],
    { segments: 24 },
  );
  model.add(knob, PAINT.brass, { metal: 1, matrix: place(0, DOME.foot + DOME.y - 0.06, 0) });
}

/** Violet knob with the white dimple ring: whatever a hand may take. Its axis is y. */
export function addGrip(model: ModelBuilder): void {
  const [r, h] = [0.2, 0.16];
  model.mesh('grip', [0, 0, 0], () => {
    const knob = lathe(
      [
        [0, 0],
        [r * 0.6, 0],
        [r, h * 0.4],
        [r, h * 0.84],
        [r * 0.9, h],
        [r * 0.74, h],
      ],
      { segments: 24 },
    );
    model.add(knob, PAINT.violet, { outline: 1, resolution: r });
    const white = lathe(
      [
        [r * 0.74, h],
        [r * 0.72, h * 1.01],
        [r * 0.5, h * 1.01],
        [r * 0.48, h * 0.98],
      ],
      { segments: 24 },
    );
    model.add(white, '#ffffff', { resolution: r });
    const dimple = lathe(
      [
        [r * 0.48, h * 0.98],
        [r * 0.3, h * 0.86],
        [0, h * 0.82],
      ],
      { segments: 24, smooth: true },
    );
    model.add(dimple, PAINT.violet, { resolution: r });
  });
}
