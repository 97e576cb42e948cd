import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe, sphere } from '@bake/light/solids.ts';
import { extrude } from '@bake/light/swept.ts';
import { PAINT } from '../coast/paints.ts';
import { addPerson, LAMP_GLOW } from '../coast/parts.ts';
import { addPad, type Piece } from './piece.ts';

const BELT_Y = 0.85;
const BELT_Z = -0.35;
const LENGTH = 2.7;

function addBelt(model: ModelBuilder): void {
  for (const side of [-1, 1])
    model.box([0, BELT_Y - 0.06, BELT_Z + side * 0.36], [LENGTH, 0.16, 0.08], PAINT.brass, { metal: 0.45, resolution: 0.7 });
  model.box([0, BELT_Y + 0.03, BELT_Z], [LENGTH, 0.05, 0.66], '#4f5a57', { chamfer: 0, resolution: 0.35 });
  for (let i = 0; i < 17; i++)
    model.box([-1.28 + 0.16 * i, BELT_Y + 0.08, BELT_Z], [0.02, 0.012, 0.64], '#66716d', {
      chamfer: 0,
      casts: false,
      resolution: 2,
    });
  for (const side of [-1, 1])
    model.cylinder([(side * LENGTH) / 2, BELT_Y + 0.05, BELT_Z - 0.4], 0.14, 0.8, PAINT.brassDark, {
      rx: Math.PI / 2,
      segments: 18,
    });
  for (const x of [-1.15, 0, 1.15])
    for (const side of [-1, 1]) {
      model.box([x, 0, BELT_Z + side * 0.36], [0.09, 0.82, 0.09], PAINT.brass, { metal: 0.45 });
      model.cylinder([x, 0, BELT_Z + side * 0.36], 0.1, 0.04, PAINT.brassDark, { segments: 12 });
    }
  for (let i = 0; i < 9; i++)
    model.cylinder([-1.2 + 0.3 * i, BELT_Y + 0.02, BELT_Z + 0.39], 0.045, 0.05, PAINT.brassDark, {
      rx: Math.PI / 2,
      segments: 10,
    });
}

function addHopper(model: ModelBuilder): void {
  model.at(place(-1.05, 1.3, BELT_Z), () => {
    const funnel = [
      [0.14, 0],
      [0.2, 0.1],
      [0.44, 0.56],
      [0.48, 0.6],
      [0.48, 0.68],
      [0.42, 0.68],
      [0.16, 0.12],
    ] as const;
    model.add(lathe(funnel, { segments: 4 }), PAINT.brass, { matrix: place(0, 0, 0, { ry: Math.PI / 4 }), metal: 0.4 });
    for (const side of [-1, 1]) model.box([side * 0.36, -0.4, -0.3], [0.06, 0.95, 0.06], PAINT.brassDark, { chamfer: 0.01 });
    model.add(sphere(0.13, 9, 6), '#c96f4a', { matrix: place(-0.1, 0.66, 0.05) });
    model.box([0.14, 0.58, 0], [0.2, 0.18, 0.16], PAINT.timber, { ry: 0.4, chamfer: 0.01 });
    model.cylinder([0.02, 0.56, 0.18], 0.08, 0.24, '#7ba06a', { rz: 0.4, segments: 12 });
  });
}

/** What is on its way: milk tea, a parcel, a bottle, a battery. */
function addGoods(model: ModelBuilder): void {
  const y = BELT_Y + 0.085;
  const cup = [
    [0.1, 0],
    [0.14, 0.32],
    [0.155, 0.33],
    [0.155, 0.36],
    [0, 0.39],
  ] as const;
  model.add(lathe(cup, { segments: 16 }), '#d9b48a', { matrix: place(-0.34, y, BELT_Z + 0.05) });
  model.cylinder([-0.34, y + 0.13, BELT_Z + 0.05], 0.128, 0.1, PAINT.white, { segments: 16, chamfer: 0, top: 0.14 });
  model.cylinder([-0.31, y + 0.34, BELT_Z + 0.05], 0.018, 0.28, PAINT.tealLight, { rz: -0.15, segments: 6, chamfer: 0 });
  model.box([0.22, y, BELT_Z - 0.05], [0.34, 0.2, 0.26], PAINT.timber, { ry: 0.35, chamfer: 0.012 });
  model.box([0.22, y + 0.002, BELT_Z - 0.05], [0.06, 0.202, 0.264], '#e6d2a8', { ry: 0.35, chamfer: 0 });
  const bottle = [
    [0.08, 0],
    [0.09, 0.05],
    [0.085, 0.24],
    [0.035, 0.33],
    [0.035, 0.42],
    [0, 0.42],
  ] as const;
  model.add(lathe(bottle, { segments: 14, smooth: true }), '#9cc3b4', { matrix: place(0.68, y, BELT_Z + 0.08) });
  model.cylinder([1.12, y + 0.06, BELT_Z - 0.05], 0.06, 0.24, PAINT.amber, { rz: Math.PI / 2, segments: 12 });
  model.cylinder([1.18, y + 0.06, BELT_Z - 0.05], 0.062, 0.07, PAINT.ink, { rz: Math.PI / 2, segments: 12, chamfer: 0 });
}

