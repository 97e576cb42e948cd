import { type ModelBuilder, place } from '@bake/light/builder.ts';
import type { Point } from '@bake/light/shape.ts';
import { lathe, sphere } from '@bake/light/solids.ts';
import { extrude, tube } from '@bake/light/swept.ts';
import type { FloorPlan } from '../../model/plans/plan.ts';
import { alarmSpot } from './alarms.ts';
import { instrumentsOf, roomMesh, THERMOMETER } from './arrangement.ts';
import { clothEdge, clothRoll } from './furniture-sleep.ts';
import { PAINT } from './paint.ts';

/* Instruments, and the small things that hands and model move. */

const INK_MARK = { chamfer: 0, casts: false, unlit: true } as const;

/** Board with a glass tube: 0 to 600 °C, a mark every 50, a long one every 100. */
function thermometer(model: ModelBuilder): void {
  const { bottomM, topM } = THERMOMETER;
  model.box([0, 0.1, 0], [0.3, 2.16, 0.06], '#efe6d0', { chamfer: 0.025, resolution: 0.5, outline: 0.8 });
  for (const y of [0.04, 2.24]) model.box([0, y, 0], [0.35, 0.07, 0.1], PAINT.brass, { metal: 1, chamfer: 0.018 });
  model.add(
    tube(
      [
        [-0.04, bottomM, 0.045],
        [-0.04, 1.2, 0.045],
        [-0.04, topM + 0.05, 0.045],
      ],
      0.042,
      { segments: 2, sides: 10 },
    ),
    '#d8dedb',
    { resolution: 1 },
  );
  for (let i = 0; i <= 12; i++) {
    const long = i % 2 === 0;
    model.box(
      [0.055 + (long ? 0.02 : 0), bottomM + (i * (topM - bottomM)) / 12 - 0.006, 0.032],
      [long ? 0.11 : 0.07, long ? 0.016 : 0.011, 0.004],
      PAINT.ink,
      INK_MARK,
    );
  }
}

/** The red of a thermometer: bulb and column, which the stage stretches from its foot. */
function column(model: ModelBuilder, name: string, at: Point, colour: string): void {
  const { bottomM, topM } = THERMOMETER;
  model.at(place(...at), () => {
    model.mesh(`bulb:${name}`, [-0.04, 0.24, 0.05], () =>
      model.add(sphere(0.085, 14, 9), colour, { matrix: place(-0.04, 0.24, 0.05), emissive: 0.6, outline: 0.5 }),
    );
    model.mesh(`column:${name}`, [-0.04, bottomM, 0.05], () =>
      model.box([-0.04, bottomM, 0.072], [0.052, topM - bottomM, 0.05], colour, { chamfer: 0.01, emissive: 0.75, resolution: 4 }),
    );
  });
}

/** Ruler with a mark every tenth of a metre, as tall as the walls: the smoke's lower edge is read on it. */
function ruler(model: ModelBuilder, cutM: number): void {
  model.box([0, 0, 0], [0.4, 0.05, 0.24], PAINT.brass, { metal: 1, chamfer: 0.018 });
  model.box([0, 0.03, 0], [0.22, cutM - 0.03, 0.05], '#efe6d0', { chamfer: 0.016, resolution: 0.5, outline: 0.8 });
  for (let i = 1; i < Math.floor(cutM * 10); i++) {
    const long = i % 5 === 0;
    model.box(
      [-0.11 + (long ? 0.065 : 0.038), i * 0.1 - 0.006, 0.026],
      [long ? 0.13 : 0.07, long ? 0.02 : 0.012, 0.004],
      PAINT.ink,
      INK_MARK,
    );
  }
}

function pointer(model: ModelBuilder): void {
  const arrow = extrude(
    [
      [0, 0],
      [0.2, 0.11],
      [0.44, 0.11],
      [0.44, -0.11],
      [0.2, -0.11],
    ],
    0.05,
    0.01,
  );
  model.add(arrow, PAINT.amber, { emissive: 0.8, outline: 0.8 });
}

