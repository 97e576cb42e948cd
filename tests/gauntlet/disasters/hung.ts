import type { PageWish } from '../arena.ts';
import type { Ground } from '../check.ts';
import type { Disaster } from '../checks/life.ts';
import { openInShell, wake, walkUp } from '../shell-glass.ts';
import { homeAgain, RESCUED_WITHIN_MS } from './rescue.ts';

/** Pictures of the shell in a second while a frame hangs; a processor draws them here. */
const LEAST_PICTURES_PER_S = 10;

/** The exhibit's own thread never comes back: the shell goes on drawing, and takes the visitor home. */
export async function hungFrame(ground: Ground, wish: PageWish): Promise<Disaster> {
  const watch = await walkUp(ground, wish);
  const { page } = watch;
  try {
    await wake(watch);
    const { frame } = await openInShell(ground, watch);
    await page.evaluate(() => {
      const counted = { frames: 0, sinceMs: performance.now() };
      Object.assign(window, { counted });
      const count = () => {
        counted.frames++;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
    });
    frame
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined);
    const homeMs = await homeAgain(page);
    if (homeMs === null) return { figures: {}, problems: [`the shell was not home within ${RESCUED_WITHIN_MS / 1000} s`] };
    const picturesPerS = await page.evaluate(() => {
      const { frames, sinceMs } = (window as unknown as { counted: { frames: number; sinceMs: number } }).counted;
      return (1000 * frames) / (performance.now() - sinceMs);
    });
    const problems =
      picturesPerS < LEAST_PICTURES_PER_S
        ? [`the shell drew ${picturesPerS.toFixed(1)} pictures a second, less than ${LEAST_PICTURES_PER_S}`]
        : [];
    return { figures: { hungHomeMs: Math.round(homeMs), shellPicturesPerSWhileHung: Math.round(picturesPerS) }, problems };
  } finally {
    await watch.close();
  }
}
