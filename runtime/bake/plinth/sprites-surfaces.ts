import { type Design, roomFor } from './design.ts';
import { mark, sink, stand } from './field.ts';
import { BRASS, hex, IVORY, type Material, PLASTER, VIOLET, VIOLET_PRESSED } from './materials.ts';
import { box, circle } from './shapes.ts';

const centred = (width: number, height: number) => ({ x0: -width / 2, y0: -height / 2, x1: width / 2, y1: height / 2 });

/** A paper label on a board: thick enough to throw a shadow, its edge broken once. */
function plate(name: string, topMm: number, material: Material = IVORY): Design {
  const size = 24;
  return {
    name,
    bounds: roomFor(size / 2, size / 2, topMm, 3),
    faceMm: topMm,
    nine: { box: centred(size, size), cornerMm: 5 },
    draw(field) {
      stand(field, {
        shape: box(0, 0, size, size, 1.1),
        material,
        topMm,
        edge: 'round',
        edgeMm: 0.75,
        edgeHeightMm: Math.min(0.65, topMm * 0.6),
      });
    },
  };
}

/** A hollow of the plinth, at any size. */
function hollow(name: string, width: number, height: number, radius: number, depthMm: number, wallMm: number): Design {
  return {
    name,
    bounds: centred(width + 4, height + 4),
    nine: { box: centred(width, height), cornerMm: Math.min(Math.max(radius, wallMm + 5), Math.min(width, height) / 2 - 0.1) },
    draw(field) {
      sink(field, { shape: box(0, 0, width, height, radius), depthMm, wallMm });
    },
  };
}

function key(name: string, topMm: number, material: Material): Design {
  const size = 34;
  const seat = box(0, 0, size, size, 5.4);
  return {
    name,
    bounds: roomFor(size / 2, size / 2, topMm, 2.5),
    faceMm: topMm,
    nine: { box: centred(size, size), cornerMm: 11 },
    draw(field) {
      sink(field, { shape: seat, depthMm: 1.1, wallMm: 1.5 });
      stand(field, {
        shape: box(0, 0, size - 5.4, size - 5.4, 3.4),
        material,
        footMm: -1.1,
        topMm,
        edge: 'round',
        edgeMm: 1.1,
        edgeHeightMm: Math.min(0.9, topMm * 0.7),
      });
    },
  };
}

/** Violet body of the bead on the rail. */
function bead(name: string, topMm: number, material: Material): Design {
  return {
    name,
    bounds: roomFor(13.6, 7.4, topMm),
    faceMm: topMm,
    draw(field) {
      stand(field, { shape: box(0, 0, 27.2, 14.8, 5.6), material, topMm, edge: 'round', edgeMm: 1.8, edgeHeightMm: 1.5 });
      mark(field, { shape: circle(0, 0, 3.4), atMm: topMm, depthMm: 0.55, wallMm: 0.8, paint: hex('#FCFAF4') });
    },
  };
}

/** The upper edge of the case, where the model ends: a rounded nosing and one cut line. Repeats along the lip. */
const LIP_EDGE: Design = {
  name: 'lip-edge',
  bounds: { x0: 0, y0: -1.5, x1: 24, y1: 4.5 },
  pxPerMm: 6,
  draw(field) {
    sink(field, { shape: box(12, 2.6, 90, 1.1), depthMm: 0.55, wallMm: 0.5 });
    stand(field, {
      shape: box(12, 1.2, 90, 1.7, 0.4),
      material: { ...PLASTER, grainMm: 0 },
      topMm: 0.9,
      edge: 'round',
      edgeMm: 0.7,
    });
  },
};

export const SURFACES: readonly Design[] = [
  LIP_EDGE,
  plate('plate', 2.1),
  plate('plate-pressed', 0.6),
  plate('plate-standing', 3.2),
  hollow('tray', 40, 40, 7, 1.4, 2.2),
  hollow('groove', 40, 9, 4.5, 2.2, 1.3),
  hollow('rail', 30, 4.6, 2.3, 1.6, 0.8),
  key('key', 3, VIOLET),
  key('key-pressed', 0.8, VIOLET_PRESSED),
  bead('bead', 4.2, VIOLET),
  bead('bead-pressed', 5.4, VIOLET_PRESSED),
  {
    name: 'stop',
    bounds: roomFor(3, 3, 1.8, 2.5),
    draw(field) {
      stand(field, { shape: circle(0, 0, 2.9), material: BRASS, topMm: 1.8, edge: 'round', edgeMm: 2.4, edgeHeightMm: 1.6 });
    },
  },
  {
    name: 'foot',
    bounds: roomFor(6.4, 2.2, 1.4, 2),
    draw(field) {
      stand(field, { shape: box(0, 0, 12.6, 4.4, 0.3), material: BRASS, topMm: 1.4, edge: 'chamfer', edgeMm: 0.5 });
    },
  },
  {
    name: 'screw',
    bounds: roomFor(2.4, 2.4, 1, 1.6),
    draw(field) {
      sink(field, { shape: circle(0, 0, 2.7), depthMm: 0.5, wallMm: 0.4 });
      stand(field, { shape: circle(0, 0, 2.2), material: BRASS, topMm: 0.8, edge: 'round', edgeMm: 1.4, edgeHeightMm: 0.6 });
      mark(field, {
        shape: box(0, 0, 3.4, 0.55, 0.1),
        atMm: 0.8,
        depthMm: 0.4,
        wallMm: 0.2,
        paint: hex('#6B4A18'),
      });
    },
  },
  {
    name: 'nail',
    bounds: roomFor(1.7, 1.7, 0.9, 1.4),
    draw(field) {
      stand(field, {
        shape: circle(0, 0, 1.6),
        material: BRASS,
        topMm: 0.9,
        edge: 'round',
        edgeMm: 1.4,
        edgeHeightMm: 0.8,
      });
    },
  },
];