/** The visitor's mark on the thermometer: violet, for a hand takes it. */
function guessMark(model: ModelBuilder): void {
  const arrow = extrude(
    [
      [0, 0],
      [-0.16, 0.11],
      [-0.42, 0.11],
      [-0.42, -0.11],
      [-0.16, -0.11],
    ],
    0.06,
    0.012,
  );
  model.add(arrow, PAINT.violet, { emissive: 0.5, outline: 0.9 });
  model.box([-0.29, -0.05, 0.06], [0.13, 0.1, 0.012], '#ffffff', { chamfer: 0, emissive: 1 });
}

/** Round violet knob that looks at the visitor: whatever a hand may take. Axis is z. */
function grip(model: ModelBuilder): void {
  const r = 0.19;
  const turned = { matrix: place(0, 0, -0.06, { rx: Math.PI / 2 }) };
  model.add(
    lathe(
      [
        [0, 0],
        [r * 0.6, 0],
        [r * 0.96, 0.03],
        [r, 0.06],
        [r * 0.96, 0.095],
        [r * 0.86, 0.115],
        [r * 0.66, 0.122],
      ],
      { segments: 26 },
    ),
    PAINT.violet,
    { ...turned, emissive: 0.5, outline: 1.2, resolution: r },
  );
  model.add(
    lathe(
      [
        [r * 0.66, 0.122],
        [r * 0.65, 0.128],
        [r * 0.5, 0.128],
        [r * 0.48, 0.118],
      ],
      { segments: 26 },
    ),
    '#ffffff',
    { ...turned, emissive: 1, resolution: r },
  );
  model.add(
    lathe(
      [
        [r * 0.48, 0.118],
        [r * 0.3, 0.1],
        [0, 0.095],
      ],
      { segments: 26, smooth: true },
    ),
    PAINT.violet,
    { ...turned, emissive: 0.4, resolution: r },
  );
}

/** Flat hand, its back to the door: fingers up, cuff below. Lies in the plane z = 0. */
function hand(model: ModelBuilder): void {
  const finger = (x: number, length: number, tilt: number) =>
    model.box([x, 0.08, 0], [0.058, length, 0.05], PAINT.skin, { chamfer: 0.024, rz: tilt, emissive: 0.42, outline: 0.6 });
  model.box([0, -0.1, 0], [0.25, 0.22, 0.06], PAINT.skin, { chamfer: 0.045, emissive: 0.42, outline: 0.6 });
  for (const [x, length, tilt] of [
    [-0.09, 0.19, 0.1],
    [-0.03, 0.23, 0.03],
    [0.035, 0.22, -0.03],
    [0.095, 0.17, -0.12],
  ] as const)
    finger(x, length, tilt);
  model.box([-0.15, -0.04, 0], [0.06, 0.17, 0.05], PAINT.skin, { chamfer: 0.024, rz: 0.75, emissive: 0.42, outline: 0.6 });
  model.box([0, -0.24, 0], [0.24, 0.16, 0.08], '#3f7592', { chamfer: 0.03, emissive: 0.5, outline: 0.6 });
}

/** Torch that is waved at the window. */
function torch(model: ModelBuilder): void {
  model.cylinder([0, -0.22, 0], 0.05, 0.24, PAINT.iron, { segments: 14, chamfer: 0.012, outline: 0.7 });
  model.cylinder([0, 0.02, 0], 0.06, 0.1, PAINT.brass, { segments: 16, top: 0.1, metal: 1, chamfer: 0.01, outline: 0.7 });
  model.add(sphere(0.088, 14, 8, 0.6), '#fff2c2', { matrix: place(0, 0.12, 0), emissive: 1.7, casts: false });
  model.add(sphere(0.05, 10, 8), PAINT.violet, { matrix: place(0, -0.12, 0.04), emissive: 0.7 });
}

