import { Color, type WebGLRenderer } from 'three';

/** Side of the marker in canvas pixels. It stands in the lower left corner, which lies under the lip. */
const SIDE = 2;

const before = new Color();
const marker = new Color();
const pixel = new Uint8Array(4);

/**
 * Draws a marker in a colour that changes each time and reads it back. Answers whether it arrived.
 * Waits for the GPU: a few milliseconds, so it is done every few seconds only.
 */
export function probeCanvas(renderer: WebGLRenderer, turn: number): boolean {
  const context = renderer.getContext();
  if (context.isContextLost()) return false;
  const shade = turn % 2 === 0 ? 0 : 1;
  renderer.getClearColor(before);
  const alphaBefore = renderer.getClearAlpha();
  const ratio = renderer.getPixelRatio();

  renderer.setRenderTarget(null);
  renderer.setScissor(0, 0, SIDE / ratio, SIDE / ratio);
  renderer.setScissorTest(true);
  renderer.setClearColor(marker.setRGB(shade, 1 - shade, shade), 1);
  renderer.clear(true, false, false);
  context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
  renderer.setScissorTest(false);
  renderer.setClearColor(before, alphaBefore);

  return Math.abs(pixel[0]! - shade * 255) < 8 && Math.abs(pixel[1]! - (1 - shade) * 255) < 8;
}
