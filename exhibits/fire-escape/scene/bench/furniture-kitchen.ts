import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe } from '@bake/light/solids.ts';
import { extrude, tube } from '@bake/light/swept.ts';
import { PAINT } from './paint.ts';

/* Kitchen and washroom. Each piece stands on y = 0 with its front to +z, metres. */

/** Counter along a wall, `width` long; `hobX` is where the gas hob lies, from its middle. */
export function counter(model: ModelBuilder, width: number, hobX: number): void {
  model.box([0, 0.06, 0], [width, 0.76, 0.56], PAINT.cream, { chamfer: 0.015, resolution: 0.4, least: 0.14 });
  model.box([0, 0, 0.03], [width - 0.04, 0.07, 0.48], PAINT.iron, { chamfer: 0 });
  model.box([0, 0.82, 0.01], [width + 0.02, 0.05, 0.62], PAINT.granite, { chamfer: 0.012, resolution: 0.22, least: 0.1 });
  const doors = Math.max(2, Math.round(width / 0.5));
  for (let i = 0; i < doors; i++) {
    const x = -width / 2 + ((i + 0.5) * width) / doors;
    model.box([x, 0.12, 0.282], [width / doors - 0.05, 0.62, 0.014], '#d9cdb2', { chamfer: 0.008, resolution: 0.4 });
    model.box([x + width / doors / 2 - 0.08, 0.52, 0.298], [0.018, 0.12, 0.018], PAINT.steelDark, { chamfer: 0.004 });
  }
  model.at(place(hobX, 0.87, 0.02), () => {
    model.box([0, 0, 0], [0.72, 0.04, 0.46], PAINT.iron, { chamfer: 0.012, resolution: 0.24, outline: 0.5 });
    for (const x of [-0.18, 0.18]) {
      model.cylinder([x, 0.04, -0.02], 0.085, 0.02, PAINT.ink, { segments: 14, chamfer: 0.004 });
      model.cylinder([x, 0.005, 0.235], 0.03, 0.03, PAINT.steel, { segments: 10, rx: Math.PI / 2 });
    }
  });
}

/** Wok, a little off the middle of its burner so that the handle is seen. */
export function wok(model: ModelBuilder): void {
  const body = lathe(
    [
      [0, 0],
      [0.1, 0.012],
      [0.2, 0.07],
      [0.25, 0.13],
      [0.235, 0.13],
      [0.16, 0.05],
      [0, 0.035],
    ],
    { segments: 22 },
  );
  model.add(body, '#343b3e', { resolution: 0.2, outline: 0.6 });
  model.add(
    tube(
      [
        [0.22, 0.11, 0.06],
        [0.36, 0.15, 0.12],
        [0.48, 0.17, 0.17],
      ],
      0.018,
      { segments: 5, sides: 7 },
    ),
    PAINT.oak,
  );
}

/** Extractor hood on the wall (local z = 0 is the wall), its lower edge at y = 0. */
export function hood(model: ModelBuilder, up: number): void {
  const profile = extrude(
    [
      [-0.4, 0],
      [0.4, 0],
      [0.4, 0.05],
      [0.16, Math.min(0.26, up)],
      [-0.16, Math.min(0.26, up)],
      [-0.4, 0.05],
    ],
    0.42,
    0.012,
  );
  model.add(profile, PAINT.steel, { resolution: 0.3, outline: 0.6 });
  if (up > 0.3) model.box([0, 0.26, 0.18], [0.28, up - 0.26, 0.24], PAINT.steel, { chamfer: 0.012 });
}

/** Rail of ladles on the wall. */
export function ladles(model: ModelBuilder): void {
  model.box([0, 0.32, 0.03], [0.7, 0.022, 0.022], PAINT.steel, { chamfer: 0.005 });
  for (let i = 0; i < 5; i++) {
    model.box([-0.28 + i * 0.14, 0.06, 0.035], [0.018, 0.27, 0.014], i % 2 ? PAINT.oak : PAINT.steel, { chamfer: 0.004 });
    model.box([-0.28 + i * 0.14, 0, 0.04], [0.06, 0.08, 0.02], i % 2 ? PAINT.oak : PAINT.steelDark, { chamfer: 0.01 });
  }
}

export function fridge(model: ModelBuilder): void {
  model.box([0, 0.03, 0], [0.58, 1.5, 0.56], '#cfd8d6', { chamfer: 0.035, resolution: 0.4, least: 0.16, outline: 0.7 });
  model.box([0, 0.96, 0.283], [0.56, 0.014, 0.01], PAINT.steelDark, { chamfer: 0 });
  for (const y of [0.6, 1.04]) model.box([-0.23, y, 0.295], [0.03, 0.24, 0.03], PAINT.steel, { chamfer: 0.008 });
}

export function gasBottle(model: ModelBuilder): void {
  const body = lathe(
    [
      [0, 0],
      [0.15, 0],
      [0.165, 0.06],
      [0.165, 0.46],
      [0.1, 0.56],
      [0.04, 0.58],
      [0.04, 0.66],
      [0, 0.66],
    ],
    { segments: 18, smooth: true },
  );
  model.add(body, '#6f8f86', { resolution: 0.24, outline: 0.6 });
}

/** Pots and a rice cooker for the free end of a counter. */
export function pots(model: ModelBuilder): void {
  model.cylinder([-0.2, 0, 0], 0.13, 0.16, PAINT.steel, { segments: 16, chamfer: 0.02 });
  model.cylinder([-0.2, 0.16, 0], 0.03, 0.04, PAINT.ink, { segments: 8 });
  model.box([0.16, 0, 0], [0.28, 0.22, 0.26], PAINT.pillow, { chamfer: 0.07, resolution: 0.3 });
  model.box([0.16, 0.06, 0.132], [0.1, 0.06, 0.01], PAINT.clay, { chamfer: 0.004 });
}

/** Wash basin on its foot, with mirror (on the wall at local z = −0.25). */
export function basin(model: ModelBuilder): void {
  model.cylinder([0, 0, 0], 0.09, 0.72, PAINT.pillow, { segments: 14, top: 0.12 });
  model.box([0, 0.7, 0], [0.58, 0.14, 0.42], PAINT.pillow, { chamfer: 0.04, resolution: 0.3 });
  model.box([0, 0.835, 0.02], [0.42, 0.012, 0.26], '#9fb4b6', { chamfer: 0.004 });
  model.box([0, 1.15, -0.22], [0.52, 0.68, 0.03], PAINT.steel, { chamfer: 0.012 });
  model.box([0, 1.18, -0.2], [0.46, 0.62, 0.006], '#6f8f9c', { chamfer: 0, casts: false });
}

export function bucket(model: ModelBuilder, colour: string): void {
  const body = lathe(
    [
      [0, 0],
      [0.12, 0],
      [0.16, 0.28],
      [0.14, 0.28],
      [0, 0.24],
    ],
    { segments: 16 },
  );
  model.add(body, colour, { resolution: 0.3 });
}
