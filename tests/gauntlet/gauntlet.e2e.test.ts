import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/kiosk.ts';
import type { Arena } from './arena.ts';
import { CAUGHT } from './bad/caught.ts';
import { findingsOf, openBadArena } from './bad/findings.ts';
import { runGauntlet } from './gauntlet.ts';

/**
 * Each exhibit of the built site under wild hands, and one with stretched texts. All checks in short are `npm run gauntlet -- --short`
 * and in the long project; the whole of it is `npm run gauntlet`.
 */
it('every exhibit bears wild hands, and stretched texts find their room', { timeout: 600_000 }, async () => {
  const lines = await runGauntlet({
    siteDir: process.env.DAPENG_BUILT_SITE ?? join(projectRoot, 'dist'),
    exhibits: null,
    kiosks: null,
    checks: ['fuzz', 'strings'],
    seconds: 5,
    seed: 1,
    short: true,
    pictures: join(projectRoot, '.cache', 'gauntlet'),
    tell: () => undefined,
  });
  const found = lines.flatMap(({ exhibit, kiosk, check, findings }) =>
    findings.map(({ what, where, repeat }) => `${exhibit} · ${kiosk} · ${check}: ${what} (${where}): ${repeat}`),
  );
  expect(found).toEqual([]);
  expect(lines.length).toBeGreaterThan(0);
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
