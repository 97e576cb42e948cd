/** As long as a GPU that crashed takes to come back, about. */
const BACK_AFTER_MS = 600;

/** Takes the canvas of a frame away, as a crash of the GPU does, and gives it back. */
export function loseContextIn(frame: HTMLIFrameElement): void {
  const canvas = frame.contentDocument?.querySelector<HTMLCanvasElement>('.kit-canvas');
  const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  if (!extension) return;
  extension.loseContext();
  setTimeout(() => extension.restoreContext(), BACK_AFTER_MS);
}
