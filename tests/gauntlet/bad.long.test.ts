import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Arena } from './arena.ts';
import { CAUGHT } from './bad/caught.ts';
import { findingsOf, openBadArena } from './bad/findings.ts';
import { BAD_EXHIBITS } from './bad/site.ts';
import { CHECKS } from './checks/all.ts';

/*
 * The gauntlet itself: exhibits that are bad on purpose, each found by the check that is meant for it and by what it
 * says, and one with which nothing is wrong, of which no check says anything.
 */

let arena: Arena;
beforeAll(async () => {
  arena = await openBadArena('bad');
});
afterAll(() => arena?.close());

describe('a bad exhibit', () => {
  it.each(CAUGHT)('$exhibit is caught by $check', async ({ exhibit, check, kiosk, says }) => {
    expect(await findingsOf(arena, exhibit, check, kiosk)).toContainEqual(expect.stringMatching(says));
  });

  it('there is none that no check is meant for', () => {
    expect([...new Set(CAUGHT.map(({ exhibit }) => exhibit)), 'nothing-wrong'].sort()).toEqual(BAD_EXHIBITS);
  });
});

describe('an exhibit with which nothing is wrong', () => {
  it.each(CHECKS.map(({ id }) => id))('%s finds nothing', async (check) => {
    expect(await findingsOf(arena, 'nothing-wrong', check, 'van-32')).toEqual([]);
  });
});
