import { createProjector, type Framing, fitFraming, type Projector } from './framing.ts';

/** A fixed camera both ways: where a point is seen, and what point of a level lies under a spot of the canvas. */
export interface Sight extends Projector {
  /** Point at height `y` that is seen at (xPx, yPx) from the canvas's upper left; writes into `out`. Takes spots under the horizon. */
  onLevel(xPx: number, yPx: number, y: number, out: [number, number, number]): void;
}

export function createSight(framing: Framing, widthPx: number, heightPx: number): Sight {
  const { project } = createProjector(framing, widthPx, heightPx);
  const { fovDeg, shiftX, shiftY } = fitFraming(framing, widthPx, heightPx);
  const focal = heightPx / (2 * Math.tan((fovDeg * Math.PI) / 360));
  const [ex, ey, ez] = framing.eye;
  const length = Math.hypot(ex - framing.target[0], ey - framing.target[1], ez - framing.target[2]);
  const [bx, by, bz] = [(ex - framing.target[0]) / length, (ey - framing.target[1]) / length, (ez - framing.target[2]) / length];
  const side = Math.hypot(bx, bz);
  const [rx, rz] = [bz / side, -bx / side];
  const [ux, uy, uz] = [by * rz, bz * rx - bx * rz, -by * rx];
  return {
    project,
    onLevel(xPx, yPx, y, out) {
      const across = (xPx - widthPx / 2 + shiftX) / focal;
      const up = -(yPx - heightPx / 2 + shiftY) / focal;
      const dx = across * rx + up * ux - bx;
      const dy = up * uy - by;
      const dz = across * rz + up * uz - bz;
      // Spots at the horizon and above are taken as far away.
      const t = (y - ey) / Math.min(dy, -1e-3);
      out[0] = ex + dx * t;
      out[1] = y;
      out[2] = ez + dz * t;
    },
  };
}
