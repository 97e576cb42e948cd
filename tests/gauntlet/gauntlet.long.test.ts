import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../support/kiosk.ts';
import { runGauntlet } from './gauntlet.ts';

/** Each exhibit of the built site under wild hands, each other check on one of them: about five minutes. */
it('the short gauntlet: every exhibit bears it', { timeout: 900_000 }, async () => {
  const lines = await runGauntlet({
    siteDir: process.env.DAPENG_BUILT_SITE ?? join(projectRoot, 'dist'),
    exhibits: null,
    kiosks: null,
    checks: null,
    seconds: 8,
    seed: 1,
    short: true,
    pictures: join(projectRoot, '.cache', 'gauntlet'),
    tell: () => undefined,
  });
  expect(lines.flatMap(({ findings }) => findings)).toEqual([]);
  expect(lines.length).toBeGreaterThan(0);
});
