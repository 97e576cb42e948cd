import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Arena } from './arena.ts';
import { CAUGHT } from './bad/caught.ts';
import { findingsOf, openBadArena } from './bad/findings.ts';
import { findingsOfShortRun } from './gauntlet.ts';

/** Each exhibit of the built site under wild hands, each other check on one of them. The whole of it is `npm run gauntlet`. */
it('the short gauntlet: every exhibit bears it', { timeout: 900_000 }, async () => {
  expect(await findingsOfShortRun()).toEqual([]);
});

/** All of the bad ones are tried before a release (`bad.long.test.ts`); these two take seconds. */
describe('the gauntlet can fail', () => {
  const quick = CAUGHT.filter(({ exhibit }) => ['throws-on-the-third-finger', 'asks-the-internet'].includes(exhibit));
  let arena: Arena;
  beforeAll(async () => {
    arena = await openBadArena('quick');
  });
  afterAll(() => arena?.close());

  it.each(quick)('$exhibit is caught by $check', async ({ exhibit, check, kiosk, says }) => {
    expect(await findingsOf(arena, exhibit, check, kiosk)).toContainEqual(expect.stringMatching(says));
  });
});
