import { type Design, eachTouch, roomFor } from './design.ts';
import { mark, sink, stand } from './field.ts';
import { hex, IVORY, type Material, SEAT, VIOLET, VIOLET_PRESSED } from './materials.ts';
import { circle, polygon, ring } from './shapes.ts';

/** Diameter at which token, stepper and stud are drawn. Components scale them to the target's size. */
export const TOKEN_MM = 30;
export const STEPPER_MM = 23.6;
export const STUD_MM = 12.6;

const WHITE = hex('#FCFAF4');

/** An engraved disc in its seat. Off is ivory, on is violet with a white notch in the rim: two signs for one state. */
function token(name: string, material: Material, topMm: number, on: boolean): Design {
  const radius = TOKEN_MM / 2;
  return {
    name,
    bounds: roomFor(radius + 2.1, radius + 2.1, topMm, 1.6),
    faceMm: topMm,
    draw(field) {
      sink(field, { shape: circle(0, 0, radius + 2.1), depthMm: 0.9, wallMm: 1.5, floor: SEAT });
      stand(field, {
        shape: circle(0, 0, radius),
        material,
        footMm: -0.9,
        topMm,
        edge: 'round',
        edgeMm: 1.15,
        edgeHeightMm: 0.95,
      });
      mark(field, { shape: ring(0, 0, radius - 3.1, 0.8), atMm: topMm, depthMm: 0.2, wallMm: 0.4 });
      if (on) {
        mark(field, {
          shape: polygon([-1.9, -radius + 0.4, 1.9, -radius + 0.4, 0, -radius + 3.6]),
          atMm: topMm,
          depthMm: 0.3,
          wallMm: 0.3,
          paint: WHITE,
        });
      }
    },
  };
}

function stud(name: string, material: Material, topMm: number): Design {
  const radius = STUD_MM / 2;
  return {
    name,
    bounds: roomFor(radius + 1.9, radius + 1.9, topMm, 1.6),
    faceMm: topMm,
    draw(field) {
      sink(field, { shape: circle(0, 0, radius + 1.9), depthMm: 0.8, wallMm: 1.3, floor: SEAT });
      stand(field, {
        shape: circle(0, 0, radius),
        material,
        footMm: -0.8,
        topMm,
        edge: 'round',
        edgeMm: 2.1,
        edgeHeightMm: 1.5,
      });
      mark(field, { shape: ring(0, 0, radius * 0.48, 1.3), atMm: topMm, depthMm: 0.25, wallMm: 0.35, paint: WHITE });
    },
  };
}

export const TOKENS: readonly Design[] = [
  token('token-off', IVORY, 1.9, false),
  token('token-pressed', IVORY, 0.3, false),
  token('token-on', VIOLET, 1.9, true),
  token('token-on-pressed', VIOLET_PRESSED, 0.3, true),
  stud('stud', VIOLET, 2.8),
  stud('stud-pressed', VIOLET_PRESSED, 1.2),
  ...eachTouch(({ body, height, night, state }, suffix) => {
    const topMm = 3.4 * height;
    const radius = STEPPER_MM / 2;
    return {
      name: `stepper${suffix}`,
      bounds: roomFor(radius, radius, 3.4, 2.5),
      faceMm: topMm,
      lighting: { night },
      draw(field) {
        stand(field, { shape: circle(0, 0, radius), material: body, topMm, edge: 'round', edgeMm: 1.5, edgeHeightMm: 1.2 });
        if (state !== 'disabled') {
          mark(field, { shape: ring(0, 0, radius - 2.6, 0.5), atMm: topMm, depthMm: 0.12, wallMm: 0.25 });
        }
      },
    };
  }),
];
