import { type Design, eachTouch, lightingOf, roomFor } from './design.ts';
import { mark, sink, stand } from './field.ts';
import { BRASS, hex, IVORY, PLASTER, type Rgb, SEAT, SLOT, STEEL } from './materials.ts';
import { box, circle, cutBox, polygon, ring, stroke, without } from './shapes.ts';

const lighter = ([r, g, b]: Rgb, by: number): Rgb => [r + (255 - r) * by, g + (255 - g) * by, b + (255 - b) * by];

/** Round grips: slider and scrubber. */
function grip(name: string, diameter: number, topMm: number, needle: boolean): Design[] {
  const radius = diameter / 2;
  return eachTouch((touch, suffix) => {
    const top = topMm * (touch.state === 'disabled' ? 0.6 : 1);
    const bounds = roomFor(radius, radius, topMm);
    return {
      name: `${name}${suffix}`,
      bounds: needle ? { ...bounds, y0: -radius - 22 } : bounds,
      faceMm: top,
      lighting: lightingOf(touch),
      draw(field) {
        if (needle) {
          const shape = stroke(0, 0, 0, -radius - 16, 1.8);
          stand(field, { shape, material: touch.body, footMm: 1.2, topMm: 2.8, edge: 'round', edgeMm: 0.6 });
        }
        stand(field, {
          shape: circle(0, 0, radius),
          material: touch.body,
          topMm: top,
          edge: 'round',
          edgeMm: 1.6,
          draughtMm: 0.6,
        });
        mark(field, { shape: ring(0, 0, radius * 0.6, 1.7), atMm: top, depthMm: 0.15, paint: touch.paint });
        mark(field, { shape: circle(0, 0, radius * 0.4), atMm: top, depthMm: 0.5, wallMm: 2.4 });
      },
    };
  });
}

const HOLD: readonly Design[] = [
  {
    name: 'hold-base',
    bounds: roomFor(29.5, 29.5, 2.6),
    pxPerMm: 6,
    draw(field) {
      stand(field, {
        shape: without(circle(0, 0, 29.5), circle(0, 0, 22)),
        material: BRASS,
        topMm: 2.6,
        edge: 'round',
        edgeMm: 1.8,
        edgeHeightMm: 1.5,
      });
      sink(field, { shape: circle(0, 0, 25.2), depthMm: 1.4, wallMm: 1, floor: SEAT });
    },
  },
  ...eachTouch((touch, suffix): Design => {
    const topMm = 9 * touch.height;
    return {
      name: `hold-button${suffix}`,
      bounds: roomFor(23.5, 23.5, 9, 3),
      pxPerMm: 6,
      faceMm: topMm,
      lighting: lightingOf(touch),
      draw(field) {
        const shape = circle(0, 0, 23.5);
        stand(field, { shape, material: touch.body, topMm, edge: 'round', edgeMm: 2.2, edgeHeightMm: 1.8, draughtMm: 0.7 });
        mark(field, { shape: ring(0, 0, 18.6, 1.1), atMm: topMm, depthMm: 0.2, paint: touch.paint });
      },
    };
  }),
];

const DIAL: readonly Design[] = [
  {
    name: 'dial-base',
    bounds: roomFor(28.5, 28.5, 2),
    pxPerMm: 6,
    draw(field) {
      stand(field, {
        shape: circle(0, 0, 28.5),
        material: BRASS,
        topMm: 2,
        edge: 'round',
        edgeMm: 1.7,
        edgeHeightMm: 1.3,
      });
    },
  },
  ...eachTouch((touch, suffix): Design => {
    const topMm = touch.state === 'disabled' ? 6 : 9;
    return {
      name: `dial-body${suffix}`,
      bounds: roomFor(24, 24, 9, 3),
      pxPerMm: 6,
      faceMm: topMm,
      lighting: lightingOf(touch),
      draw(field) {
        const shape = circle(0, 0, 24);
        stand(field, { shape, material: touch.body, topMm, edge: 'round', edgeMm: 2, draughtMm: 1.6 });
        mark(field, { shape: ring(0, 0, 20.6, 0.5), atMm: topMm, depthMm: 0.15 });
      },
    };
  }),
  ...eachTouch((touch, suffix): Design => {
    const edge = { ...touch.body, albedo: lighter(touch.body.albedo, 0.16) };
    return {
      name: `dial-bar${suffix}`,
      bounds: { x0: -12, y0: -26, x1: 12, y1: 26 },
      pxPerMm: 6,
      faceMm: 0,
      lighting: { overhead: true, night: touch.night },
      draw(field) {
        stand(field, { shape: cutBox(0, 0, 11, 41, 3.2), material: edge, topMm: 1, edge: 'round', edgeMm: 0.8 });
        mark(field, { shape: cutBox(0, -0.1, 7.4, 37.4, 2.2), atMm: 1, paint: touch.body.albedo });
        mark(field, { shape: box(0, -12.6, 2.2, 9, 0.5), atMm: 1, depthMm: 0.15, paint: touch.paint });
      },
    };
  }),
];

