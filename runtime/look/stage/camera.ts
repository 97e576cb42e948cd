import type { PerspectiveCamera } from 'three';
import { type Framing, fitFraming } from './framing.ts';

/**
 * Composes a camera for a canvas of any shape. The picture is moved rather than the camera tilted, so verticals stay
 * upright and the horizon stays where the framing put it.
 */
export function composeCamera(camera: PerspectiveCamera, framing: Framing, widthPx: number, heightPx: number): void {
  const { fovDeg, shiftX, shiftY } = fitFraming(framing, widthPx, heightPx);
  camera.fov = fovDeg;
  camera.aspect = widthPx / heightPx;
  camera.near = 1;
  camera.far = 200;
  camera.position.set(...framing.eye);
  camera.lookAt(...framing.target);
  camera.setViewOffset(widthPx, heightPx, shiftX, shiftY, widthPx, heightPx);
  camera.updateMatrixWorld();
}
