import type { PageWish } from '../arena.ts';
import type { Ground } from '../check.ts';
import type { Disaster } from '../checks/life.ts';
import { scenesOf, standAt } from '../scenes.ts';
import { stateOf } from '../seam.ts';
import { openStand } from '../stand.ts';

const BACK_AFTER_MS = 300;
const GOES_ON_MS = 30_000;
const FRAMES_AFTER = 3;

/** The GPU takes the canvas of a scene in the middle and gives it back: the exhibit goes on, in the same state. */
export async function afterContextLoss(ground: Ground, wish: PageWish): Promise<Disaster> {
  const stand = await openStand(ground, wish);
  try {
    const scenes = await scenesOf(stand, ground.seed, {});
    const scene = scenes[Math.floor(scenes.length / 2)]!;
    await standAt(stand, scene);
    // What is kept must come from the state itself, not from the scene that a new model would begin with.
    await stand.inside.evaluate(() => {
      window.watched!.begin = undefined;
    });
    const before = await stateOf(stand.inside);
    const heard = (await stand.hosted.all()).length;
    const lostMs = performance.now();
    await stand.inside.evaluate((backAfterMs) => {
      const extension = document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      extension.loseContext();
      setTimeout(() => extension.restoreContext(), backAfterMs);
    }, BACK_AFTER_MS);
    const problems: string[] = [];
    for (let since: number | null = null; ; ) {
      const said = (await stand.hosted.all()).slice(heard);
      const failed = said.find((message) => message.type === 'failed');
      if (failed?.type === 'failed') return { figures: {}, problems: [`it failed: ${failed.code} ${failed.detail}`] };
      const beat = said.findLast((message) => message.type === 'heartbeat' && message.contextLost > 0);
      if (beat?.type === 'heartbeat') {
        since ??= beat.frames;
        if (beat.frames >= since + FRAMES_AFTER) break;
      }
      if (performance.now() - lostMs > GOES_ON_MS) return { figures: {}, problems: ['it did not draw any more'] };
      await stand.page.waitForTimeout(100);
    }
    const recoveredMs = Math.round(performance.now() - lostMs);
    if ((await stateOf(stand.inside)) !== before) problems.push('its state was lost with the canvas');
    return { figures: { canvasBackMs: recoveredMs }, problems };
  } finally {
    await stand.close();
  }
}