const BLOCK: readonly Design[] = [
  {
    name: 'drag-seat',
    bounds: { x0: -20, y0: -20, x1: 20, y1: 20 },
    draw(field) {
      sink(field, { shape: cutBox(0, 0, 34.5, 34.5, 4), depthMm: 1.8, wallMm: 1 });
    },
  },
  ...eachTouch((touch, suffix): Design => {
    const footMm = touch.state === 'pressed' ? 6 : 0;
    const topMm = footMm + (touch.state === 'disabled' ? 5 : 9);
    return {
      name: `drag-block${suffix}`,
      bounds: roomFor(16, 16, 15, 3),
      pxPerMm: 6,
      faceMm: topMm,
      lighting: lightingOf(touch),
      draw(field) {
        stand(field, {
          shape: cutBox(0, 0, 32, 32, 4),
          material: touch.body,
          footMm,
          topMm,
          edge: 'chamfer',
          edgeMm: 2.2,
          draughtMm: 0.4,
        });
        mark(field, { shape: cutBox(0, 0, 21.5, 21.5, 2), atMm: topMm, depthMm: 0.45, wallMm: 0.7, paint: touch.paint });
      },
    };
  }),
];

const FLAG: readonly Design[] = eachTouch((touch, suffix): Design => {
  const lifted = touch.state === 'pressed' ? 7 : 0;
  return {
    name: `flag${suffix}`,
    bounds: { x0: -8, y0: -53, x1: 38, y1: 10 },
    pxPerMm: 6,
    lighting: lightingOf(touch),
    draw(field) {
      const brass = touch.state === 'disabled' ? touch.body : BRASS;
      stand(field, { shape: circle(0, 0, 4), material: brass, footMm: lifted, topMm: lifted + 1.8, edge: 'round', edgeMm: 1.2 });
      stand(field, {
        shape: stroke(0, 1, 0, -38, 2.8),
        material: brass,
        footMm: lifted + 1,
        topMm: lifted + 3.8,
        edge: 'tube',
      });
      stand(field, {
        shape: circle(0, -40, 2.5),
        material: brass,
        footMm: lifted,
        topMm: lifted + 5,
        edge: 'tube',
      });
      stand(field, {
        shape: polygon([1.6, -39, 28, -39, 22.4, -30, 28, -21, 1.6, -21]),
        material: touch.body,
        footMm: lifted + 1.4,
        topMm: lifted + 3.6,
        edge: 'chamfer',
        edgeMm: 0.7,
      });
      mark(field, { shape: ring(12, -30, 3.4, 1.3), atMm: lifted + 3.6, paint: touch.paint });
    },
  };
});

const GAUGE: readonly Design[] = [
  {
    name: 'gauge',
    bounds: roomFor(33, 33, 5),
    pxPerMm: 6,
    draw(field) {
      stand(field, { shape: circle(0, 0, 28.6), material: IVORY, topMm: 0.6, edgeMm: 0 });
      stand(field, {
        shape: without(circle(0, 0, 33), circle(0, 0, 27)),
        material: BRASS,
        topMm: 5,
        edge: 'round',
        edgeMm: 2.6,
        edgeHeightMm: 2.6,
      });
    },
  },
  {
    name: 'gauge-needle',
    bounds: { x0: -6, y0: -25, x1: 6, y1: 9 },
    lighting: { overhead: true, shadow: 0.9 },
    draw(field) {
      stand(field, {
        shape: polygon([-1.35, 6, 1.35, 6, 0.35, -22.5, -0.35, -22.5], 0.1),
        material: { ...STEEL, albedo: hex('#15202B') },
        topMm: 1.4,
        edge: 'chamfer',
        edgeMm: 0.4,
      });
      stand(field, { shape: circle(0, 0, 3), material: BRASS, topMm: 2.6, edge: 'round', edgeMm: 2.2, edgeHeightMm: 1.6 });
    },
  },
];

const SLOTS: readonly Design[] = [
  {
    name: 'slider-groove',
    bounds: { x0: -17, y0: -5.2, x1: 17, y1: 5.2 },
    nine: { box: { x0: -15, y0: -3.2, x1: 15, y1: 3.2 }, cornerMm: 4 },
    draw(field) {
      stand(field, { shape: box(0, 0, 30, 6.4, 0.9), material: PLASTER, topMm: 0.5, edge: 'round', edgeMm: 0.4 });
      sink(field, { shape: box(0, 0, 27.6, 4, 0.4), depthMm: 1.7, wallMm: 0.5, floor: SLOT });
    },
  },
  {
    name: 'scrub-strip',
    bounds: { x0: -22, y0: -9.5, x1: 22, y1: 9.5 },
    nine: { box: { x0: -20, y0: -7.5, x1: 20, y1: 7.5 }, cornerMm: 5 },
    draw(field) {
      sink(field, { shape: box(0, 0, 40, 15, 1), depthMm: 1.2, wallMm: 0.7, floor: SEAT });
    },
  },
];

export const CONTROLS: readonly Design[] = [
  ...HOLD,
  ...DIAL,
  ...grip('slider-grip', 27, 7, false),
  ...grip('scrub-grip', 23, 6, true),
  ...BLOCK,
  ...FLAG,
  ...GAUGE,
  ...SLOTS,
];
