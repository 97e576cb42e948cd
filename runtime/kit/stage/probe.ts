import { Color, type WebGLRenderer } from 'three';

/*
 * Does what is drawn arrive? A marker is drawn in a colour that changes each time, and read back.
 *
 * The read goes into a buffer and is looked at when the GPU says that it has come that far, some frames later: a direct
 * read would hold the picture until everything before it is drawn, which takes a software renderer a tenth of a second.
 */

/** Side of the marker in canvas pixels. It stands in the lower left corner, which lies under the lip. */
const SIDE = 2;
/** A GPU that says nothing for this long, while this many frames were asked of it, says no. */
const ANSWERS_WITHIN_MS = 10_000;
const ANSWERS_WITHIN_FRAMES = 10;

interface Asked {
  buffer: WebGLBuffer;
  fence: WebGLSync;
  shade: 0 | 1;
  atMs: number;
  frames: number;
}

export interface Probe {
  /** Draws the marker and asks for it, unless an answer is still out. */
  ask(renderer: WebGLRenderer, nowMs: number): void;
  /** Whether the marker arrived; null while nothing was asked or nothing is known. To be called once a frame. */
  answer(renderer: WebGLRenderer, nowMs: number): boolean | null;
  /** What was asked went with the context. */
  forget(): void;
}

export function createProbe(): Probe {
  const before = new Color();
  const marker = new Color();
  const pixel = new Uint8Array(4);
  let shade: 0 | 1 = 0;
  let asked: Asked | null = null;
  let lostAlready = false;

  const draw = (renderer: WebGLRenderer) => {
    renderer.getClearColor(before);
    const alphaBefore = renderer.getClearAlpha();
    const ratio = renderer.getPixelRatio();
    renderer.setRenderTarget(null);
    // Counted from the lower left corner, as the read is.
    renderer.setScissor(0, 0, SIDE / ratio, SIDE / ratio);
    renderer.setScissorTest(true);
    renderer.setClearColor(marker.setRGB(shade, 1 - shade, shade), 1);
    renderer.clear(true, false, false);
    renderer.setScissorTest(false);
    renderer.setClearColor(before, alphaBefore);
  };

  return {
    ask(renderer, nowMs) {
      if (asked !== null) return;
      const context = renderer.getContext() as WebGL2RenderingContext;
      lostAlready = context.isContextLost();
      if (lostAlready) return;
      shade = shade === 0 ? 1 : 0;
      draw(renderer);
      const buffer = context.createBuffer();
      context.bindBuffer(context.PIXEL_PACK_BUFFER, buffer);
      context.bufferData(context.PIXEL_PACK_BUFFER, pixel.byteLength, context.STREAM_READ);
      context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, 0);
      context.bindBuffer(context.PIXEL_PACK_BUFFER, null);
      const fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
      context.flush();
      if (fence === null) lostAlready = true;
      else asked = { buffer, fence, shade, atMs: nowMs, frames: 0 };
    },
    answer(renderer, nowMs) {
      if (lostAlready) {
        lostAlready = false;
        return false;
      }
      if (asked === null) return null;
      const { buffer, fence, shade: drawn, atMs } = asked;
      const context = renderer.getContext() as WebGL2RenderingContext;
      if (context.isContextLost()) {
        asked = null;
        return false;
      }
      asked.frames++;
      if (context.getSyncParameter(fence, context.SYNC_STATUS) !== context.SIGNALED) {
        if (nowMs - atMs < ANSWERS_WITHIN_MS || asked.frames < ANSWERS_WITHIN_FRAMES) return null;
        pixel.fill(128);
      } else {
        context.bindBuffer(context.PIXEL_PACK_BUFFER, buffer);
        context.getBufferSubData(context.PIXEL_PACK_BUFFER, 0, pixel);
        context.bindBuffer(context.PIXEL_PACK_BUFFER, null);
      }
      context.deleteSync(fence);
      context.deleteBuffer(buffer);
      asked = null;
      return Math.abs(pixel[0]! - drawn * 255) < 8 && Math.abs(pixel[1]! - (1 - drawn) * 255) < 8;
    },
    forget() {
      asked = null;
      lostAlready = false;
    },
  };
}
