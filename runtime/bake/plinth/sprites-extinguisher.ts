import { type Design, eachTouch, lightingOf, roomFor } from './design.ts';
import { mark, stand } from './field.ts';
import { BRASS, hex, PLASTER, RUBBER, STEEL } from './materials.ts';
import { box, circle, cutBox, polygon, ring, stroke, union, without } from './shapes.ts';

/** Big parts are drawn a little coarser: they are smooth. */
const COARSE = 5;

/** Origin: the lever's pivot. The lever points to the left and comes down when it is squeezed. */
const LEVER: readonly Design[] = [
  {
    name: 'lever-plate',
    bounds: { x0: -156, y0: -25, x1: 35, y1: 76 },
    pxPerMm: 3.5,
    draw(field) {
      stand(field, {
        shape: cutBox(-60.5, 25, 181, 91, 8),
        material: { ...PLASTER, albedo: hex('#E9DFC8') },
        topMm: 1.3,
        edge: 'chamfer',
        edgeMm: 0.8,
      });
    },
  },
  {
    name: 'lever-handle',
    bounds: { x0: -154, y0: 10, x1: -8, y1: 72 },
    pxPerMm: COARSE,
    draw(field) {
      stand(field, {
        shape: polygon([-147, 43, -140, 35, -118, 38.5, -16, 20, -16, 42, -110, 59.5, -139, 55], 0.6),
        material: RUBBER,
        footMm: 1.3,
        topMm: 11,
        edge: 'chamfer',
        edgeMm: 3,
        edgeHeightMm: 2.4,
      });
    },
  },
  ...eachTouch((touch, suffix): Design => {
    const topMm = 13;
    return {
      name: `lever-arm${suffix}`,
      bounds: { x0: -148, y0: -23, x1: 14, y1: 26 },
      pxPerMm: COARSE,
      lighting: lightingOf(touch),
      faceMm: topMm,
      draw(field) {
        const brass = touch.state === 'disabled' ? touch.body : BRASS;
        stand(field, {
          shape: polygon([-50, -5.5, 6, -7.5, 10, 0, 6, 7.5, -50, 6.5], 0.4),
          material: brass,
          footMm: 4,
          topMm: 10.5,
          edge: 'chamfer',
          edgeMm: 1.6,
        });
        stand(field, {
          shape: polygon([-139, -3.5, -130, -10, -46, -10, -41, -6.5, -41, 7.5, -46, 11, -130, 11, -139, 5.5], 0.8),
          material: touch.body,
          footMm: 3,
          topMm,
          edge: 'chamfer',
          edgeMm: 2.6,
          edgeHeightMm: 2.2,
        });
        for (let tick = 0; tick < 6; tick++) {
          const x = -117 + tick * 12;
          mark(field, { shape: stroke(x, -4.6, x, 5.4, 1.3), atMm: topMm, depthMm: 0.25, paint: touch.paint });
        }
      },
    };
  }),
  {
    name: 'lever-valve',
    bounds: { x0: -24, y0: -24, x1: 36, y1: 78 },
    pxPerMm: COARSE,
    draw(field) {
      stand(field, {
        shape: cutBox(3, 25.5, 42, 74, 6.5),
        material: BRASS,
        footMm: 1.3,
        topMm: 16,
        edge: 'chamfer',
        edgeMm: 2.4,
        edgeHeightMm: 1.8,
      });
      stand(field, {
        shape: circle(0, 0, 7.6),
        material: BRASS,
        footMm: 15,
        topMm: 19.5,
        edge: 'round',
        edgeMm: 1.6,
        draughtMm: 0.3,
      });
      mark(field, {
        shape: stroke(-3.9, 2.4, 3.9, -2.4, 1.5),
        atMm: 19.5,
        depthMm: 0.55,
        wallMm: 0.35,
        paint: hex('#6B4A18'),
      });
      mark(field, { shape: ring(3, 42, 9, 0.6), atMm: 16, depthMm: 0.25, wallMm: 0.25 });
    },
  },
  {
    name: 'lever-spring',
    bounds: { x0: -9, y0: -14, x1: 10, y1: 16 },
    draw(field) {
      for (let coil = 0; coil < 5; coil++) {
        const y = -10 + coil * 5;
        stand(field, {
          shape: stroke(-4.8, y + 1.2, 4.8, y - 1.2, 2),
          material: { ...STEEL, albedo: hex('#B4B2A8'), gloss: 0.5 },
          footMm: 3 + coil * 0.01,
          topMm: 5 + coil * 0.01,
          edge: 'tube',
        });
      }
    },
  },
];

/** Origin: the middle of the ring; the shaft goes to the right into its block. */
const PIN: readonly Design[] = [
  ...eachTouch((touch, suffix): Design => {
    const footMm = touch.state === 'pressed' ? 4 : 0.6;
    return {
      name: `pin-ring${suffix}`,
      bounds: roomFor(23, 23, 12),
      pxPerMm: 6,
      lighting: lightingOf(touch),
      draw(field) {
        stand(field, {
          shape: without(circle(0, 0, 23), circle(0, 0, 15)),
          material: touch.body,
          footMm,
          topMm: footMm + 8,
          edge: 'tube',
        });
      },
    };
  }),
  {
    name: 'pin-shaft',
    bounds: { x0: -8, y0: -13, x1: 66, y1: 14 },
    pxPerMm: 6,
    draw(field) {
      stand(field, { shape: box(29, 0, 58, 9, 1), material: BRASS, footMm: 0.8, topMm: 9.8, edge: 'tube' });
      stand(field, {
        shape: union(ring(0, 0, 4.4, 2.4), circle(5.4, 0, 2.6)),
        material: BRASS,
        footMm: 7,
        topMm: 9.4,
        edge: 'tube',
      });
    },
  },
  {
    name: 'pin-plate',
    bounds: roomFor(31, 29.5, 1.6),
    pxPerMm: COARSE,
    draw(field) {
      stand(field, { shape: cutBox(0, 0, 62, 59, 2), material: BRASS, topMm: 1.6, edge: 'chamfer', edgeMm: 0.8 });
      for (const [x, y] of [
        [-27, -25.5],
        [27, -25.5],
        [-27, 25.5],
        [27, 25.5],
      ] as const) {
        mark(field, { shape: ring(x, y, 1.3, 0.5), atMm: 1.6, depthMm: 0.25, wallMm: 0.2 });
      }
    },
  },
  {
    name: 'pin-block',
    bounds: { x0: -30, y0: -34, x1: 35, y1: 36 },
    pxPerMm: COARSE,
    draw(field) {
      stand(field, { shape: box(-24, 0, 5, 17, 1), material: BRASS, footMm: 1.6, topMm: 12, edge: 'round', edgeMm: 1.2 });
      stand(field, {
        shape: cutBox(0, 0, 45, 46, 5),
        material: STEEL,
        footMm: 1.6,
        topMm: 15,
        edge: 'chamfer',
        edgeMm: 2.6,
      });
      mark(field, { shape: cutBox(0, 0, 33, 34, 3), atMm: 15, depthMm: 0.25, wallMm: 0.5 });
    },
  },
];

export const EXTINGUISHER_CONTROLS: readonly Design[] = [...LEVER, ...PIN];