/** Small amber board with a raised mark that stands beside somebody who needs help. */
function helpSign(model: ModelBuilder): void {
  const triangle = (r: number) =>
    [
      [0, r],
      [-r * 0.866, -r * 0.5],
      [r * 0.866, -r * 0.5],
    ] as const;
  model.box([0, 0, 0], [0.035, 0.42, 0.035], PAINT.oak, { chamfer: 0.008 });
  model.add(extrude(triangle(0.26), 0.04, 0.012), PAINT.ink, { matrix: place(0, 0.52, -0.01), outline: 0.4 });
  model.add(extrude(triangle(0.2), 0.012, 0), PAINT.amber, { matrix: place(0, 0.52, 0.032), emissive: 0.8 });
  model.box([0, 0.49, 0.046], [0.035, 0.12, 0.006], PAINT.ink, { chamfer: 0, unlit: true });
  model.box([0, 0.445, 0.046], [0.035, 0.03, 0.006], PAINT.ink, { chamfer: 0, unlit: true });
}

/** Round smoke alarm on the wall (local z = 0 is the wall). */
function alarm(model: ModelBuilder): void {
  model.cylinder([0, 0, 0], 0.13, 0.06, '#f1efe4', { rx: Math.PI / 2, segments: 20, chamfer: 0.02, resolution: 0.3 });
  model.cylinder([0, 0, 0.055], 0.05, 0.015, '#c9ccc6', { rx: Math.PI / 2, segments: 14, chamfer: 0.004 });
  model.cylinder([0.08, 0.03, 0.055], 0.014, 0.012, '#d8a02c', { rx: Math.PI / 2, segments: 8, chamfer: 0.002, emissive: 1 });
}

export function addProps(model: ModelBuilder, plan: FloorPlan, cutM: number): void {
  const { shieldedThermometer: cool, fireThermometer: hot, ruler: scale } = instrumentsOf(plan);
  const fireRoom = plan.fires.find(({ id }) => id === plan.homeFires[0])!.room;
  const standing = (roomId: string, [x, y]: readonly [number, number], build: () => void) =>
    model.mesh(roomMesh(roomId), [0, 0, 0], () => model.at(place(x, 0, -y), build));
  standing(plan.lab.shieldedRoom, cool, () => thermometer(model));
  standing(fireRoom, hot, () => thermometer(model));
  standing(plan.lab.watchedRoom, scale, () => ruler(model, cutM));
  column(model, 'shielded', [cool[0], 0, -cool[1]], '#dd8a22');
  column(model, 'fire', [hot[0], 0, -hot[1]], '#d8491f');
  const own = (name: string, at: Point, build: () => void) => model.at(place(...at), () => model.mesh(name, [0, 0, 0], build));
  own('guess', [cool[0], 1, -cool[1] + 0.06], () => guessMark(model));
  own('pointer', [scale[0] + 0.1, 1.4, -scale[1] + 0.04], () => pointer(model));
  const room = plan.rooms.find(({ id }) => id === plan.refuge.room)!;
  const middle: Point = [room.x + room.width / 2, 1.2, -1];
  own('grip', middle, () => grip(model));
  own('hand', middle, () => hand(model));
  own('torch', middle, () => torch(model));
  own('help', [middle[0], 0, -1], () => helpSign(model));
  const refuge = plan.doors.find(({ id }) => id === plan.refuge.door)!;
  own('seal', [refuge.x, 0, -refuge.y], () => clothRoll(model, refuge.width + 0.1));
  own('seal-edge', [refuge.x, 0, -refuge.y], () => clothEdge(model, refuge.height * 0.94));
  for (const roomId of plan.alarmRooms) {
    const [x, y, up] = alarmSpot(plan, roomId, cutM);
    if (plan.rooms.some(({ id, drawn }) => id === roomId && drawn))
      model.mesh(roomMesh(roomId), [0, 0, 0], () => model.at(place(x, up, -y), () => alarm(model)));
  }
}
