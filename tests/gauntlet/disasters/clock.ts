import type { PageWish } from '../arena.ts';
import type { Ground } from '../check.ts';
import type { Disaster } from '../checks/life.ts';
import { openInShell, startAgain, wake, walkUp } from '../shell-glass.ts';

/** A battery that is empty, a hand that erred: the kiosk runs a whole visit on a day that is not today. */
export async function withClockOf(ground: Ground, wish: PageWish, localTime: string): Promise<Disaster> {
  const watch = await walkUp(ground, wish, localTime);
  try {
    await wake(watch);
    await openInShell(ground, watch);
    await startAgain(watch);
    return { figures: {}, problems: [...new Set(watch.complaints)].map((text) => `the browser complained: ${text}`) };
  } finally {
    await watch.close();
  }
}
