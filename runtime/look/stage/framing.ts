/*
 * Where things on a stage are seen: plain numbers without three, so that a panel can place its plates and handles over
 * the model. `composeCamera` gives three's camera the same picture, and a test holds the two together.
 */

/** How a stage is seen: where the eye stands, and which picture must stay whole. */
export interface Framing {
  /** Eye and the point it looks at, model units. */
  eye: readonly [number, number, number];
  target: readonly [number, number, number];
  /** Vertical angle of the whole picture, degrees. */
  fovDeg: number;
  /** Shape of the picture that the framing was composed for, width over height. */
  aspect: number;
  /** Where in that picture the target lies, as shares of its width and height from the upper left. */
  centre: readonly [number, number];
}

export interface FittedFraming {
  fovDeg: number;
  /** How far the picture is moved against the target in the middle, px. */
  shiftX: number;
  shiftY: number;
}

/** The whole of the framing's picture stays visible on a canvas of any shape; the rest of the canvas shows more around it. */
export function fitFraming(framing: Framing, widthPx: number, heightPx: number): FittedFraming {
  const aspect = widthPx / heightPx;
  const half = Math.tan((framing.fovDeg * Math.PI) / 360);
  const grown = aspect < framing.aspect ? half * (framing.aspect / aspect) : half;
  const pictureHeight = aspect < framing.aspect ? widthPx / framing.aspect : heightPx;
  return {
    fovDeg: (Math.atan(grown) * 360) / Math.PI,
    shiftX: (0.5 - framing.centre[0]) * pictureHeight * framing.aspect,
    shiftY: (0.5 - framing.centre[1]) * pictureHeight,
  };
}

/** Where points of the model are seen on the glass. */
export interface Projector {
  /** Writes where a point is seen, px from the canvas's upper left, and the px that one model unit measures there. */
  project(x: number, y: number, z: number, out: { x: number; y: number; pxPerUnit: number }): void;
}

/** A fixed camera as a function. */
export function createProjector(framing: Framing, widthPx: number, heightPx: number): Projector {
  const { fovDeg, shiftX, shiftY } = fitFraming(framing, widthPx, heightPx);
  const focal = heightPx / (2 * Math.tan((fovDeg * Math.PI) / 360));
  const [ex, ey, ez] = framing.eye;
  const back = [ex - framing.target[0], ey - framing.target[1], ez - framing.target[2]] as const;
  const length = Math.hypot(...back);
  const [bx, by, bz] = [back[0] / length, back[1] / length, back[2] / length];
  const side = Math.hypot(bx, bz);
  const [rx, rz] = [bz / side, -bx / side];
  const [ux, uy, uz] = [by * rz, bz * rx - bx * rz, -by * rx];
  return {
    project(x, y, z, out) {
      const dx = x - ex;
      const dy = y - ey;
      const dz = z - ez;
      const depth = -(dx * bx + dy * by + dz * bz);
      out.pxPerUnit = focal / depth;
      out.x = widthPx / 2 - shiftX + (dx * rx + dz * rz) * out.pxPerUnit;
      out.y = heightPx / 2 - shiftY - (dx * ux + dy * uy + dz * uz) * out.pxPerUnit;
    },
  };
}
