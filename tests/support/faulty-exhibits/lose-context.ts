/** Takes the stage's canvas away as the GPU would; gives it back after `restoreAfterMs`, null never. */
export function loseContext(restoreAfterMs: number | null): void {
  const canvas = document.querySelector('canvas');
  const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  if (!extension) throw new Error('there is no canvas whose context could be lost');
  extension.loseContext();
  if (restoreAfterMs !== null) setTimeout(() => extension.restoreContext(), restoreAfterMs);
}
