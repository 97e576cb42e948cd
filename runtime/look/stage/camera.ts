import { type PerspectiveCamera, Vector3 } from 'three';

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

/**
 * Composes a camera for a canvas of any shape: the whole of the framing's picture stays visible (a wider or taller
 * canvas shows more around it), and the picture is moved rather than the camera tilted, so verticals stay upright.
 */
export function composeCamera(camera: PerspectiveCamera, framing: Framing, widthPx: number, heightPx: number): void {
  const aspect = widthPx / heightPx;
  const half = Math.tan((framing.fovDeg * Math.PI) / 360);
  const grown = aspect < framing.aspect ? half * (framing.aspect / aspect) : half;
  camera.fov = (Math.atan(grown) * 360) / Math.PI;
  camera.aspect = aspect;
  camera.near = 1;
  camera.far = 200;
  camera.position.set(...framing.eye);
  camera.lookAt(...framing.target);
  const shiftX = (0.5 - framing.centre[0]) * Math.min(widthPx, heightPx * framing.aspect);
  const shiftY = (0.5 - framing.centre[1]) * heightPx;
  camera.setViewOffset(widthPx, heightPx, shiftX, shiftY, widthPx, heightPx);
  camera.updateMatrixWorld();
}

const projected = new Vector3();

/** Where a point of the model is seen, px from the upper left of the canvas. Allocates nothing. */
export function projectPoint(
  camera: PerspectiveCamera,
  x: number,
  y: number,
  z: number,
  widthPx: number,
  heightPx: number,
  out: { x: number; y: number },
): void {
  projected.set(x, y, z).project(camera);
  out.x = (projected.x * 0.5 + 0.5) * widthPx;
  out.y = (0.5 - projected.y * 0.5) * heightPx;
}
