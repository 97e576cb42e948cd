import type { CDPSession, Page } from 'playwright-core';
import { phase, press, spareStands } from '../../shell/glass.ts';
import type { PageWish } from '../arena.ts';
import type { Ground } from '../check.ts';
import type { Disaster } from '../checks/life.ts';
import { openInShell, wake, walkUp } from '../shell-glass.ts';
import { openStand } from '../stand.ts';
import { type Held, heldBy } from './held.ts';

const ROUNDS = { short: 3, long: 200 };
/** Caches fill in the first rounds. */
const WARM_ROUNDS = 2;
/** Flat: DESIGN.md, section 11. What one round may add by chance is let off besides. */
const GROWTH = 1.05;
const LET_OFF: Held = { heapMb: 1, nodes: 60, listeners: 20 };

/**
 * The exhibit is opened from home and left again, over and over. What the shell holds stays flat, and the exhibit gives
 * back what it was lent.
 */
export async function openAndCloseOften(ground: Ground, wish: PageWish): Promise<Disaster> {
  const problems = await givesBack(ground, wish);
  // What is kept does not depend on what is drawn, and in software a drawn round takes three times as long.
  const watch = await walkUp(ground, { ...wish, undrawn: true });
  const { page } = watch;
  try {
    const session = await watch.context.newCDPSession(page);
    await wake(watch);
    const rounds = ground.short ? ROUNDS.short : ROUNDS.long;
    let before: Held | null = null;
    for (let round = 1; round <= WARM_ROUNDS + rounds; round++) {
      await openInShell(ground, watch);
      await press(page, '.home-key');
      await phase(page, 'home');
      if (round % 20 === 0) ground.tell(`opened and closed ${round} times`);
      if (round === WARM_ROUNDS) before = await atHome(page, session);
    }
    const after = await atHome(page, session);
    for (const name of ['heapMb', 'nodes', 'listeners'] as const) {
      if (after[name] > before![name] * GROWTH + LET_OFF[name])
        problems.push(`${name} grew from ${round1(before![name])} to ${round1(after[name])} in ${rounds} rounds`);
    }
    const figures = {
      rounds,
      shellHeapMb: `${round1(before!.heapMb)}→${round1(after.heapMb)}`,
      shellNodes: `${before!.nodes}→${after.nodes}`,
      shellListeners: `${before!.listeners}→${after.listeners}`,
    };
    return { figures, problems };
  } finally {
    await watch.close();
  }
}

const round1 = (value: number) => Math.round(value * 10) / 10;

/** Counted in the same state each time: at home, with the next spare frame standing. */
async function atHome(page: Page, session: CDPSession): Promise<Held> {
  await spareStands(page);
  return heldBy(session);
}

async function givesBack(ground: Ground, wish: PageWish): Promise<string[]> {
  const stand = await openStand(ground, wish);
  try {
    await stand.open();
    await stand.hosted.send({ type: 'close' });
    const { left } = await stand.hosted.said('closed');
    return Object.entries(left ?? {}).flatMap(([what, count]) =>
      count > 0 ? [`it kept ${count} ${what} when it was closed`] : [],
    );
  } finally {
    await stand.close();
  }
}