/** Blue, green, red, grey: the four bins of the country's standard. */
const BINS = ['#2f5f8f', '#3f7f56', '#9b3a30', '#7f858b'] as const;

function addBins(model: ModelBuilder): void {
  const side = [
    [-0.2, 0],
    [0.2, 0],
    [0.26, 0.62],
    [-0.26, 0.62],
  ] as const;
  for (const [i, colour] of BINS.entries())
    model.at(place(-1.05 + 0.7 * i, 0, 0.68), () => {
      model.add(extrude(side, 0.46, 0.02), colour, { matrix: place(0, 0, -0.23), resolution: 0.4 });
      model.box([0, 0.6, 0], [0.58, 0.07, 0.54], colour, { chamfer: 0.02 });
      model.box([0, 0.665, -0.01], [0.42, 0.02, 0.36], PAINT.ink, { chamfer: 0 });
      model.cylinder([0, 0.34, 0.225], 0.13, 0.02, PAINT.white, { rx: Math.PI / 2, segments: 18, chamfer: 0 });
      const mark = (at: readonly [number, number], size: readonly [number, number]) =>
        model.box([at[0], at[1], 0.25], [size[0], size[1], 0.012], colour, { chamfer: 0 });
      if (i === 0) {
        mark([0, 0.37], [0.13, 0.035]);
        mark([0, 0.27], [0.035, 0.12]);
      } else if (i === 1) model.add(sphere(0.055, 10, 6, 1.4), colour, { matrix: place(0, 0.34, 0.245, { scale: [1, 1, 0.3] }) });
      else if (i === 2) for (const x of [-0.035, 0.035]) mark([x, 0.275], [0.032, 0.13]);
      else mark([0, 0.29], [0.1, 0.1]);
    });
}

/** The line that sorts what we throw away, with its hopper, its eye and four bins. */
export const sortingLine: Piece = {
  name: 'sorting-line',
  build(model) {
    addPad(model, 3.2, 2.3);
    addBelt(model);
    addHopper(model);
    addGoods(model);
    addBins(model);
    for (const side of [-1, 1])
      model.box([0.45, BELT_Y - 0.05, BELT_Z + side * 0.42], [0.07, 0.75, 0.07], PAINT.brass, { metal: 0.45 });
    model.box([0.45, BELT_Y + 0.68, BELT_Z], [0.1, 0.1, 0.95], PAINT.brass, { metal: 0.45 });
    model.cylinder([0.45, BELT_Y + 0.61, BELT_Z], 0.07, 0.06, '#ffd48a', { segments: 12, glow: LAMP_GLOW });
    model.cylinder([1.5, BELT_Y, BELT_Z + 0.3], 0.28, 0.06, PAINT.brass, { rx: Math.PI / 2, segments: 24, metal: 0.6 });
    model.cylinder([1.66, BELT_Y + 0.14, BELT_Z + 0.34], 0.06, 0.18, PAINT.wood, { rx: Math.PI / 2, segments: 10 });
    addPerson(model, 1.2, PAINT.teal, [1.45, 0, 0.95]);
  },
  lamps: [
    [0.45, BELT_Y + 0.5, BELT_Z + 0.1, 0.5, 1.4],
    [0, 0.9, 1.1, 0.3, 1.6],
  ],
};
