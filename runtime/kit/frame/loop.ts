/** Runs `frame` once an animation frame until stopped. `nowMs` is the browser's, from a clock that cannot be set. */
export function startLoop(view: Window, frame: (nowMs: number) => void): () => void {
  let request = 0;
  const next = (nowMs: number) => {
    request = view.requestAnimationFrame(next);
    frame(nowMs);
  };
  request = view.requestAnimationFrame(next);
  return () => view.cancelAnimationFrame(request);
}
