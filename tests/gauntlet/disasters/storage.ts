import type { PageWish } from '../arena.ts';
import type { Ground } from '../check.ts';
import type { Disaster } from '../checks/life.ts';
import { openInShell, startAgain, wake, walkUp } from '../shell-glass.ts';

/** The disk is full in the middle of a visit: nothing more is kept, and the visit goes on to its end, and the next one too. */
export async function fullStorage(ground: Ground, wish: PageWish): Promise<Disaster> {
  const watch = await walkUp(ground, wish);
  const { page, context } = watch;
  try {
    const { origin } = await ground.arena.agentOf(ground.kiosk);
    await wake(watch);
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await openInShell(ground, watch);
    await startAgain(watch);
    await wake(watch);
    await openInShell(ground, watch);
    const thrown = watch.complaints.filter((text) => /Uncaught|unhandled/i.test(text));
    return { figures: {}, problems: [...new Set(thrown)].map((text) => `the browser complained: ${text}`) };
  } finally {
    await watch.close();
  }
}
